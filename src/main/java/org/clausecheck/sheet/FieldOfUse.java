package org.clausecheck.sheet;

/** A code of the taxonomy of fields of use, or a local definition of kind {@code field}. */
public record FieldOfUse(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
