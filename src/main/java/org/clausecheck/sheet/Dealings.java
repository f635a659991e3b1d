package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * What the sheet has two parties, with their groups, do with each other for value: securities, licences, access, supplies, shares of
 * revenue and payments.
 *
 * @param clauses the clauses, in reading order
 */
public record Dealings(List<Clause> clauses) {

    public Dealings {
        clauses = List.copyOf(clauses);
    }

    /**
     * The dealings of the sheet between two parties that stand, their groups included. Of a company and the one that controls it, those
     * of the company with others are none between the two.
     */
    public static Dealings between(Deal deal, Standing standing, PartyRef one, PartyRef other) {
        return new Dealings(deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible())
                .filter(clause -> isBetween(deal, clause, one, other)).toList());
    }

    private static boolean isBetween(Deal deal, Clause clause, PartyRef one, PartyRef other) {
        List<PartyRef> sides = sides(clause).toList();
        return sides.stream().anyMatch(first -> isFor(deal, first, one, other)
                && sides.stream().anyMatch(second -> isFor(deal, second, other, one)));
    }

    /** Whether a side is a party or below it, and not below the other one if that stands nearer. */
    private static boolean isFor(Deal deal, PartyRef side, PartyRef party, PartyRef other) {
        boolean nearer = Performances.isOf(deal, other, party).yes() && Performances.isOf(deal, side, other).yes();
        return Performances.isOf(deal, side, party).yes() && !nearer;
    }

    private static Stream<PartyRef> sides(Clause clause) {
        if (clause instanceof Equity equity) {
            return Stream.concat(Stream.of(equity.issuer(), equity.holder()), equity.seller().value().stream());
        }
        if (clause instanceof Licence licence) {
            return Stream.of(licence.licensor(), licence.licensee());
        }
        if (clause instanceof Access access) {
            return Stream.of(access.provider(), access.recipient());
        }
        if (clause instanceof SupplyCommitment supply) {
            return Stream.of(supply.supplier(), supply.customer());
        }
        if (clause instanceof RevenueShare share) {
            return Stream.of(share.payer(), share.payee());
        }
        return clause instanceof Payment payment ? Stream.of(payment.payer(), payment.payee()) : Stream.empty();
    }

    /** The dealings that go on beside securities: supplies, licences, payments. */
    public Dealings withoutSecurities() {
        return new Dealings(clauses.stream().filter(clause -> !(clause instanceof Equity)).toList());
    }

    /** These clauses after others, each once: what an outcome about a stake and the dealings beside it names. */
    public List<Clause> with(List<? extends Clause> others) {
        return Stream.concat(others.stream(), clauses.stream()).distinct().map(Clause.class::cast).toList();
    }

    /**
     * Whether one of them comes to more than an amount. What a clause commits to is certain, and what it names as a ceiling possible; a
     * clause without an amount is open, and so is a share of revenue below its minimum.
     */
    public Truth exceed(Fact<Money> amount) {
        return Truth.any(clauses.stream().map(clause -> exceeds(clause, amount)).toList());
    }

    private static Truth exceeds(Clause clause, Fact<Money> amount) {
        List<Truth> figures = new ArrayList<>();
        figures(clause).filter(figure -> figure.status() != Fact.Status.UNSTATED)
                .map(figure -> figure.isStated() && !isOfCurrency(figure, amount) ? open(clause) : figure.moreThan(amount))
                .forEach(figures::add);
        boolean more = figures.isEmpty() || clause instanceof RevenueShare;
        return Truth.any(Truth.any(figures), more ? open(clause) : Truth.NO);
    }

    private static boolean isOfCurrency(Fact<Bounded<Money>> figure, Fact<Money> amount) {
        return !amount.isStated() || figure.get().figure().currency().equals(amount.get().currency());
    }

    private static Truth open(Clause clause) {
        return Truth.unknown(new Why.Missing(clause.place(), "what " + clause.id() + " comes to in a year"));
    }

    private static Stream<Fact<Bounded<Money>>> figures(Clause clause) {
        if (clause instanceof Equity equity) {
            return Stream.of(equity.amount());
        }
        if (clause instanceof SupplyCommitment supply) {
            return Stream.concat(Stream.of(supply.amount()), supply.schedule().stream().map(entry -> entry.amount()));
        }
        if (clause instanceof RevenueShare share) {
            return Stream.concat(Stream.of(share.floor()), share.minimums().stream().map(entry -> entry.amount()));
        }
        return Optional.of(clause).filter(Payment.class::isInstance).map(Payment.class::cast).map(Payment::amount).stream();
    }
}
