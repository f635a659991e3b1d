package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Checklist;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.AuditRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.InformationSecurity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Termination;

/**
 * A digital service of the sheet under one law of the Union on security: of a provider whom the law addresses, or for a customer whom it
 * addresses.
 *
 * @param deal     the deal
 * @param standing which clauses stand
 * @param clause   the supply, access or venture
 * @param provider who provides: the supplier or the venture
 * @param customer who is served; empty for a venture
 * @param regime   the law
 * @param entity   the party whom the law addresses
 * @param covered  whether it does
 */
public record DigitalService(Deal deal, Standing standing, Clause clause, PartyRef provider, Optional<PartyRef> customer, String regime,
        PartyRef entity, Truth covered) {

    private static final String NETWORKS = "eu-nis2";
    private static final String FINANCE = "eu-dora";

    /** The services that a clause of the sheet may be, law by law. */
    public static List<DigitalService> of(Deal deal, Standing standing, Clause clause) {
        if (clause instanceof JointVenture venture) {
            return isJudgedAsSupply(deal, standing, venture) ? List.of()
                    : kept(new DigitalService(deal, standing, clause, venture.venture(), Optional.empty(), NETWORKS, venture.venture(),
                    isProvider(deal, clause, venture.venture())));
        }
        if (clause instanceof SupplyCommitment supply) {
            return kept(new DigitalService(deal, standing, clause, supply.supplier(), Optional.of(supply.customer()), NETWORKS,
                    supply.supplier(), isProvider(deal, clause, supply.supplier())),
                    new DigitalService(deal, standing, clause, supply.supplier(), Optional.of(supply.customer()), FINANCE,
                    supply.customer(), isFinance(deal, clause, supply.customer())));
        }
        return clause instanceof Access access ? kept(new DigitalService(deal, standing, clause, access.provider(),
                Optional.of(access.recipient()), FINANCE, access.recipient(), isFinance(deal, clause, access.recipient()))) : List.of();
    }

    /** What a venture supplies under a clause of its own is one service, and is asked there. */
    private static boolean isJudgedAsSupply(Deal deal, Standing standing, JointVenture venture) {
        return deal.sheet().clauses().stream().filter(SupplyCommitment.class::isInstance).map(SupplyCommitment.class::cast)
                .filter(supply -> supply.supplier().equals(venture.venture()) && standing.standing(supply).yes())
                .anyMatch(supply -> isProvider(deal, supply, supply.supplier()).possible());
    }

    private static List<DigitalService> kept(DigitalService... services) {
        return List.of(services).stream().filter(service -> service.covered.possible()).toList();
    }

    /**
     * A provider of cloud services, compute or data centres in the Union, or where the clause names no place with a tie to it, may be one;
     * any other only if it is said to be.
     */
    private static Truth isProvider(Deal deal, Clause clause, PartyRef party) {
        TerritoryTies ties = TerritoryTies.of(deal, "EU");
        boolean digital = Coverage.of(deal).names(clause, "cloud-services", "compute", "data-centre").yes();
        boolean placed = clause.scope().territories().isStated() && !clause.scope().territories().isEmpty();
        boolean european = placed ? clause.scope().territories().stream().anyMatch(place -> ties.touches(place).possible())
                : ties.isShown(party).yes();
        return status(deal, party, "eu-nis2-entity", digital && european);
    }

    /** A customer with a tie to the Union may be one if the clause is for finance; any other only if it is said to be. */
    private static Truth isFinance(Deal deal, Clause clause, PartyRef party) {
        boolean finance = clause.scope().fields().stream().anyMatch(field -> field.code().equals("finance"));
        return status(deal, party, "eu-financial-entity", finance && TerritoryTies.of(deal, "EU").isShown(party).yes());
    }

    private static Truth status(Deal deal, PartyRef party, String code, boolean asked) {
        Items<Designation> designations = deal.world().party(party).designations();
        Truth known = designations.has(new Designation(code));
        return !known.unknown() ? known : asked ? Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "whether " + deal.nameOf(party.id()) + " is designated " + code)) : Truth.NO;
    }

    /**
     * The terms that the law wants the contract to have room for.
     *
     * @param wanted {@code incident}, {@code audit}, {@code exit}
     * @param limit  how late a notice of an incident may be; unstated if the law sets no such time
     */
    public Checklist terms(Items<String> wanted, Fact<Duration> limit) {
        List<Object> terms = new ArrayList<>();
        for (String term : wanted) {
            terms.add(switch (term) {
                case "incident" -> limit.isStated() ? "a notice of incidents within " + limit.get() : "a notice of incidents";
                case "audit" -> "a right to audit";
                case "exit" -> "a way out";
                default -> throw new IllegalArgumentException("no such term: " + term);
            });
            terms.add(term.equals("incident") ? hasIncidentNotice(limit) : term.equals("audit") ? isAudited() : hasExit());
        }
        return Checklist.of(terms.toArray());
    }

    private <C extends Clause> Truth some(Class<C> type, Function<C, Truth> test, String absent) {
        Truth any = Truth.any(deal.clauses().filter(type::isInstance).map(type::cast).map(one -> Truth.all(standing.standing(one),
                one.common().binding().is(false).opposite(), test.apply(one))).toList());
        return any.no() ? any.because(new Why.Absent(absent)) : any;
    }

    private Truth hasIncidentNotice(Fact<Duration> limit) {
        return some(InformationSecurity.class, security -> Truth.all(binds(security.bound()), security.incidentNotice().stated(),
                limit.status() == Fact.Status.UNSTATED ? Truth.YES : security.incidentNotice().atMost(limit)),
                "no clause on security with such a notice");
    }

    private Truth binds(Items<PartyRef> bound) {
        return clause instanceof JointVenture venture ? bound.some(party -> Truth.any(Group.isOne(deal, party, provider),
                venture.members().some(member -> Truth.of(member.party().equals(party)))))
                : bound.some(party -> Group.isOne(deal, party, provider));
    }

    private Truth isAudited() {
        return Truth.any(
                some(InformationSecurity.class, security -> Truth.all(binds(security.bound()), security.audits().is(true)),
                        "no clause on security that allows audits"),
                some(AuditRight.class, right -> Truth.all(Group.isOne(deal, right.bound(), provider),
                        Truth.of(customer.filter(party -> Group.same(deal, right.holder(), party)).isPresent())), "no right to audit"));
    }

    private Truth hasExit() {
        Truth own = clause instanceof SupplyCommitment supply ? Truth.any(supply.exitNotice().stated(), supply.transition().stated())
                : clause instanceof Access access ? access.transition().stated() : Truth.NO;
        return Truth.any(own, some(Termination.class, termination -> termination.by().some(party ->
                Truth.of(customer.filter(one -> Group.same(deal, party, one)).isPresent())), "no termination by the customer"));
    }
}
