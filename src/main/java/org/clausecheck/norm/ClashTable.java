package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;

/** What a meeting of a prohibition and an act comes to: the table of clashes, C1 to C15. */
final class ClashTable {

    private final Deal deal;
    private final Cover cover;
    private final Validity validity;
    private final Routing routing;
    private final Offers offers;
    private final Codebook codes;
    private final Map<Clause, List<Norm>> licensed = new IdentityHashMap<>();

    ClashTable(Deal deal, Cover cover, Validity validity, Routing routing, Offers offers, Codebook codes, List<Norm> norms) {
        this.deal = deal;
        this.cover = cover;
        this.validity = validity;
        this.routing = routing;
        this.offers = offers;
        this.codes = codes;
        norms.stream().filter(norm -> norm.nature() == Nature.LICENSED)
                .forEach(norm -> licensed.computeIfAbsent(norm.source(), key -> new ArrayList<>()).add(norm));
    }

    /** What is left of the meeting judged by the table; empty where the two can both be kept. */
    Optional<Raw> clash(Meeting meeting, Excuse.Rest rest, List<Why> precedence) {
        Norm prohibition = meeting.prohibition();
        Norm act = meeting.act();
        List<Why> evidence = new ArrayList<>(precedence);
        evidence.addAll(rest.tried());
        Verdict verdict = verdict(meeting, evidence);
        if (verdict.state() == State.NO) {
            return Optional.empty();
        }
        List<Why> missing = new ArrayList<>();
        State state = firm(prohibition, act, Kleene.and(rest.state(), verdict.state()), missing);
        if (rest.state() == State.UNKNOWN) {
            missing.addAll(meeting.missing());
            missing.addAll(rest.missing());
        }
        missing.addAll(verdict.missing());
        Matter matter = routing.matter(prohibition, act, rest.extent().of(Aspect.ACTION));
        Clause subject = Routing.subject(matter, prohibition, act);
        Clause other = subject == act.source() ? prohibition.source() : act.source();
        Truth truth = state == State.UNKNOWN ? new Truth(state, missing) : Truth.yes(seen(prohibition), seen(act));
        String number = matter == Matter.LISTING_POWERS ? "C25" : number(prohibition, act, state, verdict);
        boolean unmet = matter == Matter.FIRST_REFUSAL || matter == Matter.CONSENT;
        return Optional.of(new Raw(matter, number, unmet ? Clash.Kind.UNMET : Clash.Kind.CONFLICT, truth, subject, Optional.of(other),
                Optional.empty(), prohibition.bearer(), rest.extent(), rest.firstDay(), evidence, Routing.parties(prohibition)));
    }

    private static String number(Norm prohibition, Norm act, State state, Verdict verdict) {
        if (state == State.YES) {
            return verdict.number();
        }
        boolean waits = act.firmness() == Firmness.CONDITIONAL || prohibition.firmness() == Firmness.CONDITIONAL;
        return act.firmness() == Firmness.OPTIONAL ? "C13" : waits ? "C14" : verdict.number();
    }

    private Why seen(Norm norm) {
        return new Why.Seen(norm.source().place(), deal.nameOf(norm.source()) + ": " + words(norm));
    }

    private static String words(Norm norm) {
        String must = switch (norm.nature()) {
            case FREEDOM -> " may: ";
            case DEALING -> " deals first with ";
            case FIRST_RIGHT -> " must ask first: ";
            case CONSENT -> " needs consent: ";
            default -> norm.isProhibition() ? " must not: " : " must: ";
        };
        List<String> actions = norm.reach().actions().codes();
        return norm.bearer() + must + (norm.nature() == Nature.DEALING ? String.join(", ", norm.towards())
                : actions.isEmpty() ? "deal" : String.join(", ", actions));
    }

    /** C13 and C14: what may be called, waits, or stands only perhaps. */
    private static State firm(Norm prohibition, Norm act, State state, List<Why> missing) {
        State firm = state;
        for (Norm norm : List.of(prohibition, act)) {
            if (norm.firmness() != Firmness.COMMITTED) {
                firm = Kleene.and(firm, State.UNKNOWN);
                missing.addAll(norm.open());
            }
            if (norm.standing().unknown()) {
                firm = Kleene.and(firm, State.UNKNOWN);
                missing.addAll(norm.standing().why());
            }
        }
        return firm;
    }

    /**
     * One row of the table.
     *
     * @param state   whether the two exclude each other, their overlap given
     * @param number  the row
     * @param missing what would settle it
     */
    private record Verdict(State state, String number, List<Why> missing) {

        static Verdict nothing() {
            return new Verdict(State.NO, "", List.of());
        }

        static Verdict of(String number) {
            return new Verdict(State.YES, number, List.of());
        }
    }

