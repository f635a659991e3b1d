package org.clausecheck.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.policy.baseline.BaselineFile;
import org.junit.jupiter.api.Test;

/**
 * A finding keeps its fingerprint while it stays the same finding: whatever is reformatted, reordered, renamed or edited elsewhere. What is
 * the same is told from outside: the same rule ends the same way at the same clauses, and only once.
 */
class FingerprintTest {

    private static final long SEED = 20261124L;
    private static final Path GOLDEN = Path.of("src/test/resources/fingerprints/" + BaselineFile.FINGERPRINTS + ".txt");
    private static final Set<String> FREE_TEXT = Set.of("title", "note", "text");

    private static Stream<Sheets.Sheet> sheets() {
        return Stream.concat(Sheets.cases().stream().filter(sheet -> Sheets.isUsable(sheet.json())), Sheets.examples().stream());
    }

    /** Open outcomes by rule, result and clauses; those that share all three with another are left out. */
    private static Map<String, String> fingerprints(Check check) {
        Map<String, String> found = new HashMap<>();
        Set<String> twins = new HashSet<>();
        check.outcomes().stream().filter(Outcome::isOpen).forEach(outcome -> {
            String key = outcome.rule().id() + " " + outcome.result() + " " + outcome.locations().stream().map(Location::clause).map(clause -> clause.orElse("-")).sorted().toList();
            if (found.putIfAbsent(key, outcome.fingerprint()) != null) {
                twins.add(key);
            }
        });
        found.keySet().removeAll(twins);
        return found;
    }

    private static void compare(Queue<String> moved, Sheets.Sheet sheet, JsonNode changed, String what) {
        if (!Sheets.isUsable(changed)) {
            return;
        }
        Map<String, String> before = fingerprints(sheet.check(sheet.json()));
        Map<String, String> after = fingerprints(sheet.check(changed));
        before.forEach((key, fingerprint) -> {
            if (after.containsKey(key) && !after.get(key).equals(fingerprint)) {
                moved.add(sheet.name() + ": " + key + " is moved by " + what);
            }
        });
    }

    @Test
    void noTwoOutcomesShareOne() {
        Queue<String> shared = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> sheet.check(sheet.json()).outcomes().stream().filter(Outcome::isOpen).collect(Collectors.groupingBy(Outcome::fingerprint))
                .forEach((fingerprint, outcomes) -> {
                    if (outcomes.size() > 1 || fingerprint.contains("-")) {
                        shared.add(sheet.name() + ": " + outcomes.get(0).rule().id() + " " + fingerprint);
                    }
                }));

        assertThat(shared).as("every rule names its subject so that no number or message need tell its outcomes apart").isEmpty();
    }

    @Test
    void noOrderMovesIt() {
        Queue<String> moved = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> compare(moved, sheet, SamenessTest.shuffled(sheet.json(), "", new Random(SEED + sheet.name().hashCode())),
                "another order, seed " + SEED));

        assertThat(moved).isEmpty();
    }

    @Test
    void noWordForPeopleMovesIt() {
        Queue<String> moved = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> {
            ObjectNode changed = sheet.json().deepCopy();
            walk(changed, object -> FREE_TEXT.forEach(name -> {
                if (object.path(name).isTextual()) {
                    object.put(name, object.get(name).asText() + " (amended)");
                }
            }));
            changed.path("parties").forEach(party -> ((ObjectNode) party).put("name", party.path("name").asText() + " Holding"));
            compare(moved, sheet, changed, "other titles, notes and names of parties");
        });

        assertThat(moved).isEmpty();
    }

    private static void walk(JsonNode node, Consumer<ObjectNode> visit) {
        if (node instanceof ObjectNode object) {
            visit.accept(object);
        }
        node.forEach(child -> walk(child, visit));
    }

    @Test
    void noOtherClauseMovesIt() {
        Queue<String> moved = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> {
            ObjectNode more = sheet.json().deepCopy();
            ((ArrayNode) more.withArray("clauses")).insertObject(0).put("id", "aa-notices").put("type", "other").put("text", "Notices are sent by courier.");
            compare(moved, sheet, more, "a further clause");
            for (int i = 0; i < sheet.json().path("clauses").size(); i++) {
                ObjectNode less = sheet.json().deepCopy();
                JsonNode gone = ((ArrayNode) less.get("clauses")).remove(i);
                compare(moved, sheet, less, "the loss of clause " + gone.path("id").asText());
            }
        });

        assertThat(moved).isEmpty();
    }

    @Test
    void noDayOfAListingMovesIt() {
        Queue<String> moved = new ConcurrentLinkedQueue<>();

        sheets().parallel().forEach(sheet -> {
            ObjectNode later = sheet.json().deepCopy();
            later.path("facts").path("listings").forEach(listing -> List.of("pricingOn", "firstSaleOn", "roadshowOn", "effectiveOn").forEach(day -> {
                if (listing.path(day).isTextual()) {
                    ((ObjectNode) listing).put(day, java.time.LocalDate.parse(listing.get(day).asText()).plusDays(1).toString());
                }
            }));
            compare(moved, sheet, later, "a listing a day later");
        });

        assertThat(moved).isEmpty();
    }

    /** What is known by these must be known after an update; {@code -Dgolden.update=true} writes them anew, under another version. */
    @Test
    void theExamplesHaveTheFingerprintsOfThisVersion() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Sheets.Sheet sheet : Sheets.examples()) {
            sheet.check(sheet.json()).outcomes().stream().filter(Outcome::isOpen)
                    .map(outcome -> sheet.name() + " " + outcome.rule().id() + " " + outcome.subject().orElse("") + " = " + outcome.fingerprint()).sorted().forEach(lines::add);
        }
        String now = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, now);
        }

        List<String> known = Files.readAllLines(GOLDEN);

        assertThat(lines.stream().filter(line -> known.stream().anyMatch(old -> key(old).equals(key(line)))).toList()).isSubsetOf(known);
        assertThat(known.stream().filter(line -> lines.stream().noneMatch(line::equals)).count()).as("findings that are gone or named otherwise").isLessThan(known.size() / 4);
    }

    private static String key(String line) {
        return line.substring(0, line.lastIndexOf(" = "));
    }
}
