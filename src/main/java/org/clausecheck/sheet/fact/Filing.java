package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Filings and clearances.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param regime law
 * @param by who files
 * @param for_ act concerned
 * @param expectedOn planned
 * @param filedOn filed, also confidentially
 * @param publicOn public
 * @param clearedOn cleared or waiting period over
 * @param refusedOn refused
 * @param decision outcome in words
 * @param feePaidBy fee
 * @param formVersion form
 */
public record Filing(
        Margin margin,
        Regime regime,
        Items<PartyRef> by,
        Items<TargetRef> for_,
        Fact<LocalDate> expectedOn,
        Fact<LocalDate> filedOn,
        Fact<LocalDate> publicOn,
        Fact<LocalDate> clearedOn,
        Fact<LocalDate> refusedOn,
        Fact<String> decision,
        Fact<PartyRef> feePaidBy,
        Fact<String> formVersion) implements WorldFact {
}
