package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * What is undertaken under one law: the undertakings of the sheet and of its agreements that stand, name the law and do not say that they
 * do not bind. Each must bind somebody in particular, for a duty of everybody is allocated to nobody.
 */
public final class RegimeUndertakings {

    private static final String COMPLY = "comply";

    private final Deal deal;
    private final Standing standing;
    private final Regime regime;

    private RegimeUndertakings(Deal deal, Standing standing, Regime regime) {
        this.deal = deal;
        this.standing = standing;
        this.regime = regime;
    }

    /** What is undertaken under a law of the format's list. */
    public static RegimeUndertakings of(Deal deal, Standing standing, String regime) {
        return new RegimeUndertakings(deal, standing, new Regime(regime));
    }

    /**
     * Whether the party that the law addresses, or one above or below it, is bound to do something under it: by a promise to comply, a
     * promise that names no act and nothing to deliver, or one that names one of these; an action is given by its code, a deliverable as
     * {@link Deliverable}. Where the addressee signs nothing here, a promise of exactly one party allocates the duty; where nobody says
     * who it is, any promise leaves it open.
     */
    public Truth oblige(Fact<PartyRef> addressee, Object... actsOrDeliverables) {
        return find(addressee, clause -> Truth.YES, actsOrDeliverables);
    }

    /** The same, and no later than a day; a promise that names no day of its own is due when the law says. */
    public Truth obligeBy(Fact<LocalDate> lastDay, Fact<PartyRef> addressee, Object... actsOrDeliverables) {
        return find(addressee, clause -> clause.due().stated().no() ? Truth.YES
                : lastDay.check(day -> Bounds.on(day).notBefore(deal.timeline().dayIn(clause, clause.due()))), actsOrDeliverables);
    }

    private Truth find(Fact<PartyRef> addressee, Function<Undertaking, Truth> inTime, Object... actsOrDeliverables) {
        List<Truth> found = new ArrayList<>();
        deal.clauses().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(clause -> clause.regimes().has(regime).possible())
                .forEach(clause -> found.add(Truth.all(standing.standing(clause), clause.regimes().has(regime),
                        clause.common().binding().is(false).opposite(), binds(clause, addressee), reaches(clause, actsOrDeliverables),
                        inTime.apply(clause))
                        .because(new Why.Seen(clause.place(), clause.id()))));
        Truth any = Truth.any(found);
        return any.no() ? any.because(new Why.Absent("no undertaking under " + regime.code())) : any;
    }

    private Truth binds(Undertaking clause, Fact<PartyRef> addressee) {
        if (!addressee.isStated()) {
            return Truth.all(clause.bound().stated(), addressee.stated());
        }
        PartyRef party = addressee.get();
        Truth itself = clause.bound().some(bound -> Group.isOne(deal, bound, party));
        return isSignatory(party) ? itself : Truth.any(itself, NamedParties.isOne(clause.bound()));
    }

    private boolean isSignatory(PartyRef party) {
        return deal.documents().stream().flatMap(document -> document.between().stream()).anyMatch(one -> Group.same(deal, one, party));
    }

    private static Truth reaches(Undertaking clause, Object... wanted) {
        Items<Action> actions = clause.scope().actions();
        if (isBlank(actions) && isBlank(clause.deliverables())) {
            return Truth.YES;
        }
        Truth acts = actions.some(action -> Truth.of(isOneOf(action.code(), wanted)));
        Truth papers = clause.deliverables().some(paper -> Truth.of(Arrays.asList(wanted).contains(paper)));
        return Truth.any(acts, papers);
    }

    private static boolean isBlank(Items<?> items) {
        return items.isEmpty() && !items.isOpen();
    }

    private static boolean isOneOf(String action, Object... wanted) {
        return Taxonomy.ACTIONS.contains(action, COMPLY) || Arrays.stream(wanted).anyMatch(one -> one instanceof String word
                && (Taxonomy.ACTIONS.contains(action, word) || Taxonomy.ACTIONS.contains(word, action)));
    }
}
