package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Planned or done.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param party who
 * @param kind what
 * @param expectedOn planned
 * @param completedOn done
 * @param requiredVote vote needed
 * @param charitableAssets a charity gives up all or most assets or control
 */
public record Reorganisation(
        Margin margin,
        PartyRef party,
        ReorganisationKind kind,
        Fact<LocalDate> expectedOn,
        Fact<LocalDate> completedOn,
        Fact<String> requiredVote,
        Fact<Boolean> charitableAssets) implements WorldFact {
}
