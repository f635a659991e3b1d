package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.Consideration;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * The value of a holding after a purchase, in one currency: what the sheet states for it, else what is held already and what is paid for
 * the rest. Of a clause that gives no figure of any kind nothing is promised; one that gives a number or a percentage without a price is
 * open.
 */
final class PurchaseValue {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final String currency;

    PurchaseValue(Deal deal, String currency) {
        this.deal = deal;
        this.currency = currency;
    }

    /** What the acquirer holds when all clauses that give votes have been carried out. */
    AmountRange held(EquityPurchase purchase, Function<Equity, Truth> votes) {
        List<Equity> counted = purchase.clauses().stream().filter(clause -> votes.apply(clause).possible()).toList();
        List<AmountRange> wholes = counted.stream().flatMap(clause -> afterwards(clause).stream()).toList();
        if (!wholes.isEmpty()) {
            return wholes.stream().reduce((one, two) -> two.least().compareTo(one.least()) > 0 ? two : one).get();
        }
        AmountRange before = before(purchase);
        for (Equity clause : counted) {
            before = before.plus(paid(clause, purchase.clauses().size() == 1));
        }
        return before;
    }

    /** What is paid under one clause by itself, or is told of its size. */
    AmountRange paidUnder(Equity clause) {
        return afterwards(clause).orElseGet(() -> paid(clause, false));
    }

    /** The value after the purchase as the clause states it, or its percentage of the value of the company. */
    private Optional<AmountRange> afterwards(Equity clause) {
        Fact<Holding> after = clause.after();
        if (!after.isStated()) {
            return Optional.empty();
        }
        if (after.get().value().isStated()) {
            return Optional.of(AmountRange.none(currency).plus(after.get().value()));
        }
        boolean priced = clause.amount().isStated() || clause.price().isStated() || !clause.tranches().isEmpty();
        return priced || !after.get().percent().isStated() || !clause.valuation().isStated() ? Optional.empty()
                : Optional.of(AmountRange.none(currency).plus(share(after.get().percent(), clause.valuation())));
    }

    private static Fact<Bounded<Money>> share(Fact<Bounded<BigDecimal>> percent, Fact<Bounded<Money>> valuation) {
        return valuation.flatMap(value -> percent.map(part -> part.isSingle() || value.isSingle()
                ? part.isSingle() ? value.map(money -> portion(money, part.figure())) : part.map(figure -> portion(value.figure(), figure))
                : new Bounded<>(Bounded.Bound.AT_LEAST, portion(value.committed().orElse(nothing(value.figure())),
                        part.committed().orElse(BigDecimal.ZERO)), Optional.empty())));
    }

    private static Money portion(Money money, BigDecimal percent) {
        return new Money(money.currency(), money.amount().multiply(percent).divide(WHOLE, MathContext.DECIMAL64));
    }

    private static Money nothing(Money like) {
        return new Money(like.currency(), BigDecimal.ZERO);
    }

    /** What is held already: as recorded, class by class, else as the clauses say; a stake of unknown value leaves the sum open. */
    private AmountRange before(EquityPurchase purchase) {
        List<RecordedHolding> recorded = deal.facts().holdings().stream()
                .filter(holding -> holding.holder().equals(purchase.acquirer().id()) && holding.in().equals(purchase.issuer()))
                .filter(holding -> holding.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL && deal.world()
                .isKnown(holding.on())).toList();
        AmountRange sum = onRecord(recorded);
        if (recorded.isEmpty()) {
            for (Equity clause : purchase.clauses()) {
                Optional<Holding> before = clause.before().value().filter(holding -> holding.percent().stated().possible()
                        && !isNothing(holding.percent()));
                sum = before.isEmpty() ? sum : before.get().value().isStated() ? sum.plus(before.get().value())
                        : sum.plusUnknown(List.of(new Why.Missing(before.get().margin().place().member("value"),
                        "value of what is held before")));
            }
        }
        return sum;
    }

    private static boolean isNothing(Fact<Bounded<BigDecimal>> percent) {
        return percent.atMost(BigDecimal.ZERO).yes();
    }

    /** The value of holdings on record as far as they carry votes, class by class; a holding of nothing has none. */
    AmountRange onRecord(List<RecordedHolding> recorded) {
        AmountRange sum = AmountRange.none(currency);
        Set<String> classes = new LinkedHashSet<>(recorded.stream().map(PurchaseValue::className).toList());
        for (String name : classes) {
            sum = withClass(sum, recorded.stream().filter(holding -> className(holding).equals(name)).toList());
        }
        return sum;
    }

    private static String className(RecordedHolding holding) {
        return holding.security().value().map(SecurityRef::id).orElse("");
    }

    private AmountRange withClass(AmountRange sum, List<RecordedHolding> ofClass) {
        Truth votes = votes(ofClass);
        if (votes.no() || isNothing(deal.world().value(deal.facts().holdings(), ofClass::contains, RecordedHolding::on,
                RecordedHolding::percent))) {
            return sum;
        }
        Fact<Bounded<Money>> value = deal.world()
                .value(deal.facts().holdings(), ofClass::contains, RecordedHolding::on, RecordedHolding::value);
        if (!value.isStated()) {
            return sum.plusUnknown(List.of(new Why.Missing(ofClass.get(0).margin().place().member("value"),
                    "value of what is held before")));
        }
        return votes.yes() ? sum.plus(value)
                : sum.plusPossibly(value, new Why.Missing(ofClass.get(0).margin().place().member("voting"),
                "whether what is held before carries votes"));
    }

