package org.clausecheck.sheet;

/** A law or authority of the format's list, or one of a declared namespace. */
public record Regime(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
