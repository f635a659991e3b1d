package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.fact.Site;

/**
 * A site of a joint venture in a territory, on record or planned.
 *
 * @param venture  the venture
 * @param operator who runs the site
 * @param country  where it lies
 * @param inside   whether it lies in the territory
 * @param power    its installed power for computing
 */
public record VentureSite(JointVenture venture, PartyRef operator, Territory country, Truth inside, Fact<Quantity> power) {

    /**
     * The sites on record that the venture runs in a territory. A site without a figure counts only if the venture is one for data centres
     * or compute, for it may be an office; such a venture that names the territory and has no site on record has one that is not known.
     */
    public static List<VentureSite> of(Deal deal, JointVenture venture, String territory) {
        TerritoryTies ties = TerritoryTies.of(deal, territory);
        boolean computes = Coverage.of(deal).names(venture, "data-centre", "compute").yes();
        List<VentureSite> sites = new ArrayList<>();
        boolean recorded = false;
        for (Site site : deal.facts().sites()) {
            if (!World.isDisputed(site) && Group.same(deal, site.operator(), venture.venture())) {
                recorded = true;
                Truth inside = ties.touches(site.country());
                if (inside.possible() && (site.itPower().isStated() || computes)) {
                    sites.add(new VentureSite(venture, site.operator(), site.country(), inside, site.itPower()));
                }
            }
        }
        boolean planned = venture.scope().territories().stream().anyMatch(place -> ties.touches(place).yes());
        if (!recorded && computes && planned) {
            sites.add(new VentureSite(venture, venture.venture(), new Territory(territory), Truth.YES, Fact.unknown(List.of(new Why.Missing(
                    deal.facts().sites().place(), "itPower of the sites of " + deal.nameOf(venture.venture().id()))))));
        }
        return List.copyOf(sites);
    }

    /** Whether the power is at least so many kilowatts. */
    public Truth reaches(Fact<BigDecimal> kilowatts) {
        return power.atLeast(kilowatts.map(number -> new Quantity(number, "kW")));
    }

    /** Who runs the site, as one whom a law addresses. */
    public Fact<PartyRef> addressee() {
        return Fact.stated(operator, List.of());
    }
}
