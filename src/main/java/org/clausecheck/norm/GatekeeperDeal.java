package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * A merger in which a platform takes part that the European Commission has designated as gatekeeper: whether its business is digital, and
 * whether somebody is bound to tell the Commission in time.
 *
 * @param deal       the deal
 * @param standing   which clauses stand
 * @param merger     the merger
 * @param gatekeeper the party that is designated itself or through who controls it
 */
public record GatekeeperDeal(Deal deal, Standing standing, MergerCase merger, PartyRef gatekeeper) {

    private static final Designation DESIGNATED = new Designation("eu-gatekeeper");
    private static final Regime DIGITAL_MARKETS = new Regime("eu-digital-markets");
    private static final List<String> DIGITAL = List.of("models", "products", "weights", "software", "training-data", "outputs", "compute",
            "data-centre", "cloud-services", "distribution-services", "data", "content");

    /** The mergers of a sheet in which a designated gatekeeper takes part; one that is not on record as designated counts as none. */
    public static List<GatekeeperDeal> of(Deal deal, Standing standing) {
        List<GatekeeperDeal> deals = new ArrayList<>();
        for (MergerCase merger : MergerCase.all(deal, standing)) {
            Stream.concat(merger.acquirers().stream(), Stream.of(merger.target())).filter(party -> isDesignated(deal, party)).findFirst()
                    .ifPresent(party -> deals.add(new GatekeeperDeal(deal, standing, merger, party)));
        }
        return List.copyOf(deals);
    }

    private static boolean isDesignated(Deal deal, PartyRef party) {
        Set<String> group = Group.of(deal, party).members();
        return deal.facts().parties().stream().map(entry -> entry.party()).filter(ref -> group.contains(ref.id()))
                .anyMatch(ref -> deal.world().party(ref).designations().has(DESIGNATED).yes());
    }

    /**
     * Whether the target is in the digital sector or enables the collection of data: as the sheet shows by what it develops, provides or
     * keeps. Where the sheet shows none of it, it is open.
     */
    public Truth isDigital() {
        PartyRef target = merger.target();
        List<Why> signs = new ArrayList<>();
        deal.party(target).roles().stream().filter(role -> role == Role.DEVELOPER)
                .forEach(role -> signs.add(new Why.Seen(deal.party(target).margin().place(), "developer")));
        deal.clauses().filter(clause -> standing.standing(clause).possible() && provides(clause, target))
                .filter(clause -> namesDigital(clause).yes())
                .forEach(clause -> signs.add(new Why.Seen(clause.place(), deal.nameOf(clause))));
        deal.facts().models().stream().filter(model -> !World.isDisputed(model) && model.provider().is(target).yes())
                .forEach(model -> signs.add(new Why.Seen(model.margin().place(), model.name())));
        deal.facts().dataFlows().stream().filter(flow -> !World.isDisputed(flow))
                .filter(flow -> flow.from().equals(target) || flow.to().equals(target))
                .forEach(flow -> signs.add(new Why.Seen(flow.margin().place(), "data")));
        return signs.isEmpty() ? Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "whether " + deal.nameOf(target.id()) + " is in the digital sector or collects data")) : new Truth(Truth.State.YES, signs);
    }

    private static boolean provides(Clause clause, PartyRef target) {
        return clause instanceof Licence licence && licence.licensor().equals(target)
                || clause instanceof Access access && access.provider().equals(target)
                || clause instanceof SupplyCommitment supply && supply.supplier().equals(target)
                || clause instanceof JointVenture venture && venture.venture().equals(target);
    }

    private Truth namesDigital(Clause clause) {
        List<Asset> assets = clause.scope().assets().entries();
        return assets.isEmpty() ? Truth.NO : Coverage.of(deal).names(clause, DIGITAL.toArray(String[]::new));
    }

    /** Whether the Commission is told before closing: by a duty or a condition under the Digital Markets Act, or because it has been. */
    public Truth isAnnounced() {
        List<Truth> found = new ArrayList<>(List.of(merger.awaits(DIGITAL_MARKETS.code())));
        deal.sheet().clauses().stream().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(duty -> standing.standing(duty).possible())
                .filter(duty -> duty.bound().stream().anyMatch(one -> Group.same(deal, one, gatekeeper)))
                .forEach(duty -> found.add(Truth.all(duty.regimes().has(DIGITAL_MARKETS), isMeant(duty), isInTime(duty))));
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(DIGITAL_MARKETS) && !World.isDisputed(filing))
                .filter(filing -> deal.world().hasCome(filing.filedOn()).yes())
                .forEach(filing -> found.add(new Truth(Truth.State.YES, filing.filedOn().origin())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no duty to inform the European Commission under the Digital Markets Act")) : any;
    }

    private static Truth isMeant(Undertaking duty) {
        Fact<Boolean> binding = duty.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }

    /** A duty without a day is one to be kept in time; a day after closing comes too late. */
    private Truth isInTime(Undertaking duty) {
        Bounds closing = deal.timeline().day(deal.sheet().dates().closing(), deal.sheet());
        return duty.due().status() == Fact.Status.UNSTATED ? Truth.YES
                : duty.due().check(day -> Truth.of(!deal.timeline().day(day, deal.sheet()).after(closing).yes()));
    }
}
