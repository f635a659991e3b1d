package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.FirstRightKind;
import org.clausecheck.sheet.DefinitionRef;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Trigger;

/**
 * Right of first refusal, offer, negotiation, availability or notice.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param kind refusal, offer, negotiation, availability, notice
 * @param holder who has it
 * @param bound who must offer
 * @param trigger what sets it off
 * @param noticeContent what the notice must contain
 * @param noticePeriod notice to be given
 * @param responsePeriod time to match or answer
 * @param matching what must be matched
 * @param exceptionTest test for when the right does not apply
 */
public record FirstRight(
        Common common,
        Scope scope,
        FirstRightKind kind,
        PartyRef holder,
        PartyRef bound,
        Fact<Trigger> trigger,
        Fact<String> noticeContent,
        Fact<Duration> noticePeriod,
        Fact<Duration> responsePeriod,
        Fact<String> matching,
        Fact<DefinitionRef> exceptionTest) implements Clause {
}
