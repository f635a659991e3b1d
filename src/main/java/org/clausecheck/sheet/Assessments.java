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
     * Whether an analysis of this kind is on record as done by the day asked about, of this clause or its document. Like a consent, one
     * that is not recorded is not there; one that is disputed, or does not say what it is about, is unknown.
     */
    public static Truth onRecord(Deal deal, AnalysisKind kind, Clause clause) {
        List<Truth> found = new ArrayList<>();
        for (Analysis entry : deal.facts().analyses()) {
            if (entry.kind() == kind && entry.status() == AnalysisStatus.DONE && deal.world().isKnown(entry.on())) {
                found.add(Truth.all(isTrusted(entry), entry.about().some(ref -> names(deal, ref, clause))));
            }
        }
        Truth any = Truth.any(found);
        return any.no() ? Truth.no(new Why.Missing(deal.facts().analyses().place(), "no such analysis on record")) : any;
    }

    /** The same, where an analysis of a party that the clause is about, a venture for instance, will do as well. */
    public static Truth onRecord(Deal deal, AnalysisKind kind, Clause clause, PartyRef party) {
        Truth ofParty = Truth.any(deal.facts().analyses().stream().filter(entry -> entry.kind() == kind
                        && entry.status() == AnalysisStatus.DONE && deal.world().isKnown(entry.on()))
                .map(entry -> Truth.all(isTrusted(entry), entry.about().some(ref -> Truth.of(ref.text().equals(party.id()))))).toList());
        return Truth.any(ofParty, onRecord(deal, kind, clause));
    }

    private static Truth isTrusted(Analysis entry) {
        return World.isDisputed(entry) ? Truth.unknown(new Why.Missing(entry.margin().place(), "the analysis, which is disputed"))
                : Truth.yes(new Why.Seen(entry.margin().place(), "analysis of " + entry.about()));
    }

    private static Truth names(Deal deal, AnyRef ref, Clause clause) {
        return Truth.of(deal.target(ref).filter(target -> target.covers(clause)).isPresent());
    }
}
