package org.clausecheck.sheet.compare;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.clausecheck.sheet.read.SheetTerms;

/** Drafts made for tests. */
final class Drafts {

    private static final String HEAD = """
            {"format": "1", "id": "deal", "title": "A deal", "stage": "proposal", "between": ["kite", "lark"],
             "parties": [{"id": "kite", "name": "Kite AI"}, {"id": "lark", "name": "Lark Cloud"}, {"id": "moss", "name": "Moss"}],
             """;

    private Drafts() {
    }

    /** A sheet between Kite and Lark that says this beside its parties. */
    static String sheet(String members) {
        return HEAD + members + "}";
    }

    /** The same with these clauses and nothing else. */
    static String clauses(String... clauses) {
        return sheet("\"clauses\": [" + String.join(",\n", clauses) + "]");
    }

    static Term.Group terms(String json) {
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "sheet.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return SheetTerms.of(usable);
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }

    static DraftComparison compare(String old, String now) {
        return DraftComparison.of(terms(old), terms(now));
    }

    /** What changed, one line a change: pointer, before, after. */
    static List<String> changes(String old, String now) {
        return compare(old, now).differences().stream().map(Drafts::line).collect(Collectors.toList());
    }

    static String line(Difference difference) {
        return difference.pointer() + ": " + difference.before().orElse("-") + " -> " + difference.after().orElse("-");
    }
}
