package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Rate;
import org.clausecheck.sheet.clause.RevenueBase;
import org.clausecheck.sheet.clause.RevenueShare;

/**
 * What one payer promises of one revenue to several payees, added up on the fullest day and in the fullest tier. Shares on bases that are
 * described differently are not added.
 */
public final class RevenueSplits {

    private final Deal deal;
    private final Standing standing;

    private record Revenue(PartyRef payer, String base) {
    }

    private RevenueSplits(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** The sums in which the sheet takes part. */
    public static List<PercentSum> of(Deal deal, Standing standing) {
        return new RevenueSplits(deal, standing).sums();
    }

    private List<PercentSum> sums() {
        Map<Revenue, List<RevenueShare>> revenues = new LinkedHashMap<>();
        List<RevenueShare> hidden = new ArrayList<>();
        deal.clauses().filter(RevenueShare.class::isInstance).map(RevenueShare.class::cast)
                .filter(share -> standing.standing(share).possible()).forEach(share -> {
                    if (share.base().isOpen()) {
                        hidden.add(share);
                    } else {
                        revenues.computeIfAbsent(new Revenue(share.payer(), base(share)), key -> new ArrayList<>()).add(share);
                    }
                });
        List<PercentSum> sums = new ArrayList<>();
        revenues.forEach((revenue, shares) -> {
            List<RevenueShare> all = new ArrayList<>(shares);
            hidden.stream().filter(share -> share.payer().equals(revenue.payer())).forEach(all::add);
            if (all.stream().anyMatch(deal::inSheet)) {
                fullest(revenue, all).filter(sum -> sum.subjects().stream().map(Clause.class::cast).anyMatch(deal::inSheet))
                        .ifPresent(sums::add);
            }
        });
        return sums;
    }

    private static String base(RevenueShare share) {
        return share.base().value().map(base -> String.join("; ", List.of(codes(base), base.definition().map(TermTest::key).toString(),
                base.net().toString(), base.affiliates().toString()))).orElse("");
    }

    private static String codes(RevenueBase base) {
        Set<String> codes = new TreeSet<>();
        base.assets().forEach(asset -> codes.add(Words.of(asset.code())));
        base.excludedAssets().forEach(asset -> codes.add("without " + asset.code()));
        return String.join(",", codes);
    }

    /** The tier in which most is promised: a rate applies from the revenue {@code above} which it is paid. */
    private Optional<PercentSum> fullest(Revenue revenue, List<RevenueShare> shares) {
        Set<Money> edges = new LinkedHashSet<>();
        shares.forEach(share -> share.rates().forEach(rate -> rate.above().value().ifPresent(edges::add)));
        Optional<Currency> currency = edges.stream().map(Money::currency).min(Comparator.comparing(Currency::getCurrencyCode));
        Set<BigDecimal> levels = new TreeSet<>(List.of(BigDecimal.ZERO));
        edges.stream().filter(edge -> edge.currency().equals(currency.orElseThrow())).map(Money::amount).forEach(levels::add);
        return FullestDay.fullest(levels.stream().flatMap(level -> FullestDay.sum("the revenue of " + deal.nameOf(revenue.payer().id()),
                shares.stream().flatMap(share -> at(share, level, currency).stream()).toList()).stream()));
    }

    private List<FullestDay.Share> at(RevenueShare share, BigDecimal level, Optional<Currency> currency) {
        List<FullestDay.Share> rates = new ArrayList<>();
        Truth counts = Truth.all(standing.standing(share), share.base().isOpen() ? share.base().stated() : Truth.YES);
        String receiver = deal.nameOf(share.payee().id())
                + (share.common().inExchangeFor().isEmpty() ? "" : " for " + Words.of(share.common().inExchangeFor().entries()));
        Period whole = standing.period(deal, share);
        for (Rate rate : share.rates()) {
            Truth reached = Truth.all(counts, reaches(rate, level, currency));
            if (reached.possible()) {
                rates.add(new FullestDay.Share(share, receiver, Fact.stated(rate.percent(), rate.margin().place().member("percent")),
                        period(share, rate, whole), reached));
            }
        }
        if (share.rates().isOpen()) {
            rates.add(new FullestDay.Share(share, receiver, Fact.withheld(share.rates().place()), whole, counts));
        }
        return rates;
    }

    /** Whether a rate is paid for the next bit of revenue above a level; an edge in another currency cannot be compared. */
    private static Truth reaches(Rate rate, BigDecimal level, Optional<Currency> currency) {
        return Truth.all(isTier(rate.above(), currency, edge -> edge.compareTo(level) <= 0),
                isTier(rate.upTo(), currency, edge -> edge.compareTo(level) > 0));
    }

    private static Truth isTier(Fact<Money> edge, Optional<Currency> currency, Predicate<BigDecimal> test) {
        if (!edge.isStated()) {
            return edge.isOpen() ? edge.stated() : Truth.YES;
        }
        boolean comparable = currency.isEmpty() || currency.get().equals(edge.get().currency());
        return comparable ? Truth.of(test.test(edge.get().amount())) : Truth.unknown(edge.origin().toArray(Why[]::new));
    }

    private Period period(RevenueShare share, Rate rate, Period whole) {
        Bounds start = rate.starts().status() == Fact.Status.UNSTATED ? whole.start() : deal.timeline().dayIn(share, rate.starts());
        Bounds end = rate.ends().status() == Fact.Status.UNSTATED ? whole.end() : deal.timeline().dayIn(share, rate.ends());
        return new Period(start, end == whole.end() ? end : end.min(whole.end()));
    }
}
