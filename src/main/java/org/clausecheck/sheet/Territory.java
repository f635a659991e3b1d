package org.clausecheck.sheet;

/** An ISO 3166-1 or 3166-2 code, {@code EU}, {@code EEA}, {@code world}, or a local definition of kind {@code territory}. */
public record Territory(String code) implements Code {

    /** What a sentence calls it: {@code the Netherlands}, {@code California}; a local definition by its code. */
    public String name() {
        return nameOf(code);
    }

    /** Whether it is the country or the part of a country with this code, or lies in it. */
    public boolean liesIn(String country) {
        return code.equals(country) || code.startsWith(country + "-");
    }

    /** What a sentence calls the territory with this code. */
    public static String nameOf(String code) {
        return TerritoryNames.of(code);
    }

    @Override
    public String toString() {
        return code;
    }
}
