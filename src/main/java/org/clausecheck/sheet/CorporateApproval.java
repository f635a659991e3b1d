package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Body;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Requirement;
import org.clausecheck.sheet.fact.Approval;

/**
 * Whether an organ of a company approves what clauses do: they wait for its approval, by a condition of the sheet, or the record shows that
 * it has been given by the day asked about.
 */
public final class CorporateApproval {

    private final Deal deal;
    private final Standing standing;
    private final PartyRef company;
    private final List<? extends Clause> acts;
    private final Fact<Integer> members;

    private CorporateApproval(Deal deal, Standing standing, PartyRef company, List<? extends Clause> acts, Fact<Integer> members) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.acts = List.copyOf(acts);
        this.members = members;
    }

    /** Approval by one of these organs of a company, of one of these clauses or of the whole sheet. */
    public static Truth of(Deal deal, Standing standing, PartyRef company, List<? extends Clause> acts, Body... bodies) {
        return new CorporateApproval(deal, standing, company, acts, Fact.unstated(List.of())).by(bodies);
    }

    /** The same; an approval on record counts only if at least so many persons gave it. */
    public static Truth byAtLeast(Deal deal, Standing standing, PartyRef company, List<? extends Clause> acts, Fact<Integer> members,
            Body... bodies) {
        return new CorporateApproval(deal, standing, company, acts, members).by(bodies);
    }

    private Truth by(Body... bodies) {
        List<Body> wanted = Arrays.asList(bodies);
        List<Truth> found = new ArrayList<>();
        deal.sheet().clauses().stream().filter(Condition.class::isInstance).map(Condition.class::cast)
                .filter(condition -> standing.standing(condition).possible() && gates(condition))
                .forEach(condition -> found.add(Truth.all(isApproval(condition.requires(), wanted), bindsUnlessSaid(condition))
                        .because(new Why.Seen(condition.place(), condition.id()))));
        deal.facts().approvals().stream().filter(entry -> entry.of().equals(company) && wanted.contains(entry.body()))
                .forEach(entry -> found.add(given(entry)));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no approval by " + Words.of(wanted) + " of " + deal.nameOf(company.id()))) : any;
    }

    private boolean gates(Condition condition) {
        boolean approves = condition.requires().to().stream().anyMatch(this::names);
        return approves || condition.for_().stream().anyMatch(gate -> gate.isStage() || names(gate));
    }

    private boolean names(Ref ref) {
        return deal.target(ref).filter(target -> acts.stream().anyMatch(target::covers)).isPresent();
    }

    private Truth isApproval(Requirement requires, List<Body> wanted) {
        boolean kind = requires.kind() == RequirementKind.APPROVAL || requires.kind() == RequirementKind.CONSENT;
        Truth whose = requires.of().stated().no() ? Truth.YES : requires.of().has(company);
        return Truth.all(Truth.of(kind), requires.body().test(wanted::contains), whose);
    }

    private static Truth bindsUnlessSaid(Condition condition) {
        Fact<Boolean> binding = condition.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }

    private Truth given(Approval entry) {
        Truth concerns = entry.to().isEmpty() ? Truth.unknown(new Why.Missing(entry.margin().place().member("to"), "what was approved"))
                : Truth.of(entry.to().stream().anyMatch(this::names));
        Truth trusted = World.isDisputed(entry) ? Truth.unknown(new Why.Missing(entry.margin().place(), "the approval, which is disputed"))
                : Truth.yes(new Why.Seen(entry.margin().place(), "approval by " + Words.of(entry.body())));
        Truth enough = members.status() == Fact.Status.UNSTATED || entry.body() != Body.DISINTERESTED_COMMITTEE ? Truth.YES
                : entry.members().atLeast(members);
        return Truth.all(deal.world().hasCome(entry.on()), concerns, trusted, enough);
    }
}
