package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Treatment;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.fact.Accounting;
import org.clausecheck.sheet.fact.Control;

/**
 * How a holder is expected to account for a stake, against what votes, board and control let presume. Both presumptions can be rebutted by
 * what is recorded or agreed about control.
 */
public final class PresumedTreatment {

    private static final Set<ControlKind> INFLUENCE = Set.of(ControlKind.JOINT, ControlKind.NEGATIVE, ControlKind.MATERIAL_INFLUENCE,
            ControlKind.SIGNIFICANT_INFLUENCE, ControlKind.MANAGERIAL_AUTHORITY);

    private final Stake stake;
    private final Deal deal;
    private final Fact<BigDecimal> influenceFrom;
    private final Fact<BigDecimal> controlAbove;

    private PresumedTreatment(Stake stake, Fact<BigDecimal> influenceFrom, Fact<BigDecimal> controlAbove) {
        this.stake = stake;
        this.deal = stake.deal();
        this.influenceFrom = influenceFrom;
        this.controlAbove = controlAbove;
    }

    /** Of a stake; influence is presumed from the first percentage of the votes, control above the second. */
    public static PresumedTreatment of(Stake stake, Fact<BigDecimal> influenceFrom, Fact<BigDecimal> controlAbove) {
        return new PresumedTreatment(stake, influenceFrom, controlAbove);
    }

    /** The treatment that is expected or used, as recorded; unknown, naming it, if nothing is. */
    public Fact<Treatment> expected() {
        Set<String> group = Group.of(deal, stake.holder()).members();
        Fact<Treatment> found = deal.world().merged(deal.facts().accounting(), entry -> group.contains(entry.party().id())
                && entry.subject().equals(stake.company()), Accounting::on).filter(entry -> !World.isDisputed(entry))
                .map(entry -> Fact.stated(entry.treatment(), entry.margin().place().member("treatment")))
                .orElseGet(() -> Fact.unknown(List.of(new Why.Missing(deal.facts().accounting().place(), "how "
                        + deal.nameOf(stake.holder().id()) + " is to account for " + deal.nameOf(stake.company().id())))));
        return isContradicted(group) ? Fact.unknown(found.origin()) : found;
    }

    /** The member is required, so two entries of one day are not merged away: they cancel each other. */
    private boolean isContradicted(Set<String> group) {
        List<Accounting> known = deal.facts().accounting().stream().filter(entry -> group.contains(entry.party().id())
                && entry.subject().equals(stake.company()) && deal.world().isKnown(entry.on())).toList();
        return known.stream().anyMatch(one -> known.stream().anyMatch(other -> one.treatment() != other.treatment()
                && one.on().equals(other.on()) && known.stream().noneMatch(later -> isLater(later, one))));
    }

    private static boolean isLater(Accounting later, Accounting one) {
        return later.on().isStated() && (!one.on().isStated() || later.on().get().isAfter(one.on().get()));
    }

    /**
     * Whether the sheet gives reason to ask: a percentage that can lie in the range of influence, or control that is agreed or recorded.
     * Not where a treatment is recorded and every percentage that is shown agrees with it, be it on another basis than votes.
     */
    public Truth raised() {
        boolean controlled = stake.clauses().stream().anyMatch(clause -> isControl(clause.control()))
                || recorded(own()).anyMatch(entry -> entry.kind() != ControlKind.NONE);
        Fact<Treatment> expected = expected();
        Fact<Bounded<BigDecimal>> votes = stake.votes();
        if (controlled || votes.isStated() && expected.isStated()) {
            return Truth.YES;
        }
        List<Fact<Bounded<BigDecimal>>> shown = stake.shown();
        boolean agrees = expected.isStated() && !shown.isEmpty() && shown.stream().allMatch(percent -> agrees(expected.get(), percent));
        return Truth.of(!agrees && stake.mayReach(influenceFrom)).because(new Why.Seen(stake.clauses().get(0).place(), stake.figures()));
    }

    private static boolean isControl(Fact<ControlKind> control) {
        return control.value().filter(kind -> kind != ControlKind.NONE).isPresent();
    }

