package org.clausecheck.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The days that a timeline shows, from the first that anything names to the last, with a little room; positions in percent. */
final class Axis {

    private static final int MOST_LABELS = 9;

    private final LocalDate first;
    private final LocalDate last;

    private Axis(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    /** An axis that shows all these days; days without limit are left out. At least one day is wanted. */
    static Axis over(Set<LocalDate> days) {
        TreeSet<LocalDate> finite = new TreeSet<>(days);
        finite.remove(LocalDate.MIN);
        finite.remove(LocalDate.MAX);
        long length = finite.last().toEpochDay() - finite.first().toEpochDay();
        long room = Math.max(60, length / 16);
        return new Axis(finite.first().minusDays(Math.max(30, length / 40)), finite.last().plusDays(room));
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** Where a day stands; days before the axis at its beginning, days after it at its end. */
    BigDecimal at(LocalDate day) {
        LocalDate inside = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
        return BigDecimal.valueOf(inside.toEpochDay() - first.toEpochDay()).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(last.toEpochDay() - first.toEpochDay()), 2, RoundingMode.HALF_UP);
    }

    /** A position as it is written in a drawing. */
    static String percent(BigDecimal position) {
        return position.stripTrailingZeros().toPlainString() + "%";
    }

    String position(LocalDate day) {
        return percent(at(day));
    }

    /** The first of January of every year, or of every few years where there are many; the labels are the years. */
    List<TimelineView.Tick> ticks() {
        int years = last.getYear() - first.getYear() + 1;
        int step = Math.max(1, (years + MOST_LABELS - 1) / MOST_LABELS);
        List<TimelineView.Tick> ticks = new ArrayList<>();
        for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
            if (year % step == 0) {
                ticks.add(new TimelineView.Tick(String.valueOf(year), position(LocalDate.of(year, 1, 1))));
            }
        }
        return ticks;
    }
}
