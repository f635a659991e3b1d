package org.clausecheck.sheet;

/** A legal status of the format's list, or one of a declared namespace. */
public record Designation(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
