package org.clausecheck.norm;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.clause.Scope;

/**
 * What a norm is about: its parts of scope but for the persons. An absent part does not narrow.
 *
 * @param actions     what is done
 * @param assets      with what
 * @param origins     background, foreground … IP
 * @param securities  with which securities
 * @param fields      for which use
 * @param territories where
 */
public record Reach(Part actions, Part assets, Part origins, Part securities, Part fields, Part territories) {

    /** As a clause, a carve-out or a consent states it. */
    static Reach of(Scope scope) {
        return new Reach(Part.of(scope.actions()), Part.of(scope.assets()), Part.of(scope.origins()), Part.of(scope.securities()),
                Part.of(scope.fields()), Part.of(scope.territories()));
    }

    /** Without any limit. */
    static Reach all(Place place) {
        return of(Scope.none(place));
    }

    Reach withActions(Part other) {
        return new Reach(other, assets, origins, securities, fields, territories);
    }

    Reach withAssets(Part other) {
        return new Reach(actions, other, origins, securities, fields, territories);
    }

    Reach withSecurities(Part other) {
        return new Reach(actions, assets, origins, other, fields, territories);
    }

    /** Whether no part but the territory says what it is about. */
    boolean saysNothing() {
        return actions.isAbsent() && assets.isAbsent() && securities.isAbsent() && fields.isAbsent();
    }

    /** Whether no part narrows at all. */
    boolean isUnlimited() {
        return saysNothing() && origins.isAbsent() && territories.isAbsent();
    }
}
