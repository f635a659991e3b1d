package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.CustomNorm;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Undertaking;

/** The clauses of the sheet that stand or may stand, by type, and whether what they promise is meant. */
final class StandingClauses {

    private final Deal deal;
    private final Standing standing;

    StandingClauses(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** All of them, in reading order. */
    Stream<Clause> all() {
        return deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible());
    }

    /** Those of one type. */
    <C extends Clause> List<C> all(Class<C> type) {
        return all().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether a clause stands and does not say that it does not bind. */
    Truth isMeant(Clause clause) {
        Fact<Boolean> binding = clause.common().binding();
        Truth meant = binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
        return Truth.all(standing.standing(clause), meant).because(new Why.Seen(clause.place(), clause.id()));
    }

    /** Whether one of several promises holds; where none does, a clause that is withheld may still be it. */
    static Truth promised(List<Truth> found, String absent) {
        List<Truth> all = new ArrayList<>(found);
        Truth any = Truth.any(all);
        return any.no() ? any.because(new Why.Absent(absent)) : any;
    }

    /** The clauses that deal with who owns or steers a company, or how it is constituted. */
    List<Clause> onConstitutionOf(PartyRef company) {
        return all().filter(clause -> dealsWith(clause, company)).toList();
    }

    private boolean dealsWith(Clause clause, PartyRef company) {
        if (clause instanceof Equity equity) {
            return equity.issuer().equals(company);
        }
        if (clause instanceof Governance governance) {
            return governance.company().equals(company);
        }
        if (clause instanceof BoardRight right) {
            return right.company().equals(company);
        }
        if (clause instanceof JointVenture venture) {
            return venture.venture().equals(company);
        }
        return isSteeringOf(clause, company);
    }

    /** Whether a clause obliges a company, or one above it, to reorganise or otherwise to change how the company is constituted. */
    boolean isSteeringOf(Clause clause, PartyRef company) {
        boolean steers = clause.scope().actions().stream().anyMatch(action -> Taxonomy.ACTIONS.contains("steer-company", action.code()));
        return steers && dutyBearers(clause).stream().anyMatch(Group.of(deal, company).members()::contains);
    }

    /** The ids of those whom a clause obliges to act; empty for a clause that is no duty to act. */
    static List<String> dutyBearers(Clause clause) {
        if (clause instanceof Undertaking undertaking) {
            return undertaking.bound().stream().map(PartyRef::id).toList();
        }
        return clause instanceof CustomClause custom && custom.norm() == CustomNorm.DUTY
                ? custom.bound().stream().map(PartyRef::id).toList() : List.of();
    }
}
