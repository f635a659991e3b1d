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
 * Counts what clauses, tranches and documents commit in one denomination. The sheet is read as if signed, unless it is a letter of intent
 * or says that it does not bind; an agreement commits nothing before it is signed.
 */
public final class Commitments {

    private final Deal deal;
    private final Standing standing;
    private final Denomination denomination;

    /** A count in one denomination; what does not stand counts nothing. */
    public Commitments(Deal deal, Standing standing, Denomination denomination) {
        this.deal = deal;
        this.standing = standing;
        this.denomination = denomination;
    }

    /** What the targets commit together; a target named twice, or inside another one, counts once. */
    public Commitment of(List<Target> targets) {
        List<Target> whole = targets.stream().distinct()
                .filter(target -> targets.stream().noneMatch(other -> contains(other, target))).toList();
        return whole.stream().map(this::of).reduce(Commitment.none(denomination), Commitment::plus);
    }

    private static boolean contains(Target outer, Target inner) {
        boolean partOfClause = outer.clause().equals(inner.clause()) && outer.tranche().isEmpty() && inner.tranche().isPresent();
        return outer.document() == inner.document() && inner.clause().isPresent() && (outer.clause().isEmpty() || partOfClause);
    }

    private Commitment of(Target target) {
        if (target.tranche().isPresent()) {
            return inForce(target.clause().orElseThrow(), performed(part(target.tranche().get()), target.clause().get(), target.tranche()));
        }
        return target.clause().map(this::of).orElseGet(() -> of(target.document()));
    }

    private Commitment of(Document document) {
        Commitment sum = document.clauses().stream().map(this::of).reduce(Commitment.none(denomination), Commitment::plus);
        return denomination.fits(document.value()) ? sum.upTo(figure(document.value())) : sum;
    }

    /** What a clause commits: nothing at all if it has ended or is superseded, nothing firm if it does not bind, or not yet. */
    public Commitment of(Clause clause) {
        return inForce(clause, performed(written(clause), clause, Optional.empty()));
    }

    private Commitment inForce(Clause clause, Commitment written) {
        Truth binds = Truth.all(binds(clause), signed(clause));
        Truth stands = standing.standing(clause);
        if (written.isEmpty() || stands.no() && !binds.no()) {
            return Commitment.none(denomination);
        }
        Truth firm = Truth.all(stands, binds);
        return firm.yes() ? written : firm.no() ? written.uncommitted() : written.doubted(firm.why());
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

    private Commitment parts(Clause clause) {
        Items<Tranche> tranches = Deal.tranches(clause);
        Commitment sum = tranches.stream().map(this::part).reduce(Commitment.none(denomination), Commitment::plus);
        return tranches.isOpen() ? sum.doubted(tranches.every(part -> Truth.YES).why()) : sum;
    }

    /** What the tranches of a clause commit together, what has been paid on them included. */
    public Commitment ofParts(Clause clause) {
        return performed(parts(clause), clause, Optional.empty());
    }

    /** What one tranche commits by its own words. */
    public Commitment ofPart(Tranche tranche) {
        return part(tranche);
    }

    /** What a clause states as its whole. */
    public Commitment whole(Clause clause) {
        if (clause instanceof Equity equity) {
            return figure(denomination.money() ? equity.amount() : equity.shares());
        }
        if (clause instanceof SupplyCommitment supply) {
            Commitment stated = figure(denomination.money() ? supply.amount() : supply.quantity());
            return stated.isEmpty() ? ofYears(supply) : stated;
        }
        if (clause instanceof Payment payment) {
            return denomination.money() ? figure(payment.amount()) : Commitment.none(denomination);
        }
        return denomination.money() && clause instanceof JointVenture venture ? figure(venture.total()) : Commitment.none(denomination);
    }

    /** What the years of a purchase come to together, as far as they are to be seen. */
    Commitment ofYears(SupplyCommitment supply) {
        Commitment sum = supply.schedule().stream().map(this::year).reduce(Commitment.none(denomination), Commitment::plus);
        return supply.schedule().isOpen() ? sum.doubted(supply.schedule().every(year -> Truth.YES).why()) : sum;
    }

    private Commitment year(YearAmount year) {
        return figure(denomination.money() ? year.amount() : year.quantity());
    }

    /** A tranche: nothing certain if it is an option; if it waits for a trigger, the least of what comes with and without it. */
    private Commitment part(Tranche tranche) {
        Commitment full = denomination.money() ? figure(tranche.amount())
                : Stream.of(tranche.shares(), tranche.quantity()).map(this::figure).filter(figure -> !figure.isEmpty()).findFirst()
                        .orElse(Commitment.none(denomination));
        if (tranche.optionOf().stated().yes()) {
            return full.uncommitted();
        }
        Truth comes = tranche.when().isStated() ? deal.timeline().holds(tranche.when().get())
                : tranche.when().isOpen() ? Truth.UNKNOWN : Truth.YES;
        if (comes.yes()) {
            return full;
        }
        BigDecimal fallback = denomination.money() ? figure(tranche.reducedTo()).committed() : BigDecimal.ZERO;
        return full.uncommitted().atLeast(comes.no() ? fallback : fallback.min(full.committed()));
    }

    private Commitment figure(Fact<? extends Bounded<?>> figure) {
        return figure.isStated() ? Commitment.of(denomination, figure.get(), figure.origin())
                : figure.isOpen() ? Commitment.hidden(denomination, figure.origin()) : Commitment.none(denomination);
    }

    private Commitment performed(Commitment written, Clause clause, Optional<Tranche> tranche) {
        return written.isEmpty() ? written : written.atLeast(Performances.of(deal, clause, tranche).total(denomination));
    }
}
