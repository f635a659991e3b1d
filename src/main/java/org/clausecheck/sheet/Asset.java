package org.clausecheck.sheet;

/** A code of the asset taxonomy, or a local definition of kind {@code asset}. */
public record Asset(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
