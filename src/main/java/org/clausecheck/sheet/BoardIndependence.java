package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.fact.Director;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * Whether a majority of a company's directors is independent. Whoever is said to be independent still is not if his pay, or what passes
 * between the company and his employer, is above the lines of the exchange.
 */
public final class BoardIndependence {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Deal deal;
    private final Standing standing;
    private final PartyRef company;
    private final List<BoardRight> majorities;
    private final Map<Director, Truth> independent = new LinkedHashMap<>();

    private BoardIndependence(Deal deal, Standing standing, PartyRef company, Lines lines) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.majorities = deal.sheet().clauses().stream().filter(BoardRight.class::isInstance).map(BoardRight.class::cast)
                .filter(right -> right.company().equals(company) && standing.standing(right).possible())
                .filter(right -> right.share().isOneOf(BoardShare.MAJORITY, BoardShare.ALL).yes()).toList();
        AuditCommittee.directors(deal, company).forEach(director -> independent.put(director, judge(director, lines)));
    }

    /** The lines above which a director is not independent: pay, payments with his employer, these in percent of the employer's revenue. */
    private record Lines(Fact<Money> compensation, Fact<Money> payments, Fact<BigDecimal> percent) {
    }

    /**
     * The board of a company.
     *
     * @param compensation pay in a year above which a director is not independent
     * @param payments     payments in a year above which he is not, if they are also above the percentage
     * @param percent      percentage of the revenue of his employer
     */
    public static BoardIndependence of(Deal deal, Standing standing, PartyRef company, Fact<Money> compensation, Fact<Money> payments,
            Fact<BigDecimal> percent) {
        return new BoardIndependence(deal, standing, company, new Lines(compensation, payments, percent));
    }

    /** Whether the facts name directors, or the sheet lets somebody appoint a majority of the board. Never unknown. */
    public static Truth isSpokenOf(Deal deal, Standing standing, PartyRef company) {
        Fact<Money> none = Fact.unknown(List.of());
        BoardIndependence board = new BoardIndependence(deal, standing, company, new Lines(none, none, Fact.unknown(List.of())));
        return Truth.of(!board.independent.isEmpty() || !board.majorities.isEmpty());
    }

    private Truth judge(Director director, Lines lines) {
        Truth said = director.independent().is(true);
        Truth employee = director.employedBy().is(company);
        // a figure that is not known leaves the word of the facts as it is; one above a line takes it away
        Truth overpaid = director.compensation().moreThan(lines.compensation());
        return Truth.all(said, employee.yes() ? employee.opposite() : Truth.YES, overpaid.yes() ? overpaid.opposite() : Truth.YES,
                employer(director, lines));
    }

    /**
     * Payments count where the director has an employer other than the company, or was named by somebody with whom the company deals and
     * who may be his employer; then they must be known.
     */
    private Truth employer(Director director, Lines lines) {
        Fact<PartyRef> employer = director.employedBy();
        Fact<Money> paid = director.paymentsToEmployer();
        if (!paid.isStated() && employer.value().map(company::equals).orElse(!isNamedByDealer(director))) {
            return Truth.YES;
        }
        Fact<Bounded<Money>> revenue = employer.flatMap(party -> FinancialHistory.of(deal, party).revenue());
        Fact<Bounded<Money>> share = revenue.flatMap(amount -> lines.percent().map(percent -> amount.map(money ->
                new Money(money.currency(), money.amount().multiply(percent).divide(HUNDRED)))));
        return Truth.any(paid.atMost(lines.payments()), paid.atMost(share));
    }

    private boolean isNamedByDealer(Director director) {
        return director.nominatedBy().value().filter(party -> !Dealings.between(deal, standing, party, company).withoutSecurities()
                .clauses().isEmpty()).isPresent();
    }

    /** How many directors the facts name. */
    public int size() {
        return independent.size();
    }

    /** Who is certainly not independent, for a message. */
    public String dependentInWords() {
        List<String> names = independent.entrySet().stream().filter(entry -> entry.getValue().no()).map(entry -> entry.getKey().name()
                + entry.getKey().nominatedBy().value().map(party -> " (named by " + deal.nameOf(party.id()) + ")").orElse("")).toList();
        return names.isEmpty() ? "nobody" : String.join(", ", names);
    }

    /** Whether more than half of the directors named are independent. */
    public Truth hasMajority() {
        if (independent.isEmpty()) {
            Truth free = Truth.any(majorities.stream().map(right -> right.independentNominee().is(true)).toList());
            return free.yes() ? free : Truth.unknown(new Why.Missing(deal.facts().directors().place(),
                    "who sits on the board of " + deal.nameOf(company.id()) + ", and who of them is independent"));
        }
        long sure = independent.values().stream().filter(Truth::yes).count();
        long possible = independent.values().stream().filter(Truth::possible).count();
        Truth.State state = 2 * sure > size() ? Truth.State.YES : 2 * possible > size() ? Truth.State.UNKNOWN : Truth.State.NO;
        List<Why> reasons = new ArrayList<>();
        independent.values().stream().filter(one -> one.state() == state).forEach(one -> reasons.addAll(one.why()));
        return new Truth(state, reasons);
    }

    /**
     * Whether one holder will have more than so much of the votes after the listing. Votes of today show only that it may: new shares take
     * from them. Nobody who is known to have them is nobody, for the exemption is the company's to claim.
     */
    public Truth isControlled(Fact<BigDecimal> votesAbove) {
        List<RecordedHolding> votes = deal.facts().holdings().stream().filter(entry -> entry.in().equals(company)
                && entry.basis().is(Basis.VOTING_POWER).yes() && !World.isDisputed(entry) && deal.world().isKnown(entry.on())).toList();
        boolean ahead = votes.stream().anyMatch(entry -> entry.scenario().is(Scenario.AFTER_IPO).yes());
        return Truth.any(votes.stream().filter(entry -> entry.scenario().is(Scenario.AFTER_IPO).yes() == ahead)
                .map(entry -> ahead ? entry.percent().moreThan(votesAbove) : today(entry, votesAbove)).toList());
    }

    private Truth today(RecordedHolding entry, Fact<BigDecimal> votesAbove) {
        Truth now = entry.percent().moreThan(votesAbove);
        return now.yes() ? Truth.unknown(new Why.Missing(deal.facts().holdings().place(),
                "the votes of " + deal.nameOf(entry.holder()) + " after the listing")) : now;
    }
}
