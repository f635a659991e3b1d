package org.clausecheck.sheet.read;

import java.util.List;
import java.util.Map;

import org.clausecheck.sheet.Documents;

/** What came of reading a sheet with all that it names. */
public sealed interface Reading {

    /** The text of every file that was read, by the name it has in a {@link org.clausecheck.logic.Place}; for showing lines. */
    Map<String, String> texts();

    /**
     * The sheet and its agreements, without an error.
     *
     * @param documents the documents
     * @param texts     the text of every file
     */
    record Usable(Documents documents, Map<String, String> texts) implements Reading {
    }

    /**
     * Input that cannot be checked.
     *
     * @param errors everything that is wrong, by place; at least one
     * @param texts  the text of every file that could be decoded
     */
    record Unusable(List<InputError> errors, Map<String, String> texts) implements Reading {
    }
}
