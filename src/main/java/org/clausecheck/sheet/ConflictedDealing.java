package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.Body;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.fact.Control;
import org.clausecheck.sheet.fact.Director;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * A company that deals with somebody who may control it already, or who has a person on its board. A non-profit parent is left out: its
 * rights belong to the constitution of the company.
 */
public final class ConflictedDealing {

    private final Deal deal;
    private final Standing standing;
    private final PartyRef company;
    private final PartyRef partner;
    private final List<Clause> clauses;

    private ConflictedDealing(Deal deal, Standing standing, PartyRef company, PartyRef partner, List<Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.partner = partner;
        this.clauses = clauses;
    }

    /** Each pair of signatories that deal with each other, seen from either, before it is in force; no company with its own subsidiary. */
    public static List<ConflictedDealing> of(Deal deal, Standing standing) {
        List<ConflictedDealing> found = new ArrayList<>();
        if (deal.sheet().stage() == Stage.IN_FORCE || deal.sheet().stage() == Stage.ENDED) {
            return found;
        }
        for (PartyRef company : deal.sheet().between()) {
            for (PartyRef partner : deal.sheet().between()) {
                List<Clause> clauses = company.equals(partner) || deal.party(partner).roles().has(Role.NONPROFIT_PARENT).yes()
                        || Performances.isOf(deal, partner, company).yes() ? List.of()
                        : Dealings.between(deal, standing, company, partner).clauses();
                if (!clauses.isEmpty()) {
                    found.add(new ConflictedDealing(deal, standing, company, partner, clauses));
                }
            }
        }
        return List.copyOf(found);
    }

    /** The company. */
    public PartyRef company() {
        return company;
    }

    /** With whom it deals. */
    public PartyRef partner() {
        return partner;
    }

    /** What they agree. */
    public List<Clause> clauses() {
        return clauses;
    }

    /**
     * Whether the partner controls the company before the deal: as its parent, by what is agreed or recorded about control, with votes
     * above the first line, or from the second line on with managerial authority.
     */
    public Truth isWithController(Fact<BigDecimal> majorityAbove, Fact<BigDecimal> minorityFrom) {
        Truth votes = Truth.any(votes().map(share -> Truth.any(share.moreThan(majorityAbove),
                Truth.all(share.atLeast(minorityFrom), hasManagerialAuthority()))).toList());
        boolean asked = votes().findAny().isEmpty() && shown().anyMatch(share -> share.moreThan(majorityAbove).possible()
                || share.atLeast(minorityFrom).possible() && hasManagerialAuthority().possible());
        Truth hidden = asked ? Truth.unknown(new Why.Missing(deal.facts().holdings().place(), "which part of the votes in "
                + deal.nameOf(company.id()) + " " + deal.nameOf(partner.id()) + " has")) : Truth.NO;
        return Truth.any(isParent(), isKeptInControl(), recordedAs(ControlKind.SOLE::equals), votes, hidden);
    }

    private Truth isParent() {
        return Performances.isOf(deal, company, partner).yes()
                ? Truth.yes(deal.party(company).parent().origin().toArray(Why[]::new)) : Truth.NO;
    }

    private Truth isKeptInControl() {
        return Truth.any(deal.clauses().filter(Governance.class::isInstance).map(Governance.class::cast)
                .filter(clause -> clause.company().equals(company) && !standing.standing(clause).no())
                .map(clause -> Truth.all(standing.standing(clause), clause.controlledBy().test(this::isPartner))).toList());
    }

    private boolean isPartner(PartyRef party) {
        return Group.same(deal, party, partner);
    }

    private Truth recordedAs(Predicate<ControlKind> kind) {
        return Truth.any(recorded().filter(entry -> kind.test(entry.kind()))
                .map(entry -> Truth.yes(new Why.Seen(entry.margin().place(), Words.of(entry.kind())))).toList());
    }

    private Stream<Control> recorded() {
        return deal.facts().control().stream().filter(entry -> entry.of().equals(company) && !World.isDisputed(entry)
                && deal.world().isKnown(entry.on()) && entry.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL
                && entry.by().stream().anyMatch(this::isPartner));
    }

    /** Yes if it is recorded, no if an analysis of control comes to something else, unknown if nothing is said. */
    private Truth hasManagerialAuthority() {
        Truth yes = recordedAs(kind -> kind == ControlKind.MANAGERIAL_AUTHORITY || kind == ControlKind.SOLE);
        return yes.yes() ? yes : recorded().findAny().isPresent() ? recordedAs(kind -> true).opposite()
                : Truth.unknown(new Why.Missing(deal.facts().control().place(), "whether " + deal.nameOf(partner.id())
                + " has managerial authority in " + deal.nameOf(company.id())));
    }

