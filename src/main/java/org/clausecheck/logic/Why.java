package org.clausecheck.logic;

import java.util.Optional;

/** One reason behind a {@link Truth}: what was seen, what is missing, which table row decided, or a remark. */
public sealed interface Why {

    /** Where to look, if the reason has a place in a file. */
    default Optional<Place> at() {
        return Optional.empty();
    }

    /** The reason in words, without its place. */
    String text();

    /** A value that stands in a file. */
    record Seen(Place place, String text) implements Why {
        @Override
        public Optional<Place> at() {
            return Optional.of(place);
        }
    }

    /** Something that would decide the question, and does not stand where it should. */
    record Missing(Place place, String text) implements Why {
        @Override
        public Optional<Place> at() {
            return Optional.of(place);
        }
    }

    /**
     * The row of a decision table that gave a figure.
     *
     * @param table    the name of the table
     * @param row      the id of the row
     * @param citation the law or notice it rests on
     * @param mark     official, secondary, unverified or house
     * @param caution  why the figure may not be the last word for the day asked about; empty if nothing says so
     */
    record TableRow(String table, String row, String citation, String mark, String caution) implements Why {

        /** A row that nothing is to be said against. */
        public TableRow(String table, String row, String citation, String mark) {
            this(table, row, citation, mark, "");
        }

        @Override
        public String text() {
            return table + " row " + row + " (" + citation + "; " + mark + ")" + (caution.isEmpty() ? "" : ": " + caution);
        }
    }

    /**
     * A clause that nowhere stands: decided as absent, unless clauses are withheld and it may be among them.
     *
     * @param decisive whether the answer rests on it; not where something else is certainly lacking beside it
     */
    record Absent(String text, boolean decisive) implements Why {

        /** An absence on which the answer rests. */
        public Absent(String text) {
            this(text, true);
        }

        /** The same absence beside something that is lacking whatever clauses there are. */
        Absent beside() {
            return new Absent(text, false);
        }
    }

    /** A remark, for example why a carve-out fell short. */
    record Note(String text) implements Why {
    }
}
