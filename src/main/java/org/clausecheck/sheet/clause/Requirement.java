package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Body;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.DocumentRef;
import org.clausecheck.sheet.EventRef;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.When;

/**
 * What a condition asks for.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param kind what kind of act or state is required
 * @param regime authority or law
 * @param of who clears, consents, approves
 * @param body organ that decides
 * @param to act consented to
 * @param event the event that must occur
 * @param agreement agreement to be signed
 * @param document document to be delivered
 * @param amount for financing: committed part needed
 * @param quantity for supply: committed part needed
 * @param fileBy filing day
 * @param feePayer who bears the fee
 * @param text in words
 */
public record Requirement(
        Margin margin,
        RequirementKind kind,
        Fact<Regime> regime,
        Items<PartyRef> of,
        Fact<Body> body,
        Items<TargetRef> to,
        Fact<EventRef> event,
        Fact<DocumentRef> agreement,
        Fact<Deliverable> document,
        Fact<Bounded<Money>> amount,
        Fact<Bounded<Quantity>> quantity,
        Fact<When> fileBy,
        Fact<PartyRef> feePayer,
        Fact<String> text) {
}
