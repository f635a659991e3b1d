package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.fact.CapTable;

/** The new shares of one company that the sheet makes issuable, as a part of those there were before, and their price. */
public final class IssueSize {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final List<Equity> clauses;

    private IssueSize(Deal deal, List<Equity> clauses) {
        this.deal = deal;
        this.clauses = List.copyOf(clauses);
    }

    /** All issues of the sheet by one company together, as long as it is not in force; debt that gives no right to shares is left out. */
    public static List<IssueSize> of(Deal deal, Standing standing) {
        Map<PartyRef, List<Equity>> issues = new LinkedHashMap<>();
        if (deal.sheet().stage() == Stage.IN_FORCE || deal.sheet().stage() == Stage.ENDED) {
            return List.of();
        }
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && equity.kind() == EquityKind.ISSUE && standing.standing(clause).possible()
                    && !isPlainDebt(deal, equity)) {
                issues.computeIfAbsent(equity.issuer(), company -> new ArrayList<>()).add(equity);
            }
        }
        return issues.values().stream().map(clauses -> new IssueSize(deal, clauses)).toList();
    }

    private static boolean isPlainDebt(Deal deal, Equity equity) {
        return equity.security().value().flatMap(ref -> deal.security(ref.id()))
                .filter(security -> security.kind() == SecurityKind.DEBT && !security.over().isStated()).isPresent();
    }

    /** The company. */
    public PartyRef issuer() {
        return clauses.get(0).issuer();
    }

    /** The clauses by which it issues. */
    public List<Equity> clauses() {
        return clauses;
    }

    /** Whether the new shares come to a part of the shares outstanding before; "up to" counts in full, because it makes them issuable. */
    public Truth reaches(Fact<BigDecimal> percent) {
        Fact<BigDecimal> size = percentOfBefore();
        return size.atLeast(percent);
    }

    /** The new shares in percent of those before; unknown, naming what is missing. */
    public Fact<BigDecimal> percentOfBefore() {
        return newShares().flatMap(issued -> before().map(there -> issued.multiply(WHOLE).divide(there, MathContext.DECIMAL64)));
    }

    private Fact<BigDecimal> newShares() {
        BigDecimal sum = BigDecimal.ZERO;
        List<Why> seen = new ArrayList<>();
        for (Equity clause : clauses) {
            Optional<BigDecimal> shares = shares(clause);
            if (shares.isEmpty()) {
                return Fact.unknown(List.of(new Why.Missing(clause.place().member("shares"), "how many shares " + clause.id()
                        + " makes issuable")));
            }
            sum = sum.add(shares.get());
            seen.add(new Why.Seen(clause.place(), shares.get().toPlainString() + " shares"));
        }
        return Fact.stated(sum, seen);
    }

    /** The number, the sum of the tranches, or the price of the whole divided by the price of one share. */
    private static Optional<BigDecimal> shares(Equity clause) {
        Optional<BigDecimal> whole = most(clause.shares());
        if (whole.isPresent()) {
            return whole;
        }
        List<Optional<BigDecimal>> parts = clause.tranches().stream().map(tranche -> most(tranche.shares())).toList();
        if (!parts.isEmpty() && parts.stream().allMatch(Optional::isPresent) && !clause.tranches().isOpen()) {
            return parts.stream().map(Optional::get).reduce(BigDecimal::add);
        }
        Optional<Money> sum = clause.amount().value().flatMap(Bounded::most);
        Optional<Money> each = clause.price().value().filter(Bounded::isSingle).map(Bounded::figure)
                .filter(money -> money.amount().signum() > 0);
        return sum.flatMap(money -> each.filter(one -> one.currency().equals(money.currency()))
                .map(one -> money.amount().divide(one.amount(), MathContext.DECIMAL64)));
    }

    private static Optional<BigDecimal> most(Fact<Bounded<Quantity>> shares) {
        return shares.value().flatMap(Bounded::most).map(Quantity::number);
    }

    /** The shares outstanding, by the latest cap table that gives them; of one day the issued shares count. */
    private Fact<BigDecimal> before() {
        Optional<CapTable> table = tables(true).or(() -> tables(false));
        return table.map(entry -> entry.sharesOutstanding().map(Quantity::number)).orElseGet(() -> Fact.unknown(List.of(new Why.Missing(
                deal.facts().capTables().place(), "how many shares of " + deal.nameOf(issuer().id()) + " there are before the issue"))));
    }

    private Optional<CapTable> tables(boolean issued) {
        Stream<CapTable> known = deal.facts().capTables().stream().filter(entry -> entry.company().equals(issuer())
                && (entry.basis() == Basis.ISSUED) == issued && !World.isDisputed(entry) && !entry.on().isAfter(deal.asOf())
                && entry.sharesOutstanding().value().filter(shares -> shares.number().signum() > 0).isPresent());
        return issued ? known.reduce((one, two) -> two.on().isBefore(one.on()) ? one : two)
                : known.filter(entry -> entry.basis() == Basis.VOTING_POWER).reduce((one, two) -> two.on().isBefore(one.on()) ? one : two);
    }

    /** Whether a share is sold for less than a price; unknown if neither price nor number tells. */
    public Truth isBelow(Fact<Money> minimumPrice) {
        return Truth.any(clauses.stream().map(clause -> price(clause).lessThan(minimumPrice)).toList());
    }

    private static Fact<?> price(Equity clause) {
        if (clause.price().status() != Fact.Status.UNSTATED) {
            return clause.price();
        }
        Optional<BigDecimal> shares = clause.shares().value().filter(Bounded::isSingle).map(Bounded::figure).map(Quantity::number)
                .filter(number -> number.signum() > 0);
        Optional<Money> sum = clause.amount().value().filter(Bounded::isSingle).map(Bounded::figure);
        return shares.isPresent() && sum.isPresent()
                ? Fact.stated(new Money(sum.get().currency(), sum.get().amount().divide(shares.get(), MathContext.DECIMAL64)),
                clause.amount().origin())
                : Fact.unknown(List.of(new Why.Missing(clause.place().member("price"), "the price of a share under " + clause.id())));
    }

    /** The size in words, to one decimal. */
    public String words() {
        Fact<BigDecimal> size = percentOfBefore();
        return size.isStated() ? Words.of(size.get().setScale(1, RoundingMode.HALF_UP)) + " %"
                : "an unknown part";
    }

    @Override
    public String toString() {
        return words();
    }
}
