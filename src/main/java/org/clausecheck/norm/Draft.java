package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Tranche;

/** A norm as a clause says it, before its force is known. Readings fill it; {@link Force} makes a {@link Norm} of it or drops it. */
final class Draft {

    private final Clause source;
    private final Nature nature;
    private final String bearer;
    private Optional<Tranche> tranche = Optional.empty();
    private List<String> towards = List.of();
    private List<String> statedBy = List.of();
    private boolean granted;
    private Reach reach;
    private Circle circle;
    private Part rights;
    private boolean publication;
    private Optional<String> company = Optional.empty();
    private Period period;
    private Optional<Bounds> day = Optional.empty();
    private Measure measure = new Measure.None();
    private Firmness firmness = Firmness.COMMITTED;
    private final List<Why> open = new ArrayList<>();
    private final Set<String> awaits = new LinkedHashSet<>();
    private List<String> release = List.of();
    private Truth standing = Truth.YES;

    Draft(Clause source, Nature nature, String bearer, Period period, Reach reach) {
        this.source = source;
        this.nature = nature;
        this.bearer = bearer;
        this.period = period;
        this.reach = reach;
        this.circle = nature.modality() == Modality.DUTY ? Circle.ofDuty(source.scope().counterparties())
                : Circle.of(source.scope().counterparties());
        this.rights = Part.absent(source.place());
    }

    Clause source() {
        return source;
    }

    Optional<Tranche> tranche() {
        return tranche;
    }

    Nature nature() {
        return nature;
    }

    Period period() {
        return period;
    }

    Reach reach() {
        return reach;
    }

    Optional<Bounds> day() {
        return day;
    }

    /** The parties that would lose with the norm. */
    List<String> losers() {
        return nature.modality() == Modality.RIGHT || nature.modality() == Modality.POWER ? List.of(bearer) : towards;
    }

    Draft towards(List<String> parties) {
        towards = List.copyOf(parties);
        return this;
    }

    /** Owed to these at their own wish. */
    Draft statedBy(List<String> parties) {
        statedBy = List.copyOf(parties);
        return this;
    }

    Draft grantedBy(String grantor) {
        return grantedBy(List.of(grantor));
    }

    Draft grantedBy(List<String> grantors) {
        granted = true;
        return towards(grantors).statedBy(grantors);
    }

    Draft to(String party) {
        return with(Circle.only(source.place(), List.of(party))).towards(List.of(party)).statedBy(List.of(party));
    }

    Draft with(Circle persons) {
        circle = persons;
        return this;
    }

    Draft doing(String... byDefault) {
        reach = reach.withActions(reach.actions().orDefault(byDefault));
        return this;
    }

    Draft doing(Part actions) {
        reach = reach.withActions(actions);
        return this;
    }

    Draft about(Reach parts) {
        reach = parts;
        return this;
    }

    Draft rights(Part actions) {
        rights = actions;
        return this;
    }

    Draft asPublication() {
        publication = true;
        return this;
    }

    Draft company(String party) {
        company = Optional.of(party);
        return this;
    }

    Draft company(Optional<String> party) {
        company = party;
        return this;
    }

    Draft during(Period other) {
        period = other;
        return this;
    }

    /** A one-off act. */
    Draft on(Bounds oneDay) {
        day = Optional.of(oneDay);
        period = new Period(oneDay, oneDay);
        return this;
    }

    Draft of(Tranche part) {
        tranche = Optional.of(part);
        return this;
    }

    Draft measure(Measure figures) {
        measure = figures;
        return this;
    }

    /** Commits nothing, or may be called; the reason says what. */
    Draft optional(Why reason) {
        firmness = Firmness.OPTIONAL;
        open.add(reason);
        return this;
    }

    /** Waits for what is pending; has failed with it. */
    Draft pending(Pending pending) {
        awaits.addAll(pending.consents());
        if (pending.truth().no()) {
            standing = Truth.NO;
        } else if (pending.truth().unknown()) {
            firmness = Firmness.CONDITIONAL;
            open.addAll(pending.truth().why());
        }
        return this;
    }

    Draft releasedBy(List<String> parties) {
        release = parties;
        return this;
    }

    /** Stands only if this is so too. */
    Draft only(Truth truth) {
        standing = Truth.all(standing, truth);
        return this;
    }

    Truth standing() {
        return standing;
    }

    Norm finish(List<Relief> reliefs) {
        return new Norm(source, tranche, nature, bearer, towards, statedBy, granted, reach, circle, rights, publication, company, period,
                day, measure, firmness, List.copyOf(open), List.copyOf(awaits), release, reliefs, standing);
    }
}
