package org.clausecheck.sheet;

/** A party, a group, {@code any-third-party} or {@code competitors}. */
public record Counterparty(String code) implements Code {

    @Override
    public String toString() {
        return code;
    }
}
