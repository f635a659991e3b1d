package org.clausecheck.sheet.clause;

import java.util.Currency;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
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

    /** The base of a share; where it has none, one that says nothing, and where it is withheld, one of which nothing can be seen. */
    public static RevenueBase of(RevenueShare share) {
        Fact<RevenueBase> base = share.base();
        if (base.isStated()) {
            return base.get();
        }
        Place at = base.place().orElse(share.place());
        Items<Asset> none = base.isOpen() ? Items.withheld(List.of(), at) : Items.unstated(at);
        return new RevenueBase(share.common().margin(), base.flatMap(RevenueBase::definition), base.flatMap(RevenueBase::net), none, none,
                base.flatMap(RevenueBase::affiliates), base.flatMap(RevenueBase::currency));
    }
}
