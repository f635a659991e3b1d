package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Reorganisation;

/**
 * A conversion into or out of a public benefit corporation that the sheet makes a company carry out. A sheet that merely waits for the
 * conversion leaves the vote to those who convert.
 *
 * @param deal     the deal
 * @param standing which clauses stand
 * @param plan     the entry on record
 */
public record BenefitConversion(Deal deal, Standing standing, Reorganisation plan) {

    private static final Action REORGANISE = new Action("reorganise");
    private static final Regime DELAWARE = new Regime("us-attorney-general-de");

    /** The conversions on record, not done by the day asked about, for which a clause of the sheet stands. */
    public static List<BenefitConversion> of(Deal deal, Standing standing) {
        return deal.facts().reorganisations().stream().filter(entry -> entry.kind() == ReorganisationKind.PBC_CONVERSION)
                .map(entry -> new BenefitConversion(deal, standing, entry))
                .filter(conversion -> conversion.isAhead().possible() && !conversion.clauses().isEmpty()).toList();
    }

    /** Who converts. */
    public PartyRef company() {
        return plan.party();
    }

    /** Whether it still lies ahead: a conversion without a day on which it was done does. */
    public Truth isAhead() {
        if (World.isDisputed(plan)) {
            return Truth.unknown(new Why.Missing(plan.margin().place(), "whether the conversion is planned, which is disputed"));
        }
        return !plan.completedOn().isStated() ? Truth.yes(new Why.Seen(plan.margin().place(), "a conversion that is planned"))
                : deal.world().hasCome(plan.completedOn()).opposite();
    }

    /**
     * Whether the law of Delaware asks its stockholders: yes for a Delaware corporation; unknown, where its home is not said but the
     * attorney general of Delaware is to look at the deal; else no.
     */
    public Truth isUnderDelawareLaw() {
        Fact<Territory> home = deal.party(company()).incorporatedIn();
        boolean sign = deal.sheet().clauses().stream().anyMatch(clause -> Home.names(clause, DELAWARE));
        Why missing = new Why.Missing(home.place().orElse(plan.margin().place()), "where " + deal.nameOf(company().id())
                + " is incorporated");
        return home.isStated() || !sign ? Home.isDelawareCorporation(deal, company())
                : Truth.all(Truth.unknown(missing), Home.isStockCorporation(deal, company()));
    }

    /** The clauses of the sheet by which the company has to reorganise, or its charter is to name public benefits. */
    public List<Clause> clauses() {
        return deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible() && converts(clause)).toList();
    }

    private boolean converts(Clause clause) {
        if (clause instanceof Governance governance) {
            return governance.company().equals(company())
                    && (!governance.publicBenefits().isEmpty() || governance.charterHeading().is(true).yes());
        }
        return clause instanceof Undertaking duty && duty.scope().actions().has(REORGANISE).yes() && duty.bound().has(company()).yes();
    }

    /** The day planned for it, else the day asked about. */
    public Fact<LocalDate> day() {
        return Optional.of(plan.expectedOn()).filter(Fact::isStated).filter(day -> day.get().isAfter(deal.asOf()))
                .orElseGet(() -> Fact.stated(deal.asOf(), List.of()));
    }
}
