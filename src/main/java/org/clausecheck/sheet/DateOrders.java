package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.fact.Filing;

/**
 * The days of a sheet that must come in an order: its calendar, the periods of its clauses, its conditions, its filings. That a clause
 * takes effect before signing is no fault, for parties may agree so.
 */
public final class DateOrders {

    private final Deal deal;
    private final List<DateOrder> orders = new ArrayList<>();

    private DateOrders(Deal deal) {
        this.deal = deal;
    }

    /**
     * All pairs of which both days are given, or one is given and the other withheld; also those of clauses whose end has passed, for a
     * wrong year may be the reason.
     *
     * @param waiting the ends of the waiting periods against the last days, regime by regime
     */
    @SafeVarargs
    public static List<DateOrder> of(Deal deal, List<DateOrder>... waiting) {
        DateOrders all = new DateOrders(deal);
        all.addCalendar();
        deal.sheet().clauses().forEach(all::addClause);
        deal.facts().filings().stream().filter(filing -> !World.isDisputed(filing)).forEach(all::addFiling);
        for (List<DateOrder> ofRegime : waiting) {
            all.orders.addAll(ofRegime);
        }
        return List.copyOf(all.orders);
    }

    private Document sheet() {
        return deal.sheet();
    }

    /** A pair of terms; it is no pair unless both are given, or one is and the other exists. */
    private void add(List<Object> owners, String first, Fact<When> firstDay, String second, Fact<When> secondDay) {
        List<Object> subjects = DateOrder.subjects(owners, first, second);
        boolean one = firstDay.isStated();
        boolean two = secondDay.isStated();
        if (one && two) {
            orders.add(DateOrder.of(subjects, first, deal.timeline().day(firstDay, sheet()), second,
                    deal.timeline().day(secondDay, sheet())));
        } else if (one && isWithheld(secondDay) || two && isWithheld(firstDay)) {
            orders.add(DateOrder.hidden(subjects, first, second, one ? secondDay.origin() : firstDay.origin()));
        }
    }

    private static boolean isWithheld(Fact<?> fact) {
        return fact.status() == Fact.Status.WITHHELD;
    }

    private static Fact<When> day(Fact<LocalDate> day) {
        return day.map(When.Day::new);
    }

    private void addCalendar() {
        Dates dates = sheet().dates();
        List<Object> subjects = List.of(dates);
        add(subjects, "the draft", day(dates.drafted()), "signing", dates.signing());
        add(subjects, "signing", dates.signing(), "closing", dates.closing());
        add(subjects, "signing", dates.signing(), "the long stop", dates.longStop());
        add(subjects, "closing", dates.closing(), "the long stop", dates.longStop());
        add(subjects, "the day it takes effect", dates.effective().orElse(dates.signing()), "the day it ended", day(dates.ended()));
    }

    private void addClause(Clause clause) {
        String name = deal.nameOf(clause);
        if (clause.common().starts().isStated() || clause.common().ends().isStated()) {
            addPeriod(clause, "the start of " + name, start(clause), "the end of " + name, end(clause));
        }
        clause.common().carveOuts().forEach(carveOut -> addSpan(clause, "a carve-out of " + name, carveOut.starts(), carveOut.ends()));
        if (clause instanceof RevenueShare share) {
            share.rates().forEach(rate -> addSpan(clause, "a rate of " + name, rate.starts(), rate.ends()));
            addPeriod(clause, "the end of " + name, written(clause, clause.common().ends()), "the last payment",
                    written(clause, share.paymentUntil()));
        } else if (clause instanceof Licence licence && licence.afterEnd().isStated()) {
            addPeriod(clause, "the end of " + name, written(clause, clause.common().ends()), "the end of what remains after it",
                    written(clause, licence.afterEnd().get().ends()));
        } else if (clause instanceof Condition condition) {
            addCondition(condition);
        }
    }

    private void addSpan(Clause clause, String what, Fact<When> starts, Fact<When> ends) {
        addPeriod(clause, "the start of " + what, written(clause, starts), "the end of " + what, written(clause, ends));
    }

