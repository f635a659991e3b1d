package org.clausecheck.sheet.clause;

import java.util.Currency;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Margin;

/**
 * The revenue on which a share is counted.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param definition what is counted
 * @param net net of taxes, refunds, channel fees
 * @param assets products counted
 * @param excludedAssets products not counted
 * @param affiliates affiliates' sales counted
 * @param currency currency in which it is counted
 */
public record RevenueBase(
        Margin margin,
        Fact<String> definition,
        Fact<Boolean> net,
        Items<Asset> assets,
        Items<Asset> excludedAssets,
        Fact<Boolean> affiliates,
        Fact<Currency> currency) {
}
