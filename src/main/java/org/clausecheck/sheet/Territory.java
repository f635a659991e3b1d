package org.clausecheck.sheet;

/** An ISO 3166-1 or 3166-2 code, {@code EU}, {@code EEA}, {@code world}, or a local definition of kind {@code territory}. */
public record Territory(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
