package org.clausecheck.sheet;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Deals for tests, written as the clauses and facts of a sheet between kite and lark; moss is a third party. */
public final class DealText {

    private DealText() {
    }

    /** The deal as of 2026-05-01; single quotes stand for double ones. */
    public static Deal of(String clauses, String facts) {
        return of(clauses, facts, LocalDate.of(2026, 5, 1));
    }

    public static Deal of(String clauses, String facts, LocalDate asOf) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'definitive', 'between': ['kite', 'lark'],
                  'parties': [{ 'id': 'kite', 'name': 'Kite' }, { 'id': 'lark', 'name': 'Lark' }, { 'id': 'moss', 'name': 'Moss' },
                              { 'id': 'lark-sub', 'name': 'Lark Subsidiary', 'parent': 'lark' }],
                  'definitions': [{ 'id': 'lens-patents', 'term': 'Lens Patents', 'kind': 'asset', 'within': ['patents'] },
                                  { 'id': 'camera-patents', 'term': 'Camera Patents', 'kind': 'asset', 'within': ['patents'] }],
                  'events': [{ 'id': 'exit', 'name': 'Exit', 'kind': 'other' }, { 'id': 'ipo', 'name': 'IPO', 'kind': 'ipo', 'party': 'kite' },
                             { 'id': 'below-ten', 'name': 'Sell-down', 'kind': 'holding-below', 'party': 'lark', 'in': 'kite', 'percent': 10 }],
                  'clauses': [%s], 'facts': { %s } }""".formatted(clauses, facts).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), asOf);
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
    }
}
