package org.clausecheck.sheet.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.clausecheck.sheet.Document;

/** Small sheets for tests, and what the reader makes of them. */
final class Sheets {

    /** Where the sheets of the tests lie. */
    static final Path RESOURCES = Path.of("src/test/resources/org/clausecheck/sheet");

    private static final String HEAD = """
            { "format": "1", "id": "s", "title": "Sheet", "stage": "proposal", "between": ["a", "b"],
              "parties": [{ "id": "a", "name": "A" }, { "id": "b", "name": "B" }],
            """;

    private Sheets() {
    }

    /** A sheet between parties a and b with these further members. */
    static String with(String members) {
        return HEAD + members + "}";
    }

    /** A sheet with one clause, a permission of a, that has these further members. */
    static String withClause(String members) {
        return withClauses("{ \"id\": \"c\", \"type\": \"permission\", \"holder\": \"a\", " + members + " }");
    }

    /** A sheet with these clauses. */
    static String withClauses(String... clauses) {
        return with("\"clauses\": [" + String.join(",\n", clauses) + "]");
    }

    static Reading read(String json) {
        return SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "s.json", RESOURCES);
    }

    static List<InputError> errors(String json) {
        return errors(read(json));
    }

    static List<InputError> errors(Reading reading) {
        return reading instanceof Reading.Unusable unusable ? unusable.errors() : List.of();
    }

    /** The sheet as read; fails with its errors if it has some. */
    static Document usable(String json) {
        return usable(read(json));
    }

    static Document usable(Reading reading) {
        if (reading instanceof Reading.Usable usable) {
            return usable.documents().sheet();
        }
        throw new AssertionError("not usable: " + errors(reading));
    }

    /** An error on one line: line, column, length, pointer, message, suggestion. */
    static String line(InputError error) {
        return error.place().file() + ":" + error.place().line() + ":" + error.place().column() + "+" + error.place().length() + " "
                + error.place().pointer() + " | " + error.message() + error.suggestion().map(text -> " | " + text).orElse("");
    }

    static String resource(String name) {
        try {
            return Files.readString(RESOURCES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
