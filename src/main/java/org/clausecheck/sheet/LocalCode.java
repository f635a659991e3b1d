package org.clausecheck.sheet;

/** A code named in a definition: of the definition's own kind. */
public record LocalCode(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
