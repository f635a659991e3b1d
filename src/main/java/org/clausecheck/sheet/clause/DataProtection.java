package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.DataAgreement;
import org.clausecheck.sheet.Codes.TransferTool;
import org.clausecheck.sheet.Required;

/**
 * Personal data.
 *
 * @param common what every clause may carry
 * @param scope the parts that narrow it
 * @param roles who is what
 * @param agreement contract
 * @param transferTool for third countries
 */
public record DataProtection(
        Common common,
        Scope scope,
        @Required Items<DataRole> roles,
        Fact<DataAgreement> agreement,
        Fact<TransferTool> transferTool) implements Clause {
}
