package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.fact.Filing;

/** What some clauses of the sheet carry out together: whether it lies ahead, when it closes, which clearance it waits for. */
public final class Transaction {

    private final Deal deal;
    private final Standing standing;
    private final List<Clause> clauses;

    /**
     * The transaction of these clauses.
     *
     * @param deal     the sheet with all that is read beside it
     * @param standing which conditions stand
     * @param clauses  what is carried out, all of the sheet
     */
    public Transaction(Deal deal, Standing standing, List<? extends Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = List.copyOf(clauses);
    }

    /**
     * Whether it still lies ahead: not in an agreement that is already in force, nor once the record shows that a part has been carried
     * out.
     */
    public Truth isStillToCome() {
        List<Performances> done = clauses.stream().map(clause -> Performances.of(deal, clause, Optional.empty())).toList();
        List<Why> seen = done.stream().flatMap(entries -> entries.entries().stream())
                .<Why>map(entry -> new Why.Seen(entry.margin().place(), "carried out on " + entry.on())).toList();
        if (!seen.isEmpty()) {
            return new Truth(Truth.State.NO, seen);
        }
        boolean inForce = deal.sheet().stage() == Stage.IN_FORCE || deal.sheet().stage() == Stage.ENDED;
        return Truth.of(!inForce || closing().after(Bounds.on(deal.asOf())).yes());
    }

    /** The day on which it is or was agreed: signing; the day asked about where the sheet gives none. */
    public Fact<LocalDate> agreedOn() {
        Bounds signing = deal.timeline().signing(deal.sheet());
        return signing.isExact() && !signing.isNever() && signing.seen().isEmpty()
                ? Fact.stated(signing.soonest(), deal.sheet().margin().place()) : signing.asFact();
    }

    /** The first day on which it may close: the day planned for it, else the day on which the sheet is read as signed. */
    public Fact<LocalDate> earliestClosing() {
        Bounds closing = closing();
        return closing.isExact() && !closing.isNever() ? closing.asFact()
                : Fact.stated(later(closing.soonest(), readAsSigned()), deal.sheet().margin().place());
    }

    /** The last day on which it may close: the day planned for it, else the long stop; the first day where neither is known. */
    public Fact<LocalDate> latestClosing() {
        Bounds closing = closing();
        Bounds stop = deal.timeline().day(deal.sheet().dates().longStop(), deal.sheet());
        LocalDate last = closing.latest().isBefore(stop.latest()) ? closing.latest() : stop.latest();
        boolean open = closing.isExact() && !closing.isNever() || last.equals(LocalDate.MAX) || last.isBefore(earliestClosing().get());
        return open ? earliestClosing() : Fact.stated(last, deal.sheet().margin().place());
    }

    private Bounds closing() {
        return deal.timeline().day(deal.sheet().dates().closing(), deal.sheet());
    }

    private LocalDate readAsSigned() {
        Bounds signing = deal.timeline().signing(deal.sheet());
        return later(signing.isExact() ? signing.soonest() : LocalDate.MIN, deal.asOf());
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    /**
     * Whether closing, or what is carried out, waits for a filing or clearance under a regime: by a condition of the sheet, by a day that
     * hangs on the clearance, or because it has been cleared already.
     */
    public Truth awaits(String regime) {
        Regime wanted = new Regime(regime);
        List<Truth> found = new ArrayList<>();
        deal.sheet().clauses().stream().filter(Condition.class::isInstance).map(Condition.class::cast)
                .filter(condition -> standing.standing(condition).possible() && gates(condition))
                .forEach(condition -> found.add(Truth.all(isUnder(condition, wanted), bindsUnlessSaid(condition))
                        .because(new Why.Seen(condition.place(), condition.id()))));
        Dates dates = deal.sheet().dates();
        Stream.of(dates.closing(), dates.effective()).flatMap(day -> day.value().stream())
                .flatMap(day -> Mentions.in(day).triggers().stream()).flatMap(id -> deal.event(id).stream())
                .forEach(event -> found.add(Truth.all(Truth.of(event.kind() == EventKind.CLEARANCE), event.regime().is(wanted))));
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(wanted) && !World.isDisputed(filing) && concerns(filing))
                .filter(filing -> deal.world().hasCome(filing.clearedOn()).yes())
                .forEach(filing -> found.add(new Truth(Truth.State.YES, filing.clearedOn().origin())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no condition of clearance under " + regime)) : any;
    }

    private boolean gates(Condition condition) {
        return condition.for_().stream().anyMatch(gate -> gate.isStage() || deal.target(gate)
                .filter(target -> clauses.stream().anyMatch(target::covers)).isPresent());
    }

    private Truth isUnder(Condition condition, Regime wanted) {
        Fact<Regime> regime = condition.requires().regime();
        Truth byEvent = condition.requires().event().value().flatMap(ref -> deal.event(ref.id()))
                .map(event -> event.regime().is(wanted)).orElse(Truth.NO);
        return Truth.any(regime.is(wanted), byEvent);
    }

    private static Truth bindsUnlessSaid(Condition condition) {
        Fact<Boolean> binding = condition.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }

    /** Whether a filing is made for this transaction; one that does not say for what is. */
    public boolean concerns(Filing filing) {
        return filing.for_().isEmpty() || clauses.stream().anyMatch(clause -> deal.names(filing.for_(), clause));
    }
}
