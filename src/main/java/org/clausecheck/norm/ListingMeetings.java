package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.CocConsequence;
import org.clausecheck.sheet.Codes.CocTrigger;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.ChangeOfControl;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.Reorganisation;

/** C25: a change of control, or a consent, that a listing, a conversion or a reorganisation sets off, promised or planned. */
final class ListingMeetings implements Finder {

    private static final List<String> STEPS = List.of("list", "reorganise", "convert-securities");

    private final Deal deal;
    private final Reliefs reliefs;
    private final List<Norm> norms;
    private final Codebook codes;
    private final Set<ChangeOfControl> told = Collections.newSetFromMap(new IdentityHashMap<>());

    ListingMeetings(Deal deal, Reliefs reliefs, List<Norm> norms, Codebook codes) {
        this.deal = deal;
        this.reliefs = reliefs;
        this.norms = norms;
        this.codes = codes;
    }

    /**
     * A listing, conversion or reorganisation.
     *
     * @param company whose it is
     * @param action  what is done
     * @param clause  the clause that promises it; empty if the facts plan it
     * @param comes   whether it comes
     * @param where   what shows it
     * @param merger  whether it is a merger
     */
    private record Step(String company, String action, Optional<Clause> clause, Truth comes, Why where, boolean merger) {

        /** The acts of norms meet consent rights as acts; conversions and plans are no norms. */
        boolean isNorm() {
            return clause.isPresent() && !(clause.get() instanceof Conversion);
        }

        boolean isLetBy(Purpose purpose) {
            return purpose == (action.equals("reorganise") ? Purpose.REORGANISATION : Purpose.IPO);
        }
    }

    @Override
    public void find(InForce clauses) {
        told.clear();
        List<Step> steps = new ArrayList<>();
        promised(steps);
        converted(clauses, steps);
        planned(steps);
        for (Step step : steps) {
            for (ChangeOfControl control : clauses.all(ChangeOfControl.class)) {
                if (Persons.ids(control.of()).contains(step.company()) && !isToldAlready(control, step)) {
                    controls(clauses, control, step);
                }
            }
            for (ConsentRight consent : clauses.all(ConsentRight.class)) {
                if (consent.bound().id().equals(step.company()) && !step.isNorm()) {
                    consents(clauses, consent, step);
                }
            }
        }
    }

    /** A planned listing sets a change of control off by the same trigger as the conversion that comes with it: one clash, named there. */
    private boolean isToldAlready(ChangeOfControl control, Step step) {
        return step.clause().isEmpty() && step.action().equals("list") && told.contains(control);
    }

    private void promised(List<Step> steps) {
        for (Norm norm : norms) {
            Part actions = norm.reach().actions();
            for (String action : norm.nature() == Nature.ACT ? STEPS : List.<String>of()) {
                if (actions.names(action) || actions.isHidden()) {
                    Truth comes = actions.names(action) ? firm(norm) : Truth.unknown(new Why.Missing(actions.place(), "withheld"));
                    Why where = new Why.Seen(norm.source().place(), deal.nameOf(norm.source()) + ": " + action);
                    steps.add(new Step(norm.bearer(), action, Optional.of(norm.source()), comes, where, false));
                }
            }
        }
    }

    private static Truth firm(Norm norm) {
        return norm.firmness() == Firmness.COMMITTED ? norm.standing() : Truth.unknown(norm.open().toArray(Why[]::new));
    }

    private void converted(InForce clauses, List<Step> steps) {
        for (Conversion conversion : clauses.all(Conversion.class)) {
            if (conversion.kind() == ConversionKind.AUTOMATIC) {
                Why where = new Why.Seen(conversion.place(), deal.nameOf(conversion) + ": convert-securities");
                deal.security(conversion.security().id()).ifPresent(security -> steps.add(new Step(security.issuer().id(),
                        "convert-securities", Optional.of(conversion), clauses.firm(conversion), where, false)));
            }
        }
    }

