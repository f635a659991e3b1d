package org.clausecheck.sheet;

/** An exchange of the format's list, or one of a declared namespace. */
public record Venue(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
