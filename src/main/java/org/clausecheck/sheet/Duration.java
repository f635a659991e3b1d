package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;

import org.clausecheck.logic.Magnitude;
import org.clausecheck.logic.Span;

/**
 * A whole number of calendar or business days, weeks, months, quarters or years. Durations of one kind are compared exactly; a month
 * against days is an interval, for a month has 28 to 31 of them.
 */
public record Duration(int number, Unit unit) implements Magnitude {

    /** Longer durations are bounded roughly; no contract needs them to the day. */
    private static final long MONTHS_COUNTED_BY_DAY = 12_000;
    private static final LocalDate LEAP_CYCLE = LocalDate.of(2023, 1, 1);

    /** The units, with what one is in days or months. */
    public enum Unit {
        DAY(1, 0), WEEK(7, 0), MONTH(0, 1), QUARTER(0, 3), YEAR(0, 12), BUSINESS_DAY(1, 0);

        private final int days;
        private final int months;

        Unit(int days, int months) {
            this.days = days;
            this.months = months;
        }
    }

    /** So many days. */
    public static Duration ofDays(int days) {
        return new Duration(days, Unit.DAY);
    }

    /** So many months. */
    public static Duration ofMonths(int months) {
        return new Duration(months, Unit.MONTH);
    }

    /**
     * The day so long after another; business days are Monday to Friday, holidays are not known. {@link LocalDate#MAX} beyond the
     * calendar.
     */
    public LocalDate after(LocalDate day) {
        return shift(day, 1, LocalDate.MAX);
    }

    /** The day so long before another; {@link LocalDate#MIN} beyond the calendar. */
    public LocalDate before(LocalDate day) {
        return shift(day, -1, LocalDate.MIN);
    }

    private LocalDate shift(LocalDate day, int sign, LocalDate beyond) {
        try {
            return unit == Unit.BUSINESS_DAY ? businessDays(day, sign)
                    : day.plusMonths((long) sign * number * unit.months).plusDays((long) sign * number * unit.days);
        } catch (DateTimeException | ArithmeticException e) {
            return beyond;
        }
    }

    private LocalDate businessDays(LocalDate day, int sign) {
        LocalDate moved = day;
        while (isWeekend(moved) && number > 0) {
            moved = moved.plusDays(-sign);
        }
        moved = moved.plusDays(7L * sign * (number / 5));
        for (int left = number % 5; left > 0;) {
            moved = moved.plusDays(sign);
            left -= isWeekend(moved) ? 0 : 1;
        }
        return moved;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Override
    public Span span(Object other) {
        Unit theirs = other instanceof Duration duration ? duration.unit
                : other instanceof Bounded<?> bounded && bounded.figure() instanceof Duration duration ? duration.unit : unit;
        if (unit.months > 0 && theirs.months > 0) {
            return Span.exactly("month", BigDecimal.valueOf((long) number * unit.months));
        }
        if (unit.months > 0) {
            return calendarDays((long) number * unit.months);
        }
        if (unit == Unit.BUSINESS_DAY && theirs == Unit.BUSINESS_DAY) {
            return Span.exactly("business day", BigDecimal.valueOf(number));
        }
        if (unit == Unit.BUSINESS_DAY) {
            int weeks = number / 5;
            int rest = number % 5;
            return Span.between("calendar day", BigDecimal.valueOf(7L * weeks + rest), BigDecimal.valueOf(7L * weeks + rest + 2));
        }
        return Span.exactly("calendar day", BigDecimal.valueOf((long) number * unit.days));
    }

    /** The fewest and the most days that so many months can have, over every day of a leap cycle as their start. */
    private static Span calendarDays(long months) {
        if (months > MONTHS_COUNTED_BY_DAY) {
            return Span.between("calendar day", BigDecimal.valueOf(28 * months), BigDecimal.valueOf(31 * months));
        }
        long fewest = Long.MAX_VALUE;
        long most = 0;
        for (LocalDate start = LEAP_CYCLE; start.isBefore(LEAP_CYCLE.plusYears(4)); start = start.plusDays(1)) {
            long days = start.plusMonths(months).toEpochDay() - start.toEpochDay();
            fewest = Math.min(fewest, days);
            most = Math.max(most, days);
        }
        return Span.between("calendar day", BigDecimal.valueOf(fewest), BigDecimal.valueOf(most));
    }

    @Override
    public String toString() {
        String word = unit == Unit.BUSINESS_DAY ? "business day" : unit.name().toLowerCase(java.util.Locale.ROOT);
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
