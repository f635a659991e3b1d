package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * What one party holds in one company when the equity clauses of the sheet have been carried out, with its rights over the board. Votes are
 * told apart from percentages on other bases: those give reason to ask for the votes, and no answer.
 */
public final class Stake {

    /** Bases that count something else than shares. */
    private static final Set<Basis> NO_SHARES = Set.of(Basis.PROFIT, Basis.ASSETS);

    private final Deal deal;
    private final Standing standing;
    private final List<Equity> clauses;

    private Stake(Deal deal, Standing standing, List<Equity> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = List.copyOf(clauses);
    }

    /** The stakes of which the sheet speaks, by holder and company, in the order of their first clauses; none inside one group. */
    public static List<Stake> of(Deal deal, Standing standing) {
        Map<List<PartyRef>, List<Equity>> stakes = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && standing.standing(clause).possible()
                    && !Group.same(deal, equity.holder(), equity.issuer())) {
                stakes.computeIfAbsent(List.of(equity.holder(), equity.issuer()), key -> new ArrayList<>()).add(equity);
            }
        }
        return stakes.values().stream().map(own -> new Stake(deal, standing, own)).toList();
    }

    /** The equity clauses of the sheet that make it up. */
    public List<Equity> clauses() {
        return clauses;
    }

    /** Who holds it. */
    public PartyRef holder() {
        return clauses.get(0).holder();
    }

    /** The company in which it is held. */
    public PartyRef company() {
        return clauses.get(0).issuer();
    }

    Deal deal() {
        return deal;
    }

    Standing standing() {
        return standing;
    }

    /** The clauses that give the holder power over the board, of the sheet and of agreements that stand; an observer has none. */
    public List<BoardRight> boardRights() {
        return deal.clauses().filter(BoardRight.class::isInstance).map(BoardRight.class::cast)
                .filter(right -> right.company().equals(company()) && Group.same(deal, right.holder(), holder()))
                .filter(right -> standing.standing(right).possible() && placesDirectors(right).possible()).toList();
    }

    /** Whether a right puts persons of the holder on the board; unknown if its powers are withheld. */
    public static Truth placesDirectors(BoardRight right) {
        return right.powers().some(power -> Truth.of(power == BoardPower.APPOINT || power == BoardPower.NOMINATE));
    }

    /** Whether the holder may put a director on the board of the company. */
    public Truth hasDirector() {
        return Truth.any(boardRights().stream().map(right -> Truth.all(standing.standing(right), placesDirectors(right))
                .because(new Why.Seen(right.place(), right.id()))).toList());
    }

    /** The equity clauses and the board rights of the sheet: what an outcome is about. */
    public List<Clause> subjects() {
        return Stream.<Clause>concat(clauses.stream(), boardRights().stream().filter(deal::inSheet)).toList();
    }

    /**
     * The share of the votes afterwards: as a clause states it, as recorded for the time after closing, as counted from shares, or as held
     * now where nothing is bought or sold. Unknown, naming it, where none of these gives one.
     */
    public Fact<Bounded<BigDecimal>> votes() {
        return stated(Basis.VOTING_POWER).or(() -> recorded(Scenario.AFTER_CLOSING, Optional.of(Basis.VOTING_POWER)).stream().findFirst())
                .or(this::counted)
                .or(() -> isUnchanged() ? recorded(Scenario.ACTUAL, Optional.of(Basis.VOTING_POWER)).stream().findFirst()
                        : Optional.empty())
                .orElseGet(() -> Fact.unknown(List.of(new Why.Missing(deal.facts().holdings().place(), "which part of the votes in "
                        + deal.nameOf(company().id()) + " " + deal.nameOf(holder().id()) + " has afterwards"))));
    }

    private Optional<Fact<Bounded<BigDecimal>>> stated(Basis basis) {
        return afterwards().filter(after -> after.basis().is(basis).yes()).map(Holding::percent).filter(Fact::isStated)
                .reduce((one, two) -> two);
    }

    private Stream<Holding> afterwards() {
        return clauses.stream().flatMap(clause -> clause.after().value().stream());
    }

    private boolean isUnchanged() {
        return clauses.stream().allMatch(clause -> clause.kind() == EquityKind.HOLD);
    }

    /** What shares, price and cap table come to, where they leave no margin. */
    private Optional<Fact<Bounded<BigDecimal>>> counted() {
        List<Equity> moving = clauses.stream().filter(clause -> clause.kind() != EquityKind.HOLD).toList();
        return moving.isEmpty() ? Optional.empty()
                : HoldingPath.of(deal, standing, holder(), company(), Basis.VOTING_POWER, moving).stream().reduce((one, two) -> two)
                .map(HoldingPath.Stage::level).filter(level -> level.missing().isEmpty() && level.low().compareTo(level.high()) == 0)
                .map(level -> Fact.stated(Bounded.exact(level.low()), level.seen()));
    }

    /** Recorded percentages of the holder in one scenario, one for each class of securities and basis, the latest known. */
    private List<Fact<Bounded<BigDecimal>>> recorded(Scenario scenario, Optional<Basis> basis) {
        Map<List<Object>, List<RecordedHolding>> points = new LinkedHashMap<>();
        deal.facts().holdings().stream().filter(entry -> entry.holder().equals(holder().id()) && entry.in().equals(company()))
                .filter(entry -> entry.scenario().value().orElse(Scenario.ACTUAL) == scenario)
                .filter(entry -> basis.map(wanted -> entry.basis().is(wanted).yes()).orElse(isOfShares(entry.basis())))
                .forEach(entry -> points.computeIfAbsent(List.of(entry.security().value().map(SecurityRef::id).orElse(""),
                        entry.basis().value().map(Object.class::cast).orElse("")), key -> new ArrayList<>()).add(entry));
        return points.values().stream().filter(entries -> entries.stream().anyMatch(entry -> entry.percent().isStated()))
                .map(entries -> latest(scenario, entries)).flatMap(Optional::stream).toList();
    }

    /** A scenario is a plan and counts from the day it is written down on, also where its day lies ahead. */
    private Optional<Fact<Bounded<BigDecimal>>> latest(Scenario scenario, List<RecordedHolding> entries) {
        return deal.world().merged(deal.facts().holdings(), entries::contains,
                entry -> scenario == Scenario.ACTUAL ? entry.on() : Fact.unknown(List.of())).map(RecordedHolding::percent);
    }

    private static boolean isOfShares(Fact<Basis> basis) {
        return basis.value().filter(NO_SHARES::contains).isEmpty();
    }

    /** Every percentage of shares or votes that the sheet shows for the time after the deal, on whatever basis. */
    public List<Fact<Bounded<BigDecimal>>> shown() {
        Stream<Fact<Bounded<BigDecimal>>> own = clauses.stream().map(clause -> clause.after().flatMap(after ->
                isOfShares(after.basis()) ? after.percent() : Fact.<Bounded<BigDecimal>>unstated(after.margin().place())));
        Stream<Fact<Bounded<BigDecimal>>> planned = recorded(Scenario.AFTER_CLOSING, Optional.empty()).stream();
        Stream<Fact<Bounded<BigDecimal>>> present = isUnchanged() ? recorded(Scenario.ACTUAL, Optional.empty()).stream() : Stream.empty();
        Stream<Fact<Bounded<BigDecimal>>> votes = Stream.of(votes()).filter(Fact::isStated);
        return Stream.of(own, planned, present, votes).flatMap(all -> all)
                .filter(percent -> percent.status() != Fact.Status.UNSTATED).toList();
    }

    /** Whether something the sheet shows can lie at a line or above it: the reason to ask what exactly is held. */
    public boolean mayReach(Fact<BigDecimal> line) {
        return shown().stream().anyMatch(percent -> percent.atLeast(line).possible());
    }

    /** Whether the votes come to a line: "up to" counts in full, for what a text allows is what a line must bear. */
    public Truth votesReach(Fact<BigDecimal> line) {
        Fact<Bounded<BigDecimal>> votes = votes().map(Stake::allowed);
        return votes.isStated() ? votes.atLeast(line) : mayReach(line) ? votes.stated() : Truth.NO;
    }

    private static Bounded<BigDecimal> allowed(Bounded<BigDecimal> percent) {
        return percent.bound() == Bounded.Bound.UP_TO ? Bounded.exact(percent.figure()) : percent;
    }

    /**
     * Whether the holder has more than a line of a class of shares: once a listing that lies ahead is done, as recorded for that time; else
     * after this deal. Shown for today only, it is open what the listing leaves of it.
     */
    public Truth classShareExceeds(Fact<BigDecimal> line, Truth listingAhead) {
        List<Truth> today = shown().stream().map(Stake::allowedFact).map(percent -> percent.moreThan(line)).toList();
        if (listingAhead.no()) {
            return Truth.any(today);
        }
        List<Fact<Bounded<BigDecimal>>> afterwards = recorded(Scenario.AFTER_IPO, Optional.empty());
        if (!afterwards.isEmpty()) {
            return Truth.any(afterwards.stream().map(percent -> percent.moreThan(line)).toList());
        }
        return today.stream().noneMatch(Truth::possible) ? Truth.NO
                : Truth.unknown(new Why.Missing(deal.facts().holdings().place(), "what " + deal.nameOf(holder().id()) + " holds in "
                + deal.nameOf(company().id()) + " after the listing"));
    }

    private static Fact<Bounded<BigDecimal>> allowedFact(Fact<Bounded<BigDecimal>> percent) {
        return percent.map(Stake::allowed);
    }

    /** Whether the purchase of the stake, or a part of it, still lies ahead; no where nothing is bought. */
    public Truth isStillToCome() {
        return Truth.any(EquityPurchase.of(deal, standing).stream()
                .filter(purchase -> purchase.acquirer().equals(holder()) && purchase.issuer().equals(company()))
                .map(EquityPurchase::isStillToCome).toList());
    }

    /** Whether nothing shows that the holder had as many votes already before: only who comes from below passes a line. */
    public Truth startsBelow(Fact<BigDecimal> line) {
        Stream<Fact<Bounded<BigDecimal>>> told = clauses.stream().flatMap(clause -> clause.before().value().stream())
                .filter(before -> before.basis().is(Basis.VOTING_POWER).yes()).map(Holding::percent);
        Stream<Fact<Bounded<BigDecimal>>> recorded = recorded(Scenario.ACTUAL, Optional.of(Basis.VOTING_POWER)).stream();
        return Truth.of(Stream.concat(told, recorded).noneMatch(percent -> percent.atLeast(line).yes()));
    }

    /** Whether the securities may carry votes: no only where every class that is named has none. */
    public Truth mayCarryVotes() {
        return Truth.of(!clauses.stream().allMatch(clause -> clause.security().value().flatMap(ref -> deal.security(ref.id()))
                .filter(security -> security.votesPerShare().moreThan(0).no()).isPresent()));
    }

    /** Whether a party holds or acquires shares of a company, by a clause that stands or as recorded; what is not said is not so. */
    public static Truth exists(Deal deal, Standing standing, PartyRef holder, PartyRef company) {
        Truth agreed = Truth.any(deal.clauses().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> clause.issuer().equals(company) && Group.same(deal, clause.holder(), holder))
                .map(clause -> standing.standing(clause).because("shares under " + clause.id())).toList());
        return Truth.any(agreed, Truth.any(deal.facts().holdings().stream()
                .filter(entry -> entry.in().equals(company) && entry.holder().equals(holder.id()) && !World.isDisputed(entry))
                .filter(entry -> deal.world().isKnown(entry.on()) && !entry.percent().atMost(BigDecimal.ZERO).yes())
                .map(entry -> Truth.yes(new Why.Seen(entry.margin().place(), "holding"))).toList()));
    }

    /** The figures, as a message writes them. */
    public String figures() {
        List<String> figures = shown().stream().filter(Fact::isStated).map(percent -> percent.get() + " %").distinct().toList();
        return figures.isEmpty() ? "a part that is not stated" : String.join(", ", figures);
    }

    @Override
    public String toString() {
        return "what " + deal.nameOf(holder().id()) + " holds in " + deal.nameOf(company().id());
    }
}
