package org.clausecheck.sheet;

/**
 * Which of several questions about the same subject a rule asks. It tells their outcomes apart in reports and fingerprints, so it holds
 * names only: no figure, no day and no number in a list.
 *
 * @param words the question in a few words
 */
public record Aspect(String words) {
}
