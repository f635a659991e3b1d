package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Counterparty;
import org.clausecheck.sheet.FieldOfUse;
import org.clausecheck.sheet.Inlined;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.Territory;

/**
 * The parts that narrow a clause, a carve-out or a consent.
 *
 * @param actions what is done
 * @param assets with which assets
 * @param origins background, foreground … IP
 * @param securities with which securities
 * @param fields field of use; absent = any
 * @param territories ISO 3166, EU, EEA, world; absent = world
 * @param counterparties with, to or for whom: parties, groups, any-third-party, competitors; absent = anyone
 */
public record Scope(
        Items<Action> actions,
        Items<Asset> assets,
        Items<Origin> origins,
        Items<SecurityRef> securities,
        Items<FieldOfUse> fields,
        Items<Territory> territories,
        Items<Counterparty> counterparties) implements Inlined {

    /** The scope of a type that takes no scope parts. */
    public static Scope none(Place at) {
        return new Scope(Items.unstated(at.member("actions")), Items.unstated(at.member("assets")), Items.unstated(at.member("origins")),
                Items.unstated(at.member("securities")), Items.unstated(at.member("fields")), Items.unstated(at.member("territories")),
                Items.unstated(at.member("counterparties")));
    }
}
