package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Grade;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * A clause by which a buyer is tied to one supplier: he must cover a share of his demand with him, or may buy from nobody else.
 *
 * @param clause   the clause
 * @param supplier who must be bought from
 * @param buyer    who is tied
 * @param binds    whether the clause ties a buyer at all; unknown if the words that would tell are withheld
 * @param share    the share of his demand that he must buy; of a figure the part that is promised for certain
 */
public record PurchaseTie(Clause clause, PartyRef supplier, PartyRef buyer, Truth binds, Fact<Bounded<BigDecimal>> share) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The tie that a clause of the deal makes; none for clauses of other kinds. */
    public static List<PurchaseTie> of(Deal deal, Clause clause) {
        if (clause instanceof SupplyCommitment supply) {
            return List.of(new PurchaseTie(clause, supply.supplier(), supply.customer(), supply.shareOfDemandPercent().stated(),
                    promised(supply.shareOfDemandPercent())));
        }
        return clause instanceof Exclusivity exclusivity ? List.of(new PurchaseTie(clause, exclusivity.holder(), exclusivity.bound(),
                Truth.all(excludes(exclusivity), isAboutBuying(deal, exclusivity)), whole(exclusivity))) : List.of();
    }

    /** Of "at least so much" and a range the floor is owed; "up to so much" owes nothing. */
    private static Fact<Bounded<BigDecimal>> promised(Fact<Bounded<BigDecimal>> share) {
        return share.map(figure -> switch (figure.bound()) {
            case EXACT, ABOUT, MORE_THAN -> figure;
            case AT_LEAST, RANGE -> Bounded.exact(figure.figure());
            case UP_TO, LESS_THAN -> Bounded.exact(BigDecimal.ZERO);
        });
    }

    /** All of it; how much is left to others by an exception cannot be counted. */
    private static Fact<Bounded<BigDecimal>> whole(Exclusivity clause) {
        Items<?> exceptions = clause.common().carveOuts();
        return exceptions.isEmpty() && !exceptions.isOpen() ? Fact.stated(Bounded.exact(WHOLE), clause.place())
                : Fact.unknown(List.of(new Why.Missing(exceptions.place(), "how much of the demand the exceptions leave free")));
    }

    /** Whether an exclusivity shuts others out; a word that says less, primary or preferred, does not. */
    static Truth excludes(Exclusivity clause) {
        Fact<Grade> grade = clause.grade();
        return grade.isStated() || grade.isOpen() ? grade.isOneOf(Grade.EXCLUSIVE, Grade.SOLE) : Truth.YES;
    }

    /** Buying is named, or no act is and the holder is one from whom the bound party buys under another clause. */
    private static Truth isAboutBuying(Deal deal, Exclusivity clause) {
        Items<Action> actions = clause.scope().actions();
        if (!actions.isEmpty() || actions.isOpen()) {
            return actions.some(action -> Truth.of(Taxonomy.ACTIONS.contains("procure", action.code()))
                    .because(new Why.Seen(actions.place(), action.code())));
        }
        return Truth.of(deal.clauses().anyMatch(other -> other instanceof SupplyCommitment supply
                && supply.supplier().equals(clause.holder()) && supply.customer().equals(clause.bound())));
    }

    /** Whether the buyer must cover more than this part of his demand with the supplier. */
    public Truth takesMoreThan(Fact<BigDecimal> percent) {
        return Truth.all(binds, binds.no() ? Truth.NO : share.moreThan(percent));
    }
}
