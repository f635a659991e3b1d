package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Mentions;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.RegimePromise;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Model;
import org.clausecheck.sheet.fact.Shipment;

/** What leaves a country under the sheet: a recorded shipment of accelerators, or the weights of a model that are transferred. */
public final class ControlledExport {

    private final Deal deal;
    private final Standing standing;
    private final Optional<Shipment> shipment;
    private final Optional<Model> model;
    private final List<Clause> clauses;

    private ControlledExport(Deal deal, Standing standing, Optional<Shipment> shipment, Optional<Model> model, List<Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.shipment = shipment;
        this.model = model;
        this.clauses = List.copyOf(clauses);
    }

    /** The exports on record that a venture, supply, access, licence or undertaking of the sheet may carry out. */
    public static List<ControlledExport> of(Deal deal, Standing standing) {
        List<ControlledExport> all = new ArrayList<>();
        for (Shipment shipment : deal.facts().shipments()) {
            List<Clause> clauses = carriedBy(deal, standing, shipment.by());
            if (!clauses.isEmpty()) {
                all.add(new ControlledExport(deal, standing, Optional.of(shipment), Optional.empty(), clauses));
            }
        }
        for (Model model : deal.facts().models()) {
            List<Clause> clauses = model.provider().isStated() ? carriedBy(deal, standing, model.provider().get()) : List.of();
            if (!clauses.isEmpty() && !model.weightsTransferredTo().isEmpty()) {
                all.add(new ControlledExport(deal, standing, Optional.empty(), Optional.of(model), clauses));
            }
        }
        return List.copyOf(all);
    }

    private static List<Clause> carriedBy(Deal deal, Standing standing, PartyRef exporter) {
        return deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible())
                .filter(clause -> clause instanceof JointVenture || clause instanceof SupplyCommitment || clause instanceof Access
                        || clause instanceof Licence || clause instanceof Undertaking)
                .filter(clause -> Mentions.in(clause).parties().stream().anyMatch(party -> Group.same(deal, party, exporter))).toList();
    }

    /** The record and the clauses. */
    public List<Object> subjects() {
        return Stream.concat(Stream.<Object>concat(shipment.stream(), model.stream()), clauses.stream()).toList();
    }

    /** Who exports. */
    public PartyRef exporter() {
        return shipment.map(Shipment::by).orElseGet(() -> model.orElseThrow().provider().get());
    }

    /** What leaves the country, in words. */
    public String item() {
        return shipment.map(Shipment::item).orElseGet(() -> "the weights of " + model.orElseThrow().name());
    }

    /** Where it goes. */
    public List<Territory> destinations() {
        return shipment.map(goods -> List.of(goods.destination()))
                .orElseGet(() -> model.orElseThrow().weightsTransferredTo().entries());
    }

    /**
     * Whether these are accelerators of a performance that is controlled, for a restricted destination or consignee; NO for weights.
     *
     * @param from         total processing performance from which on all are
     * @param denseFrom    total processing performance from which on those of the density are
     * @param density      performance density
     * @param destinations restricted countries
     * @param seats        countries in which a consignee or its parent may not have its seat
     */
    public Truth isControlledChip(Fact<BigDecimal> from, Fact<BigDecimal> denseFrom, Fact<BigDecimal> density, Items<String> destinations,
            Items<String> seats) {
        if (shipment.isEmpty()) {
            return Truth.NO;
        }
        Shipment goods = shipment.get();
        Truth toSeat = Truth.any(consignees().stream().map(party -> Residence.of(deal, party).isInOneOf(seats)).toList());
        Truth restricted = destinations.isOpen() ? destinations.stated() : Truth.any(goesTo(destinations), toSeat);
        Truth powerful = Truth.any(goods.totalProcessingPerformance().atLeast(from),
                Truth.all(goods.totalProcessingPerformance().atLeast(denseFrom), goods.performanceDensity().atLeast(density)));
        Truth both = Truth.all(restricted, powerful);
        return both.yes() && World.isDisputed(goods)
                ? Truth.unknown(new Why.Missing(goods.margin().place(), "the shipment, which is disputed")) : both;
    }

    private Truth goesTo(Items<String> countries) {
        return Truth.any(destinations().stream().filter(place -> countries.stream().anyMatch(country -> place.liesIn(country)))
                .map(place -> Truth.yes(new Why.Seen(shipment.orElseThrow().margin().place(), place.code()))).toList());
    }

    /** Whoever the clauses name beside the exporter: members and venture, customer, recipient. */
    private Set<PartyRef> consignees() {
        Set<PartyRef> found = new LinkedHashSet<>();
        for (Clause clause : clauses) {
            if (clause instanceof JointVenture venture) {
                found.add(venture.venture());
                venture.members().forEach(member -> found.add(member.party()));
            } else if (clause instanceof SupplyCommitment supply) {
                found.add(supply.customer());
            } else if (clause instanceof Access access) {
                found.add(access.recipient());
            }
        }
        found.removeIf(party -> Group.same(deal, party, exporter()));
        return found;
    }

    /** Whether these are weights of a model trained with so many operations, for a destination that is not exempt; NO for goods. */
    public Truth isControlledWeight(String from, Fact<BigDecimal> operations, Items<String> exempt) {
        if (model.isEmpty() || !Presence.of(deal, exporter()).isShownIn(from).yes()) {
            return Truth.NO;
        }
        boolean leaves = destinations().stream().filter(place -> !place.liesIn(from))
                .anyMatch(place -> exempt.stream().noneMatch(country -> place.liesIn(country)));
        Truth trained = model.get().trainingOperations().atLeast(operations);
        Truth both = leaves ? trained : Truth.NO;
        return both.yes() && World.isDisputed(model.get())
                ? Truth.unknown(new Why.Missing(model.get().margin().place(), "the record of the model, which is disputed")) : both;
    }

    /** How an application is judged, for a message: case by case where performance and bandwidth are certainly below two figures. */
    public String review(Fact<BigDecimal> performanceBelow, Fact<BigDecimal> bandwidthBelow, Items<String> countries) {
        boolean eased = shipment.isPresent() && goesTo(countries).yes()
                && shipment.get().totalProcessingPerformance().lessThan(performanceBelow).yes()
                && shipment.get().memoryBandwidth().map(Quantity::number).lessThan(bandwidthBelow).yes();
        return eased ? " An application is judged case by case." : "";
    }

    /** Whether the sheet has a way to a licence: a condition, an undertaking or a filing under the law. */
    public Truth hasLicencePath(String regime) {
        return RegimePromise.of(deal, standing, regime).isMade();
    }
}
