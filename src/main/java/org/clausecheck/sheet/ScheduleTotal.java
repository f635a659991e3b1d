package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.YearAmount;

/**
 * The yearly minimums of a purchase commitment against the total that the same clause gives, in one denomination. A total that is a floor
 * sets no bound.
 *
 * @param supply the commitment
 * @param sum    what the minimums come to for certain, in words
 * @param total  the total, in words
 * @param holds  whether they stay within it; unknown if the total cannot be seen
 */
public record ScheduleTotal(SupplyCommitment supply, String sum, String total, Truth holds) {

    /** One for each commitment of the sheet, and each of money and units, where a schedule and a total are both given. */
    public static List<ScheduleTotal> of(Deal deal, Standing standing) {
        List<ScheduleTotal> found = new ArrayList<>();
        deal.sheet().clauses().stream().filter(SupplyCommitment.class::isInstance).map(SupplyCommitment.class::cast)
                .filter(supply -> standing.standing(supply).possible()).forEach(supply -> {
                    compare(supply, supply.amount(), supply.schedule().stream().map(YearAmount::amount).toList(), standing)
                            .ifPresent(found::add);
                    compare(supply, supply.quantity(), supply.schedule().stream().map(YearAmount::quantity).toList(), standing)
                            .ifPresent(found::add);
                });
        return List.copyOf(found);
    }

    private static <T> Optional<ScheduleTotal> compare(SupplyCommitment supply, Fact<Bounded<T>> total,
            List<Fact<Bounded<T>>> minimums, Standing standing) {
        List<Bounded<T>> given = minimums.stream().flatMap(minimum -> minimum.value().stream()).toList();
        if (given.isEmpty() || !total.isStated() && !total.isOpen()) {
            return Optional.empty();
        }
        Denomination denomination = Denomination.of(given.get(0));
        BigDecimal certain = BigDecimal.ZERO;
        List<Why> seen = new ArrayList<>(total.origin());
        for (Fact<Bounded<T>> minimum : minimums) {
            if (minimum.isStated() && denomination.fits(minimum)) {
                Commitment part = Commitment.of(denomination, minimum.get(), minimum.origin());
                certain = certain.add(part.committed());
                seen.addAll(part.seen());
            }
        }
        if (total.isOpen()) {
            return Optional.of(new ScheduleTotal(supply, denomination.words(certain), "withheld", total.stated()));
        }
        Optional<BigDecimal> most = total.get().most().map(Denomination::size);
        if (most.isEmpty() || !denomination.fits(total)) {
            return Optional.empty();
        }
        boolean within = certain.compareTo(most.get()) <= 0;
        Truth fits = new Truth(within ? Truth.State.YES : Truth.State.NO, seen);
        return Optional.of(new ScheduleTotal(supply, denomination.words(certain), total.toString(),
                standing.standing(supply).implies(fits)));
    }
}
