package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Deadlock;
import org.clausecheck.sheet.Codes.ExitRoute;
import org.clausecheck.sheet.Codes.FundingDefault;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;

/**
 * A common undertaking.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param venture the vehicle
 * @param legalForm form
 * @param members who takes part
 * @param total planned total investment
 * @param purpose business
 * @param control joint or sole
 * @param controlledBy by whom
 * @param fullFunction autonomous on a lasting basis
 * @param greenfield made from nothing
 * @param deadlock ways out, in order
 * @param escalation time to settle
 * @param exit ways to leave
 * @param fundingDefault if a member does not pay
 * @param disproportion why contributions differ from shares
 */
public record JointVenture(
        Common common,
        Scope scope,
        PartyRef venture,
        Fact<LegalForm> legalForm,
        @Required Items<Member> members,
        Fact<Bounded<Money>> total,
        Fact<String> purpose,
        Fact<ControlKind> control,
        Items<PartyRef> controlledBy,
        Fact<Boolean> fullFunction,
        Fact<Boolean> greenfield,
        Items<Deadlock> deadlock,
        Fact<Duration> escalation,
        Items<ExitRoute> exit,
        Items<FundingDefault> fundingDefault,
        Fact<String> disproportion) implements Clause {
}
