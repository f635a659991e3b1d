package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/** One figure of a company year by year, newest first. A year that is not known makes every answer unknown that hangs on it. */
public final class YearlyAmounts {

    private final IntFunction<Fact<Money>> yearsBack;

    /** The figure of the last year at 0, of the year before at 1, and so on. */
    YearlyAmounts(IntFunction<Fact<Money>> yearsBack) {
        this.yearsBack = yearsBack;
    }

    /** Several years of a figure. */
    public record Span(Fact<List<Fact<Money>>> years) {

        /** The sum; unknown if a year is, or if the years are in two currencies. */
        public Fact<Money> total() {
            return years.flatMap(all -> {
                List<Why> missing = all.stream().filter(year -> !year.isStated()).flatMap(year -> year.origin().stream())
                        .distinct().toList();
                if (!missing.isEmpty()) {
                    return Fact.unknown(missing);
                }
                List<Why> seen = all.stream().flatMap(year -> year.origin().stream()).toList();
                if (all.stream().map(year -> year.get().currency()).distinct().count() > 1) {
                    return Fact.unknown(List.of(new Why.Note("years in two currencies are not added")));
                }
                return Fact.stated(all.stream().map(Fact::get).reduce(Money::plus).orElseThrow(), seen);
            });
        }

        /** Whether no year is below the figure; YES where none is asked for. */
        public Truth eachAtLeast(Fact<Money> least) {
            return each(least, year -> year.atLeast(least));
        }

        /** Whether every year is above the figure; YES where none is asked for. */
        public Truth eachMoreThan(Fact<Money> limit) {
            return each(limit, year -> year.moreThan(limit));
        }

        private Truth each(Fact<Money> asked, Function<Fact<Money>, Truth> test) {
            return asked.status() == Fact.Status.UNSTATED ? Truth.yes(asked.origin().toArray(Why[]::new))
                    : years.check(all -> Truth.all(all.stream().map(test).toList()));
        }
    }

    /** So many years, the last one included; unknown if the number is. */
    public Span last(Fact<BigDecimal> count) {
        return new Span(count.map(number -> IntStream.range(0, number.intValueExact()).mapToObj(yearsBack).toList()));
    }

    /** The last three years. */
    public Span lastThreeYears() {
        return last(Fact.stated(BigDecimal.valueOf(3), List.of()));
    }

    /** The last two years. */
    public Span lastTwoYears() {
        return last(Fact.stated(BigDecimal.valueOf(2), List.of()));
    }

    /** The last year. */
    public Fact<Money> lastYear() {
        return yearsBack.apply(0);
    }

    /** The year before the last one. */
    public Fact<Money> yearBefore() {
        return yearsBack.apply(1);
    }
}
