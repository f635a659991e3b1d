package org.clausecheck.engine.build;

/**
 * Something wrong with a rule folder or a pack.
 *
 * @param file    the file, as the folder was given
 * @param line    line, from 1
 * @param message what was found and what is wanted
 */
public record Fault(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
