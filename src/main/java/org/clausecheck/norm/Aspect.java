package org.clausecheck.norm;

/** The parts of scope in which two norms are compared. */
enum Aspect {
    ACTION("actions"), ASSET("assets"), ORIGIN("origins"), SECURITY("securities"), FIELD("fields"), TERRITORY("territories"),
    PERSON("counterparties");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    /** What the part is called in a sheet. */
    String words() {
        return words;
    }

    Part of(Reach reach) {
        return switch (this) {
            case ACTION -> reach.actions();
            case ASSET -> reach.assets();
            case ORIGIN -> reach.origins();
            case SECURITY -> reach.securities();
            case FIELD -> reach.fields();
            case TERRITORY -> reach.territories();
            case PERSON -> throw new IllegalArgumentException("persons are no part of a reach");
        };
    }
}
