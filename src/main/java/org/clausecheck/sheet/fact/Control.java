package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.WorldFact;

/**
 * Control as analysed.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param of company
 * @param by who
 * @param kind kind of control
 * @param scenario absent = actual
 * @param on day
 */
public record Control(
        Margin margin,
        PartyRef of,
        @Required Items<PartyRef> by,
        ControlKind kind,
        Fact<Scenario> scenario,
        Fact<LocalDate> on) implements WorldFact {
}
