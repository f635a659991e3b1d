package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Performance;

/**
 * An investment that is stated gross and paid net: what the holder has paid on its firm tranches and what others have paid, against the
 * part that the clause passes on to others.
 */
final class Syndication {

    private final Deal deal;
    private final Equity equity;
    private final Denomination denomination;
    private final List<Why> missing = new ArrayList<>();
    private final List<Why> seen = new ArrayList<>();

    private Syndication(Deal deal, Equity equity) {
        this.deal = deal;
        this.equity = equity;
        this.denomination = Denomination.of(equity.amount().get());
    }

    /** The reliance on a gross figure, if there are payments to compare; of a tranche that is not due yet nothing is missing. */
    static Optional<Reliance> of(Deal deal, Equity equity) {
        return equity.amount().isStated() ? new Syndication(deal, equity).reliance() : Optional.empty();
    }

    private Optional<Reliance> reliance() {
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        for (Tranche tranche : equity.tranches()) {
            Performances paid = Performances.of(deal, equity, Optional.of(tranche)).by(deal, equity.holder());
            BigDecimal firm = new Commitments(deal, clause -> Truth.YES, denomination).ofPart(tranche).committed();
            if (!paid.entries().isEmpty() && firm.signum() > 0 && isDue(tranche)) {
                gross = gross.add(firm);
                net = net.add(paid.total(denomination).min(firm));
                seen.addAll(tranche.amount().origin());
                paid.entries().stream().filter(entry -> !entry.amount().isStated())
                        .forEach(entry -> missing.addAll(entry.amount().origin()));
            }
        }
        Performances others = Performances.of(deal, equity, Optional.empty()).byOthers(deal, equity.holder());
        if (gross.signum() == 0 && others.entries().isEmpty()) {
            return Optional.empty();
        }
        boolean falls = gross.compareTo(net) > 0;
        String relied = falls ? denomination.words(gross) + " from " + holder() : "the whole amount as one from " + holder();
        String paid = falls ? "only " + denomination.words(net) + " of it is paid by that party, and " : "others have paid on it, and ";
        return Optional.of(new Reliance(List.of(equity), deal.nameOf(equity), relied, paid + passedOn(), Truth.YES,
                Truth.all(covered(gross.subtract(net)), othersAllowed(others))));
    }

    private String holder() {
        return deal.nameOf(equity.holder().id());
    }

    private boolean isDue(Tranche tranche) {
        return !tranche.due().isStated() || !deal.timeline().dayIn(equity, tranche.due()).after(Bounds.on(deal.asOf())).yes();
    }

    private String passedOn() {
        return equity.syndicated().isStated() ? "only " + equity.syndicated().get() + " is passed on to others"
                : "no part is passed on to others";
    }

    private Truth covered(BigDecimal gap) {
        if (gap.signum() == 0) {
            return Truth.yes(seen.toArray(Why[]::new));
        }
        if (equity.syndicated().isOpen() || !missing.isEmpty()) {
            return Truth.unknown((missing.isEmpty() ? equity.syndicated().origin() : missing).toArray(Why[]::new));
        }
        boolean enough = equity.syndicated().value().filter(part -> Denomination.of(part).equals(denomination))
                .filter(part -> part.most().isEmpty() || Denomination.size(part.most().get()).compareTo(gap) >= 0).isPresent();
        return new Truth(enough ? Truth.State.YES : Truth.State.NO, seen);
    }

    /** Payments by others need a part that is passed on; who belongs to the holder's group may be unknown. */
    private Truth othersAllowed(Performances others) {
        List<Truth> each = new ArrayList<>();
        for (Performance entry : others.entries()) {
            each.add(Truth.any(equity.syndicated().stated(), Performances.isOf(deal, entry.by().get(), equity.holder()))
                    .because(new Why.Seen(entry.margin().place(), "paid by " + entry.by().get())));
        }
        return Truth.all(each);
    }
}
