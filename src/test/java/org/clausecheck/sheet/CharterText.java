package org.clausecheck.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Sheets for tests about constitutions: kite, a benefit corporation of Delaware under the foundation nest, and lark. */
final class CharterText {

    private CharterText() {
    }

    /** The deal as of 2026-05-01; single quotes stand for double ones. */
    static Deal of(String clauses, String facts) {
        return of("'public-benefit-corporation'", clauses, facts);
    }

    /** The same with another legal form of kite. */
    static Deal of(String form, String clauses, String facts) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'definitive', 'between': ['kite', 'lark', 'nest'],
                  'parties': [{ 'id': 'kite', 'name': 'Kite', 'legalForm': %s, 'incorporatedIn': 'US-DE', 'parent': 'nest' },
                              { 'id': 'lark', 'name': 'Lark', 'legalForm': 'corporation' },
                              { 'id': 'nest', 'name': 'Nest', 'legalForm': 'nonprofit-corporation', 'incorporatedIn': 'US-CA' }],
                  'clauses': [%s], 'facts': { %s } }""".formatted(form, clauses, facts).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), LocalDate.of(2026, 5, 1));
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }
}
