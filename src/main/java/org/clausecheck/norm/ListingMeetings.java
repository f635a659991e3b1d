package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private final Deal deal;
    private final Reliefs reliefs;
    private final List<Norm> norms;
    private final Codebook codes;

    ListingMeetings(Deal deal, Reliefs reliefs, List<Norm> norms, Codebook codes) {
        this.deal = deal;
        this.reliefs = reliefs;
        this.norms = norms;
        this.codes = codes;
    }

    /** A listing, conversion or reorganisation: by a clause, or planned as the facts have it. */
    private record Step(String company, String action, Optional<Clause> clause, Truth comes, Why where, boolean merger) {
    }

    @Override
    public void find(InForce clauses) {
        List<Step> steps = steps(clauses);
        for (ChangeOfControl control : clauses.all(ChangeOfControl.class)) {
            steps.stream().filter(step -> Persons.ids(control.of()).contains(step.company())).forEach(step -> controls(clauses, control, step));
        }
        for (ConsentRight consent : clauses.all(ConsentRight.class)) {
            steps.stream().filter(step -> consent.bound().id().equals(step.company()) && !isNorm(step)).forEach(step -> consents(clauses, consent, step));
        }
    }

    /** The acts of norms meet consent rights there. */
    private static boolean isNorm(Step step) {
        return step.clause().isPresent() && !(step.clause().get() instanceof Conversion);
    }

    private List<Step> steps(InForce clauses) {
        List<Step> steps = new ArrayList<>();
        for (Norm norm : norms) {
            if (norm.nature() == Nature.ACT) {
                norm.reach().actions().codes().stream().filter(ListingMeetings::isStep).forEach(action -> steps.add(new Step(norm.bearer(), action,
                        Optional.of(norm.source()), firm(norm), new Why.Seen(norm.source().place(), deal.nameOf(norm.source())), false)));
            }
        }
        for (Conversion conversion : clauses.all(Conversion.class)) {
            if (conversion.kind() == ConversionKind.AUTOMATIC) {
                deal.security(conversion.security().id()).ifPresent(security -> steps.add(new Step(security.issuer().id(), "convert-securities",
                        Optional.of(conversion), clauses.firm(conversion), new Why.Seen(conversion.place(), deal.nameOf(conversion)), false)));
            }
        }
        for (Listing listing : deal.facts().listings()) {
            if (!World.isDisputed(listing)) {
                steps.add(new Step(listing.issuer().id(), "list", Optional.empty(), listing.planned().is(true),
                        new Why.Seen(listing.margin().place(), "a listing of " + listing.issuer().id() + " is planned"), false));
            }
        }
        for (Reorganisation plan : deal.facts().reorganisations()) {
            if (!World.isDisputed(plan) && !deal.world().hasCome(plan.completedOn()).yes()) {
                steps.add(new Step(plan.party().id(), "reorganise", Optional.empty(), Truth.YES, new Why.Seen(plan.margin().place(),
                        "a reorganisation of " + plan.party().id() + " is planned"), plan.kind() == ReorganisationKind.MERGER));
            }
        }
        return steps;
    }

    private static boolean isStep(String action) {
        return action.equals("list") || action.equals("reorganise") || action.equals("convert-securities");
    }

    private static Truth firm(Norm norm) {
        return norm.firmness() == Firmness.COMMITTED ? norm.standing() : Truth.unknown(norm.open().toArray(Why[]::new));
    }

    private void controls(InForce clauses, ChangeOfControl control, Step step) {
        List<String> holders = Persons.ids(control.holder());
        near(clauses, control, step, holders);
        Truth stops = control.consequences().some(consequence -> Truth.of(consequence != CocConsequence.NOTICE));
        report(clauses, control, step, Truth.all(triggers(control.triggers(), step), stops), holders);
    }

    private static Truth triggers(Items<CocTrigger> triggers, Step step) {
        CocTrigger trigger = step.action().equals("reorganise") ? CocTrigger.REORGANISATION : CocTrigger.IPO;
        return step.merger() ? Truth.any(triggers.has(trigger), triggers.has(CocTrigger.MERGER)) : triggers.has(trigger);
    }

    private void consents(InForce clauses, ConsentRight consent, Step step) {
        boolean all = consent.scope().actions().isEmpty() && !consent.scope().actions().isOpen() && consent.scope().assets().isEmpty();
        Truth covers = all ? Truth.YES : consent.scope().actions().some(action -> Truth.of(codes.isInside(step.action(), action.code())));
        if (covers.possible()) {
            near(clauses, consent, step, List.of(consent.holder().id()));
            report(clauses, consent, step, covers, List.of(consent.holder().id()));
        }
    }

    private static void near(InForce clauses, Clause power, Step step, List<String> holders) {
        if (step.comes().possible()) {
            clauses.docket().near(Matter.LISTING_POWERS, power, step.clause().orElse(power), parties(step, holders));
        }
    }

    private static List<String> parties(Step step, List<String> holders) {
        List<String> parties = new ArrayList<>(holders);
        parties.add(step.company());
        return parties;
    }

    private void report(InForce clauses, Clause power, Step step, Truth stops, List<String> holders) {
        Truth through = Truth.any(reliefs.of(power, holders).stream().map(relief -> reliefs.letsThrough(relief, step.clause().orElse(power),
                purpose -> lets(purpose, step), step.action())).toList());
        Clause other = step.clause().orElse(power);
        Precedence.Order order = other == power ? Precedence.Order.NONE : clauses.order(power, holders, other, List.of(step.company()));
        Truth meets = other == power ? Truth.YES : clauses.meet(power, other);
        Truth waits = step.clause().map(clause -> asks(clause, holders)).orElse(Truth.NO);
        Truth truth = Truth.all(step.comes(), stops, through.opposite(), meets, clauses.firm(power), waits.opposite());
        if (truth.no() || order.settled()) {
            return;
        }
        Truth told = truth.yes() ? Truth.yes(clauses.seen(power, "set off by " + step.action()), step.where()) : truth;
        Map<Aspect, Set<String>> extent = new EnumMap<>(Aspect.class);
        extent.put(Aspect.ACTION, Set.of(step.action()));
        clauses.docket().add(new Raw(Matter.LISTING_POWERS, "C25", Clash.Kind.CONFLICT, told, power, step.clause(), Optional.empty(), step.company(),
                extent, Optional.empty(), order.words(), parties(step, holders)));
    }

    /** An act that waits for the holders' own consent does not go past them. */
    private Truth asks(Clause clause, List<String> holders) {
        return Truth.of(!holders.isEmpty() && norms.stream().anyMatch(norm -> norm.source() == clause && norm.awaits().containsAll(holders)));
    }

    private static boolean lets(Purpose purpose, Step step) {
        return step.action().equals("reorganise") ? purpose == Purpose.REORGANISATION : purpose == Purpose.IPO;
    }
}
