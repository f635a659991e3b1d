package org.clausecheck.report.html;

import java.util.List;

/**
 * A document with its clauses.
 *
 * @param title   its title
 * @param facts   id, stage, parties and day in words
 * @param sheet   whether it is the sheet that was checked
 * @param clauses its clauses in order
 */
public record DocumentView(String title, String facts, boolean sheet, List<ClauseView> clauses) {
}
