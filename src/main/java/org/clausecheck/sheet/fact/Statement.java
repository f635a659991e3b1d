package org.clausecheck.sheet.fact;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Codes.Audience;
import org.clausecheck.sheet.Codes.StatementKind;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Required;
import org.clausecheck.sheet.WorldFact;

/**
 * What was said in public or to investors.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id short name of the statement
 * @param by who
 * @param on day
 * @param kind what kind of statement it is
 * @param claim the words or their sense
 * @param about clauses, events, agreements
 * @param audience to whom
 * @param evidence proof of the claim
 */
public record Statement(
        Margin margin,
        String id,
        @Required Items<PartyRef> by,
        Fact<LocalDate> on,
        Fact<StatementKind> kind,
        String claim,
        Items<AnyRef> about,
        Items<Audience> audience,
        Fact<String> evidence) implements WorldFact {
}
