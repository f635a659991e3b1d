package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.ConsiderationKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Performances;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Consideration;
import org.clausecheck.sheet.clause.Equity;

/**
 * Access to technology that somebody has for his equity: a right for which equity is given, or all the rights together of a partner who has
 * invested in the company that gives them.
 */
public final class AccessForEquity {

    private final AccessRights rights;
    private final List<AccessRight> access;
    private final Map<Equity, Truth> equity;
    private final boolean exchanged;

    private AccessForEquity(AccessRights rights, List<AccessRight> access, Map<Equity, Truth> equity, boolean exchanged) {
        this.rights = rights;
        this.access = access;
        this.equity = equity;
        this.exchanged = exchanged;
    }

    /** All of them that concern a clause of the sheet: exchanges first, then investors for whose access nothing is said to be given. */
    public static List<AccessForEquity> of(Deal deal, Standing standing) {
        AccessRights rights = AccessRights.of(deal, standing);
        List<Equity> equities = deal.clauses().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> standing.standing(clause).possible()).toList();
        List<AccessForEquity> found = new ArrayList<>();
        for (AccessRight right : rights.all()) {
            Map<Equity, Truth> given = new LinkedHashMap<>();
            for (Equity clause : equities) {
                Truth link = Truth.all(isGivenFor(deal, right, clause), standing.standing(clause));
                if (link.possible() && (deal.inSheet(right.clause()) || deal.inSheet(clause))) {
                    given.put(clause, link.because(new Why.Seen(clause.place(), "equity for " + right.clause().id())));
                }
            }
            if (!given.isEmpty()) {
                found.add(new AccessForEquity(rights, List.of(right), given, true));
            }
        }
        Set<List<PartyRef>> seen = new LinkedHashSet<>();
        for (AccessRight right : rights.inSheet()) {
            boolean priced = found.stream().anyMatch(trade -> trade.exchanged && trade.access.get(0).isBesides(right));
            if (!priced && seen.add(List.of(right.provider(), right.recipient()))) {
                invested(deal, standing, rights, right, equities).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /** Whether equity is given for a right: one names the other, or the equity is said to be for access and stands between the same two. */
    private static Truth isGivenFor(Deal deal, AccessRight right, Equity equity) {
        Clause clause = right.clause();
        return Truth.any(names(deal, clause.common().inExchangeFor(), equity, right, equity),
                names(deal, equity.common().inExchangeFor(), clause, right, equity),
                equity.consideration().some(consideration -> isFor(deal, consideration, right, equity)));
    }

    /** A withheld exchange may be this one where the two clauses are of the same parties. */
    private static Truth names(Deal deal, Items<TargetRef> targets, Clause clause, AccessRight right, Equity equity) {
        boolean named = deal.names(targets, clause);
        boolean hidden = targets.isOpen() && areOfSameParties(right, equity);
        return named ? Truth.yes(new Why.Seen(targets.place(), clause.id())) : hidden ? Truth.unknown(new Why.Missing(targets.place(),
                "what " + deal.nameOf(right.clause()) + " and " + deal.nameOf(equity) + " are given for (withheld)")) : Truth.NO;
    }

    private static Truth isFor(Deal deal, Consideration consideration, AccessRight right, Equity equity) {
        boolean forAccess = consideration.kind() == ConsiderationKind.TECHNOLOGY_ACCESS
                || consideration.kind() == ConsiderationKind.LICENCE;
        Why seen = new Why.Seen(consideration.margin().place(), "for " + right.clause().id());
        if (consideration.clause().isStated()) {
            return Truth.of(deal.target(consideration.clause().get()).filter(target -> target.covers(right.clause())).isPresent())
                    .because(seen);
        }
        return Truth.of(forAccess && areOfSameParties(right, equity) && right.clause().document().equals(equity.document())).because(seen);
    }

    private static boolean areOfSameParties(AccessRight right, Equity equity) {
        List<PartyRef> parties = Stream.concat(Stream.of(equity.issuer(), equity.holder()), equity.seller().value().stream()).toList();
        return parties.contains(right.provider()) && parties.contains(right.recipient());
    }

    /** The rights of a partner who holds equity of the provider, where the sheet gives him technology. */
    private static Optional<AccessForEquity> invested(Deal deal, Standing standing, AccessRights rights, AccessRight right,
            List<Equity> equities) {
        Map<Equity, Truth> held = new LinkedHashMap<>();
        equities.stream().filter(clause -> clause.kind() == EquityKind.ISSUE || clause.kind() == EquityKind.TRANSFER
                || clause.kind() == EquityKind.HOLD)
                .filter(clause -> isOfGroup(deal, clause.issuer(), right.provider()) && isOfGroup(deal, clause.holder(), right.recipient()))
                .forEach(clause -> held.put(clause, standing.standing(clause)
                        .because(new Why.Seen(clause.place(), "equity of " + right.recipient().id()))));
        List<AccessRight> technology = rights.of(right).stream().filter(other -> rights.reaches(other, "technology").possible()).toList();
        boolean inSheet = technology.stream().anyMatch(other -> deal.inSheet(other.clause()));
        return held.isEmpty() || !inSheet || !isPartner(deal, right.recipient()) ? Optional.empty()
                : Optional.of(new AccessForEquity(rights, technology, held, false));
    }

    private static boolean isOfGroup(Deal deal, PartyRef one, PartyRef other) {
        return Performances.isOf(deal, one, other).yes() || Performances.isOf(deal, other, one).yes();
    }

    /** The partner by his role; where no party has it, every signatory. */
    private static boolean isPartner(Deal deal, PartyRef party) {
        boolean named = deal.parties().stream().anyMatch(other -> other.roles().has(Role.PARTNER).yes());
        return named ? deal.party(party).roles().has(Role.PARTNER).yes() : deal.sheet().between().has(party).yes();
    }

    /** The clauses of the sheet concerned: those that give access, else the equity that is given for it. */
    public List<Clause> clauses() {
        Deal deal = rights.deal();
        List<Clause> own = access.stream().map(AccessRight::clause).filter(deal::inSheet).toList();
        return own.isEmpty() ? equity.keySet().stream().filter(deal::inSheet).map(Clause.class::cast).toList() : own;
    }

    /** Who has the access. */
    public PartyRef recipient() {
        return access.get(0).recipient();
    }

    /** Whether equity stands against it. */
    public Truth isGiven() {
        return Truth.any(List.copyOf(equity.values()));
    }

    /**
     * Whether it lasts: access for which equity is given reaches the horizon for each asset, be it under another right; of an investor's
     * rights at least one goes on after the horizon.
     */
    public Truth lasts(Fact<LocalDate> horizon) {
        if (!exchanged) {
            return orByAnother(Truth.any(access.stream()
                    .map(right -> Truth.all(rights.stands(right), new AccessEnd(rights, right).goesOnAfter(horizon))).toList()));
        }
        AccessRight right = access.get(0);
        return orByAnother(Truth.all(AccessRights.assetsOf(right).stream().map(asset -> rights.some(right,
                other -> Truth.all(rights.covers(other, right, asset), new AccessEnd(rights, other).reaches(asset, horizon)))).toList()));
    }

    /** A clause that cannot be seen may give the right that lasts. */
    private static Truth orByAnother(Truth lasts) {
        return lasts.no() ? lasts.because(new Why.Absent("no other right that lasts")) : lasts;
    }

    /** How it ends, in words. */
    public String words() {
        Deal deal = rights.deal();
        String given = equity.keySet().stream().map(deal::nameOf).collect(Collectors.joining(", "));
        String ends = access.stream().map(this::end).collect(Collectors.joining(", "));
        return exchanged ? ends + ", and equity is given for it (" + given + ")"
                : ends + ", nothing follows, and " + deal.nameOf(recipient().id()) + " has invested in "
                + deal.nameOf(access.get(0).provider().id())
                + " (" + given + ")";
    }

    private String end(AccessRight right) {
        Bounds end = new AccessEnd(rights, right).promised();
        String name = rights.deal().nameOf(right.clause());
        return end.promised() ? name + " ends " + (end.isExact() ? "" : end.identity().isPresent() ? "at " : "on ") + end : name + " states no end";
    }

    @Override
    public String toString() {
        return words();
    }
}
