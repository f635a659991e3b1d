package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Filing;

/** What the sheet does about one law: conditions, undertakings, and filings on record. */
public final class RegimePromise {

    private static final Set<RequirementKind> PERMITS = Set.of(RequirementKind.CLEARANCE, RequirementKind.CONSENT,
            RequirementKind.APPROVAL);

    private final Deal deal;
    private final Standing standing;
    private final Regime regime;

    private RegimePromise(Deal deal, Standing standing, Regime regime) {
        this.deal = deal;
        this.standing = standing;
        this.regime = regime;
    }

    /** What is done about a law, by its code. */
    public static RegimePromise of(Deal deal, Standing standing, String code) {
        return new RegimePromise(deal, standing, new Regime(code));
    }

    /** Whether a condition, an undertaking or a filing deals with it at all; a filing that was refused does not. */
    public Truth isMade() {
        List<Truth> found = new ArrayList<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Condition condition && isUnder(condition).possible()) {
                found.add(Truth.all(isUnder(condition), isMeant(clause), isOpenOrMet(condition)));
            } else if (clause instanceof Undertaking undertaking) {
                found.add(Truth.all(undertaking.regimes().has(regime), isMeant(clause)));
            }
        }
        filings().forEach(filing -> found.add(Truth.any(filing.clearedOn().stated(), filing.filedOn().stated(),
                filing.expectedOn().stated())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("nothing in the sheet deals with " + regime.code())) : any;
    }

    /** Whether it waits for a permit under the law: a condition of clearance, consent or approval, or a filing that has been cleared. */
    public Truth isPermitAwaited() {
        List<Truth> found = new ArrayList<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Condition condition && PERMITS.contains(condition.requires().kind())) {
                found.add(Truth.all(isUnder(condition), isMeant(clause), isOpenOrMet(condition)));
            }
        }
        filings().forEach(filing -> found.add(deal.world().hasCome(filing.clearedOn()).yes()
                ? Truth.yes(filing.clearedOn().origin().toArray(Why[]::new)) : Truth.NO));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no condition of a permit under " + regime.code())) : any;
    }

    private List<Filing> filings() {
        return deal.facts().filings().stream().filter(filing -> filing.regime().equals(regime) && !World.isDisputed(filing))
                .filter(filing -> !deal.world().hasCome(filing.refusedOn()).yes()).toList();
    }

    private Truth isUnder(Condition condition) {
        Truth byEvent = condition.requires().event().value().flatMap(ref -> deal.event(ref.id()))
                .map(event -> event.regime().is(regime)).orElse(Truth.NO);
        return Truth.any(condition.requires().regime().is(regime), byEvent).because(new Why.Seen(condition.place(), condition.id()));
    }

    private Truth isOpenOrMet(Condition condition) {
        return Truth.of(deal.conditions().of(condition).state() != ConditionStatus.State.FAILED);
    }

    private Truth isMeant(Clause clause) {
        Fact<Boolean> binding = clause.common().binding();
        return Truth.all(standing.standing(clause), binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true));
    }
}
