package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Effort;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * A clause that bears on how the board of a public benefit corporation weighs its stockholders, those its conduct affects, and its public
 * benefit: a duty to maximise somebody's return, or what is said of the statement it owes its stockholders.
 *
 * @param clause  the clause
 * @param company the corporation
 * @param words   what it does, in words
 * @param applies whether the company is such a corporation, of Delaware
 * @param leaves  whether the clause leaves the board its choice
 */
public record BalancingDuty(Clause clause, PartyRef company, String words, Truth applies, Truth leaves) {

    private static final String MAXIMISE = "maximise-return";
    private static final String BALANCE = "balance-public-benefit";

    /** All such clauses of the sheet. */
    public static List<BalancingDuty> of(Deal deal, Standing standing) {
        StandingClauses clauses = new StandingClauses(deal, standing);
        List<BalancingDuty> found = new ArrayList<>();
        clauses.all().filter(BalancingDuty::maximises).forEach(clause -> StandingClauses.dutyBearers(clause).forEach(id -> {
            PartyRef company = new PartyRef(id, clause.document(), clause.place());
            found.add(new BalancingDuty(clause, company, deal.nameOf(clause) + " obliges it to maximise a return",
                    concerns(deal, clauses, company), leavesChoice(deal, clauses, clause)));
        }));
        clauses.all(Governance.class).stream().filter(clause -> clause.biennialStatement().status() != Fact.Status.UNSTATED)
                .forEach(clause -> found.add(new BalancingDuty(clause, clause.company(), deal.nameOf(clause)
                        + " drops the statement to stockholders", concerns(deal, clauses, clause.company()),
                        clause.biennialStatement().is(true))));
        return List.copyOf(found);
    }

    private static boolean maximises(Clause clause) {
        return clause.scope().actions().stream().anyMatch(action -> action.code().equals(MAXIMISE));
    }

    private static Truth concerns(Deal deal, StandingClauses clauses, PartyRef company) {
        return Truth.all(BenefitCorporation.isOrBecomes(deal, clauses, company), BenefitCorporation.isOfDelaware(deal, company));
    }

    /** A duty of reasonable efforts, or one that gives way to the balance in words of its own or of another clause. */
    private static Truth leavesChoice(Deal deal, StandingClauses clauses, Clause clause) {
        List<Truth> ways = new ArrayList<>();
        if (clause instanceof Undertaking undertaking) {
            ways.add(undertaking.standard().isOneOf(Effort.COMMERCIALLY_REASONABLE, Effort.REASONABLE, Effort.GOOD_FAITH));
        }
        ways.add(clause.common().carveOuts().some(BalancingDuty::isForBalance));
        clauses.all().filter(other -> other != clause && balances(other))
                .filter(other -> deal.names(clause.common().subjectTo(), other) || deal.names(other.common().prevailsOver(), clause))
                .forEach(other -> ways.add(Truth.yes(new Why.Seen(other.place(), other.id()))));
        return Truth.any(ways);
    }

    private static boolean balances(Clause other) {
        return other instanceof Governance || other.scope().actions().stream().anyMatch(action -> action.code().equals(BALANCE));
    }

    /** An exception in words alone may be the one that the law wants. */
    private static Truth isForBalance(CarveOut exception) {
        boolean named = exception.scope().actions().stream().anyMatch(action -> action.code().equals(BALANCE));
        boolean bare = exception.scope().actions().isEmpty() && exception.text().isStated()
                && exception.purpose().status() == Fact.Status.UNSTATED;
        Why open = new Why.Missing(exception.margin().place(), "what the exception lets through");
        return named ? Truth.YES : bare ? Truth.unknown(open) : Truth.NO;
    }
}
