package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Stake;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.fact.Control;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * What power over a company its acquirers get. Control is a legal conclusion: it counts as the clauses or the analysis on record say. Where
 * both are silent, a majority of the shares or of the board gives reason to ask, and nothing else does.
 */
public final class ControlGained {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final Set<ControlKind> CONTROL = EnumSet.of(ControlKind.SOLE, ControlKind.JOINT, ControlKind.NEGATIVE);
    private static final Set<ControlKind> INFLUENCE = EnumSet.of(ControlKind.SOLE, ControlKind.JOINT, ControlKind.NEGATIVE,
            ControlKind.MATERIAL_INFLUENCE);
    private static final Set<ControlKind> IN_BETWEEN = EnumSet.of(ControlKind.SIGNIFICANT_INFLUENCE, ControlKind.MANAGERIAL_AUTHORITY);

    private final Deal deal;
    private final Standing standing;
    private final List<? extends Clause> clauses;
    private final PartyRef company;
    private final List<PartyRef> acquirers;

    ControlGained(Deal deal, Standing standing, List<? extends Clause> clauses, PartyRef company, List<PartyRef> acquirers) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = clauses;
        this.company = company;
        this.acquirers = acquirers;
    }

    /** Whether lasting control of a company passes, alone or jointly; of a joint venture, if it is full-function. */
    Truth isConcentration() {
        if (venture().isPresent()) {
            return Truth.all(isJoint(), isFullFunction());
        }
        return said(CONTROL, EnumSet.of(ControlKind.MANAGERIAL_AUTHORITY)).orElseGet(() -> isHeldAlready() ? Truth.NO : suggested());
    }

    /** Whether several control it together. */
    Truth isJoint() {
        if (venture().filter(clause -> clause.controlledBy().size() > 1).isPresent()) {
            return Truth.yes(new Why.Seen(venture().get().controlledBy().place(), "controlled by several"));
        }
        return said(EnumSet.of(ControlKind.JOINT), EnumSet.of(ControlKind.NEGATIVE)).orElseGet(() ->
                venture().isPresent() ? Truth.unknown(missing("whether its members control the venture together")) : Truth.NO);
    }

    Truth isFullFunction() {
        return venture().map(clause -> open(clause.fullFunction(), "whether " + deal.nameOf(company.id()) + " is full-function").is(true))
                .orElse(Truth.NO);
    }

    /** A legal conclusion that a clause does not draw is not denied by it, but open. */
    <T> Fact<T> open(Fact<T> conclusion, String words) {
        return conclusion.isStated() ? conclusion
                : Fact.unknown(conclusion.place().map(place -> List.<Why>of(new Why.Missing(place, words))).orElse(conclusion.origin()));
    }

    private Optional<JointVenture> venture() {
        return clauses.stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast).findFirst();
    }

    /** What the clauses say, else what the analysis on record says for the time after closing; empty where both are silent. */
    private Optional<Truth> said(Set<ControlKind> yes, Set<ControlKind> open) {
        List<Truth> written = clauses.stream().map(clause -> clause instanceof Equity equity ? equity.control() : ((JointVenture) clause)
                .control()).filter(kind -> kind.status() != Fact.Status.UNSTATED).map(kind -> kind.check(found -> judge(found, yes, open)))
                .toList();
        List<Truth> analysed = recorded(Scenario.AFTER_CLOSING).map(entry -> (World.isDisputed(entry) ? Truth.UNKNOWN
                : judge(entry.kind(), yes, open)).because(new Why.Seen(entry.margin().place(), "control: " + entry.kind()))).toList();
        List<Truth> all = written.isEmpty() ? analysed : written;
        return all.isEmpty() ? Optional.empty() : Optional.of(Truth.any(all));
    }

    private Truth judge(ControlKind kind, Set<ControlKind> yes, Set<ControlKind> open) {
        return yes.contains(kind) ? Truth.YES : open.contains(kind) ? Truth.unknown(missing("what control is acquired")) : Truth.NO;
    }

    private Stream<Control> recorded(Scenario scenario) {
        return deal.facts().control().stream().filter(entry -> entry.of().equals(company) && deal.world().isKnown(entry.on())
                && entry.scenario().value().orElse(Scenario.ACTUAL) == scenario)
                .filter(entry -> entry.by().stream().anyMatch(this::acquires));
    }

    private boolean acquires(PartyRef party) {
        return acquirers.stream().anyMatch(one -> Group.same(deal, one, party));
    }

    /** Whether the acquirer has control already, so that what is added changes nothing. */
    private boolean isHeldAlready() {
        return recorded(Scenario.ACTUAL).anyMatch(entry -> !World.isDisputed(entry) && entry.kind() == ControlKind.SOLE)
                || before().stream().anyMatch(percent -> isMajority(percent).yes());
    }

    private Truth suggested() {
        boolean majority = after().stream().anyMatch(percent -> isMajority(percent).possible());
        boolean board = boardRights().anyMatch(right ->
                right.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY, BoardShare.HALF).possible()
                        || right.sharePercent().check(share -> isMajority(Fact.stated(share, List.of()))).possible());
        return majority || board ? Truth.unknown(missing("whether control is acquired")) : Truth.NO;
    }

    private Stream<BoardRight> boardRights() {
        return deal.sheet().clauses().stream().filter(BoardRight.class::isInstance).map(BoardRight.class::cast)
                .filter(right -> right.company().equals(company) && acquires(right.holder()) && standing.standing(right).possible())
                .filter(right -> Stake.placesDirectors(right).possible());
    }

    private static Truth isMajority(Fact<Bounded<BigDecimal>> percent) {
        return percent.map(part -> part.map(figure -> figure.add(figure))).moreThan(WHOLE);
    }

    private Why missing(String words) {
        return new Why.Missing(clauses.get(0).place().member("control"), words);
    }

    /** The shares afterwards, on whatever basis counts shares; a member of a venture has those that its clause gives it. */
    private List<Fact<Bounded<BigDecimal>>> after() {
        return venture().isPresent() ? venture().get().members().stream().map(Member::percent).toList()
                : Stake.of(deal, standing).stream().filter(stake -> stake.company().equals(company) && acquirers.contains(stake.holder()))
                .flatMap(stake -> stake.shown().stream()).toList();
    }

    private List<Fact<Bounded<BigDecimal>>> before() {
        Stream<Fact<Bounded<BigDecimal>>> told = clauses.stream().filter(Equity.class::isInstance)
                .flatMap(clause -> ((Equity) clause).before().value().stream()).map(Holding::percent);
        Stream<Fact<Bounded<BigDecimal>>> recorded = deal.facts().holdings().stream()
                .filter(entry -> entry.in().equals(company) && acquirers.stream().anyMatch(one -> one.id().equals(entry.holder())))
                .filter(entry -> entry.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL && deal.world().isKnown(entry.on()))
                .map(RecordedHolding::percent);
        return Stream.concat(told, recorded).filter(Fact::isStated).toList();
    }

    /**
     * Whether a stake comes to a line that it did not reach before. Of an acquirer of whom no stake is on record none is assumed; a
     * purchase that gives no percentage is open.
     */
    public Truth reaches(Fact<BigDecimal> line) {
        List<Fact<Bounded<BigDecimal>>> after = after();
        List<Truth> reached = new ArrayList<>(after.stream().map(percent -> percent.isStated() ? percent.atLeast(line)
                : Truth.unknown(unknownStake())).toList());
        Truth now = reached.isEmpty() ? Truth.unknown(unknownStake()) : Truth.any(reached);
        Truth then = Truth.any(before().stream().map(percent -> percent.atLeast(line)).toList());
        return Truth.all(now, then.opposite());
    }

    private Why unknownStake() {
        boolean formed = venture().isPresent();
        return new Why.Missing(clauses.get(0).place().member(formed ? "members" : "after"),
                "which percentage of " + deal.nameOf(company.id()) + (formed ? " each member has" : " is held afterwards"));
    }

    /** Whether control or a material influence on the policy of the company is acquired; open where only seats give reason to ask. */
    public Truth givesInfluence() {
        return said(INFLUENCE, IN_BETWEEN).orElseGet(() -> boardRights().findAny().isPresent()
                ? Truth.unknown(missing("whether influence on the policy of the company is acquired")) : suggested());
    }

    /** The same, where a shareholding above a line lets presume it. */
    public Truth givesInfluence(Fact<BigDecimal> presumedAbove) {
        return said(INFLUENCE, IN_BETWEEN).orElseGet(() -> Truth.any(Truth.all(Truth.any(after().stream()
                .map(percent -> percent.moreThan(presumedAbove)).toList()), Truth.any(before().stream()
                .map(percent -> percent.moreThan(presumedAbove)).toList()).opposite()), givesInfluence()));
    }

    /** Who controls the company beside the acquirers, where control is joint: as analysed, by other purchases, or as its parent. */
    List<PartyRef> partners() {
        Set<PartyRef> partners = new LinkedHashSet<>();
        if (venture().isEmpty() && isJoint().yes()) {
            recorded(Scenario.AFTER_CLOSING).flatMap(entry -> entry.by().stream()).forEach(partners::add);
            deal.sheet().clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                    .filter(other -> other.issuer().equals(company) && other.control().is(ControlKind.JOINT).yes()
                            && standing.standing(other).possible()).forEach(other -> partners.add(other.holder()));
            deal.party(company).parent().value().ifPresent(partners::add);
        }
        partners.removeIf(this::acquires);
        return List.copyOf(partners);
    }
}
