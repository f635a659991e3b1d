package org.clausecheck.sheet;

import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.When.OfCalendar.Entry;
import org.clausecheck.sheet.clause.Clause;

/**
 * How long a restraint lasts from the day on which it begins to bite: the start it states, else closing, for until then the parties act
 * together or not at all.
 */
public final class RestraintTerm {

    private static final Set<Entry> BEGINNINGS = Set.of(Entry.SIGNING, Entry.EFFECTIVE, Entry.CLOSING);

    private final Deal deal;
    private final Clause clause;

    private RestraintTerm(Deal deal, Clause clause) {
        this.deal = deal;
        this.clause = clause;
    }

    /** The term of a clause. */
    public static RestraintTerm of(Deal deal, Clause clause) {
        return new RestraintTerm(deal, clause);
    }

    /**
     * Whether it ends no later than so long after it begins. "Three years after closing" is three years, whenever closing may be; an end
     * that is not promised, or never comes, is NO.
     */
    public Truth lastsAtMost(Fact<Duration> limit) {
        Fact<When> ends = clause.common().ends();
        if (ends.isStated() && ends.get() instanceof When.Counted counted && !counted.backwards() && isBeginning(counted.from())
                && !clause.common().renewal().isStated() && !clause.common().renewal().isOpen()) {
            return Fact.stated(counted.duration(), ends.origin()).atMost(limit);
        }
        return new Period(begins(), deal.timeline().period(clause).end()).lastsAtMost(limit);
    }

    private boolean isBeginning(When from) {
        boolean own = clause.common().starts().isStated() && clause.common().starts().get().equals(from);
        return own || !clause.common().starts().isStated() && from instanceof When.OfCalendar day && BEGINNINGS.contains(day.entry());
    }

    private Bounds begins() {
        Document document = deal.documentOf(clause);
        boolean own = clause.common().starts().status() != Fact.Status.UNSTATED;
        return own || !document.dates().closing().isStated() ? deal.timeline().period(clause).start()
                : deal.timeline().day(document.dates().closing(), document);
    }

    /**
     * Whether it ends with something else at the latest: no later than the end of that clause. An end counted from that end, and no end at
     * all, outlast it; where the other clause promises no end either, the two stand side by side.
     */
    public Truth endsWith(Clause other) {
        Fact<When> ends = clause.common().ends();
        Bounds own = deal.timeline().period(clause).end();
        Why seen = ends.origin().stream().findFirst().orElseGet(() -> new Why.Seen(clause.place(), clause.id()));
        if (ends.isStated() && (ends.get() instanceof When.Never || isCountedFromEndOf(ends.get(), other))) {
            return Truth.no(seen);
        }
        if (ends.isStated() && isEndOf(ends.get(), other) && clause.common().renewal().status() == Fact.Status.UNSTATED) {
            return Truth.yes(seen);
        }
        Bounds limit = deal.timeline().period(other).end();
        return !limit.promised() && !ends.isOpen() ? Truth.yes(seen)
                : !own.promised() && deal.documentOf(clause) == deal.documentOf(other) ? openEnded(limit, seen) : limit.notBefore(own);
    }

    /** A restraint without an end beside a clause that has one of its own. */
    private static Truth openEnded(Bounds limit, Why seen) {
        return limit.isNever() ? Truth.yes(seen) : Truth.no(seen);
    }

    private boolean isCountedFromEndOf(When when, Clause other) {
        return when instanceof When.Counted counted && !counted.backwards() && isEndOf(counted.from(), other);
    }

    /** Written as the end of that clause, so that it is the same end whenever it comes. */
    private boolean isEndOf(When when, Clause other) {
        return when instanceof When.EndOf end && deal.target(end.target()).filter(target -> target.covers(other)).isPresent();
    }

    /** When it ends, in words. */
    public String words() {
        Fact<When> ends = clause.common().ends();
        Bounds end = deal.timeline().period(clause).end();
        if (ends.isStated() && !(ends.get() instanceof When.Unstated)) {
            return ends.get() instanceof When.Never ? "without end" : "until " + ends.get();
        }
        return ends.isOpen() ? "until a day that is withheld"
                : end.promised() && end.isExact() && !end.isNever() ? "until " + end : "without a stated end";
    }
}
