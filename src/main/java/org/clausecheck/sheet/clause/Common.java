package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.DefinitionRef;
import org.clausecheck.sheet.Inlined;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Survival;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;

/**
 * What every clause may carry.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id id, unique in the document
 * @param type clause type, below
 * @param number number in the original
 * @param title heading
 * @param text the wording, verbatim
 * @param binding overrides the document's bindingness for this clause
 * @param starts from; absent = effective of the document
 * @param ends until, inclusive; absent = no end is stated
 * @param renewal prolongation
 * @param conditionalOn the clause operates only if
 * @param carveOuts exceptions
 * @param subjectTo the named clauses win
 * @param prevailsOver "notwithstanding": this clause wins
 * @param supersedes replaces these clauses from its start
 * @param inExchangeFor what it is given for
 * @param survives true, false or a duration after the agreement ends
 * @param uses defined terms it depends on
 */
public record Common(
        Margin margin,
        String id,
        String type,
        Fact<String> number,
        Fact<String> title,
        Fact<String> text,
        Fact<Boolean> binding,
        Fact<When> starts,
        Fact<When> ends,
        Fact<Renewal> renewal,
        Fact<Trigger> conditionalOn,
        Items<CarveOut> carveOuts,
        Items<TargetRef> subjectTo,
        Items<TargetRef> prevailsOver,
        Items<TargetRef> supersedes,
        Items<TargetRef> inExchangeFor,
        Fact<Survival> survives,
        Items<DefinitionRef> uses) implements Inlined {
}
