package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Body;
import org.clausecheck.sheet.Codes.ConsiderationKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Consideration;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * Securities of a company that are given, or given up, for something else than money: what is given for them, whether it is valued, and
 * whether the board has determined it.
 */
public final class NonCashConsideration {

    private static final Set<ConsiderationKind> MONEY = Set.of(ConsiderationKind.CASH, ConsiderationKind.SET_OFF);

    private final Deal deal;
    private final Standing standing;
    private final Equity equity;
    private final List<Consideration> parts;
    private final List<Clause> exchanged;

    private NonCashConsideration(Deal deal, Standing standing, Equity equity) {
        this.deal = deal;
        this.standing = standing;
        this.equity = equity;
        this.parts = equity.consideration().stream().filter(part -> !MONEY.contains(part.kind())).toList();
        this.exchanged = deal.sheet().clauses().stream().filter(clause -> isTechnology(clause) && standing.standing(clause).possible()
                && isExchanged(clause)).toList();
    }

    /**
     * What is given for the securities of a clause besides money; none for a recital, a
     * sale among holders, an agreement in force, or where only money is given.
     */
    public static List<NonCashConsideration> of(Deal deal, Standing standing, Equity equity) {
        Stage stage = deal.sheet().stage();
        if (equity.kind() == EquityKind.HOLD || equity.kind() == EquityKind.TRANSFER || stage == Stage.IN_FORCE || stage == Stage.ENDED) {
            return List.of();
        }
        NonCashConsideration found = new NonCashConsideration(deal, standing, equity);
        return found.parts.isEmpty() && found.exchanged.isEmpty() && !equity.consideration().isOpen() ? List.of() : List.of(found);
    }

    private static boolean isTechnology(Clause clause) {
        return clause instanceof Access || clause instanceof Licence || clause instanceof SupplyCommitment || clause instanceof Ownership;
    }

    private boolean isExchanged(Clause clause) {
        return deal.names(clause.common().inExchangeFor(), equity) || deal.names(equity.common().inExchangeFor(), clause);
    }

    /** Whether something else than money is given; unknown if what is given is withheld. */
    public Truth applies() {
        Truth seen = Truth.any(Stream.concat(
                parts.stream().map(part -> Truth.yes(new Why.Seen(part.margin().place(), Words.of(part.kind())))),
                exchanged.stream().map(clause -> Truth.yes(new Why.Seen(clause.place(), clause.id())))).toList());
        return seen.yes() || !equity.consideration().isOpen() ? seen
                : Truth.unknown(new Why.Missing(equity.consideration().place(), "in what the securities are paid"));
    }

    /** The equity clause and the clauses exchanged for it. */
    public List<Clause> clauses() {
        return Stream.concat(Stream.of(equity), exchanged.stream()).toList();
    }

    /**
     * What is missing of value, method and determination by the board. Where another clause is what is given, the clause on the securities
     * states its value and how it was found; no board is asked where the company has none.
     */
    public Checklist terms() {
        List<Truth> values = new ArrayList<>();
        List<Truth> methods = new ArrayList<>();
        for (Consideration part : parts) {
            values.add(Truth.any(part.amount().stated(), parts.size() == 1 ? wholeValue() : Truth.NO));
            methods.add(part.valuationMethod().stated());
        }
        if (parts.isEmpty()) {
            Truth hidden = equity.consideration().isOpen() ? equity.consideration().stated()
                    : Truth.no(new Why.Missing(equity.consideration().place(), "not stated"));
            values.add(hidden);
            methods.add(hidden);
        }
        return Checklist.of("the value", Truth.all(values), "how the value was found", Truth.all(methods),
                "the determination by the board", determined());
    }

    /** A price for the whole is the value of the one part that is given, if no money is given beside it. */
    private Truth wholeValue() {
        boolean alone = equity.consideration().stream().noneMatch(part -> MONEY.contains(part.kind()));
        return alone ? Truth.any(equity.amount().stated(), Truth.all(equity.shares().stated(), equity.price().stated())) : Truth.NO;
    }

    private Truth determined() {
        Truth hasBoard = Home.isStockCorporation(deal, equity.issuer());
        return hasBoard.no() ? Truth.YES : CorporateApproval.of(deal, standing, equity.issuer(), List.of(equity), Body.BOARD,
                Body.DISINTERESTED_COMMITTEE);
    }

    /** What is given, in words. */
    public String given() {
        String kinds = Stream.concat(parts.stream().map(NonCashConsideration::name), exchanged.stream().map(deal::nameOf)).distinct()
                .collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "something that is withheld" : kinds;
    }

    /** A part by its kind and the clause that promises it; the kind "other" says nothing. */
    private static String name(Consideration part) {
        Optional<String> clause = part.clause().value().map(TargetRef::text);
        return part.kind() == ConsiderationKind.OTHER
                ? clause.map(id -> "what " + id + " promises").orElse("what is given is not named")
                : Words.of(part.kind()) + clause.map(id -> " under " + id).orElse("");
    }

    @Override
    public String toString() {
        return given();
    }
}
