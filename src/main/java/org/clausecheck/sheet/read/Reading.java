package org.clausecheck.sheet.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.sheet.Documents;

/** What came of reading a sheet with all that it names. */
public sealed interface Reading {

    /** The text of every file that was read, by the name it has in a {@link org.clausecheck.logic.Place}; for showing lines. */
    Map<String, String> texts();

    /** The SHA-256 of the bytes of every file that was read, in lower-case hex, by the same names, the sheet first. */
    Map<String, String> hashes();

    /** Every file beside the sheet that was looked for, found or not: what the reading depends on. */
    Set<Path> sought();

    /**
     * The sheet and its agreements, without an error.
     *
     * @param documents the documents
     * @param texts     the text of every file
     * @param hashes    the hash of every file
     * @param sought    every file that was looked for
     */
    record Usable(Documents documents, Map<String, String> texts, Map<String, String> hashes, Set<Path> sought) implements Reading {
    }

    /**
     * Input that cannot be checked.
     *
     * @param errors everything that is wrong, by place; at least one
     * @param texts  the text of every file that could be decoded
     * @param hashes the hash of every file that could be read
     * @param sought every file that was looked for
     */
    record Unusable(List<InputError> errors, Map<String, String> texts, Map<String, String> hashes, Set<Path> sought) implements Reading {
    }
}
