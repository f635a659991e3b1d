package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.When.OfCalendar.Entry;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Renewal;
import org.clausecheck.sheet.clause.TermClause;

/** The days of a deal: what a When, a clause and a document come to, within bounds (format, section 4; norms, section 3.4). */
public final class Timeline {

    private final Deal deal;
    private final Map<Clause, Period> periods = new IdentityHashMap<>();
    private final Map<String, Optional<Clause>> terms = new HashMap<>();
    /** What is being worked out: the reader refuses cycles of ends, this keeps a lookup by a half-read deal from hanging. */
    private final Deque<Object> open = new ArrayDeque<>();

    Timeline(Deal deal) {
        this.deal = deal;
    }

    /** The day that the expression means in a document. */
    public Bounds day(When when, Document document) {
        if (when instanceof When.Day day) {
            return Bounds.on(day.day());
        }
        if (when instanceof When.Never) {
            return Bounds.never();
        }
        if (when instanceof When.Unstated) {
            return endOf(document);
        }
        if (when instanceof When.OfCalendar entry) {
            return calendar(entry.entry(), deal.document(entry.document()).orElse(document));
        }
        if (when instanceof When.AtEvent at) {
            return deal.event(at.event().id()).map(this::event).orElseGet(Bounds::unknown);
        }
        if (when instanceof When.EndOf endOf) {
            return endOf(endOf.target());
        }
        if (when instanceof When.EarliestOf earliest) {
            return earliest.parts().stream().map(part -> day(part, document)).reduce(Bounds::min).orElseGet(Bounds::unknown).named(key(when));
        }
        if (when instanceof When.LatestOf latest) {
            return latest.parts().stream().map(part -> day(part, document)).reduce(Bounds::max).orElseGet(Bounds::unknown).named(key(when));
        }
        When.Counted counted = (When.Counted) when;
        Bounds from = day(counted.from(), document);
        Bounds moved = from.shift(day -> counted.backwards() ? counted.duration().before(day) : counted.duration().after(day));
        return from.identity().map(name -> moved.named(counted.duration() + (counted.backwards() ? " before " : " after ") + name)).orElse(moved);
    }

    private static String key(When when) {
        return when.toString();
    }

    /** The day of a term that may be absent: unknown if it is absent or withheld. */
    public Bounds day(Fact<When> when, Document document) {
        return when.isStated() ? day(when.get(), document).seenAt(when.origin()) : Bounds.unknown(when.origin().toArray(Why[]::new));
    }

    /** The day an event occurs: known if it has, else after the last day of which it is denied and up to its long stop. */
    public Bounds event(Event event) {
        Fact<LocalDate> on = deal.world().occurredOn(event);
        if (on.isStated()) {
            return new Bounds(on.get(), on.get(), Optional.of("event:" + event.id()), true, on.origin(), List.of());
        }
        LocalDate soonest = deal.world().notOccurredBy(event).orElse(LocalDate.MIN);
        Document home = deal.document(event.margin().document()).orElseGet(deal::sheet);
        LocalDate latest = event.longStop().isStated()
                ? guarded(event, () -> day(event.longStop().get(), home), Bounds.unknown()).latest() : LocalDate.MAX;
        return new Bounds(soonest, latest.isBefore(soonest) ? soonest : latest, Optional.of("event:" + event.id()), true, List.of(),
                List.of(deal.world().missing(event)));
    }

    private Bounds endOf(TargetRef ref) {
        return deal.target(ref).map(target -> target.clause().map(clause -> period(clause).end())
                .orElseGet(() -> endOf(target.document()))).orElseGet(Bounds::unknown);
    }

    private Bounds calendar(Entry entry, Document document) {
        return switch (entry) {
            case SIGNING -> signing(document);
            case EFFECTIVE -> startOf(document);
            case CLOSING -> day(document.dates().closing(), document);
            case LONG_STOP -> day(document.dates().longStop(), document);
        };
    }

    /** The day a document was or will be signed; the sheet is read as if signed on the day asked about where it gives none. */
    public Bounds signing(Document document) {
        Fact<When> signing = document.dates().signing();
        if (signing.isStated()) {
            return guarded(signing, () -> day(signing, document), Bounds.unknown());
        }
        return document == deal.sheet() ? Bounds.on(deal.asOf()) : Bounds.unknown(signing.origin().toArray(Why[]::new));
    }

    /**
     * The day from which a document is in force. The sheet is read as if signed, effective and closed: an event keeps its identity, but
     * its day is the one asked about. An agreement that binds and gives no day has begun when the sheet is signed.
     */
    public Bounds startOf(Document document) {
        Fact<When> written = document.dates().effective().isStated() ? document.dates().effective() : document.dates().signing();
        Bounds day = written.isStated() ? guarded(written, () -> day(written, document), Bounds.unknown()) : Bounds.unknown();
        if (document == deal.sheet()) {
            return written.isStated() && day.isExact() ? day
                    : new Bounds(deal.asOf(), deal.asOf(), day.identity(), true, day.seen(), List.of());
        }
        return written.isStated() || written.status() == Fact.Status.WITHHELD ? day
                : Bounds.between(LocalDate.MIN, besideSheet(), written.origin());
    }

    /** An agreement without a day of its own was there when the sheet was signed, or by the day asked about. */
    private LocalDate besideSheet() {
        LocalDate signed = deal.sheet().dates().signing().value().filter(When.Day.class::isInstance).map(when -> ((When.Day) when).day())
                .orElse(deal.asOf());
        return signed.isBefore(deal.asOf()) ? signed : deal.asOf();
    }

