package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.clause.YearAmount;

/**
 * Counts what clauses, tranches and documents commit in one unit. The sheet is read as if signed, unless it is a letter of intent or says
 * that it does not bind; an agreement commits nothing before it is signed.
 */
public final class Commitments {

    private final Deal deal;
    private final Standing standing;
    private final String unit;

    /** A count in one unit; what does not stand counts nothing. */
    public Commitments(Deal deal, Standing standing, String unit) {
        this.deal = deal;
        this.standing = standing;
        this.unit = unit;
    }

    /** What the targets commit together; a target named twice, or inside another one, counts once. */
    public Commitment of(List<Target> targets) {
        List<Target> whole = targets.stream().filter(target -> targets.stream().noneMatch(other -> other != target && contains(other, target)))
                .distinct().toList();
        return whole.stream().map(this::of).reduce(Commitment.none(unit), Commitment::plus);
    }

    private static boolean contains(Target outer, Target inner) {
        return outer.document() == inner.document() && inner.clause().isPresent()
                && (outer.clause().isEmpty() || outer.clause().get() == inner.clause().get() && outer.tranche().isEmpty() && inner.tranche().isPresent());
    }

    private Commitment of(Target target) {
        if (target.tranche().isPresent()) {
            return inForce(target.clause().orElseThrow(), performed(part(target.tranche().get()), target.clause().get(), target.tranche()));
        }
        return target.clause().map(this::of).orElseGet(() -> of(target.document()));
    }

    private Commitment of(Document document) {
        Commitment sum = document.clauses().stream().map(this::of).reduce(Commitment.none(unit), Commitment::plus);
        return document.value().isStated() && unit(document.value()).equals(unit)
                ? sum.upTo(Commitment.of(unit, document.value().get(), document.value().origin())) : sum;
    }

    /** What a clause commits, if it stands and binds. */
    public Commitment of(Clause clause) {
        return inForce(clause, performed(written(clause), clause, Optional.empty()));
    }

    private Commitment inForce(Clause clause, Commitment written) {
        Truth stands = standing.standing(clause);
        if (stands.no() || written.isEmpty()) {
            return Commitment.none(unit);
        }
        Truth binds = Truth.all(stands, binds(clause), signed(clause));
        return binds.yes() ? written : binds.no() ? written.uncommitted() : written.doubted(binds.why());
    }

    private Truth binds(Clause clause) {
        if (!deal.inSheet(clause)) {
            return deal.binds(clause).is(true);
        }
        Stage stage = deal.sheet().stage();
        Fact<Boolean> own = clause.common().binding().orElse(deal.sheet().binding());
        return own.status() == Fact.Status.UNSTATED ? Truth.of(stage != Stage.LETTER_OF_INTENT && stage != Stage.MEMORANDUM) : own.is(true);
    }

    private Truth signed(Clause clause) {
        Truth later = deal.timeline().signing(deal.documentOf(clause)).after(Bounds.on(deal.asOf()));
        return Truth.of(deal.inSheet(clause) || !later.yes());
    }

    /** What the text of a clause commits, be it binding or not: its parts if it has any, else its whole. */
    public Commitment written(Clause clause) {
        Commitment whole = whole(clause);
        Items<Tranche> tranches = Deal.tranches(clause);
        List<Commitment> parts = tranches.stream().map(this::part).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            return whole;
        }
        Commitment sum = parts(clause);
        return sum.upTo(whole);
    }

    /** What the tranches of a clause commit together. */
    public Commitment parts(Clause clause) {
        Items<Tranche> tranches = Deal.tranches(clause);
        Commitment sum = tranches.stream().map(this::part).reduce(Commitment.none(unit), Commitment::plus);
        return tranches.isOpen() ? sum.doubted(tranches.every(part -> Truth.YES).why()) : sum;
    }

    /** What a clause states as its whole. */
    public Commitment whole(Clause clause) {
        if (clause instanceof Equity equity) {
            return first(figure(equity.amount()), figure(equity.shares()));
        }
        if (clause instanceof SupplyCommitment supply) {
            Commitment stated = first(figure(supply.amount()), figure(supply.quantity()));
            Commitment yearly = supply.schedule().stream().map(this::year).reduce(Commitment.none(unit), Commitment::plus);
            return stated.isEmpty() ? yearly : stated;
        }
        if (clause instanceof Payment payment) {
            return figure(payment.amount());
        }
        return clause instanceof JointVenture venture ? figure(venture.total()) : Commitment.none(unit);
    }

    private static Commitment first(Commitment one, Commitment two) {
        return one.isEmpty() ? two : one;
    }

    private Commitment year(YearAmount year) {
        return first(figure(year.amount()), figure(year.quantity()));
    }

    /** A tranche: nothing certain if it is an option; if it waits for a trigger, the least of what comes with and without it. */
    private Commitment part(Tranche tranche) {
        Commitment full = Stream.of(tranche.amount(), tranche.shares(), tranche.quantity()).map(this::figure)
                .filter(figure -> !figure.isEmpty()).findFirst().orElse(Commitment.none(unit));
        if (tranche.optionOf().stated().yes()) {
            return full.uncommitted();
        }
        Truth comes = tranche.when().isStated() ? deal.timeline().holds(tranche.when().get())
                : tranche.when().isOpen() ? Truth.UNKNOWN : Truth.YES;
        if (comes.yes()) {
            return full;
        }
        BigDecimal fallback = figure(tranche.reducedTo()).committed();
        return full.uncommitted().atLeast(comes.no() ? fallback : fallback.min(full.committed()));
    }

    private Commitment figure(Fact<? extends Bounded<?>> figure) {
        if (figure.isStated()) {
            boolean comparable = unit(figure).equals(unit) || isMoney(unit(figure)) == isMoney(unit);
            return comparable ? Commitment.of(unit, figure.get(), figure.origin()) : Commitment.none(unit);
        }
        return figure.isOpen() ? Commitment.hidden(unit, figure.origin()) : Commitment.none(unit);
    }

    private static boolean isMoney(String unit) {
        return unit.matches("[A-Z]{3}");
    }

    private static String unit(Fact<? extends Bounded<?>> figure) {
        return Commitment.unit(figure.get().figure());
    }

    private Commitment performed(Commitment written, Clause clause, Optional<Tranche> tranche) {
        return written.isEmpty() ? written : written.atLeast(Performances.of(deal, clause, tranche).total(unit));
    }
}