    private void addPeriod(Clause clause, String first, Optional<Bounds> from, String second, Optional<Bounds> until) {
        if (from.isPresent() && until.isPresent()) {
            orders.add(DateOrder.of(DateOrder.subjects(List.of(clause), first, second), first, from.get(), second, until.get()));
        }
    }

    private Optional<Bounds> written(Clause clause, Fact<When> day) {
        return day.isStated() && !(day.get() instanceof When.Unstated) ? Optional.of(deal.timeline().dayIn(clause, day)) : Optional.empty();
    }

    /** The start that the text gives: of the clause, else of the sheet; that an undated sheet is read as if signed today is none. */
    private Optional<Bounds> start(Clause clause) {
        Fact<When> starts = clause.common().starts();
        Dates dates = sheet().dates();
        return starts.status() != Fact.Status.UNSTATED ? written(clause, starts)
                : written(clause, dates.effective().isStated() ? dates.effective() : dates.signing());
    }

    /** The end that the text gives, without renewals: of the clause, else of the term of the sheet. */
    private Optional<Bounds> end(Clause clause) {
        Fact<When> ends = clause.common().ends();
        boolean without = ends.status() == Fact.Status.UNSTATED || ends.isStated() && ends.get() instanceof When.Unstated;
        return without ? Optional.of(deal.timeline().period(clause).end()).filter(Bounds::promised) : written(clause, ends);
    }

    private void addCondition(Condition condition) {
        Dates dates = sheet().dates();
        String name = deal.nameOf(condition);
        List<Object> subjects = List.of(condition);
        Fact<When> fileBy = condition.requires().fileBy();
        String longStop = "the long stop of " + name;
        add(subjects, "the day " + name + " was satisfied", known(condition.satisfiedOn()), longStop, condition.longStop());
        add(subjects, "the day " + name + " was waived", known(condition.waivedOn()), longStop, condition.longStop());
        if (gates(condition, "closing")) {
            add(subjects, longStop, condition.longStop(), "the long stop of the sheet", dates.longStop());
        }
        if (!gates(condition, "signing")) {
            add(subjects, "signing", dates.signing(), longStop, condition.longStop());
            add(subjects, "signing", dates.signing(), "the filing for " + name, fileBy);
        }
        add(subjects, "the filing for " + name, fileBy, "the last day for " + name, lastDay(condition));
        if (gates(condition, "closing") && dates.closing().isStated()) {
            add(subjects, "the filing for " + name, fileBy, "closing", dates.closing());
            filings(deal, condition).filter(filing -> filing.clearedOn().isStated()).forEach(filing -> add(List.of(condition, filing),
                    "the clearance for " + name, known(filing.clearedOn()), "closing", dates.closing()));
        }
    }

    private Fact<When> known(Fact<LocalDate> day) {
        return deal.world().isKnown(day) ? day(day) : Fact.unknown(List.<Why>of());
    }

    static boolean gates(Condition condition, String stage) {
        return condition.for_().stream().anyMatch(gate -> gate.text().equals(stage));
    }

    /** The last day for a condition: its own, else the long stop of the sheet where closing waits for it. */
    private Fact<When> lastDay(Condition condition) {
        boolean own = condition.longStop().status() != Fact.Status.UNSTATED || !gates(condition, "closing");
        return own ? condition.longStop() : sheet().dates().longStop();
    }

    /** The undisputed filings under the regime of a condition, for the sheet or without saying for what. */
    static Stream<Filing> filings(Deal deal, Condition condition) {
        return deal.facts().filings().stream()
                .filter(filing -> !World.isDisputed(filing) && condition.requires().regime().is(filing.regime()).yes())
                .filter(filing -> filing.for_().isEmpty() || filing.for_().stream().flatMap(ref -> deal.target(ref).stream())
                        .anyMatch(target -> target.document() == deal.sheet()));
    }

    private void addFiling(Filing filing) {
        String name = "the filing under " + filing.regime().code();
        add(List.of(filing), name, known(filing.filedOn()), "its clearance", known(filing.clearedOn()));
        add(List.of(filing), name, known(filing.filedOn()), "its refusal", known(filing.refusedOn()));
        add(List.of(filing), name, known(filing.filedOn()), "its publication", known(filing.publicOn()));
    }
}
