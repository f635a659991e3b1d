package org.clausecheck.engine.dmn;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Writes a scanned table as text again, each element on the line on which it stood, so that places in the written text are places in the
 * file. Pictures and spaces are left behind.
 */
final class TableWriter {

    private static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final UnaryOperator<Element> change;
    private final StringBuilder out = new StringBuilder();
    private int line = 1;

    private TableWriter(UnaryOperator<Element> change) {
        this.change = change;
    }

    /** The text of a table of which each element is first changed. */
    static String write(Element definitions, UnaryOperator<Element> change) {
        TableWriter writer = new TableWriter(change);
        writer.element(definitions, " xmlns=\"" + NAMESPACE + "\"");
        return writer.out.append('\n').toString();
    }

    private void element(Element written, String declaration) {
        Element element = change.apply(written);
        for (; line < element.line(); line++) {
            out.append('\n');
        }
        out.append('<').append(element.name()).append(declaration);
        for (Map.Entry<String, String> attribute : new TreeMap<>(element.attributes()).entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"").append(escaped(attribute.getValue())).append('"');
        }
        out.append('>').append(escaped(element.characters()));
        element.children().filter(child -> !child.name().equals("DMNDI")).forEach(child -> element(child, ""));
        out.append("</").append(element.name()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replaceAll("\\s+", " ");
    }
}
