package org.clausecheck.report;

/**
 * A file that was read for a sheet: the sheet itself first, then its filed agreements.
 *
 * @param file   its name, as places name it
 * @param sha256 SHA-256 of its bytes, in lower-case hex
 */
public record InputFile(String file, String sha256) {
}