    private Stream<Fact<Bounded<BigDecimal>>> votes() {
        return holdings(true);
    }

    private Stream<Fact<Bounded<BigDecimal>>> shown() {
        return holdings(false);
    }

    /** What the partner has before the deal: as recorded, or as a clause says; the recital of a holding is what is there. */
    private Stream<Fact<Bounded<BigDecimal>>> holdings(boolean votesOnly) {
        Stream<Fact<Bounded<BigDecimal>>> recorded = deal.facts().holdings().stream()
                .filter(entry -> entry.in().equals(company) && entry.holder().equals(partner.id()) && deal.world().isKnown(entry.on()))
                .filter(entry -> entry.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL)
                .filter(entry -> !votesOnly || entry.basis().is(Basis.VOTING_POWER).yes()).filter(this::isLatest)
                .filter(entry -> entry.percent().isStated()).map(this::trusted);
        Stream<Fact<Bounded<BigDecimal>>> told = clauses.stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(equity -> equity.holder().equals(partner) && equity.issuer().equals(company))
                .flatMap(equity -> equity.before().value().stream())
                .filter(before -> !votesOnly || before.basis().is(Basis.VOTING_POWER).yes()).map(Holding::percent);
        return Stream.concat(recorded, told.filter(percent -> percent.status() != Fact.Status.UNSTATED));
    }

    /** The percentage, or that it is unknown because its source is disputed. */
    private Fact<Bounded<BigDecimal>> trusted(RecordedHolding entry) {
        return World.isDisputed(entry) ? Fact.unknown(List.of(new Why.Missing(entry.margin().place(), "what " + deal.nameOf(partner.id())
                + " holds, which is disputed"))) : entry.percent();
    }

    private boolean isLatest(RecordedHolding entry) {
        return deal.facts().holdings().stream().noneMatch(other -> other.in().equals(entry.in()) && other.holder().equals(entry.holder())
                && other.basis().equals(entry.basis()) && other.scenario().equals(entry.scenario())
                && other.security().equals(entry.security()) && deal.world().isKnown(other.on()) && other.on().isStated()
                && entry.on().isStated() && other.on().get().isAfter(entry.on().get()));
    }

    /** Whether a person of the partner sits on the board; where an agreement gives it a seat and nothing is recorded, that is open. */
    public Truth hasDirector() {
        List<Truth> directors = deal.facts().directors().stream().filter(entry -> entry.company().equals(company) && isOfPartner(entry))
                .map(entry -> Truth.yes(new Why.Seen(entry.margin().place(), entry.name()))).toList();
        boolean seat = deal.agreements().stream().flatMap(document -> document.clauses().stream()).filter(BoardRight.class::isInstance)
                .map(BoardRight.class::cast).anyMatch(right -> right.company().equals(company) && isPartner(right.holder())
                        && standing.standing(right).possible() && Stake.placesDirectors(right).possible());
        Truth open = seat && !deal.facts().directors().isStated() ? Truth.unknown(new Why.Missing(deal.facts().directors().place(),
                "whether a director of " + deal.nameOf(company.id()) + " comes from " + deal.nameOf(partner.id()))) : Truth.NO;
        return Truth.any(Truth.any(directors), open);
    }

    private boolean isOfPartner(Director entry) {
        boolean own = Stream.of(entry.nominatedBy(), entry.employedBy()).flatMap(party -> party.value().stream()).anyMatch(this::isPartner)
                || entry.otherBoards().stream().anyMatch(this::isPartner);
        return own && !World.isDisputed(entry) && !entry.observer().is(true).yes();
    }

    /**
     * Whether those without an interest decide: a committee of at least so many disinterested directors, or the disinterested stockholders.
     * Against a director on both sides a vote of the board may do, if its disinterested directors give it, which is then open.
     */
    public Truth isCleared(Fact<Integer> committeeMembers, Truth withController) {
        Truth clean = CorporateApproval.byAtLeast(deal, standing, company, clauses, committeeMembers, Body.DISINTERESTED_COMMITTEE,
                Body.DISINTERESTED_STOCKHOLDERS);
        Truth board = withController.possible() ? Truth.NO : CorporateApproval.of(deal, standing, company, clauses, Body.BOARD);
        return clean.yes() || board.no() ? clean : Truth.any(clean, Truth.unknown(new Why.Missing(clauses.get(0).place(),
                "whether the directors without an interest approve")));
    }

    /** The two of them, in words. */
    @Override
    public String toString() {
        return deal.nameOf(company.id()) + " deals with " + deal.nameOf(partner.id());
    }
}
