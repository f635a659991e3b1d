package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.FirstRightKind;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.Restraint;

/** Which rule judges a prohibition and an act, and whose outcome it is. */
final class Routing {

    /** The acts that the powers of partners set off or block at a listing; their consents are judged with those powers. */
    private static final List<String> LISTING_ACTS = List.of("list", "convert-securities", "reorganise");

    private final Codebook codes;

    Routing(Codebook codes) {
        this.codes = codes;
    }

    /** The rule for what two norms have in common; the first that fits any of the actions. */
    Matter matter(Norm prohibition, Norm act, Set<String> actions) {
        if (prohibition.source() instanceof Restraint restraint && isCap(restraint) && actions.contains("acquire-securities")) {
            return Matter.HOLDING_CAP;
        }
        if (prohibition.nature().isLicenceBan() && (act.publication() || actions.contains("publish-weights"))) {
            return Matter.OPEN_WEIGHTS;
        }
        if (prohibition.nature() == Nature.RESTRAINT && act.nature() != Nature.LICENSED
                && actions.stream().anyMatch(code -> codes.isInside(code, "develop"))) {
            return Matter.DEVELOPMENT;
        }
        if (prohibition.nature() == Nature.SECRECY || actions.stream().anyMatch(code -> codes.isInside(code, "disclose"))) {
            return Matter.DISCLOSURE;
        }
        if (prohibition.nature() == Nature.FIRST_RIGHT && act.nature() != Nature.DEALING) {
            return Matter.FIRST_REFUSAL;
        }
        if (prohibition.nature() == Nature.CONSENT) {
            return actions.stream().anyMatch(LISTING_ACTS::contains) ? Matter.LISTING_POWERS : Matter.CONSENT;
        }
        return Matter.GENERAL;
    }

    private static boolean isCap(Restraint restraint) {
        return restraint.cap().status() != Fact.Status.UNSTATED || restraint.kind() == RestraintKind.STANDSTILL
                || restraint.kind() == RestraintKind.OWNERSHIP_CAP;
    }

    /** The clause whose outcome it is: the deal inside a first right, else the prohibition. */
    static Clause subject(Matter matter, Norm prohibition, Norm act) {
        return matter == Matter.FIRST_REFUSAL ? act.source() : prohibition.source();
    }

    /** Notes that an act came near a prohibition. */
    void near(Norm prohibition, Norm act, Shared actions, Docket docket) {
        Matter matter = matter(prohibition, act, Set.copyOf(actions.values().stream().map(Shared.Value::code).toList()));
        docket.near(matter, subject(matter, prohibition, act), matter == Matter.FIRST_REFUSAL ? prohibition.source() : act.source(),
                parties(prohibition));
    }

    /** Whose norms meet. */
    static List<String> parties(Norm prohibition) {
        List<String> parties = new ArrayList<>(prohibition.towards());
        parties.add(prohibition.bearer());
        return parties;
    }

    /** The kind of the first right from which a norm comes. */
    static Optional<FirstRightKind> kind(Norm norm) {
        return norm.source() instanceof FirstRight right ? Optional.of(right.kind()) : Optional.empty();
    }
}
