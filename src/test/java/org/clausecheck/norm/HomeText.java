package org.clausecheck.norm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Deals for tests between kite, a company, and lark, an investor; each test says what they are. Nest and moss stand beside them. */
final class HomeText {

    /** Every clause stands. */
    static final Standing ALL = clause -> Truth.YES;

    private HomeText() {
    }

    /** The deal as of 2026-05-01; single quotes stand for double ones, {@code kite} and {@code lark} are further members of the parties. */
    static Deal of(String kite, String lark, String clauses, String facts) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'proposal', 'between': ['kite', 'lark'],
                  'dates': { 'closing': '2026-09-30' },
                  'parties': [{ 'id': 'kite', 'name': 'Kite'%s }, { 'id': 'lark', 'name': 'Lark'%s },
                              { 'id': 'nest', 'name': 'Nest', 'incorporatedIn': 'SG' }, { 'id': 'moss', 'name': 'Moss' }],
                  'clauses': [%s], 'facts': { %s } }""".formatted(kite, lark, clauses, facts).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), LocalDate.of(2026, 5, 1));
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }
}
