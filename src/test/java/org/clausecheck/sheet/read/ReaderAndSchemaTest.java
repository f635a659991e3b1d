package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.sheet.schema.Referee;
import org.junit.jupiter.api.Test;

/** Reader and schema are made of the same shapes; an independent validator sees whether they say the same. */
class ReaderAndSchemaTest {

    private static final long SEED = 20_251_028L;
    private static final int SHEETS = 12_000;

    /**
     * What only the reader can know, by the words of its errors. Everything that needs other parts of the documents (references, codes that
     * definitions add, ids of documents, circles) is left out here altogether: it is looked up after the structure is read.
     */
    private static final Map<String, Predicate<InputError>> THE_READERS_ALONE = new LinkedHashMap<>();

    static {
        says("an id that is taken", "the id \"");
        says("a path that names nothing under withheld", "names no member", "cannot be withheld", "names no entry that is there",
                "names an entry that is there for all to see", "a term of an agreement in a file of its own");
        says("a namespace that is not declared", "is not declared");
        says("the order and the units of a range", "the first figure of a range", "the two figures of a range");
        says("a number with too many decimals", "has too many digits");
        says("a file that may not be read", "there is no file", "leads out of the project", "is a folder", "is a URL",
                "is an absolute path",
                "has a backslash", "is no regular file", "expected the path of a file", "this file names itself", "cannot be found");
        THE_READERS_ALONE.put("an error in another file", error -> !error.place().file().equals("s.json"));
    }

    private static void says(String what, String... words) {
        THE_READERS_ALONE.put(what, error -> List.of(words).stream().anyMatch(error.message()::contains));
    }

    private final ObjectMapper json = new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private final Referee referee = Referee.ofTermSheets();

    @Test
    void readerAndSchemaAgreeOnSheetsThatWereChangedAtRandom() throws IOException {
        Random random = new Random(SEED);
        List<ObjectNode> sheets = smallSheets();
        Map<Mutations, int[]> counts = new LinkedHashMap<>();
        List<String> differences = new ArrayList<>();

        for (int i = 0; i < SHEETS; i++) {
            ObjectNode sheet = sheets.get(random.nextInt(sheets.size())).deepCopy();
            Mutations mutation = Mutations.values()[i % Mutations.values().length];
            if (mutation.apply(random, sheet)) {
                List<InputError> found = structuralErrors(sheet.toString());
                boolean accepted = referee.accepts(sheet);
                counts.computeIfAbsent(mutation, key -> new int[2])[accepted ? 0 : 1]++;
                if (found.isEmpty() != accepted) {
                    differences.add(mutation + " no. " + i + ": reader " + found + ", schema " + referee.faults(sheet) + "\n  " + sheet);
                }
            }
        }

        assertThat(differences).as("seed %d", SEED).isEmpty();
        assertThat(counts).as("every mutation was tried").hasSize(Mutations.values().length);
        assertThat(counts.values().stream().mapToInt(count -> count[0] + count[1]).sum()).as("sheets compared").isGreaterThan(10_000);
        assertThat(counts.values().stream().mapToInt(count -> count[0]).sum()).as("sheets that stayed sound").isGreaterThan(1_000);
    }

    @Test
    void nothingIsLeftOfASheetThatTheReaderAloneRefuses() throws IOException {
        assertThat(THE_READERS_ALONE).hasSize(7);
        assertThat(smallSheets()).hasSizeGreaterThan(80).allSatisfy(sheet -> {
            assertThat(structuralErrors(sheet.toString())).isEmpty();
            assertThat(referee.faults(sheet)).isEmpty();
        });
    }

    /** One sheet for each clause, fact, event … of the large one: in a small sheet a random change hits everything in turn. */
    private List<ObjectNode> smallSheets() throws IOException {
        ObjectNode large = (ObjectNode) json.readTree(Sheets.resource("everything.json"));
        ObjectNode frame = large.deepCopy().retain("format", "id", "title", "stage", "extensions");
        frame.set("between", json.readTree("[\"openai\"]"));
        frame.set("parties", json.readTree("[{\"id\": \"openai\", \"name\": \"OpenAI\"}]"));
        frame.set("clauses", json.createArrayNode());
        List<ObjectNode> sheets = new ArrayList<>();
        for (String list : List.of("parties", "securities", "events", "definitions", "clauses", "consents", "agreements")) {
            for (JsonNode entry : large.get(list)) {
                ObjectNode sheet = frame.deepCopy();
                sheet.set(list, json.createArrayNode().add(entry));
                sheets.add(sheet);
            }
        }
        large.get("facts").properties().stream().filter(list -> list.getValue() instanceof ArrayNode).forEach(list -> {
            ObjectNode sheet = frame.deepCopy();
            sheet.putObject("facts").set(list.getKey(), list.getValue());
            sheets.add(sheet);
        });
        ObjectNode rest = large.deepCopy().without(List.of("clauses", "facts", "agreements", "events", "definitions", "consents",
                "securities"));
        rest.set("clauses", json.createArrayNode());
        sheets.add(rest);
        return sheets;
    }

    /** What is wrong with the sheet as it stands, without looking anything up. */
    private static List<InputError> structuralErrors(String sheet) {
        Session session = new Session(new SheetFiles(Sheets.RESOURCES.toAbsolutePath()));
        try {
            Home home = session.open(sheet.getBytes(StandardCharsets.UTF_8), "s.json", session.files().folder());
            Agreements.sheet(home, Tree.parse(home.text(), session.limits(), session.problems()));
        } catch (Refused refused) {
            session.problems().add(refused.error());
        }
        return session.problems().sorted("s.json").stream()
                .filter(error -> THE_READERS_ALONE.values().stream().noneMatch(alone -> alone.test(error))).toList();
    }
}
