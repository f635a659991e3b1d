package org.clausecheck.report;

/**
 * A folder of a deal team's own rules or tables that took part in a run.
 *
 * @param kind   {@code rules} or {@code tables}, as the option that named it
 * @param folder the folder as the user named it, with slashes
 * @param sha256 SHA-256, in lower-case hex, of the list of its files: a line each, hash, two spaces and path in the folder, sorted by path
 */
public record PackFolder(String kind, String folder, String sha256) {
}
