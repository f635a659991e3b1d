package org.clausecheck.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Whole sheets for tests: between kite and lark, with moss, a fund of lark and a venture as third parties. */
final class SheetText {

    /** Every clause stands. */
    static final Standing ALL = clause -> Truth.YES;

    private SheetText() {
    }

    /** The deal as of 2026-05-01; single quotes stand for double ones, {@code members} are further members of the sheet. */
    static Deal of(String members) {
        return of(members, LocalDate.of(2026, 5, 1));
    }

    static Deal of(String members, LocalDate asOf) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'definitive', 'between': ['kite', 'lark'],
                  'parties': [{ 'id': 'kite', 'name': 'Kite' }, { 'id': 'lark', 'name': 'Lark' }, { 'id': 'moss', 'name': 'Moss' },
                              { 'id': 'lark-fund', 'name': 'Lark Fund', 'parent': 'lark' }, { 'id': 'nest', 'name': 'Nest' }],
                  %s }""".formatted(members).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), asOf);
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }
}
