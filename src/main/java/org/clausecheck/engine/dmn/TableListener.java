package org.clausecheck.engine.dmn;

/** Hears what decision tables are asked and what that takes, for statistics and profiles; without one nothing is counted or timed. */
public interface TableListener {

    /** Hears nothing. */
    TableListener NONE = new TableListener() {
    };

    /** What answering may take. */
    enum Step {
        /** The definition is read, the first time from its file. */
        READ,
        /** The engine compiles the table: once. */
        COMPILE,
        /** The engine evaluates the table: once for each question with other inputs. */
        EVALUATE
    }

    /** A question for a table, answered from memory or not. */
    default void asked(String table) {
    }

    /** A step begins; it ends before the next one begins. */
    default void begins(Step step, String table) {
    }

    /** The step is over. */
    default void ends(Step step, String table) {
    }
}
