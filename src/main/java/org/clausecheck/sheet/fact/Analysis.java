package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.WorldFact;

/**
 * Memos and opinions.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param kind what it is about
 * @param about party, clause or agreement
 * @param status done, planned, none
 * @param on day
 */
public record Analysis(
        Margin margin,
        AnalysisKind kind,
        Items<AnyRef> about,
        AnalysisStatus status,
        Fact<LocalDate> on) implements WorldFact {
}
