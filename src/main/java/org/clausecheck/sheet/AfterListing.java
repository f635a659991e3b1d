package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.clause.TermClause;

/**
 * How a term lies to the listing of a company, in whatever words it is written: so long after the event, or on a day that is compared with
 * the day planned for the listing.
 */
public final class AfterListing {

    private final Deal deal;
    private final PartyRef company;
    private final Fact<Duration> delay;

    /**
     * A delay after the listing.
     *
     * @param deal    the deal
     * @param company whose listing
     * @param delay   how long after it
     */
    public AfterListing(Deal deal, PartyRef company, Fact<Duration> delay) {
        this.deal = deal;
        this.company = company;
        this.delay = delay;
    }

    /** Whether an event is the listing of the company; an event without a party may be. */
    public static Truth isListing(Event event, PartyRef company) {
        boolean listing = event.kind() == EventKind.IPO || event.kind() == EventKind.QUALIFIED_IPO;
        return Truth.all(Truth.of(listing), event.party().stated().no() ? Truth.YES : event.party().is(company));
    }

    /**
     * Whether a day comes no sooner than the delay after the listing. "The earliest of" does if each of its parts does. A day that is not
     * counted from the listing is unknown where no day of the listing is planned.
     */
    public Truth hasRunBy(When when, Document document) {
        if (when instanceof When.EarliestOf earliest) {
            return Truth.all(earliest.parts().stream().map(part -> hasRunBy(part, document)).toList());
        }
        if (when instanceof When.LatestOf latest) {
            return Truth.any(latest.parts().stream().map(part -> hasRunBy(part, document)).toList());
        }
        if (when instanceof When.EndOf end) {
            return deal.target(end.target()).map(target -> target.clause().map(clause -> end(clause.common().ends(), target.document()))
                    .orElseGet(() -> endOf(target.document()))).orElse(Truth.NO);
        }
        if (when instanceof When.Unstated) {
            return endOf(document);
        }
        Truth counted = countsFromListing(when);
        return counted.no() ? compared(deal.timeline().day(when, document)) : Truth.all(counted, longEnough(when));
    }

    /** Whether a term that ends then has lasted for the delay; one without an end of its own lasts as long as its document. */
    public Truth end(Fact<When> ends, Document document) {
        return ends.isOpen() ? ends.stated() : hasRunBy(ends.value().orElse(new When.Unstated()), document)
                .because(ends.origin().toArray(Why[]::new));
    }

    private Truth endOf(Document document) {
        return document.clauses().stream().filter(TermClause.class::isInstance).findFirst()
                .map(term -> term.common().ends().status() == Fact.Status.UNSTATED ? Truth.YES : end(term.common().ends(), document))
                .orElse(Truth.YES);
    }

    /** Whether a day is the listing, or counted from it. */
    public Truth countsFromListing(When when) {
        When from = when instanceof When.Counted counted ? counted.from() : when;
        return from instanceof When.AtEvent at ? deal.event(at.event().id()).map(event -> isListing(event, company)).orElse(Truth.NO)
                : Truth.NO;
    }

    private Truth longEnough(When when) {
        if (when instanceof When.Counted counted && !counted.backwards()) {
            return Fact.stated(counted.duration(), List.of()).atLeast(delay);
        }
        return delay.test(length -> length.number() == 0);
    }

    private Truth compared(Bounds day) {
        if (day.isNever()) {
            return Truth.YES;
        }
        Fact<LocalDate> listed = PublicStatus.of(deal, company).listingDay();
        return listed.check(on -> delay.check(length -> day.notBefore(Bounds.on(length.after(on)))));
    }
}
