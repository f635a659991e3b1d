package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Taxonomy;

/** The codes of every part of scope, with the local definitions of a deal. */
final class Codebook {

    private final Deal deal;
    private final Terms actions;
    private final Terms assets;
    private final Terms fields;
    private final Terms literal;
    private final Map<LocalDate, Terms> territories = new HashMap<>();

    Codebook(Deal deal) {
        this.deal = deal;
        this.actions = new Terms(new CodeTree(Taxonomy.ACTIONS), deal);
        this.assets = new Terms(new CodeTree(Taxonomy.ASSETS), deal);
        this.fields = new Terms(new CodeTree(Taxonomy.FIELDS), deal);
        this.literal = new Terms(new Flat(), deal);
    }

    /** The terms of a part; those of territories as of a day. */
    Terms of(Aspect aspect, LocalDate day) {
        return switch (aspect) {
            case ACTION -> actions;
            case ASSET -> assets;
            case FIELD -> fields;
            case TERRITORY -> territories.computeIfAbsent(Regions.era(day), era -> new Terms(Regions.on(day), deal));
            default -> literal;
        };
    }

    Terms actions() {
        return actions;
    }

    Terms assets() {
        return assets;
    }

    /** Whether an action lies inside another. */
    boolean isInside(String action, String broader) {
        return actions.inside(action, broader) == State.YES;
    }

    /** What would settle whether two codes overlap: a definition, or the taxonomy that leaves it open. */
    Why missing(Aspect aspect, String one, String other, Place place) {
        Optional<Definition> definition = aspect == Aspect.ASSET || aspect == Aspect.FIELD || aspect == Aspect.TERRITORY
                ? of(aspect, deal.asOf()).unsettled(one, other) : Optional.empty();
        if (definition.isEmpty()) {
            return new Why.Missing(place, "whether " + one + " and " + other + " overlap");
        }
        String id = definition.get().id();
        return new Why.Missing(definition.get().margin().place(),
                "the definition of " + id + ": whether " + (id.equals(one) ? other : one) + " is part of it");
    }

    /** Codes that are only equal or not: origins, securities. */
    private static final class Flat implements Tree {

        @Override
        public boolean has(String code) {
            return true;
        }

        @Override
        public boolean contains(String broader, String narrower) {
            return broader.equals(narrower);
        }

        @Override
        public State siblings(String one, String other) {
            return State.NO;
        }

        @Override
        public State siblingInside(String one, String other) {
            return State.NO;
        }

        @Override
        public List<String> parts(String code) {
            return List.of();
        }

        @Override
        public boolean isMadeOfParts(String code) {
            return false;
        }

        @Override
        public String top(String code) {
            return code;
        }
    }
}
