package org.clausecheck.report;

import java.util.Optional;

/** The lines of the files that places name. */
public interface Excerpts {

    /** A line of a file, from 1; empty if the file or the line cannot be shown. */
    Optional<String> line(String file, int number);
}
