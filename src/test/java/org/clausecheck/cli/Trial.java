package org.clausecheck.cli;

/**
 * A sheet that a row of a table decides.
 *
 * @param name    what is tried
 * @param sheet   the sheet
 * @param outcome the outcome that its rule must have
 * @param words   what the message must say; may be empty
 */
record Trial(String name, String sheet, String outcome, String words) {

    /** Whether the report shows the row: only what fails or is undecided has reasons there. */
    boolean shows() {
        return outcome.equals("failed") || outcome.equals("undecided");
    }
}