    private boolean agrees(Treatment expected, Fact<Bounded<BigDecimal>> percent) {
        Truth influence = percent.atLeast(influenceFrom);
        Truth control = percent.moreThan(controlAbove);
        return switch (expected) {
            case CONSOLIDATION -> control.yes();
            case EQUITY_METHOD -> influence.yes() && control.no();
            case COST -> influence.no();
            case FAIR_VALUE -> control.no();
        };
    }

    /** Whether the expected treatment fits; unknown as long as it is not stated, or the votes that would tell are not. */
    public Truth fits() {
        Fact<Treatment> expected = expected();
        if (!expected.isStated()) {
            return Truth.all(expected.stated(), stake.votes().stated());
        }
        Truth result = switch (expected.get()) {
            case CONSOLIDATION -> controls();
            case EQUITY_METHOD -> Truth.all(doesNotControl(), influences());
            case COST -> Truth.all(doesNotControl(), doesNotInfluence());
            case FAIR_VALUE -> doesNotControl();
        };
        return result.because(expected.origin().toArray(Why[]::new));
    }

    private Truth controls() {
        return Truth.any(stake.votes().moreThan(controlAbove), said(ControlKind.SOLE::equals), recordedAs(ControlKind.SOLE::equals),
                Truth.any(stake.boardRights().stream().map(this::givesTheMajority).toList()), keepsControl(own()));
    }

    private Truth doesNotControl() {
        Truth another = Truth.any(keepsControl(own().negate()), Truth.of(recorded(own().negate())
                .anyMatch(entry -> entry.kind() == ControlKind.SOLE)));
        return Truth.any(controls().opposite(), another, said(kind -> kind != ControlKind.SOLE),
                recordedAs(kind -> kind != ControlKind.SOLE));
    }

    private Truth influences() {
        return Truth.any(stake.votes().atLeast(influenceFrom), stake.hasDirector(), said(INFLUENCE::contains),
                recordedAs(INFLUENCE::contains));
    }

    /** Below the line there is none unless shown: a seat on the board is a sign of it, and leaves it open. */
    private Truth doesNotInfluence() {
        Truth seat = stake.hasDirector();
        Truth shown = Truth.any(stake.votes().atLeast(influenceFrom), said(INFLUENCE::contains), recordedAs(INFLUENCE::contains));
        Truth open = seat.possible() ? Truth.unknown(new Why.Missing(deal.facts().control().place(), "whether the seat on the board gives "
                + deal.nameOf(stake.holder().id()) + " significant influence")) : Truth.YES;
        return Truth.any(Truth.all(shown.opposite(), open), said(ControlKind.NONE::equals), recordedAs(ControlKind.NONE::equals));
    }

    private Truth said(Predicate<ControlKind> kind) {
        return Truth.any(stake.clauses().stream().map(clause -> clause.control().test(kind::test)).toList());
    }

    private Truth recordedAs(Predicate<ControlKind> kind) {
        return Truth.any(recorded(own()).filter(entry -> kind.test(entry.kind()))
                .map(entry -> Truth.yes(new Why.Seen(entry.margin().place(), Words.of(entry.kind())))).toList());
    }

    private Stream<Control> recorded(Predicate<PartyRef> by) {
        return deal.facts().control().stream().filter(entry -> entry.of().equals(stake.company()) && !World.isDisputed(entry)
                && deal.world().isKnown(entry.on()) && entry.by().stream().anyMatch(by));
    }

    private Predicate<PartyRef> own() {
        return party -> Group.same(deal, party, stake.holder());
    }

    private Truth givesTheMajority(BoardRight right) {
        Truth most = Truth.any(right.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY), right.sharePercent().moreThan(controlAbove));
        return Truth.all(right.powers().has(BoardPower.APPOINT), most);
    }

    private Truth keepsControl(Predicate<PartyRef> by) {
        return Truth.any(deal.clauses().filter(Governance.class::isInstance).map(Governance.class::cast)
                .filter(clause -> clause.company().equals(stake.company()) && stake.standing().standing(clause).yes())
                .map(clause -> clause.controlledBy().test(by::test)).toList());
    }

    /** What would follow, in words. */
    public String words() {
        Fact<Bounded<BigDecimal>> votes = stake.votes();
        return votes.isStated() ? votes.get() + " % of the votes" : stake.figures() + (stake.mayCarryVotes().no() ? " (in securities without votes)" : " (votes not stated)");
    }
}
