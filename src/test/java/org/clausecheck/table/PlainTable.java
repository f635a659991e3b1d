package org.clausecheck.table;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A second, plain reading of a table file that shares nothing with the engine or the product: a document tree, and unary tests by regular
 * expressions over text. Values are texts as FEEL writes them, so that "the same" is the same text.
 */
final class PlainTable {

    private static final Pattern LITERAL = Pattern.compile(
            "date\\(\"([^\"]*)\"\\)|\"([^\"]*)\"|(-?[0-9]+(?:\\.[0-9]+)?)(?!\\.[0-9])|(true|false)");
    private static final Pattern RANGE = Pattern.compile("([\\[(\\]])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])\\[])");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>)\\s*(.+)");

    final List<String> inputs = new ArrayList<>();
    final List<String> types = new ArrayList<>();
    final List<List<String>> values = new ArrayList<>();
    final List<String> outputs = new ArrayList<>();
    final Map<String, List<String>> rows = new LinkedHashMap<>();

    static PlainTable read(String xml) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        PlainTable table = new PlainTable();
        for (Element input : elements(document.getDocumentElement(), "input")) {
            table.inputs.add(elements(input, "text").get(0).getTextContent());
            table.types.add(elements(input, "inputExpression").get(0).getAttribute("typeRef"));
            List<Element> listed = elements(input, "inputValues");
            table.values.add(listed.isEmpty() ? List.of() : List.of(listed.get(0).getTextContent().strip().replace("\"",
                    "").split(",\\s*")));
        }
        elements(document.getDocumentElement(), "output").forEach(output -> table.outputs.add(output.getAttribute("name")));
        for (Element rule : elements(document.getDocumentElement(), "rule")) {
            List<String> cells = new ArrayList<>();
            elements(rule, "inputEntry").forEach(cell -> cells.add(cell.getTextContent().strip()));
            elements(rule, "outputEntry").forEach(cell -> cells.add(cell.getTextContent().strip()));
            table.rows.put(rule.getAttribute("id"), cells);
        }
        return table;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** The ids of the rows that cover a question, given as texts in the order of the inputs. */
    List<String> covering(List<String> question) {
        List<String> covering = new ArrayList<>();
        rows.forEach((id, cells) -> {
            boolean covers = true;
            for (int i = 0; i < inputs.size(); i++) {
                covers &= passes(cells.get(i), question.get(i));
            }
            if (covers) {
                covering.add(id);
            }
        });
        return covering;
    }

    /** The figure of a row as the text between its quotes, the digits, the day, or "null". */
    String figure(String row, String output) {
        String cell = rows.get(row).get(inputs.size() + outputs.indexOf(output));
        if (cell.startsWith("[")) {
            return cell.replaceAll("\\[|\\]|\"", "");
        }
        Matcher literal = LITERAL.matcher(cell);
        return literal.matches() ? text(literal) : cell;
    }

    private static boolean passes(String cell, String value) {
        if (cell.equals("-")) {
            return true;
        }
        if (cell.startsWith("not(")) {
            return !passes(cell.substring(4, cell.length() - 1), value);
        }
        for (String part : cell.split(",\\s*(?![^\\[\\]]*\\.\\.)")) {
            if (passesPart(part.strip(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean passesPart(String part, String value) {
        Matcher range = RANGE.matcher(part);
        if (range.matches()) {
            int low = order(value, literal(range.group(2)));
            int high = order(value, literal(range.group(3)));
            return (range.group(1).equals("[") ? low >= 0 : low > 0) && (range.group(4).equals("]") ? high <= 0 : high < 0);
        }
        Matcher comparison = COMPARISON.matcher(part);
        if (!comparison.matches()) {
            return order(value, literal(part)) == 0;
        }
        int order = order(value, literal(comparison.group(2)));
        return switch (comparison.group(1)) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static int order(String one, String other) {
        boolean numbers = one.matches("-?[0-9]+(\\.[0-9]+)?") && other.matches("-?[0-9]+(\\.[0-9]+)?");
        return numbers ? new BigDecimal(one).compareTo(new BigDecimal(other)) : one.compareTo(other);
    }

    private static String literal(String cell) {
        Matcher literal = LITERAL.matcher(cell.strip());
        if (!literal.matches()) {
            throw new IllegalArgumentException("no literal: " + cell);
        }
        return text(literal);
    }

    private static String text(Matcher literal) {
        for (int group = 1; group <= literal.groupCount(); group++) {
            if (literal.group(group) != null) {
                return literal.group(group);
            }
        }
        throw new IllegalStateException("no group");
    }

    /** Questions on both sides of every bound: each value that stands in a column, its neighbours, each listed text. */
    List<List<String>> questions() {
        List<List<String>> questions = List.of(List.of());
        for (int input = 0; input < inputs.size(); input++) {
            List<List<String>> longer = new ArrayList<>();
            for (List<String> question : questions) {
                for (String value : probes(input)) {
                    List<String> next = new ArrayList<>(question);
                    next.add(value);
                    longer.add(next);
                }
            }
            questions = longer;
        }
        return questions;
    }

    private List<String> probes(int input) {
        if (types.get(input).equals("string")) {
            return values.get(input);
        }
        if (types.get(input).equals("boolean")) {
            return List.of("true", "false");
        }
        TreeSet<String> probes = new TreeSet<>();
        for (List<String> cells : rows.values()) {
            Matcher literal = LITERAL.matcher(cells.get(input));
            while (literal.find()) {
                addWithNeighbours(probes, text(literal));
            }
        }
        if (probes.isEmpty()) {
            addWithNeighbours(probes, types.get(input).equals("date") ? "2026-06-01" : "1");
        }
        return List.copyOf(probes);
    }

    private static void addWithNeighbours(TreeSet<String> probes, String value) {
        boolean date = value.matches("\\d{4}-\\d{2}-\\d{2}");
        probes.add(value);
        probes.add(date ? LocalDate.parse(value).minusDays(1).toString()
                : new BigDecimal(value).subtract(new BigDecimal("0.01")).toPlainString());
        probes.add(date ? LocalDate.parse(value).plusDays(1).toString()
                : new BigDecimal(value).add(new BigDecimal("0.01")).toPlainString());
    }
}
