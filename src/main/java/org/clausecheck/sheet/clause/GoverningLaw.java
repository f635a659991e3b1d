package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.DocumentRef;
import org.clausecheck.sheet.Territory;

/**
 * Law, forum, order of precedence.
 *
 * @param common what every clause may carry
 * @param law law chosen
 * @param forum courts
 * @param arbitration rules and seat
 * @param precedence order of the documents, first wins
 */
public record GoverningLaw(
        Common common,
        Territory law,
        Fact<String> forum,
        Fact<String> arbitration,
        Items<DocumentRef> precedence) implements Clause {
}
