package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * Two days of a sheet that must come in this order.
 *
 * @param subjects    what the two days belong to, and which two they are
 * @param first       what must come first, in words
 * @param firstDay    its day
 * @param second      what must not come before it, in words
 * @param secondDay   its day
 * @param holds       yes unless the second certainly lies before the first; a day that hangs on an event may still fall right. Unknown if
 *                    one of the two is withheld
 */
public record DateOrder(List<Object> subjects, String first, Bounds firstDay, String second, Bounds secondDay, Truth holds) {

    public DateOrder {
        subjects = List.copyOf(subjects);
    }

    /** What the two days belong to, told apart from its other pairs of days. */
    static List<Object> subjects(List<Object> owners, String first, String second) {
        List<Object> subjects = new ArrayList<>(owners);
        subjects.add(new Aspect(first + " before " + second));
        return subjects;
    }

    /** The order of two days that can be seen. */
    static DateOrder of(List<Object> subjects, String first, Bounds firstDay, String second, Bounds secondDay) {
        Truth order = secondDay.notBefore(firstDay);
        return new DateOrder(subjects, first, firstDay, second, secondDay,
                order.unknown() ? Truth.yes(order.why().toArray(Why[]::new)).because("can still be kept") : order);
    }

    /** The order of two days of which one cannot be seen. */
    static DateOrder hidden(List<Object> subjects, String first, String second, List<Why> missing) {
        return new DateOrder(subjects, first, Bounds.unknown(), second, Bounds.unknown(), Truth.unknown(missing.toArray(Why[]::new)));
    }
}
