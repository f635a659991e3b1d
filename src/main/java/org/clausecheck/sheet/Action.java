package org.clausecheck.sheet;

/** A code of the action taxonomy. */
public record Action(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
