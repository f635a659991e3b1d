package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.fact.Analysis;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * Money that goes round between two groups of companies: one has an investment in the other, supplies it, and pays it a share of
 * revenue or receives one. Of each of the three, the clauses of the sheet are meant, and where the sheet has none those of agreements
 * in force; at least one stands in the sheet.
 *
 * @param investor who holds or acquires shares
 * @param investee the company
 * @param holdings the investment: clauses, or the recorded holdings where no clause speaks of it
 * @param supplies what the investor supplies to the investee
 * @param shares   the revenue shares between the two, in either direction
 * @param stands   whether all three stand
 */
public record CircularFlow(PartyRef investor, PartyRef investee, List<Object> holdings, List<Clause> supplies, List<Clause> shares,
        Truth stands) {

    /** The flows in which the sheet takes part. */
    public static List<CircularFlow> of(Deal deal, Standing standing) {
        Map<List<String>, List<Link>> investments = new LinkedHashMap<>();
        List<Clause> clauses = deal.clauses().filter(clause -> standing.standing(clause).possible()).toList();
        Stream<Link> all = Stream.concat(clauses.stream().filter(CircularFlow::isInvestment).map(Equity.class::cast)
                        .map(equity -> new Link(equity.holder(), equity.issuer(), equity)),
                deal.facts().holdings().stream().filter(holding -> isInvestment(deal, holding)).map(holding -> new Link(
                        new PartyRef(holding.holder(), deal.sheet().id(), holding.margin().place()), holding.in(), holding)));
        all.filter(link -> !Group.same(deal, link.investor(), link.investee()))
                .forEach(link -> investments.computeIfAbsent(List.of(link.investor().id(), link.investee().id()),
                        key -> new ArrayList<>()).add(link));
        return investments.values().stream().map(links -> flow(deal, standing, clauses, links))
                .filter(flow -> !flow.supplies().isEmpty() && !flow.shares().isEmpty() && flow.touches(deal)).toList();
    }

    private record Link(PartyRef investor, PartyRef investee, Object source) {
    }

    private static boolean isInvestment(Clause clause) {
        return clause instanceof Equity equity && (equity.kind() == EquityKind.HOLD || equity.kind() == EquityKind.ISSUE
                || equity.kind() == EquityKind.TRANSFER);
    }

    private static boolean isInvestment(Deal deal, RecordedHolding holding) {
        return deal.party(holding.holder()).isPresent() && !World.isDisputed(holding) && deal.world().isKnown(holding.on())
                && holding.scenario().value().map(Scenario.ACTUAL::equals).orElse(true)
                && !holding.percent().atMost(BigDecimal.ZERO).yes();
    }

    private static CircularFlow flow(Deal deal, Standing standing, List<Clause> clauses, List<Link> links) {
        PartyRef investor = links.get(0).investor();
        PartyRef investee = links.get(0).investee();
        Predicate<Clause> supplied = clause -> clause instanceof SupplyCommitment supply
                && Group.same(deal, supply.supplier(), investor) && Group.same(deal, supply.customer(), investee);
        Predicate<Clause> shared = clause -> clause instanceof RevenueShare share
                && (Group.same(deal, share.payer(), investor) && Group.same(deal, share.payee(), investee)
                        || Group.same(deal, share.payer(), investee) && Group.same(deal, share.payee(), investor));
        List<Clause> equities = nearest(deal, links.stream().map(Link::source).filter(Clause.class::isInstance)
                .map(Clause.class::cast).toList());
        List<Clause> supplies = nearest(deal, clauses.stream().filter(supplied).toList());
        List<Clause> shares = nearest(deal, clauses.stream().filter(shared).toList());
        List<Object> holdings = equities.isEmpty() ? links.stream().map(Link::source).toList() : List.copyOf(equities);
        Truth stands = Truth.all(equities.isEmpty() ? Truth.YES : one(standing, equities), one(standing, supplies), one(standing, shares));
        return new CircularFlow(investor, investee, holdings, supplies, shares, stands);
    }

    private static List<Clause> nearest(Deal deal, List<Clause> clauses) {
        List<Clause> own = clauses.stream().filter(deal::inSheet).toList();
        return own.isEmpty() ? clauses : own;
    }

    private static Truth one(Standing standing, List<Clause> clauses) {
        return Truth.any(clauses.stream().map(clause -> standing.standing(clause)
                .because(new Why.Seen(clause.place(), clause.type()))).toList());
    }

    private boolean touches(Deal deal) {
        return clauses().anyMatch(deal::inSheet);
    }

    private Stream<Clause> clauses() {
        return subjects().stream().filter(Clause.class::isInstance).map(Clause.class::cast);
    }

    /** The investment, the supplies and the shares. */
    public List<Object> subjects() {
        return Stream.of(holdings, supplies, shares).flatMap(List::stream).map(Object.class::cast).toList();
    }

    /**
     * Whether the contracts have been assessed together: an analysis of their combination is on record as done, of all three, of a
     * party, or without saying of what. No if the facts say that there is none or that it is only planned; unknown if nothing is said.
     */
    public Truth isAssessed(Deal deal) {
        Items<Analysis> all = deal.facts().analyses();
        List<Analysis> known = all.stream().filter(entry -> entry.kind() == AnalysisKind.CONTRACT_COMBINATION
                && deal.world().isKnown(entry.on())).toList();
        if (known.isEmpty()) {
            Why.Missing missing = new Why.Missing(all.place(), "an assessment of the contracts between "
                    + deal.nameOf(investor.id()) + " and " + deal.nameOf(investee.id()) + " together");
            return all.isStated() && all.isEmpty() ? Truth.no(missing) : Truth.unknown(missing);
        }
        return Truth.any(known.stream().map(entry -> isAssessedBy(deal, entry)).toList());
    }

    private Truth isAssessedBy(Deal deal, Analysis entry) {
        Why.Seen seen = new Why.Seen(entry.margin().place(), "analysis: " + Words.of(entry.status()));
        if (World.isDisputed(entry)) {
            return Truth.unknown(new Why.Missing(entry.margin().place(), "disputed"));
        }
        boolean all = entry.about().isEmpty() || Stream.of(holdings, supplies, shares)
                .allMatch(part -> part.stream().anyMatch(object -> concerns(deal, entry, object)));
        return Truth.of(entry.status() == AnalysisStatus.DONE && all).because(seen);
    }

    private boolean concerns(Deal deal, Analysis entry, Object object) {
        return entry.about().stream().anyMatch(ref -> ref.text().equals(investor.id()) || ref.text().equals(investee.id())
                || object instanceof Clause clause && deal.target(ref).filter(target -> target.covers(clause)).isPresent());
    }
}
