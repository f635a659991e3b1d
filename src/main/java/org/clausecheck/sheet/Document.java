package org.clausecheck.sheet;

import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Facts;

/**
 * The sheet and every agreement.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param format version of this format, "1"
 * @param id id of the document, unique among all documents read
 * @param title name of the document
 * @param stage how far the instrument has come
 * @param binding says in terms that it binds or does not bind; absent = by stage
 * @param between who is or would be party to it
 * @param dates the calendar
 * @param value value of the whole transaction
 * @param parties every person the sheet names, signatory or not
 * @param securities classes of shares, warrants, notes
 * @param events defined triggers
 * @param definitions other defined terms; local assets, fields, groups
 * @param clauses the terms; may be []
 * @param consents consents and waivers on record
 * @param amends agreements that this one amends and otherwise leaves standing
 * @param supersedes agreements or clauses that end when this takes effect
 * @param prevailsOver order of precedence: this wins where both apply
 * @param agreements other agreements the sheet is checked against
 * @param facts the open world; sheet only
 * @param extensions declared namespaces, section 10
 */
public record Document(
        Margin margin,
        Fact<String> format,
        String id,
        String title,
        Stage stage,
        Fact<Boolean> binding,
        @Required Items<PartyRef> between,
        Dates dates,
        Fact<Bounded<Money>> value,
        Items<Party> parties,
        Items<Security> securities,
        Items<Event> events,
        Items<Definition> definitions,
        @Required Items<Clause> clauses,
        Items<Consent> consents,
        Items<DocumentRef> amends,
        Items<TargetRef> supersedes,
        Items<TargetRef> prevailsOver,
        Items<AgreementEntry> agreements,
        Facts facts,
        Map<String, String> extensions) implements AgreementEntry {
}