    private Truth votes(List<RecordedHolding> ofClass) {
        Fact<Boolean> said = deal.world().value(deal.facts().holdings(), ofClass::contains, RecordedHolding::on, RecordedHolding::voting);
        Fact<BigDecimal> votes = ofClass.get(0).security().value().flatMap(ref -> deal.security(ref.id())).map(Security::votesPerShare)
                .orElseGet(() -> Fact.unknown(List.of()));
        return said.isStated() ? said.is(true) : votes.moreThan(0);
    }

    /** What is paid under a clause. */
    private AmountRange paid(Equity clause, boolean alone) {
        AmountRange parts = AmountRange.none(currency);
        for (Tranche tranche : clause.tranches()) {
            Fact<Bounded<Money>> price = price(tranche.amount(), tranche.shares(), clause.price());
            parts = tranche.optionOf().isStated()
                    ? parts.plusPossibly(price, new Why.Missing(tranche.margin().place(), "whether the option is used"))
                    : parts.plus(price);
        }
        Fact<Bounded<Money>> whole = price(clause.amount(), clause.shares(), clause.price());
        return whole.isStated() || whole.isOpen() ? total(whole, parts) : clause.tranches().isEmpty() ? otherwise(clause, alone) : parts;
    }

    private AmountRange total(Fact<Bounded<Money>> whole, AmountRange parts) {
        AmountRange total = AmountRange.none(currency).plus(whole);
        return total.least().compareTo(parts.least()) >= 0 ? total
                : new AmountRange(currency, parts.least(), total.most(), parts.seen(),
                Stream.concat(total.missing().stream(), parts.missing().stream()).toList());
    }

    /** What the shares of a clause are worth at a price for each, whatever is paid for them; nothing where it gives no number. */
    AmountRange atPrice(Equity clause, Fact<Bounded<Money>> each) {
        Fact<Bounded<Money>> none = Fact.unstated(clause.place());
        AmountRange parts = AmountRange.none(currency);
        for (Tranche tranche : clause.tranches()) {
            parts = parts.plus(price(none, tranche.shares(), each));
        }
        Fact<Bounded<Money>> whole = price(none, clause.shares(), each);
        return whole.isStated() || whole.isOpen() ? total(whole, parts) : parts;
    }

    /** An amount as stated, else shares times price; shares without a price are an amount that is not known. */
    private static Fact<Bounded<Money>> price(Fact<Bounded<Money>> amount, Fact<Bounded<Quantity>> shares, Fact<Bounded<Money>> each) {
        if (amount.isStated() || amount.isOpen() || shares.status() == Fact.Status.UNSTATED) {
            return amount;
        }
        if (!shares.isStated() || !each.isStated()) {
            return Fact.unknown(Stream.concat(shares.isStated() ? Stream.of() : shares.origin().stream(),
                    each.isStated() ? Stream.of() : missingPrice(each)).toList());
        }
        Bounded<Money> one = each.get();
        return shares.flatMap(number -> each.map(price -> price.isSingle() ? number.map(count -> times(one.figure(), count))
                : number.isSingle() ? price.map(money -> times(money, number.figure()))
                : new Bounded<>(Bounded.Bound.AT_LEAST, times(one.committed().orElse(nothing(one.figure())),
                        number.committed().orElse(new Quantity(BigDecimal.ZERO, number.figure().unit()))), Optional.empty())));
    }

    private static Stream<Why> missingPrice(Fact<Bounded<Money>> each) {
        return each.place().map(place -> (Why) new Why.Missing(place, "the price of the shares")).stream();
    }

    private static Money times(Money price, Quantity number) {
        return new Money(price.currency(), price.amount().multiply(number.number()));
    }

    /**
     * Without a price: what is given for it, else the value of the whole transaction if it is the only purchase, else open if its size is
     * told otherwise.
     */
    private AmountRange otherwise(Equity clause, boolean alone) {
        List<Fact<Bounded<Money>>> given = new ArrayList<>(clause.consideration().stream().map(Consideration::amount).toList());
        boolean told = given.stream().anyMatch(amount -> amount.status() != Fact.Status.UNSTATED);
        AmountRange sum = AmountRange.none(currency);
        if (told) {
            for (Fact<Bounded<Money>> amount : given) {
                sum = amount.status() == Fact.Status.UNSTATED ? sum.plusUnknown(amount.origin()) : sum.plus(amount);
            }
            return sum;
        }
        if (alone && deal.sheet().value().status() != Fact.Status.UNSTATED) {
            return sum.plus(deal.sheet().value());
        }
        boolean sized = clause.after().stated().possible() || clause.valuation().stated().possible() || clause.tranches().isOpen();
        return sized ? sum.plusUnknown(List.of(new Why.Missing(clause.place().member("amount"), "the price of what is acquired"))) : sum;
    }
}
