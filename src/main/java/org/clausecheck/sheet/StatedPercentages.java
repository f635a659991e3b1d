package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.Restraint;

/**
 * The percentages of a company that a clause states, and whether each says what it is a percentage of and on which day. Two percentages of
 * one clause must be of the same thing, for they are read against each other.
 *
 * @param clause  the clause
 * @param figures the percentages in words
 * @param parts   what each needs, with the words for what is lacking
 */
public record StatedPercentages(Clause clause, List<String> figures, List<Part> parts) {

    /**
     * One thing that a percentage needs.
     *
     * @param lacking what to say where it is not there
     * @param there   whether it is
     */
    public record Part(String lacking, Truth there) {
    }

    /** The percentages of a clause; none if it states none, or its type states none. */
    public static List<StatedPercentages> of(Deal deal, Clause clause) {
        Collector found = new Collector();
        if (clause instanceof Equity equity) {
            boolean dated = hasItsDay(deal, equity);
            found.holding("before", equity.before(), isDated(equity.after()) || dated && equity.kind() != EquityKind.HOLD, false);
            found.holding("after", equity.after(), dated, true);
            found.same(equity);
        } else if (clause instanceof Restraint restraint) {
            found.holding("cap", restraint.cap(), true, false);
        }
        return found.parts.isEmpty() ? List.of()
                : List.of(new StatedPercentages(clause, List.copyOf(found.figures), List.copyOf(found.parts)));
    }

    /**
     * Whether the day of the deal dates what it leaves: closing, as a day or an event, for whoever holds then; for a purchase or disposal
     * also the start or due day of its own clause, or the day on which its agreement takes effect.
     */
    private static boolean hasItsDay(Deal deal, Equity clause) {
        Dates dates = deal.documentOf(clause).dates();
        boolean ownDay = clause.common().starts().isStated() || dates.effective().isStated()
                || clause.tranches().stream().anyMatch(part -> part.due().isStated());
        return dates.closing().isStated() || clause.kind() != EquityKind.HOLD && ownDay;
    }

    private static boolean isDated(Fact<Holding> holding) {
        return holding.value().filter(value -> value.on().isStated()).isPresent();
    }

    /** Whether every percentage says what it is of and when. */
    public Truth complete() {
        return Truth.all(parts.stream().map(Part::there).toList());
    }

    /** What is lacking, in words. */
    public Set<String> lacking() {
        Set<String> words = new LinkedHashSet<>();
        parts.stream().filter(part -> part.there().no()).forEach(part -> words.add(part.lacking()));
        return words;
    }

    @Override
    public String toString() {
        return String.join(", ", figures) + (lacking().isEmpty() ? "" : " without " + String.join(", ", lacking()));
    }

    private static final class Collector {

        private final List<String> figures = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();

        /**
         * A line needs no day; a holding of which another one is dated, or that is what the deal leaves, has its day. Nothing is nothing on
         * every basis and day, but a line of nothing is a line.
         */
        void holding(String name, Fact<Holding> holding, boolean dated, boolean single) {
            if (holding.isOpen()) {
                parts.add(new Part("a basis", holding.stated()));
            }
            if (!holding.isStated() || holding.get().percent().status() == Fact.Status.UNSTATED) {
                return;
            }
            Holding value = holding.get();
            if (!name.equals("cap") && value.percent().atMost(BigDecimal.ZERO).yes()) {
                return;
            }
            figures.add(value.percent().value().map(percent -> percent + " % (" + name + ")").orElse("a percentage (" + name + ")"));
            parts.add(new Part("a basis", named(value.basis().stated(), value, "basis")));
            if (!dated) {
                parts.add(new Part("a day", named(value.on().stated(), value, "on")));
            }
            if (single) {
                parts.add(new Part("one figure instead of a range", value.percent().isStated()
                        ? value.percent().test(percent -> percent.bound() != Bounded.Bound.RANGE) : Truth.YES));
            }
        }

        private static Truth named(Truth stated, Holding holding, String member) {
            return stated.no() ? Truth.no(new Why.Missing(holding.margin().place().member(member), "not stated")) : stated;
        }

        void same(Equity equity) {
            if (equity.before().isStated() && equity.after().isStated()) {
                Fact<?> one = equity.before().get().basis();
                Fact<?> two = equity.after().get().basis();
                boolean both = equity.before().get().percent().isStated() && equity.after().get().percent().isStated();
                boolean nothing = equity.before().get().percent().atMost(BigDecimal.ZERO).yes()
                        || equity.after().get().percent().atMost(BigDecimal.ZERO).yes();
                if (both && !nothing && one.isStated() && two.isStated()) {
                    parts.add(new Part("one basis for before and after", one.is(two.get())));
                }
            }
        }
    }
}
