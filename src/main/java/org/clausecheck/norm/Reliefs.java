package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Assignee;
import org.clausecheck.sheet.Codes.ConsentStatus;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Consent;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Restraint;

/**
 * The exceptions of a norm: the carve-outs of its clause and, for a prohibition, the consents given under it by who may lift it. Both
 * belong to their clause and fall with it.
 */
final class Reliefs {

    private static final Bounds ALWAYS = Bounds.on(LocalDate.MIN);

    private final Deal deal;
    private final Map<Clause, List<Consent>> consents = new IdentityHashMap<>();
    private final List<Document> hidden = new ArrayList<>();
    private final Map<Clause, List<Relief>> carveOuts = new IdentityHashMap<>();

    Reliefs(Deal deal) {
        this.deal = deal;
        for (Document document : deal.documents()) {
            document.consents().forEach(this::file);
            if (document.consents().isOpen()) {
                hidden.add(document);
            }
        }
    }

    private void file(Consent consent) {
        for (TargetRef ref : consent.under()) {
            deal.target(ref).ifPresent(target -> target.clause().ifPresentOrElse(clause -> file(clause, consent),
                    () -> target.document().clauses().forEach(clause -> file(clause, consent))));
        }
    }

    private void file(Clause clause, Consent consent) {
        consents.computeIfAbsent(clause, key -> new ArrayList<>()).add(consent);
    }

    /** The exceptions of a norm. Acts have only those of their own clause that say in scope parts what is not promised. */
    List<Relief> of(Norm norm) {
        List<Relief> own = carveOuts.computeIfAbsent(norm.source(), this::carveOuts);
        if (!norm.isProhibition()) {
            return own.isEmpty() ? own : own.stream()
                    .filter(relief -> relief.kind() == Relief.Kind.SCOPE && relief.targets().isEmpty()).toList();
        }
        List<Relief> all = new ArrayList<>(own);
        for (Consent consent : consents.getOrDefault(norm.source(), List.of())) {
            if (norm.towards().contains(consent.by().id()) || norm.release().contains(consent.by().id())) {
                given(consent, norm.source()).ifPresent(all::add);
            }
        }
        for (Document document : hidden) {
            if (document == deal.sheet() || document.id().equals(norm.source().document())) {
                all.add(withheld("consents of " + document.id(), document.consents().place()));
            }
        }
        return all.isEmpty() ? List.of() : List.copyOf(all);
    }

    /** The exceptions of a clause that is met as a whole: its carve-outs, and the consents of those who may lift it. */
    List<Relief> of(Clause clause, List<String> mayLift) {
        List<Relief> all = new ArrayList<>(carveOuts.computeIfAbsent(clause, this::carveOuts));
        for (Consent consent : consents.getOrDefault(clause, List.of())) {
            if (mayLift.contains(consent.by().id())) {
                given(consent, clause).ifPresent(all::add);
            }
        }
        return all;
    }

    /**
     * Whether such an exception lets another clause through: by naming it, by its standard purpose, or by an action inside its scope. Words
     * alone may.
     */
    Truth letsThrough(Relief relief, Clause other, Predicate<Purpose> purpose, String action) {
        Why open = new Why.Missing(relief.place(), "whether " + relief.name() + " lets " + deal.nameOf(other) + " through");
        boolean hidden = relief.reach().actions().isHidden();
        Truth inside = switch (relief.kind()) {
            case WHOLE -> Truth.YES;
            case UNKNOWN -> Truth.unknown(open);
            case PURPOSE -> relief.purpose().filter(Purpose.OTHER::equals).isPresent() ? Truth.unknown(open)
                    : Truth.of(relief.purpose().filter(purpose).isPresent());
            case SCOPE -> relief.targets().stream().anyMatch(target -> target.covers(other)) || relief.purpose().filter(purpose).isPresent()
                    || relief.targets().isEmpty() && isAction(relief, action) ? Truth.YES : hidden ? Truth.unknown(open) : Truth.NO;
        };
        return Truth.all(inside, relief.holds());
    }

    private static boolean isAction(Relief relief, String action) {
        return relief.reach().actions().codes().stream().anyMatch(code -> Taxonomy.ACTIONS.contains(code, action));
    }

    private List<Relief> carveOuts(Clause clause) {
        Items<CarveOut> written = clause.common().carveOuts();
        List<Relief> all = new ArrayList<>();
        written.forEach(carveOut -> all.add(relief(carveOut, clause)));
        if (written.isOpen()) {
            all.add(withheld("carve-outs of " + deal.nameOf(clause), written.place()));
        }
        if (clause instanceof Assignment assignment) {
            permitted(assignment, all);
        }
        if (clause instanceof Restraint restraint && !restraint.ancillaryTo().isEmpty()) {
            all.add(served(restraint));
        }
        return all;
    }

