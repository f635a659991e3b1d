package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Analysis;

/** The memos and opinions that are on record. */
public final class Assessments {

    private Assessments() {
    }

    /**
     * Whether an analysis of this kind is on record as done by the day asked about, of this clause, its document, or without saying of
     * what. Like a consent, one that is not recorded is not there; one whose source is disputed is unknown.
     */
    public static Truth onRecord(Deal deal, AnalysisKind kind, Clause clause) {
        List<Truth> found = new ArrayList<>();
        for (Analysis entry : deal.facts().analyses()) {
            if (entry.kind() == kind && entry.status() == AnalysisStatus.DONE && deal.world().isKnown(entry.on())
                    && concerns(deal, entry, clause)) {
                found.add(World.isDisputed(entry)
                        ? Truth.unknown(new Why.Missing(entry.margin().place(), "the analysis, which is disputed"))
                        : Truth.yes(new Why.Seen(entry.margin().place(), "analysis " + entry.on())));
            }
        }
        return found.isEmpty() ? Truth.no(new Why.Missing(deal.facts().analyses().place(), "no such analysis on record"))
                : Truth.any(found);
    }

    private static boolean concerns(Deal deal, Analysis entry, Clause clause) {
        return entry.about().isEmpty()
                || entry.about().stream().anyMatch(ref -> deal.target(ref).filter(target -> target.covers(clause)).isPresent());
    }
}
