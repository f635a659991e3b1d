package org.clausecheck.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.sheet.compare.Difference;
import org.clausecheck.sheet.compare.DraftComparison;
import org.clausecheck.sheet.compare.Term;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.clausecheck.sheet.read.SheetTerms;
import org.junit.jupiter.api.Test;

/** What must hold of every comparison of two drafts, tried on the examples and on the sheets of all cases. */
class DraftComparisonPropertiesTest {

    private static final long SEED = 20261124L;
    /** An example has hundreds of terms. */
    private static final int EDITS_OF_AN_EXAMPLE = 40;
    private static final int EDITS_OF_A_CASE = 2;
    private static final int ONE_CASE_OF = 4;
    /** Lists whose order says something. */
    private static final Set<String> ORDERED = Set.of("range", "precedence", "cutBack", "deadlock");

    private static Stream<Sheets.Sheet> sheets() {
        Stream<Sheets.Sheet> cases = Sheets.cases().stream().filter(sheet -> Math.floorMod(sheet.name().hashCode(), ONE_CASE_OF) == 0);
        return Stream.concat(Sheets.examples().stream(), cases).filter(sheet -> Sheets.isUsable(sheet.json())).parallel();
    }

    @Test
    void aDraftDoesNotDifferFromItself() {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();

        sheets().forEach(sheet -> expectNone(wrong, sheet, sheet.json().toString()));

        assertThat(wrong).isEmpty();
    }

    @Test
    void formattingAndOrderAreNoChange() {
        System.out.println("DraftComparisonPropertiesTest: seed " + SEED);
        Queue<String> wrong = new ConcurrentLinkedQueue<>();

        // a path that withholds a term of an entry by its number names another one when the entries change places
        sheets().filter(sheet -> !sheet.json().toString().matches("(?s).*\"withheld\":\\[[^\\]]*/\\d.*")).forEach(sheet -> {
            JsonNode shuffled = shuffled(sheet.json(), "", random(sheet));
            expectNone(wrong, sheet, pretty(shuffled));
        });

        assertThat(wrong).isEmpty();
    }

    @Test
    void everyEditIsReportedWhereItWasMadeAndNowhereElse() {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        AtomicInteger tried = new AtomicInteger();

        sheets().forEach(sheet -> edits(sheet).forEach(edit -> {
            tried.incrementAndGet();
            List<Difference> differences = differences(sheet.json().toString(), edit.draft().toString());
            boolean here = !differences.isEmpty() && differences.stream().allMatch(difference -> lies(difference, edit.pointer()));
            if (!here) {
                wrong.add(sheet.name() + ": " + edit.what() + " " + edit.pointer() + " gave " + differences);
            }
        }));

        assertThat(wrong).isEmpty();
        assertThat(tried.get()).isGreaterThan(800);
    }

    @Test
    void theOtherWayRoundComesTheMirrorImage() {
        Queue<String> wrong = new ConcurrentLinkedQueue<>();

        sheets().forEach(sheet -> edits(sheet).forEach(edit -> expectMirrored(wrong, sheet.name() + " " + edit.pointer(), sheet.json(), edit.draft())));
        List<Sheets.Sheet> examples = Sheets.examples();
        examples.forEach(one -> examples.forEach(other -> expectMirrored(wrong, one.name() + " " + other.name(), one.json(), other.json())));

        assertThat(wrong).isEmpty();
    }

    private static Random random(Sheets.Sheet sheet) {
        return new Random(SEED + sheet.name().hashCode());
    }

    private static void expectNone(Queue<String> wrong, Sheets.Sheet sheet, String other) {
        List<Difference> differences = differences(sheet.json().toString(), other);
        if (!differences.isEmpty()) {
            wrong.add(sheet.name() + ": " + differences);
        }
    }

    private static void expectMirrored(Queue<String> wrong, String name, JsonNode one, JsonNode other) {
        List<String> there = differences(one.toString(), other.toString()).stream().map(change -> words(change.before(), change.after(),
                change.old().map(Object::toString), change.now().map(Object::toString))).sorted().toList();
        List<String> back = differences(other.toString(), one.toString()).stream().map(change -> words(change.after(), change.before(),
                change.now().map(Object::toString), change.old().map(Object::toString))).sorted().toList();
        if (!there.equals(back)) {
            wrong.add(name + "\n  there " + there + "\n  back  " + back);
        }
    }

