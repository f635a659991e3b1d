package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;

/** What every reading needs: the deal, its signatories, the days of acts, and the first lines of a draft. */
final class Scribe {

    private final Deal deal;
    private final Persons persons;
    private final Gates gates;
    private Clause current;
    private Reach reach;

    Scribe(Deal deal, Persons persons, Gates gates) {
        this.deal = deal;
        this.persons = persons;
        this.gates = gates;
    }

    Deal deal() {
        return deal;
    }

    Persons persons() {
        return persons;
    }

    Gates gates() {
        return gates;
    }

    /** A norm with the clause's own scope and period. */
    Draft draft(Clause clause, Nature nature, String bearer) {
        if (clause != current) {
            current = clause;
            reach = Reach.of(clause.scope());
        }
        return new Draft(clause, nature, bearer, deal.timeline().period(clause), reach);
    }

    /** One norm for each of several parties, towards those named or else the other signatories. */
    List<Draft> each(Clause clause, Nature nature, Items<PartyRef> bearers, Function<Draft, Draft> rest, Items<PartyRef> towards) {
        List<Draft> drafts = new ArrayList<>(bearers.size());
        bearers.forEach(bearer -> drafts.add(rest.apply(draft(clause, nature, bearer.id())
                .towards(persons.namedOrOthers(towards, clause, bearer.id())))));
        return drafts;
    }

    /** The duties of one party to many, or of many: who is owed, and whose wish it is. */
    void owed(Draft draft, Clause clause, String bearer, Items<PartyRef> beneficiary) {
        List<String> named = Persons.ids(beneficiary);
        List<String> others = persons.others(clause, bearer);
        draft.towards(named.isEmpty() ? others : named);
        draft.statedBy(named.isEmpty() && others.size() == 1 ? others : named);
    }

    /** The day of a one-off act: its own, else the clause's start, the closing or the start of its document. */
    Bounds dayOf(Clause clause, Fact<When> due) {
        Document document = deal.documentOf(clause);
        if (due.isStated() || due.isOpen()) {
            return deal.timeline().day(due, document);
        }
        if (clause.common().starts().isStated() || clause.common().starts().isOpen()) {
            return deal.timeline().period(clause).start();
        }
        return document.dates().closing().isStated() ? deal.timeline().day(document.dates().closing(), document)
                : deal.timeline().startOf(document);
    }

    /** From the end of one period to another day. */
    Period after(Period period, Bounds end) {
        return new Period(period.end().shift(day -> day.plusDays(1)), end);
    }

    /** The same period, its end moved. */
    static Period until(Period period, Bounds end) {
        return new Period(period.start(), end);
    }

    /** An end that the text does not state, or that cannot be seen. */
    static Bounds openEnd(Bounds from, Fact<?> end) {
        return end.isOpen() ? Bounds.between(from.soonest(), LocalDate.MAX, end.origin()) : Bounds.never().notPromised();
    }

    /** Whether a stated kind is this one; a hidden one may be. */
    static Truth may(Fact<?> fact, Object... values) {
        return fact.isOneOf(values);
    }

    /** A remark that a term is at somebody's option. */
    static Why called(Clause clause, String text) {
        return new Why.Missing(clause.place(), text);
    }
}
