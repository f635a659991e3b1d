package org.clausecheck.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * Whether the sheet promises that something is filed, delivered or disclosed: by an undertaking, a disclosure or a condition that stands
 * and does not say that it does not bind. An agreement beside the sheet will do as well.
 */
public final class Covenants {

    private final Deal deal;
    private final Standing standing;

    private Covenants(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** The covenants of a deal. */
    public static Covenants of(Deal deal, Standing standing) {
        return new Covenants(deal, standing);
    }

    /** Whether one of these parties has to do something under a law, or something waits for it; a clause that names nobody else counts. */
    public Truth under(String regime, PartyRef... parties) {
        Regime wanted = new Regime(regime);
        return one("no promise under " + regime, clause -> {
            if (clause instanceof Undertaking undertaking) {
                return Truth.all(undertaking.regimes().has(wanted), names(undertaking.bound().entries(), parties));
            }
            if (clause instanceof Disclosure disclosure) {
                return Truth.all(disclosure.regime().is(wanted), names(disclosure.by().entries(), parties));
            }
            return clause instanceof Condition condition ? condition.requires().regime().is(wanted) : Truth.NO;
        });
    }

    /** Whether something is to be delivered, or waited for. */
    public Truth toDeliver(Deliverable deliverable) {
        return one("no promise of " + Words.of(deliverable), clause -> clause instanceof Undertaking undertaking
                ? undertaking.deliverables().has(deliverable)
                : clause instanceof Condition condition ? condition.requires().document().is(deliverable) : Truth.NO);
    }

    /** Whether a disclosure of a kind is promised by one of these parties. */
    public Truth toDisclose(DisclosureKind kind, PartyRef... parties) {
        return one("no promise of " + Words.of(kind), clause -> clause instanceof Disclosure disclosure && disclosure.kind() == kind
                ? names(disclosure.by().entries(), parties) : Truth.NO);
    }

    private Truth names(List<PartyRef> named, PartyRef... parties) {
        return Truth.of(named.stream().anyMatch(party -> Arrays.stream(parties).anyMatch(wanted -> Group.same(deal, party, wanted))));
    }

    private Truth one(String absent, Function<Clause, Truth> wanted) {
        Truth found = Truth.any(deal.clauses().filter(clause -> standing.standing(clause).possible()).map(clause -> Truth.all(
                wanted.apply(clause), bindsUnlessSaid(clause)).because(new Why.Seen(clause.place(), clause.id()))).toList());
        return found.no() ? found.only(new Why.Absent(absent)) : found;
    }

    private static Truth bindsUnlessSaid(Clause clause) {
        Fact<Boolean> binding = clause.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }
}
