package org.clausecheck.norm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Sheets between two parties that are written out, with moss as a third party and nest above the others where they say so. */
final class RuleSheet {

    private RuleSheet() {
    }

    /** The deal as of 2026-05-01; single quotes stand for double ones. */
    static Deal of(String kite, String lark, String clauses, String facts) {
        return of(kite, lark, clauses, facts, LocalDate.of(2026, 5, 1));
    }

    static Deal of(String kite, String lark, String clauses, String facts, LocalDate asOf) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'definitive', 'between': ['kite', 'lark'],
                  'parties': [{ %s }, { %s }, { 'id': 'moss', 'name': 'Moss' }, { 'id': 'nest', 'name': 'Nest' }],
                  'clauses': [%s], 'facts': { %s } }""".formatted(kite, lark, clauses, facts).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), asOf);
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }
}
