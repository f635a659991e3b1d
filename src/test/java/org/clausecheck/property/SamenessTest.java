package org.clausecheck.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Result;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes;
import org.clausecheck.sheet.Taxonomy;
import org.junit.jupiter.api.Test;

/** What does not matter to the law does not matter to the findings. */
class SamenessTest {

    private static final long SEED = 20261124L;
    /** Arrays whose order is part of what they say; agreements are read in order. */
    private static final Set<String> ORDERED = Set.of("range", "precedence", "cutBack", "deadlock", "agreements");

    private static Stream<Sheets.Sheet> sheets() {
        return Stream.concat(Sheets.cases().stream().filter(sheet -> Sheets.isUsable(sheet.json())), Sheets.examples().stream());
    }

    @Test
    void theOrderOfMembersAndEntriesDoesNotMatter() {
        System.out.println("SamenessTest: seed " + SEED);
        Queue<String> differences = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> compare(differences, sheet, shuffled(sheet.json(), "", new Random(SEED + sheet.name().hashCode())), UnaryOperator.identity()));

        assertThat(differences).isEmpty();
    }

    static JsonNode shuffled(JsonNode node, String name, Random random) {
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

    @Test
    void namesOfPartiesClausesAndEventsDoNotMatter() {
        Queue<String> differences = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> {
            Map<String, String> names = newNames(sheet.json());
            compare(differences, sheet, renamed(sheet.json(), "", names), words -> backwards(words, names));
        });

        assertThat(differences).isEmpty();
    }

    /** Every declared id, with a new name that sorts in another order. */
    private static Map<String, String> newNames(JsonNode sheet) {
        Set<String> ids = new TreeSet<>();
        collect(sheet, ids);
        ids.removeAll(words());
        Map<String, String> names = new HashMap<>();
        List<String> ordered = new ArrayList<>(ids);
        for (int i = 0; i < ordered.size(); i++) {
            names.put(ordered.get(i), "n" + (1000 - i));
        }
        return names;
    }

    /** Words of the format: an id that is one of them stays, for it cannot be told from the word. */
    private static Set<String> words() {
        Set<String> words = new TreeSet<>(Set.of("signing", "effective", "closing", "never", "unstated", "longStop"));
        words.addAll(Taxonomy.ASSETS.codes());
        words.addAll(Taxonomy.ACTIONS.codes());
        words.addAll(Taxonomy.FIELDS.codes());
        for (Class<?> type : Codes.class.getDeclaredClasses()) {
            for (Object constant : type.getEnumConstants()) {
                words.add(Words.of(constant));
            }
        }
        return words;
    }

    private static void collect(JsonNode node, Set<String> ids) {
        if (node.has("id") && !node.has("provider") && node.get("id").isTextual()) {
            ids.add(node.get("id").asText());
        }
        node.forEach(child -> collect(child, ids));
    }

    private static JsonNode renamed(JsonNode node, String name, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            ObjectNode result = object.objectNode();
            for (Iterator<Map.Entry<String, JsonNode>> fields = object.fields(); fields.hasNext();) {
                Map.Entry<String, JsonNode> field = fields.next();
                result.set(field.getKey(), renamed(field.getValue(), field.getKey(), names));
            }
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = array.arrayNode();
            array.forEach(entry -> result.add(renamed(entry, name, names)));
            return result;
        }
        boolean words = Set.of("text", "title", "name", "note", "type", "kind", "meaning", "claim", "term").contains(name);
        if (!node.isTextual() || words) {
            return node;
        }
        String[] parts = node.asText().split("/");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = names.getOrDefault(parts[i], parts[i]);
        }
        return ((ObjectNode) new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode()).textNode(String.join("/", parts));
    }

    private static String backwards(String words, Map<String, String> names) {
        String result = words;
        for (Map.Entry<String, String> name : names.entrySet()) {
            result = result.replaceAll("\\b" + name.getValue() + "\\b", java.util.regex.Matcher.quoteReplacement(name.getKey()));
        }
        int list = result.indexOf('[');
        List<String> clauses = new ArrayList<>(List.of(result.substring(list + 1, result.length() - 1).split(", ")));
        Collections.sort(clauses);
        return result.substring(0, list) + clauses;
    }

    @Test
    void anUnrelatedClauseChangesNoFinding() {
        Queue<String> differences = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> {
            ObjectNode more = sheet.json().deepCopy();
            ObjectNode clause = ((ArrayNode) more.withArray("clauses")).addObject();
            clause.put("id", "zz-notices").put("type", "other").put("text", "Notices are sent by courier.");
            compare(differences, sheet, more, UnaryOperator.identity());
        });

        assertThat(differences).isEmpty();
    }

    @Test
    void movingAnEndLaterNeverMakesAccessShorter() {
        Queue<String> shorter = new ConcurrentLinkedQueue<>();
        sheets().parallel().forEach(sheet -> {
            Check before = sheet.check(sheet.json());
            if (Sheets.results(before).get("ACC-001") != Result.PASSED) {
                return;
            }
            for (int i = 0; i < sheet.json().path("clauses").size(); i++) {
                JsonNode clause = sheet.json().path("clauses").get(i);
                if (Set.of("access", "licence", "term").contains(clause.path("type").asText()) && clause.path("ends").asText().matches("\\d{4}-\\d\\d-\\d\\d")) {
                    ObjectNode later = sheet.json().deepCopy();
                    ((ObjectNode) later.path("clauses").get(i)).put("ends", "2199-12-31");
                    if (Sheets.results(sheet.check(later)).get("ACC-001") == Result.FAILED) {
                        shorter.add(sheet.name() + ": " + clause.path("id").asText());
                    }
                }
            }
        });

        assertThat(shorter).isEmpty();
    }

    private static void compare(Queue<String> differences, Sheets.Sheet sheet, JsonNode changed, UnaryOperator<String> back) {
        List<String> before = Sheets.findings(sheet.check(sheet.json()));
        List<String> after = Sheets.findings(sheet.check(changed)).stream().map(back).sorted().toList();
        if (!before.stream().map(words -> backwards(words, Map.of())).sorted().toList()
                .equals(after.stream().map(words -> backwards(words, Map.of())).sorted().toList())) {
            differences.add(sheet.name() + "\n  before " + before + "\n  after  " + after);
        }
    }
}
