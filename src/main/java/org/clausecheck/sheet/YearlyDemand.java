package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ForecastKind;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.YearAmount;
import org.clausecheck.sheet.fact.Forecast;

/**
 * What a customer must buy of computing capacity in one year, from all its suppliers together, against what it expects to need.
 *
 * @param clauses   the commitments that count
 * @param customer  who buys
 * @param year      the year
 * @param committed the sum that is certain, in words
 * @param forecast  the forecast, in words
 * @param holds     whether the sum stays within the forecast; unknown without a forecast in the same denomination, and where a commitment
 *                  without a yearly schedule could take it over
 */
public record YearlyDemand(List<Object> clauses, PartyRef customer, int year, String committed, String forecast, Truth holds) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public YearlyDemand {
        clauses = List.copyOf(clauses);
    }

    /** One for each customer whose commitments in the sheet have a yearly schedule: the first year that does not hold, else the last. */
    public static List<YearlyDemand> of(Deal deal, Standing standing) {
        Map<PartyRef, List<SupplyCommitment>> customers = new LinkedHashMap<>();
        deal.clauses().filter(SupplyCommitment.class::isInstance).map(SupplyCommitment.class::cast).filter(YearlyDemand::isCompute)
                .filter(supply -> standing.standing(supply).possible())
                .forEach(supply -> customers.computeIfAbsent(supply.customer(), customer -> new ArrayList<>()).add(supply));
        List<YearlyDemand> demands = new ArrayList<>();
        customers.forEach((customer, supplies) -> worst(new Count(deal, standing, customer, supplies).years()).ifPresent(demands::add));
        return demands;
    }

    private static Optional<YearlyDemand> worst(List<YearlyDemand> years) {
        return years.stream().filter(year -> year.holds.no()).findFirst()
                .or(() -> years.stream().filter(year -> year.holds.unknown()).findFirst())
                .or(() -> years.stream().reduce((one, two) -> two));
    }

    private static boolean isCompute(SupplyCommitment supply) {
        return supply.scope().assets().stream().anyMatch(asset -> Taxonomy.ASSETS.contains("compute", asset.code())
                || Taxonomy.ASSETS.contains(asset.code(), "compute") || asset.code().equals("cloud-services"));
    }

    /** The counting for one customer. */
    private static final class Count {

        private final Deal deal;
        private final Standing standing;
        private final PartyRef customer;
        private final List<SupplyCommitment> supplies;

        Count(Deal deal, Standing standing, PartyRef customer, List<SupplyCommitment> supplies) {
            this.deal = deal;
            this.standing = standing;
            this.customer = customer;
            this.supplies = supplies;
        }

        List<YearlyDemand> years() {
            Set<Integer> years = new TreeSet<>();
            supplies.stream().filter(deal::inSheet).flatMap(supply -> supply.schedule().stream()).map(YearAmount::year)
                    .filter(year -> year >= deal.asOf().getYear()).forEach(years::add);
            List<SupplyCommitment> hidden = supplies.stream().filter(supply -> deal.inSheet(supply) && supply.schedule().isOpen()).toList();
            if (years.isEmpty() && !hidden.isEmpty()) {
                return List.of(new YearlyDemand(List.copyOf(hidden), customer, deal.asOf().getYear(), "withheld", "not compared",
                        Truth.all(hidden.stream().map(supply -> supply.schedule().every(entry -> Truth.YES)).toList())));
            }
            return years.stream().map(this::year).toList();
        }

        private YearlyDemand year(int year) {
            Optional<Forecast> forecast = deal.world().merged(deal.facts().forecasts(), entry -> entry.party().equals(customer)
                    && entry.kind() == ForecastKind.COMPUTE && entry.year() == year, entry -> Fact.unknown(List.<Why>of()));
            Place none = deal.facts().forecasts().place();
            Fact<Bounded<Money>> money = forecast.map(Forecast::amount).orElseGet(() -> Fact.unknown(none));
            Fact<Bounded<Quantity>> units = forecast.map(Forecast::quantity).orElseGet(() -> Fact.unknown(none));
            Set<Object> clauses = new LinkedHashSet<>();
            List<Truth> parts = new ArrayList<>();
            List<String> sums = new ArrayList<>();
            for (Denomination denomination : denominations(year)) {
                Fact<? extends Bounded<?>> expected = denomination.money() ? money : units;
                Sum sum = sum(year, denomination);
                clauses.addAll(sum.clauses);
                sums.add(denomination.words(sum.certain));
                parts.add(within(sum, denomination, expected));
            }
            supplies.stream().filter(deal::inSheet).flatMap(supply -> supply.schedule().stream())
                    .filter(entry -> entry.year() == year && (entry.amount().isOpen() || entry.quantity().isOpen()))
                    .forEach(entry -> parts.add((entry.amount().isOpen() ? entry.amount() : entry.quantity()).stated()));
            String words = money.isStated() ? money.get().toString() : units.isStated() ? units.get().toString() : "not known";
            return new YearlyDemand(List.copyOf(clauses), customer, year, String.join(" and ", sums), words, Truth.all(parts));
        }

        private Set<Denomination> denominations(int year) {
            Set<Denomination> denominations = new LinkedHashSet<>();
            supplies.stream().filter(deal::inSheet).flatMap(supply -> supply.schedule().stream()).forEach(entry -> {
                if (entry.year() != year) {
                    return;
                }
                entry.amount().value().ifPresent(amount -> denominations.add(Denomination.of(amount)));
                entry.quantity().value().ifPresent(quantity -> denominations.add(Denomination.of(quantity)));
            });
            return denominations;
        }

        /** What is certain, and what may be added: by clauses that may not stand, or do not say how they spread over the years. */
        private record Sum(BigDecimal certain, BigDecimal possible, BigDecimal withoutShares, BigDecimal shares, Set<Object> clauses,
                List<Why> seen, List<Why> open) {
        }

        private Sum sum(int year, Denomination denomination) {
            BigDecimal certain = BigDecimal.ZERO;
            BigDecimal possible = BigDecimal.ZERO;
            BigDecimal withoutShares = BigDecimal.ZERO;
            BigDecimal shares = BigDecimal.ZERO;
            Set<Object> clauses = new LinkedHashSet<>();
            List<Why> seen = new ArrayList<>();
            List<Why> open = new ArrayList<>();
            for (SupplyCommitment supply : supplies) {
                Truth runs = Truth.all(standing.standing(supply), runsIn(supply, year));
                BigDecimal share = shareOfAll(supply);
                Commitment minimum = minimum(supply, year, denomination);
                boolean placed = supply.schedule().isStated();
                if (runs.no() || minimum.isEmpty() && share.signum() == 0) {
                    continue;
                }
                clauses.add(supply);
                if (runs.yes() && placed) {
                    certain = certain.add(minimum.committed());
                    withoutShares = withoutShares.add(share.signum() == 0 ? minimum.committed() : BigDecimal.ZERO);
                    seen.addAll(minimum.seen());
                } else if (!minimum.isEmpty()) {
                    possible = possible.add(minimum.committed());
                    open.addAll(runs.yes() ? List.of(new Why.Missing(supply.schedule().place(),
                            "how " + deal.nameOf(supply) + " spreads over the years")) : runs.why());
                }
                open.addAll(minimum.hidden());
                shares = shares.add(runs.yes() ? share : BigDecimal.ZERO);
            }
            return new Sum(certain, possible, withoutShares, shares, clauses, seen, open);
        }

        /** What a supplier must be paid or asked for in a year: by its schedule, else by its whole, which may fall into any year. */
        private Commitment minimum(SupplyCommitment supply, int year, Denomination denomination) {
            Commitments count = new Commitments(deal, standing, denomination);
            if (!supply.schedule().isStated()) {
                Commitment whole = count.written(supply);
                return supply.schedule().isOpen() ? whole.doubted(supply.schedule().every(entry -> Truth.YES).why()) : whole;
            }
            return supply.schedule().stream().filter(entry -> entry.year() == year).map(entry -> minimum(entry, denomination))
                    .reduce(Commitment.none(denomination), Commitment::plus);
        }

        private static Commitment minimum(YearAmount entry, Denomination denomination) {
            Fact<? extends Bounded<?>> figure = denomination.money() ? entry.amount() : entry.quantity();
            return figure.isStated() ? Commitment.of(denomination, figure.get(), figure.origin())
                    : figure.isOpen() ? Commitment.hidden(denomination, figure.origin()) : Commitment.none(denomination);
        }

        private Truth runsIn(SupplyCommitment supply, int year) {
            Period whole = new Period(Bounds.on(LocalDate.of(year, 1, 1)), Bounds.on(LocalDate.of(year, 12, 31)));
            return standing.period(deal, supply).overlaps(whole);
        }

        /** The share of all computing capacity that a supplier is promised; none where it is a share of a part of it. */
        private static BigDecimal shareOfAll(SupplyCommitment supply) {
            boolean whole = supply.scope().fields().isEmpty() && supply.scope().territories().isEmpty()
                    && supply.common().carveOuts().isEmpty();
            boolean all = whole && supply.scope().assets().stream().anyMatch(asset -> Taxonomy.ASSETS.contains(asset.code(), "compute"));
            return all ? supply.shareOfDemandPercent().value().flatMap(Bounded::committed).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
        }

        private Truth within(Sum sum, Denomination denomination, Fact<? extends Bounded<?>> forecast) {
            if (!forecast.isStated()) {
                return forecast.stated().no() ? Truth.UNKNOWN : forecast.stated();
            }
            if (!denomination.fits(forecast)) {
                return Truth.unknown(new Why.Missing(forecast.place().orElseThrow(), "a forecast in " + denomination.unit()));
            }
            Why[] seen = sum.seen.toArray(Why[]::new);
            Truth all = atMost(sum.certain, WHOLE, forecast);
            Truth left = sum.shares.signum() == 0 ? Truth.YES
                    : atMost(sum.withoutShares, WHOLE.subtract(sum.shares).max(BigDecimal.ZERO), forecast);
            Truth certain = Truth.all(all, left);
            if (!certain.yes() || sum.open.isEmpty()) {
                return certain.no() ? certain.because(seen) : certain;
            }
            boolean room = atMost(sum.certain.add(sum.possible), WHOLE, forecast).yes() && sum.shares.signum() == 0
                    && sum.open.stream().noneMatch(why -> why instanceof Why.Missing missing && missing.text().equals("withheld"));
            return room ? certain : Truth.unknown(sum.open.toArray(Why[]::new));
        }

        /** Whether a sum is at most so many percent of the forecast. */
        private static Truth atMost(BigDecimal sum, BigDecimal percent, Fact<? extends Bounded<?>> forecast) {
            Bounded<?> expected = forecast.get();
            BigDecimal needed = sum.multiply(WHOLE);
            Bounded<BigDecimal> room = expected.map(figure -> Denomination.size(figure).multiply(percent));
            return Fact.stated(needed, List.of()).atMost(Fact.stated(room, forecast.origin()));
        }
    }
}
