package org.clausecheck.sheet.compare;

/** How what a draft refers to is called. */
@FunctionalInterface
public interface Naming {

    /** Everything is called as it is written. */
    Naming AS_WRITTEN = (document, reference) -> reference;

    /** Names do not count: every reference is like every other. */
    Naming BLANK = (document, reference) -> "*";

    /**
     * The name of what a reference means.
     *
     * @param document  id of the document in which the reference stands
     * @param reference as written: {@code rofr}, {@code january-2025/rofr}
     */
    String of(String document, String reference);
}