    private Relief relief(CarveOut carveOut, Clause clause) {
        Reach reach = Reach.of(carveOut.scope());
        Circle circle = Circle.of(carveOut.scope().counterparties());
        List<Target> targets = targets(carveOut.clauses());
        boolean scoped = !reach.isUnlimited() || circle.isNamed() || !targets.isEmpty() || carveOut.clauses().isOpen();
        Relief.Kind kind = scoped ? Relief.Kind.SCOPE : carveOut.purpose().isStated() ? Relief.Kind.PURPOSE
                : carveOut.text().isStated() || carveOut.purpose().isOpen() ? Relief.Kind.UNKNOWN : Relief.Kind.WHOLE;
        String name = "carve-out " + carveOut.id().value().map(id -> id + " of ").orElse("of ") + deal.nameOf(clause);
        Truth holds = Truth.all(when(carveOut), carveOut.clauses().isOpen() ? Truth.unknown(new Why.Missing(carveOut.clauses().place(),
                "the clauses that " + name + " lets through (withheld)")) : Truth.YES);
        return new Relief(name, carveOut.margin().place(), kind, reach, circle, period(carveOut.starts(), carveOut.ends(), clause), holds,
                carveOut.limit(), carveOut.purpose().value(), targets, Optional.empty());
    }

    private Truth when(CarveOut carveOut) {
        return carveOut.when().isStated() ? deal.timeline().holds(carveOut.when().get())
                : carveOut.when().isOpen() ? carveOut.when().stated() : Truth.YES;
    }

    private List<Target> targets(Items<TargetRef> refs) {
        return refs.stream().flatMap(ref -> deal.target(ref).stream()).toList();
    }

    private Period period(Fact<When> starts, Fact<When> ends, Clause clause) {
        Document document = deal.documentOf(clause);
        return new Period(starts.isStated() || starts.isOpen() ? deal.timeline().day(starts, document) : ALWAYS, end(ends, document));
    }

    private Bounds end(Fact<When> ends, Document document) {
        boolean written = ends.isStated() && !(ends.get() instanceof When.Unstated);
        return written || ends.isOpen() ? deal.timeline().day(ends, document) : Bounds.never();
    }

    /** A consent lifts from its day on, also what was done before; a request when silence has lasted long enough to count as consent. */
    private Optional<Relief> given(Consent consent, Clause clause) {
        boolean given = consent.status() == ConsentStatus.GIVEN && deal.world().isKnown(consent.on());
        if (!given && !(clause instanceof ConsentRight right && isDeemed(consent, right))) {
            return Optional.empty();
        }
        Document home = deal.document(consent.margin().document()).orElseGet(deal::sheet);
        Reach reach = Reach.of(consent.scope());
        Circle circle = Circle.of(consent.scope().counterparties());
        List<Target> targets = targets(consent.to());
        boolean whole = reach.isUnlimited() && !circle.isNamed() && targets.isEmpty() && !consent.to().isOpen();
        Why open = new Why.Missing(consent.to().place(), "to what " + consent.id() + " consents (withheld)");
        Truth holds = consent.to().isOpen() ? Truth.unknown(open) : Truth.YES;
        Bounds start = consent.starts().isStated() || consent.starts().isOpen() ? deal.timeline().day(consent.starts(), home) : ALWAYS;
        Place place = consent.margin().place();
        return Optional.of(new Relief("consent " + consent.id(), place, whole ? Relief.Kind.WHOLE : Relief.Kind.SCOPE, reach, circle,
                new Period(start, end(consent.ends(), home)), holds, Fact.unstated(place), Optional.empty(), targets,
                Optional.of(consent.by().id())));
    }

    private boolean isDeemed(Consent consent, ConsentRight right) {
        return consent.status() == ConsentStatus.REQUESTED && consent.on().isStated() && right.deemedAfter().isStated()
                && right.deemedAfter().get().after(consent.on().get()).isBefore(deal.asOf());
    }

    /** Who takes an assignment without consent: affiliates, lenders and anybody are known, successors and acquirers by the case. */
    private void permitted(Assignment assignment, List<Relief> all) {
        for (Assignee assignee : assignment.permittedTo()) {
            Optional<Purpose> purpose = assignee == Assignee.AFFILIATES ? Optional.of(Purpose.AFFILIATES)
                    : assignee == Assignee.LENDERS ? Optional.of(Purpose.LENDERS) : Optional.empty();
            Relief.Kind kind = assignee == Assignee.ANY ? Relief.Kind.WHOLE
                    : purpose.isPresent() ? Relief.Kind.PURPOSE : Relief.Kind.UNKNOWN;
            if (assignee != Assignee.NONE) {
                Place place = assignment.permittedTo().place();
                all.add(new Relief("permitted assignees of " + deal.nameOf(assignment), place, kind, Reach.all(place), Circle.anyone(place),
                        new Period(ALWAYS, Bounds.never()), Truth.YES, Fact.unstated(place), purpose, List.of(), Optional.empty()));
            }
        }
    }

    /** A restraint protects what it is ancillary to, and so forbids nothing of it. */
    private Relief served(Restraint restraint) {
        Place place = restraint.ancillaryTo().place();
        return new Relief("what " + deal.nameOf(restraint) + " serves", place, Relief.Kind.SCOPE, Reach.all(place), Circle.anyone(place),
                new Period(ALWAYS, Bounds.never()), Truth.YES, Fact.unstated(place), Optional.empty(), targets(restraint.ancillaryTo()),
                Optional.empty());
    }

    private static Relief withheld(String name, Place place) {
        Truth open = Truth.unknown(new Why.Missing(place, "the " + name + " (withheld)"));
        return new Relief(name, place, Relief.Kind.UNKNOWN, Reach.all(place), Circle.anyone(place), new Period(ALWAYS, Bounds.never()),
                open, Fact.unstated(place), Optional.empty(), List.of(), Optional.empty());
    }
}
