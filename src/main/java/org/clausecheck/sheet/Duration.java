package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;

import org.clausecheck.logic.Magnitude;
import org.clausecheck.logic.Span;

/**
 * A whole number of calendar or business days, weeks, months, quarters or years. Durations of one kind are compared exactly; a month
 * against days is an interval, for a month has 28 to 31 of them.
 */
public record Duration(int number, Unit unit) implements Magnitude {

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

    /** The day so long after another; business days are Monday to Friday, holidays are not known. */
    public LocalDate after(LocalDate day) {
        return shift(day, 1);
    }

    /** The day so long before another. */
    public LocalDate before(LocalDate day) {
        return shift(day, -1);
    }

    private LocalDate shift(LocalDate day, int sign) {
        if (unit != Unit.BUSINESS_DAY) {
            return day.plusMonths((long) sign * number * unit.months).plusDays((long) sign * number * unit.days);
        }
        LocalDate moved = day.plusDays(7L * sign * (number / 5));
        for (int left = number % 5; left > 0 || isWeekend(moved);) {
            moved = moved.plusDays(sign);
            left -= isWeekend(moved) || left == 0 ? 0 : 1;
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
            LocalDate longest = LocalDate.of(2023, 7, 1);
            LocalDate shortest = LocalDate.of(2023, 2, 1);
            int months = number * unit.months;
            return Span.between("calendar day", days(shortest, months), days(longest, months));
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

    private static BigDecimal days(LocalDate from, int months) {
        return BigDecimal.valueOf(from.plusMonths(months).toEpochDay() - from.toEpochDay());
    }

    @Override
    public String toString() {
        String word = unit == Unit.BUSINESS_DAY ? "business day" : unit.name().toLowerCase(java.util.Locale.ROOT);
        return number + " " + word + (number == 1 ? "" : "s");
    }
}