    /** The end of a document: the end of its term clause or the day it ended, whichever is first; not promised if it has neither. */
    public Bounds endOf(Document document) {
        Bounds term = terms.computeIfAbsent(document.id(), id -> document.clauses().stream().filter(TermClause.class::isInstance).findFirst())
                .map(clause -> period(clause).end()).orElseGet(() -> Bounds.never().notPromised());
        return document.dates().ended().value()
                .map(day -> Bounds.on(day, document.dates().ended().origin().toArray(Why[]::new)))
                .map(ended -> term.promised() ? ended.min(term) : ended).orElse(term);
    }

    /** From when to when a clause stands by its own words, with its renewals; force and supersession are not read here. */
    public Period period(Clause clause) {
        Period known = periods.get(clause);
        if (known == null) {
            Bounds never = Bounds.never().notPromised();
            known = new Period(start(clause), guarded(clause, () -> end(clause), never));
            if (open.isEmpty()) {
                periods.put(clause, known);
            }
        }
        return known;
    }

    private Bounds start(Clause clause) {
        Document document = deal.documentOf(clause);
        Fact<When> starts = clause.common().starts();
        return starts.status() == Fact.Status.UNSTATED ? startOf(document) : guarded(starts, () -> day(starts, document), Bounds.unknown());
    }

    private Bounds end(Clause clause) {
        Document document = deal.documentOf(clause);
        Fact<When> ends = clause.common().ends();
        if (ends.status() == Fact.Status.WITHHELD) {
            return Bounds.between(start(clause).soonest(), LocalDate.MAX, ends.origin());
        }
        boolean written = ends.isStated() && !(ends.get() instanceof When.Unstated);
        Bounds end = written ? renewed(day(ends, document), clause.common().renewal(), document)
                : clause instanceof TermClause ? Bounds.never(ends.origin().toArray(Why[]::new)).notPromised() : unwritten(ends, document);
        return surviving(clause, document, end, written);
    }

    /** A clause without an end of its own ends with its document; where that has none either, the missing end is what is seen. */
    private Bounds unwritten(Fact<When> ends, Document document) {
        Bounds end = endOf(document);
        return end.promised() ? end : end.seenAt(ends.origin());
    }

    /** A document that has ended takes its clauses with it, unless they survive; a survival without words on the end goes on after it. */
    private Bounds surviving(Clause clause, Document document, Bounds end, boolean written) {
        Optional<Survival> survival = clause.common().survives().value().filter(Survival::survives);
        if (survival.isPresent()) {
            Bounds close = endOf(document);
            return written ? end : survival.get().period().map(period -> close.shift(period::after))
                    .orElseGet(() -> Bounds.never(clause.common().survives().origin().toArray(Why[]::new)));
        }
        return written && document.dates().ended().isStated()
                ? end.min(Bounds.on(document.dates().ended().get(), document.dates().ended().origin().toArray(Why[]::new))) : end;
    }

    private Bounds renewed(Bounds end, Fact<Renewal> renewal, Document document) {
        if (!renewal.isStated()) {
            return renewal.isOpen() ? new Bounds(end.soonest(), LocalDate.MAX, Optional.empty(), true, end.seen(), renewal.origin()) : end;
        }
        Renewal terms = renewal.get();
        Bounds once = step(end, terms, document, 1);
        if (deal.world().hasCome(terms.exercisedOn()).yes()) {
            return once;
        }
        LocalDate last = terms.until().isStated() ? once.latest()
                : terms.times().value().map(times -> step(end, terms, document, times).latest()).orElse(LocalDate.MAX);
        return new Bounds(end.soonest(), last.isBefore(end.latest()) ? end.latest() : last, Optional.empty(), true, end.seen(),
                List.of(new Why.Missing(terms.margin().place(), "whether it is renewed")));
    }

    private Bounds step(Bounds end, Renewal terms, Document document, int times) {
        if (terms.until().isStated()) {
            return day(terms.until(), document);
        }
        return terms.period().value().map(period -> end.shift(day -> new Duration((int) Math.min(Integer.MAX_VALUE, (long) period.number() * times), period.unit()).after(day)))
                .orElseGet(() -> new Bounds(end.soonest(), LocalDate.MAX, Optional.empty(), true, end.seen(), terms.period().origin()));
    }

    /** The day that a clause's own member means, for example a long stop: unknown if absent or withheld. */
    public Bounds dayIn(Clause clause, Fact<When> when) {
        return day(when, deal.documentOf(clause));
    }

    private <T> T guarded(Object key, Supplier<T> work, T ifCircular) {
        if (open.stream().anyMatch(busy -> busy == key)) {
            return ifCircular;
        }
        open.push(key);
        try {
            return work.get();
        } finally {
            open.pop();
        }
    }

    /** Whether a trigger holds on the day asked about: an event has occurred, a condition is satisfied or waived. */
    public Truth holds(Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return Truth.all(all.parts().stream().map(this::holds).toList());
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return Truth.any(any.parts().stream().map(this::holds).toList());
        }
        if (trigger instanceof Trigger.Not not) {
            return holds(not.part()).opposite();
        }
        TriggerRef ref = ((Trigger.Named) trigger).ref();
        return deal.event(ref.text()).map(deal.world()::hasOccurred).orElseGet(() -> deal.conditions().of(ref).holds());
    }
}
