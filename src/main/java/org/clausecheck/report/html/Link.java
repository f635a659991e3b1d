package org.clausecheck.report.html;

/**
 * A place on the page that another part names.
 *
 * @param id   the id of the place
 * @param text what it is called
 * @param note a few words beside it; may be empty
 */
public record Link(String id, String text, String note) {
}
