package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;

/** Whether market shares were within a limit, year by year; years without a record are open. */
final class ShareHistory {

    private final TreeMap<Integer, Truth> years = new TreeMap<>();

    /** The answers of each year; several that disagree leave the year open. */
    ShareHistory(Map<Integer, List<Truth>> answers) {
        answers.forEach((year, all) -> {
            Truth every = Truth.all(all);
            years.put(year, every.yes() || Truth.any(all).no() || every.unknown() ? every : Truth.unknown(every.why().toArray(Why[]::new)));
        });
    }

    /** Whether they are within it in the latest year, or were when the agreement began and still have the years of grace. */
    Truth within(Fact<Integer> grace, Bounds since, LocalDate on) {
        Truth latest = years.lastEntry().getValue();
        if (!latest.no()) {
            return latest;
        }
        return Truth.any(latest, grace.check(allowed -> shelter(allowed, since.soonest().getYear() - 1, on.getYear())));
    }

    /**
     * Whether the years of grace still run. The limit was passed after the last year within it, and no later than the first year above it;
     * who was above it in the year before the agreement began has no grace.
     */
    private Truth shelter(int allowed, int before, int year) {
        int above = years.lastKey();
        Optional<Integer> below = Optional.empty();
        boolean doubted = false;
        for (Map.Entry<Integer, Truth> entry : years.descendingMap().entrySet()) {
            if (entry.getValue().yes()) {
                below = Optional.of(entry.getKey());
                break;
            }
            doubted |= entry.getValue().unknown();
            above = entry.getValue().no() && !doubted ? entry.getKey() : above;
        }
        int earliest = Math.max(below.orElse(before), before) + 1;
        if (above <= before || year > above + allowed) {
            return Truth.NO;
        }
        boolean proved = below.filter(last -> last >= before).isPresent() && !doubted;
        return proved && year <= earliest + allowed
                ? Truth.YES.because("passed in " + earliest + " at the earliest, " + allowed + " years of grace")
                : Truth.UNKNOWN.because("the year in which the market share passed the limit");
    }
}
