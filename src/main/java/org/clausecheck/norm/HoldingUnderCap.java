package org.clausecheck.norm;

import java.math.BigDecimal;
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
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.HoldingPath;
import org.clausecheck.sheet.HoldingPath.Stage;
import org.clausecheck.sheet.Mentions;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Performances;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.Restraint;

/**
 * A cap or standstill against the holding to which purchases take one party: every step and the total, on the basis of the cap. The norms
 * say which purchases fall under it; here they are counted.
 */
public final class HoldingUnderCap {

    private final Deal deal;
    private final Standing standing;
    private final Restraint restraint;
    private final Map<Equity, Truth> purchases;

    private HoldingUnderCap(Deal deal, Standing standing, Restraint restraint, Map<Equity, Truth> purchases) {
        this.deal = deal;
        this.standing = standing;
        this.restraint = restraint;
        this.purchases = purchases;
    }

    /**
     * One for each party and company whose purchases fall under the restraint of an encounter; a single one, without purchases, where none
     * does.
     */
    public static List<HoldingUnderCap> of(Deal deal, Standing standing, Encounter encounter) {
        Restraint restraint = (Restraint) encounter.subject();
        Map<List<PartyRef>, Map<Equity, Truth>> parties = new LinkedHashMap<>();
        for (Clash clash : encounter.clashes()) {
            clash.clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast).forEach(equity -> parties
                    .computeIfAbsent(List.of(equity.holder(), equity.issuer()), key -> new LinkedHashMap<>())
                    .put(equity, meets(deal, restraint, equity, clash)));
        }
        return parties.isEmpty() ? List.of(new HoldingUnderCap(deal, standing, restraint, Map.of()))
                : parties.values().stream().map(purchases -> new HoldingUnderCap(deal, standing, restraint, purchases)).toList();
    }

    /**
     * A purchase falls under the cap also where it need not be made, or where only the limit of an exception is open, for that is counted
     * here; and a right to shares from the day on which it is given, where the cap counts such rights.
     */
    private static Truth meets(Deal deal, Restraint restraint, Equity equity, Clash clash) {
        if (clash.truth().yes()) {
            return clash.truth();
        }
        List<Why> vesting = countsRights(restraint) ? vesting(deal, equity) : List.of();
        List<Why> open = clash.truth().why().stream().filter(why -> !vesting.contains(why))
                .filter(why -> !clash.number().equals("C13") || why.at().filter(place -> lies(place, equity.place())).isEmpty())
                .filter(why -> limits(restraint)
                .noneMatch(limit -> why.at().filter(place -> lies(place, limit.margin().place())).isPresent())).toList();
        return open.isEmpty() ? Truth.yes(new Why.Seen(equity.place(), equity.id())) : new Truth(Truth.State.UNKNOWN, open);
    }

    /** A line after full dilution counts every right that is given, earned or not; without a line none may be taken. */
    private static boolean countsRights(Restraint restraint) {
        return restraint.cap().status() == Fact.Status.UNSTATED
                || restraint.cap().value().filter(cap -> cap.basis().is(Basis.FULLY_DILUTED).yes()).isPresent();
    }

    /** For what the parts of a right to shares wait before they can be used, and the clause itself does not. */
    private static List<Why> vesting(Deal deal, Equity equity) {
        Set<Why> waits = new LinkedHashSet<>();
        equity.tranches().stream().filter(part -> HoldingPath.isRightToShares(deal, equity, Optional.of(part)))
                .forEach(part -> part.when().value().ifPresent(when -> waits.addAll(open(deal, when))));
        equity.common().conditionalOn().value().ifPresent(when -> waits.removeAll(open(deal, when)));
        return List.copyOf(waits);
    }

    private static List<Why> open(Deal deal, Trigger trigger) {
        return Mentions.in(trigger).triggers().stream().flatMap(id -> deal.event(id).stream())
                .flatMap(event -> Stream.concat(deal.world().hasOccurred(event).why().stream(),
                        Stream.of(deal.world().missing(event)))).toList();
    }

    private static boolean lies(Place inner, Place outer) {
        return inner.file().equals(outer.file())
                && (inner.pointer().equals(outer.pointer()) || inner.pointer().startsWith(outer.pointer() + "/"));
    }

    private static Stream<CarveOut> limits(Restraint restraint) {
        return restraint.common().carveOuts().stream().filter(exception -> exception.limit().isStated());
    }

    /** Who is bound and buys. */
    public PartyRef holder() {
        return purchases.isEmpty() ? restraint.bound().entries().get(0) : purchases.keySet().iterator().next().holder();
    }

    private PartyRef company() {
        return purchases.keySet().iterator().next().issuer();
    }

    /** The restraint, and the purchases that lead past its line, or all of them where none does for certain. */
    public List<Clause> clauses() {
        List<Equity> named = List.copyOf(purchases.keySet());
        Optional<Stage> past = isCounted() ? judged().stream().filter(stage -> breach(stage).yes()).findFirst() : Optional.empty();
        List<Equity> steps = past.map(Stage::clauses).orElse(named);
        return Stream.concat(Stream.of(restraint), steps.stream()).map(Clause.class::cast).toList();
    }

    private boolean isCounted() {
        return !purchases.isEmpty() && restraint.cap().isStated() && restraint.cap().get().percent().isStated()
                && restraint.cap().get().basis().isStated();
    }

    /** Whether no step takes the holding past the line; without a line nothing may be bought at all. */
    public Truth isWithin() {
        if (purchases.isEmpty()) {
            return Truth.YES;
        }
        if (restraint.cap().status() == Fact.Status.UNSTATED) {
            return Truth.any(List.copyOf(purchases.values())).opposite();
        }
        return restraint.cap().check(this::isWithin);
    }

    private Truth isWithin(Holding cap) {
        if (cap.percent().status() == Fact.Status.UNSTATED) {
            return Truth.all(purchases.entrySet().stream()
                    .map(entry -> Truth.all(entry.getValue(), passesOther(entry.getKey(), cap)).opposite()).toList());
        }
        if (!cap.percent().isStated() || !cap.basis().isStated()) {
            Truth percent = cap.percent().stated();
            Truth basis = cap.basis().isOpen() ? cap.basis().stated()
                    : Truth.unknown(new Why.Missing(cap.margin().place().member("basis"), "what the cap of " + deal.nameOf(restraint)
                    + " counts"));
            return percent.yes() ? basis : percent;
        }
        return Truth.all(judged().stream().map(stage -> breach(stage).opposite()).toList());
    }

    /** A line in money or shares is compared with what the clause states for afterwards. */
    private static Truth passesOther(Equity clause, Holding cap) {
        Fact<?> line = cap.value().status() == Fact.Status.UNSTATED ? cap.shares() : cap.value();
        Optional<Holding> after = clause.after().value();
        Fact<?> reached = after.<Fact<?>>map(cap.value().status() == Fact.Status.UNSTATED ? Holding::shares : Holding::value)
                .orElseGet(() -> Fact.unstated(clause.place().member("after")));
        Why missing = new Why.Missing(clause.place().member("after"), "what is held afterwards, in the units of the cap");
        return line.isStated() && reached.isStated() ? reached.moreThan(line) : Truth.unknown(missing);
    }

    /**
     * The stages on whose day something is bought that falls under the restraint. What an exception lets through on the same day may be
     * bought after it: its size makes no breach of a purchase that keeps to the line by itself.
     */
    private List<Stage> judged() {
        List<Equity> steps = new ArrayList<>(purchases.keySet());
        deal.sheet().clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> !steps.contains(clause) && moves(clause) && standing.standing(clause).possible())
                .filter(clause -> Performances.of(deal, clause, Optional.empty()).entries().isEmpty()).forEach(steps::add);
        return HoldingPath.of(deal, standing, holder(), company(), restraint.cap().get().basis().get(), steps,
                clause -> !purchases.containsKey(clause) && buys(clause)).stream()
                .filter(stage -> stage.today().stream().anyMatch(purchases::containsKey)).toList();
    }

    private boolean moves(Equity clause) {
        boolean sells = clause.seller().value().filter(holder()::equals).isPresent();
        return clause.kind() != EquityKind.HOLD && clause.issuer().equals(company()) && (clause.holder().equals(holder()) || sells);
    }

    private boolean buys(Equity clause) {
        return clause.holder().equals(holder()) && (clause.kind() == EquityKind.ISSUE || clause.kind() == EquityKind.TRANSFER);
    }

    private Truth breach(Stage stage) {
        Truth falls = Truth.any(stage.today().stream().filter(purchases::containsKey).map(purchases::get).toList());
        return Truth.all(falls, stands(stage.day()), passes(stage));
    }

    /** Whether the restraint stands on the day of a stage; a day that is not known is left to the norms. */
    private Truth stands(LocalDate day) {
        Period period = deal.timeline().period(restraint);
        Bounds on = Bounds.on(day);
        return day.equals(LocalDate.MAX) ? Truth.YES : Truth.all(period.end().notBefore(on), period.start().after(on).opposite());
    }

    /** Past the cap, and past what exceptions allow beyond it; between the two it depends on an exception that is open. */
    private Truth passes(Stage stage) {
        Truth cap = stage.level().passes(restraint.cap().get().percent());
        for (CarveOut exception : limits(restraint).toList()) {
            Truth beyond = stage.level().passes(exception.limit());
            boolean open = exception.when().status() != Fact.Status.UNSTATED || exception.purpose().status() != Fact.Status.UNSTATED
                    || !Reach.of(exception.scope()).isUnlimited() || !exception.scope().counterparties().isEmpty()
                    || !exception.clauses().isEmpty() || exception.starts().isStated() || exception.ends().isStated();
            cap = beyond.yes() || cap.no() ? cap
                    : open ? Truth.unknown(new Why.Missing(exception.margin().place(), "whether the exception applies"))
                    : Truth.all(cap, beyond);
        }
        return cap;
    }

    /** The cap and what is reached, in words. */
    public String words() {
        String name = deal.nameOf(holder().id());
        String steps = purchases.keySet().stream().map(deal::nameOf).collect(Collectors.joining(", "));
        if (restraint.cap().status() == Fact.Status.UNSTATED) {
            return name + " may buy nothing under " + deal.nameOf(restraint) + ", and buys under " + steps;
        }
        Optional<Stage> past = isCounted() ? judged().stream().filter(stage -> breach(stage).yes()).findFirst() : Optional.empty();
        return past.map(stage -> name + " reaches " + stage.level() + " % of " + deal.nameOf(company().id()) + " under "
                + stage.clauses().stream().map(deal::nameOf).collect(Collectors.joining(", ")) + ", past the line of " + line() + " in "
                + deal.nameOf(restraint))
                .orElse(name + " buys under " + steps + ", past the line in " + deal.nameOf(restraint));
    }

    private String line() {
        Fact<Bounded<BigDecimal>> percent = restraint.cap().get().percent();
        return Words.of(percent) + " % (" + Words.of(restraint.cap().get().basis()) + ")";
    }

    @Override
    public String toString() {
        return purchases.isEmpty() ? deal.nameOf(restraint) + " meets no purchase" : words();
    }
}
