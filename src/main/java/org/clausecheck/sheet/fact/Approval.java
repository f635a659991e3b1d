package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Body;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Decisions of organs.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param of company
 * @param body organ
 * @param to act approved
 * @param on day
 * @param members disinterested members
 */
public record Approval(
        Margin margin,
        PartyRef of,
        Body body,
        Items<TargetRef> to,
        Fact<LocalDate> on,
        Fact<Integer> members) implements WorldFact {
}