    private Verdict verdict(Meeting meeting, List<Why> evidence) {
        Norm prohibition = meeting.prohibition();
        Norm act = meeting.act();
        if (act.nature() == Nature.DEALING) {
            boolean ofFirstRight = Routing.kind(act).isPresent();
            return Verdict.of(prohibition.nature() == Nature.FIRST_RIGHT ? "C9" : ofFirstRight ? "C8" : "C7");
        }
        if (prohibition.nature() == Nature.FIRST_RIGHT) {
            Truth asked = offers.made(prohibition, act, evidence);
            return lifts(prohibition, act) || asked.yes() ? Verdict.nothing()
                    : asked.unknown() ? new Verdict(State.UNKNOWN, "C10", asked.why()) : Verdict.of("C10");
        }
        if (prohibition.nature() == Nature.CONSENT) {
            return isOfProtected(prohibition, act) ? Verdict.nothing() : Verdict.of("C11");
        }
        if (isOfProtected(prohibition, act)) {
            return ofProtected(prohibition, act);
        }
        if (act.nature() == Nature.FREEDOM) {
            return act.granted() ? Verdict.nothing() : ownUse(prohibition, Verdict.of("C5"));
        }
        return prohibition.nature() == Nature.SECRECY ? Verdict.of("C24") : ownUse(prohibition, Verdict.of("C1"));
    }

    /** C2: an exclusive licence may or may not shut out the licensor himself. */
    private Verdict ownUse(Norm prohibition, Verdict verdict) {
        if (prohibition.nature() != Nature.OWN_USE_BAN) {
            return verdict;
        }
        Licence licence = (Licence) prohibition.source();
        return new Verdict(State.UNKNOWN, "C2", List.of(new Why.Missing(licence.exclusivity().place().orElse(licence.place()),
                "whether exclusivity of " + deal.nameOf(licence) + " shuts out the licensor himself")));
    }

    /** Whether everybody protected has stated the act himself, as its grantor, beneficiary, buyer or holder. */
    private static boolean isOfProtected(Norm prohibition, Norm act) {
        return !prohibition.towards().isEmpty() && act.statedBy().containsAll(prohibition.towards());
    }

    /** An act that the protected himself has stated later lifts a step that must come first. */
    private boolean lifts(Norm prohibition, Norm act) {
        return isOfProtected(prohibition, act) && !isDealingInSecurities(act)
                && validity.notOlder(deal.documentOf(act.source()), deal.documentOf(prohibition.source())).yes();
    }

    private boolean isDealingInSecurities(Norm act) {
        List<String> actions = act.reach().actions().codes();
        return act.nature() != Nature.FREEDOM && !actions.isEmpty()
                && actions.stream().allMatch(code -> codes.isInside(code, "deal-in-securities"));
    }

    /** C3: an exception in the form of a clause, unless it is older, deals in shares, or leaves nothing of a part of the prohibition. */
    private Verdict ofProtected(Norm prohibition, Norm act) {
        if (isDealingInSecurities(act)) {
            return Verdict.of("C1");
        }
        Truth younger = validity.notOlder(deal.documentOf(act.source()), deal.documentOf(prohibition.source()));
        if (younger.no()) {
            return Verdict.of("C3");
        }
        State swallowed = prohibition.nature() == Nature.OWN_USE_BAN && act.nature() == Nature.FREEDOM ? State.NO
                : cover.swallows(act, prohibition);
        if (younger.unknown() && swallowed != State.YES) {
            return new Verdict(State.UNKNOWN, "C3", younger.why());
        }
        return switch (swallowed) {
            case YES -> Verdict.of("C3");
            case NO -> Verdict.nothing();
            case UNKNOWN -> new Verdict(State.UNKNOWN, "C3", List.of(new Why.Missing(act.source().place(), "whether "
                    + deal.nameOf(act.source()) + " leaves anything of " + deal.nameOf(prohibition.source()))));
        };
    }

    /** C6: a covenant limits the covenantor's own licence, unless it leaves nothing of it. */
    Optional<Raw> limits(Norm prohibition, Norm right) {
        boolean ofProtected = prohibition.towards().containsAll(right.towards());
        State nothing = ofProtected && right.source() instanceof Licence ? State.YES : State.NO;
        for (Norm part : nothing == State.NO ? List.<Norm>of() : licensed.getOrDefault(right.source(), List.of())) {
            nothing = Kleene.and(nothing, part.bearer().equals(right.bearer()) ? cover.leavesNothing(prohibition, part) : State.YES);
        }
        if (nothing == State.NO) {
            return Optional.empty();
        }
        List<Why> missing = new ArrayList<>(List.of(new Why.Missing(right.source().place(), "whether " + deal.nameOf(prohibition.source())
                + " leaves anything of " + deal.nameOf(right.source()))));
        State state = firm(prohibition, right, nothing, missing);
        Truth truth = state == State.UNKNOWN ? new Truth(state, missing) : Truth.yes(seen(prohibition), seen(right));
        Extent extent = Extent.of(Aspect.ACTION, right.reach().actions()).addAll(Extent.of(Aspect.ASSET, right.reach().assets()));
        Optional<LocalDate> first = Times.first(Times.common(prohibition.period(), right.period(), deal.asOf()));
        return Optional.of(new Raw(Matter.GENERAL, "C6", Clash.Kind.CONFLICT, truth, prohibition.source(), Optional.of(right.source()),
                Optional.empty(), prohibition.bearer(), extent, first, List.of(), Routing.parties(prohibition)));
    }
}
