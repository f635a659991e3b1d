package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.fact.Filing;

/**
 * The conditions of a sheet that wait for a clearance under one regime, and whether the days of the sheet leave room for its waiting
 * period between filing and the last day.
 */
public final class WaitingPeriods {

    private final Deal deal;
    private final List<Condition> conditions;

    private WaitingPeriods(Deal deal, List<Condition> conditions) {
        this.deal = deal;
        this.conditions = conditions;
    }

    /** The conditions of the sheet under a regime that stand and are not met by the day asked about. */
    public static WaitingPeriods of(Deal deal, Standing standing, String regime) {
        List<Condition> waiting = new ArrayList<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Condition condition && condition.requires().regime().is(new Regime(regime)).yes()
                    && standing.standing(clause).possible() && !deal.conditions().of(condition).met().yes()) {
                waiting.add(condition);
            }
        }
        return new WaitingPeriods(deal, waiting);
    }

    /** The day for which the length of the period is to be asked: planned closing, else the last day for it; unstated if there is none. */
    public Fact<LocalDate> day() {
        Dates dates = deal.sheet().dates();
        List<Fact<When>> last = new ArrayList<>(List.of(dates.closing(), dates.longStop()));
        conditions.forEach(condition -> last.add(condition.longStop()));
        Fact<LocalDate> none = Fact.unstated(List.<Why>of());
        return conditions.isEmpty() ? none : last.stream().filter(this::isDated)
                .map(day -> deal.timeline().day(day, deal.sheet()).asFact()).filter(Fact::isStated).findFirst().orElse(none);
    }

    /** A last day that hangs on an event alone leaves all the room there is. */
    private boolean isDated(Fact<When> day) {
        return day.isStated() && !deal.timeline().day(day, deal.sheet()).latest().equals(LocalDate.MAX);
    }

    /** The end of a waiting period of this length against every last day; none where the law knows of no such period. */
    public List<DateOrder> orders(Fact<Duration> length) {
        List<DateOrder> orders = new ArrayList<>();
        for (Condition condition : conditions) {
            Dates dates = deal.sheet().dates();
            boolean closing = DateOrders.gates(condition, "closing");
            add(orders, condition, length, "the long stop of " + deal.nameOf(condition), condition.longStop());
            if (closing) {
                add(orders, condition, length, "the long stop of the sheet", dates.longStop());
                add(orders, condition, length, "closing", dates.closing());
            }
        }
        return List.copyOf(orders);
    }

    private void add(List<DateOrder> orders, Condition condition, Fact<Duration> length, String last, Fact<When> lastDay) {
        if (!isDated(lastDay) || length.status() == Fact.Status.UNSTATED) {
            return;
        }
        String name = deal.nameOf(condition);
        List<Object> subjects = DateOrder.subjects(List.of(condition), "the waiting period", last);
        Fact<When> filing = filing(condition);
        if (!filing.isStated() && filing.isOpen()) {
            orders.add(DateOrder.hidden(subjects, "the waiting period of " + name, last, filing.origin()));
        } else if (!length.isStated()) {
            orders.add(DateOrder.hidden(subjects, "the waiting period of " + name, last, length.origin()));
        } else {
            boolean known = filing.isStated();
            Bounds from = known ? deal.timeline().day(filing, deal.sheet()) : deal.timeline().signing(deal.sheet());
            Bounds end = from.shift(length.get()::after).seenAt(length.origin());
            String first = length.get() + " after " + (known ? "the filing" : "signing") + " for " + name;
            DateOrder order = DateOrder.of(subjects, first, end, last, deal.timeline().day(lastDay, deal.sheet()));
            if (known || order.holds().no()) {
                orders.add(order);
            }
        }
    }

    /** The day of filing: done, expected, else the last day for it; unstated if the sheet says nothing of it, which only leaves signing. */
    private Fact<When> filing(Condition condition) {
        Optional<Filing> record = DateOrders.filings(deal, condition).filter(filing -> day(filing).isStated()).findFirst();
        return record.map(this::day).map(day -> day.<When>map(When.Day::new)).orElseGet(() -> condition.requires().fileBy());
    }

    private Fact<LocalDate> day(Filing filing) {
        return filing.filedOn().isStated() && deal.world().isKnown(filing.filedOn()) ? filing.filedOn() : filing.expectedOn();
    }
}
