package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.clause.Clause;

/** Which documents count on the day asked about, and when they were signed. */
final class Validity {

    private final Deal deal;
    private final Gates gates;
    private final Map<String, Truth> begun = new HashMap<>();

    Validity(Deal deal, Gates gates) {
        this.deal = deal;
        this.gates = gates;
    }

    /** Whether a document has come into force: the sheet always, an agreement if it is signed and effective on the day asked about. */
    Truth begun(Document document) {
        if (document == deal.sheet()) {
            return Truth.YES;
        }
        Truth known = begun.get(document.id());
        if (known == null) {
            known = Truth.all(come(deal.timeline().signing(document), document, document.dates().signing()),
                    come(deal.timeline().startOf(document), document, document.dates().effective()),
                    gates.of(document.id(), "signing").truth(), gates.of(document.id(), "effective").truth());
            begun.put(document.id(), known);
        }
        return known;
    }

    /** A planned day is no day yet; an event of which the record says that it has not occurred neither. No day to be seen: by the stage. */
    private Truth come(Bounds day, Document document, Fact<?> written) {
        if (written.status() == Fact.Status.UNKNOWN || !written.isStated() && document.stage() == Stage.IN_FORCE) {
            return Truth.YES;
        }
        LocalDate asOf = deal.asOf();
        if (!day.latest().isAfter(asOf)) {
            return Truth.YES;
        }
        boolean later = day.soonest().isAfter(asOf) || !day.isExact() && !day.soonest().isBefore(asOf);
        return later ? Truth.no(new Why.Note(document.id() + " is not in force on " + asOf + " (" + day + ")"))
                : new Truth(Truth.State.UNKNOWN, day.missing());
    }

    /** Whether a clause of a document that has ended stands: only if it survives, or its own words let it run longer than the term. */
    Truth outlives(Clause clause, Document document, Period period) {
        boolean ended = document.stage() == Stage.ENDED || deal.timeline().endOf(document).latest().isBefore(deal.asOf());
        if (document == deal.sheet() || !ended) {
            return Truth.YES;
        }
        Fact<Survival> survives = clause.common().survives();
        if (survives.isOpen()) {
            return new Truth(Truth.State.UNKNOWN, survives.origin());
        }
        boolean survival = survives.value().filter(Survival::survives).isPresent();
        boolean dated = document.dates().ended().isStated() || deal.timeline().endOf(document).latest().isBefore(deal.asOf());
        if (survival && !dated && survives.get().period().isPresent()) {
            return Truth.unknown(new Why.Missing(document.dates().margin().place(), "the day on which " + document.id() + " ended"));
        }
        boolean longer = document.stage() != Stage.ENDED && !document.dates().ended().isStated() && clause.common().ends().isStated()
                && period.end().promised();
        return survival || longer ? Truth.YES : Truth.no(new Why.Note(document.id() + " has ended"));
    }

    /** Whether a clause binds; in the sheet a clause that does not is still a proposal. */
    Truth counts(Clause clause) {
        return deal.inSheet(clause) ? Truth.YES : deal.binds(clause).is(true);
    }

    /** Whether a document's own words bind: the sheet is taken at its word. */
    Truth speaks(Document document) {
        return document == deal.sheet() ? Truth.YES : Truth.all(deal.binds(document).is(true), begun(document));
    }

    /** The contracting day: the signing, for an unsigned sheet the day asked about, for an agreement without days some day before it. */
    Bounds signed(Document document) {
        if (document.dates().signing().isStated()) {
            return deal.timeline().signing(document);
        }
        if (document == deal.sheet()) {
            return Bounds.on(deal.asOf());
        }
        return document.dates().effective().isStated() && deal.timeline().startOf(document).isExact() ? deal.timeline().startOf(document)
                : Bounds.between(LocalDate.MIN, dayBefore(deal.sheet()), document.dates().signing().origin());
    }

    private LocalDate dayBefore(Document sheet) {
        LocalDate day = sheet.dates().signing().isStated() ? deal.timeline().signing(sheet).soonest() : deal.asOf();
        return day.isBefore(deal.asOf()) && !day.equals(LocalDate.MIN) ? day.minusDays(1) : deal.asOf().minusDays(1);
    }

    /** Whether one document is at least as young as another. */
    Truth notOlder(Document one, Document other) {
        return one == other ? Truth.YES : signed(one).notBefore(signed(other));
    }
}
