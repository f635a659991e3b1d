package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** Texts of table files for tests: those of the build, and copies in which something was changed. */
final class TableTexts {

    static final String HSR_FILE = "decision-tables/T01-hsr-size.dmn";
    static final String NASDAQ_FILE = "decision-tables/T06-nasdaq-gs-financial.dmn";

    private TableTexts() {
    }

    static String text(String file) {
        return TableSource.builtIn().text(file);
    }

    /** A copy with a change that must have found its place. */
    static String changed(String file, String from, String to) {
        String text = text(file);
        assertThat(text).as("the place to change").contains(from);
        return text.replace(from, to);
    }

    static Tables tables(String file, String text) {
        return Tables.of(TableSource.of(Map.of(file, text)));
    }
}