    private static String words(Optional<?>... parts) {
        return List.of(parts).toString();
    }

    /** At the place of the edit; of facts that say the same of the same, one stands for the other. */
    private static boolean lies(Difference difference, String pointer) {
        String edited = anyFact(pointer);
        return Stream.concat(difference.old().stream(), difference.now().stream()).map(place -> anyFact(place.pointer()))
                .allMatch(place -> lies(place, edited) || lies(edited, place));
    }

    private static String anyFact(String pointer) {
        return pointer.startsWith("/facts/") ? pointer.replaceAll("/\\d+(?=/|$)", "/*") : pointer;
    }

    private static boolean lies(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    private static List<Difference> differences(String old, String now) {
        return DraftComparison.of(terms(old), terms(now)).differences();
    }

    private static Term.Group terms(String json) {
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "sheet.json", Path.of(""));
        return SheetTerms.of((Reading.Usable) reading);
    }

    private static String pretty(JsonNode json) {
        try {
            return Sheets.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode shuffled(JsonNode node, String name, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode result = object.objectNode();
            names.forEach(field -> result.set(field, shuffled(object.get(field), field, random)));
            return result;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> entries = new ArrayList<>();
            array.forEach(entry -> entries.add(shuffled(entry, name, random)));
            if (!ORDERED.contains(name)) {
                Collections.shuffle(entries, random);
            }
            return array.arrayNode().addAll(entries);
        }
        return node;
    }

    /** A draft that differs from another at one place. */
    private record Edit(String what, String pointer, JsonNode draft) {
    }

    /** Some single edits that leave a sheet usable. */
    private static List<Edit> edits(Sheets.Sheet sheet) {
        List<Edit> edits = new ArrayList<>();
        edits(sheet.json(), "", edits);
        Collections.shuffle(edits, random(sheet));
        return edits.stream().map(edit -> new Edit(edit.what(), edit.pointer(), edited(sheet.json(), edit.pointer(), edit.draft())))
                .filter(edit -> Sheets.isUsable(edit.draft())).limit(sheet.name().endsWith(".json") ? EDITS_OF_AN_EXAMPLE : EDITS_OF_A_CASE).toList();
    }

    /** All that could be edited, each with the value that takes the place of what is there. */
    private static void edits(JsonNode node, String pointer, List<Edit> edits) {
        boolean meansNothing = Set.of("", "/format", "/$schema", "/agreements", "/facts").contains(pointer) || pointer.matches("(/agreements/\\d+|.*/withheld.*)");
        if (!meansNothing) {
            edits.add(new Edit("without", pointer, null));
        }
        if (node.isValueNode() && !meansNothing) {
            edits.add(new Edit("changed", pointer, other(node)));
        }
        node.fieldNames().forEachRemaining(name -> edits(node.get(name), pointer + "/" + name, edits));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            edits(node.get(i), pointer + "/" + i, edits);
        }
    }

    /** Another value of the same type: a day a year later, a figure with another digit, a text with one more word. */
    private static JsonNode other(JsonNode value) {
        if (value.isBoolean()) {
            return Sheets.JSON.getNodeFactory().booleanNode(!value.asBoolean());
        }
        if (value.isNumber()) {
            return Sheets.JSON.getNodeFactory().numberNode(value.decimalValue().add(java.math.BigDecimal.ONE));
        }
        String text = value.asText();
        String other = text.matches("\\d{4}-\\d\\d-\\d\\d") ? (Integer.parseInt(text.substring(0, 4)) + 4) + text.substring(4)
                : text.matches("([A-Z]{3} )?\\d.*") ? text.replaceFirst("\\d", text.matches("\\D*8.*") ? "9" : "8") : text.contains(" ") ? text + " indeed" : text + "x";
        return Sheets.JSON.getNodeFactory().textNode(other);
    }

    private static JsonNode edited(JsonNode sheet, String pointer, JsonNode value) {
        JsonNode copy = sheet.deepCopy();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode parent = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (parent instanceof ArrayNode array) {
            if (value == null) {
                array.remove(Integer.parseInt(name));
            } else {
                array.set(Integer.parseInt(name), value);
            }
        }
        return copy;
    }
}