    private void planned(List<Step> steps) {
        for (Listing listing : deal.facts().listings()) {
            if (!World.isDisputed(listing)) {
                Why where = new Why.Seen(listing.margin().place(), "a listing of " + listing.issuer().id() + " is planned");
                steps.add(new Step(listing.issuer().id(), "list", Optional.empty(), listing.planned().is(true), where, false));
            }
        }
        for (Reorganisation plan : deal.facts().reorganisations()) {
            if (!World.isDisputed(plan) && !deal.world().hasCome(plan.completedOn()).yes()) {
                Why where = new Why.Seen(plan.margin().place(), "a reorganisation of " + plan.party().id() + " is planned");
                boolean merger = plan.kind() == ReorganisationKind.MERGER;
                steps.add(new Step(plan.party().id(), "reorganise", Optional.empty(), Truth.YES, where, merger));
            }
        }
    }

    private void controls(InForce clauses, ChangeOfControl control, Step step) {
        Truth stops = control.consequences().some(consequence -> Truth.of(consequence != CocConsequence.NOTICE));
        boolean clash = report(clauses, control, step, Truth.all(triggers(control.triggers(), step), stops), Persons.ids(control.holder()));
        if (clash && !step.action().equals("reorganise") && (deal.inSheet(control) || step.clause().filter(deal::inSheet).isPresent())) {
            told.add(control);
        }
    }

    private static Truth triggers(Items<CocTrigger> triggers, Step step) {
        CocTrigger trigger = step.action().equals("reorganise") ? CocTrigger.REORGANISATION : CocTrigger.IPO;
        return step.merger() ? Truth.any(triggers.has(trigger), triggers.has(CocTrigger.MERGER)) : triggers.has(trigger);
    }

    private void consents(InForce clauses, ConsentRight consent, Step step) {
        Reach reach = Reach.of(consent.scope());
        Truth covers = reach.actions().isAbsent() && reach.assets().isAbsent() ? Truth.YES
                : consent.scope().actions().some(action -> Truth.of(codes.isInside(step.action(), action.code())));
        if (covers.possible()) {
            report(clauses, consent, step, covers, List.of(consent.holder().id()));
        }
    }

    /** Whether they clash for certain. */
    private boolean report(InForce clauses, Clause power, Step step, Truth stops, List<String> holders) {
        if (step.comes().no()) {
            return false;
        }
        Clause other = step.clause().orElse(power);
        List<String> parties = new ArrayList<>(holders);
        parties.add(step.company());
        clauses.docket().near(Matter.LISTING_POWERS, power, other, parties);
        Truth through = Truth.any(reliefs.of(power, holders).stream()
                .map(relief -> reliefs.letsThrough(relief, other, step::isLetBy, step.action())).toList());
        Truth together = other == power ? clauses.firm(power) : Truth.all(clauses.firm(power), clauses.meet(clauses.period(power),
                clauses.period(other)));
        Truth truth = Truth.all(step.comes(), stops, through.opposite(), together, Truth.of(!asks(step, holders)));
        Precedence.Order order = other == power ? Precedence.Order.NONE
                : clauses.order(power, holders, other, List.of(step.company()));
        if (truth.possible() && !order.settled()) {
            Truth told = truth.yes() ? Truth.yes(clauses.seen(power, "set off by " + step.action()), step.where()) : truth;
            clauses.docket().add(new Raw(Matter.LISTING_POWERS, "C25", Clash.Kind.CONFLICT, told, power, step.clause(), Optional.empty(),
                    step.company(), new Extent().add(Aspect.ACTION, step.action()), Optional.empty(), order.words(), parties));
        }
        return truth.yes() && !order.settled();
    }

    /** An act that waits for the holders' own consent does not go past them. */
    private boolean asks(Step step, List<String> holders) {
        return !holders.isEmpty() && step.clause().isPresent() && norms.stream()
                .anyMatch(norm -> norm.source() == step.clause().get() && norm.awaits().containsAll(holders));
    }
}
