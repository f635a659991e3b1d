package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.clause.YearAmount;

/**
 * The total of a clause beside the parts that it names: minimums of years, tranches. What is promised for certain in the parts may not be
 * more than the whole can come to, and a timetable that runs to the end may not leave a part of a firm whole without a day.
 *
 * @param deal   the deal
 * @param clause the clause
 * @param total  its whole
 * @param count  a count in the denomination of the whole
 */
record PartsOfWhole(Deal deal, Clause clause, Bounded<?> total, Commitments count) {

    /** The years of a purchase against its total; empty if they agree, or cannot be compared: "about", another currency, withheld. */
    Optional<Reliance> years() {
        if (!(clause instanceof SupplyCommitment supply) || supply.schedule().isEmpty() || denomination().isLevel()) {
            return Optional.empty();
        }
        boolean rounded = isAbout(total) || supply.schedule().stream().flatMap(year -> Stream.of(year.amount(), year.quantity()))
                .flatMap(figure -> figure.value().stream()).anyMatch(PartsOfWhole::isAbout);
        Commitment years = count.ofYears(supply);
        if (rounded || years.isEmpty()) {
            return Optional.empty();
        }
        boolean closed = years.hidden().isEmpty() && !years.unlimited() && runsToEnd(supply);
        boolean less = closed && total.committed().isPresent() && years.nominal().compareTo(Denomination.size(total)) < 0;
        String come = "the minimums of its years come to " + denomination().words(less ? years.nominal() : years.committed());
        return less ? Optional.of(wrong("The parts fall short of the whole", come, years)) : exceeds(years)
                ? Optional.of(wrong("The parts exceed the whole", come, years)) : Optional.empty();
    }

    /** The tranches of a clause against its total; empty unless what they promise for certain is more. */
    Optional<Reliance> tranches() {
        List<Tranche> tranches = Deal.tranches(clause).entries();
        Commitment sum = tranches.stream().map(count::ofPart).reduce(Commitment.none(denomination()), Commitment::plus);
        boolean rounded = isAbout(total) || tranches.stream().flatMap(part -> Stream.of(part.amount(), part.quantity(), part.shares()))
                .flatMap(figure -> figure.value().stream()).anyMatch(PartsOfWhole::isAbout);
        return rounded || !exceeds(sum) ? Optional.empty() : Optional.of(wrong("The parts exceed the whole",
                "its tranches come to " + denomination().words(sum.committed()), sum));
    }

    private Denomination denomination() {
        return Denomination.of(total);
    }

    private static boolean isAbout(Bounded<?> figure) {
        return figure.bound() == Bounded.Bound.ABOUT;
    }

    private boolean exceeds(Commitment parts) {
        return total.most().filter(most -> parts.committed().compareTo(Denomination.size(most)) > 0).isPresent();
    }

    /** A timetable that stops before the end, or has a gap, leaves the rest of the whole to the other years. */
    private boolean runsToEnd(SupplyCommitment supply) {
        List<Integer> years = supply.schedule().stream().map(YearAmount::year).sorted().distinct().toList();
        int last = years.get(years.size() - 1);
        Fact<When> written = supply.common().ends();
        Bounds end = deal.timeline().period(supply).end();
        return last - years.get(0) + 1 == years.size() && !written.isOpen()
                && (!end.promised() || end.isExact() && end.latest().getYear() <= last);
    }

    private Reliance wrong(String matter, String come, Commitment parts) {
        BigDecimal size = total.most().map(Denomination::size).orElse(Denomination.size(total));
        boolean firm = total.committed().isPresent();
        return new Reliance(List.of(clause), matter, "the total of " + deal.nameOf(clause), denomination().words(size),
                firm ? "firm" : "the most", come, Truth.YES, Truth.no(parts.seen().toArray(Why[]::new)));
    }
}
