package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Analysis;

/** How the parties of a merger mean to deal with an authority to which they need not go: a promised paper, or a strategy on record. */
final class MergerBriefing {

    private final Deal deal;
    private final Standing standing;
    private final MergerCase merger;

    private MergerBriefing(Deal deal, Standing standing, MergerCase merger) {
        this.deal = deal;
        this.standing = standing;
        this.merger = merger;
    }

    static MergerBriefing of(Deal deal, Standing standing, MergerCase merger) {
        return new MergerBriefing(deal, standing, merger);
    }

    /** Whether a paper is promised for the authority, or a strategy is planned or done. */
    Truth isPlannedFor(String regime) {
        List<Truth> found = new ArrayList<>();
        deal.sheet().clauses().stream().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(duty -> standing.standing(duty).possible()).forEach(duty -> found.add(promises(duty, new Regime(regime))));
        deal.facts().analyses().stream().filter(entry -> entry.kind() == AnalysisKind.MERGER_STRATEGY
                        && entry.status() != AnalysisStatus.NONE && deal.world().isKnown(entry.on()))
                .forEach(entry -> found.add(isAboutThis(entry)));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no briefing paper, no merger strategy on record")) : any;
    }

    /** A paper for no authority in particular is one for each. */
    private static Truth promises(Undertaking duty, Regime regime) {
        Fact<Boolean> binding = duty.common().binding();
        boolean anyRegime = duty.regimes().isEmpty() && !duty.regimes().isOpen();
        return Truth.all(duty.deliverables().has(Deliverable.BRIEFING_PAPER), anyRegime ? Truth.YES : duty.regimes().has(regime),
                binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true));
    }

    private Truth isAboutThis(Analysis entry) {
        if (World.isDisputed(entry)) {
            return Truth.unknown(new Why.Missing(entry.margin().place(), "the strategy, which is disputed"));
        }
        return entry.about().some(ref -> Truth.of(names(ref))).because(new Why.Seen(entry.margin().place(), "merger strategy"));
    }

    private boolean names(AnyRef ref) {
        boolean party = ref.text().equals(merger.target().id()) || merger.acquirers().stream().anyMatch(one -> one.id().equals(ref.text()));
        return party || deal.target(ref).filter(target -> merger.clauses().stream().anyMatch(target::covers)).isPresent();
    }
}
