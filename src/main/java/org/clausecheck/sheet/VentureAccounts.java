package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.Treatment;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Accounting;

/**
 * A joint venture in the accounts of a company with public shares, or one that is to have them: whether its own statements are needed
 * there, and whether somebody has promised them.
 */
public final class VentureAccounts {

    private final Deal deal;
    private final Standing standing;
    private final JointVenture venture;
    private final Member member;
    private final PublicCompany company;

    private VentureAccounts(Deal deal, Standing standing, JointVenture venture, Member member, PublicCompany company) {
        this.deal = deal;
        this.standing = standing;
        this.venture = venture;
        this.member = member;
        this.company = company;
    }

    /** One for each public company that is a member of the venture or controls one. */
    public static List<VentureAccounts> of(Deal deal, Standing standing, JointVenture venture) {
        List<VentureAccounts> found = new ArrayList<>();
        Set<PartyRef> seen = new LinkedHashSet<>();
        for (Member member : venture.members()) {
            Stream.concat(Stream.of(PublicCompany.of(deal, member.party())),
                    PublicCompany.among(deal).stream().filter(company -> company.speaksFor(member.party())))
                    .filter(company -> Truth.any(company.isListed(), company.isGoingPublic()).possible() && seen.add(company.party()))
                    .forEach(company -> found.add(new VentureAccounts(deal, standing, venture, member, company)));
        }
        return List.copyOf(found);
    }

    /** The company that reports. */
    public PartyRef company() {
        return company.party();
    }

    /** Whether it reports to the regulator of securities, or is to. */
    public Truth reports() {
        return Truth.any(company.isListed(), company.isGoingPublic());
    }

    private List<Accounting> records() {
        Set<String> group = Group.of(deal, member.party()).members();
        List<Accounting> known = deal.facts().accounting().stream().filter(entry -> entry.subject().equals(venture.venture())
                && (group.contains(entry.party().id()) || entry.party().equals(company.party()))
                && deal.world().isKnown(entry.on())).toList();
        return known.stream().filter(entry -> known.stream().noneMatch(other -> other.on().isStated()
                && (!entry.on().isStated() || other.on().get().isAfter(entry.on().get())))).toList();
    }

    /**
     * Whether the venture is carried by the equity method: as recorded. Unknown without a record where a listing is planned and joint
     * control, or a share within the range of influence, lets expect it; records that disagree and a disputed one are unknown as well.
     */
    public Truth usesEquityMethod(Fact<BigDecimal> influenceFrom, Fact<BigDecimal> controlAbove) {
        List<Accounting> records = records();
        Why missing = new Why.Missing(deal.facts().accounting().place(), "how " + deal.nameOf(company().id()) + " is to account for "
                + deal.nameOf(venture.venture().id()));
        if (records.stream().anyMatch(World::isDisputed) || records.stream().map(Accounting::treatment).distinct().count() > 1) {
            return Truth.unknown(missing);
        }
        if (!records.isEmpty()) {
            return Truth.of(records.get(0).treatment() == Treatment.EQUITY_METHOD)
                    .because(new Why.Seen(records.get(0).margin().place(), "treatment on record"));
        }
        Truth expected = Truth.any(venture.control().is(ControlKind.JOINT), Truth.all(member.percent().atLeast(influenceFrom),
                member.percent().atMost(controlAbove)));
        return company.isGoingPublic().yes() && expected.possible() ? Truth.unknown(missing) : Truth.NO;
    }

    /** How significant the venture is to the company, in percent; unknown, and asked for in the record of its accounting. */
    public Fact<BigDecimal> significance() {
        return records().stream().map(Accounting::significancePercent).filter(Fact::isStated).findFirst()
                .orElseGet(() -> records().stream().findFirst().map(Accounting::significancePercent)
                        .orElseGet(() -> Fact.unknown(List.of(new Why.Missing(deal.facts().accounting().place(), "how significant "
                                + deal.nameOf(venture.venture().id()) + " is to " + deal.nameOf(company().id()))))));
    }

    /**
     * Whether the venture or a member owes statements that an auditor has examined, or, where a summary is enough, financial
     * information.
     */
    public Truth arePromised(Truth summaryIsEnough) {
        Truth audited = owes(Deliverable.AUDITED_STATEMENTS);
        return Truth.any(audited, Truth.all(summaryIsEnough, owes(Deliverable.FINANCIAL_INFORMATION)));
    }

    private Truth owes(Deliverable deliverable) {
        Truth found = Truth.any(deal.clauses().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(clause -> standing.standing(clause).possible()).map(clause -> Truth.all(clause.deliverables().has(deliverable),
                        isBound(clause), binds(clause)).because(new Why.Seen(clause.place(), clause.id()))).toList());
        return found.no() ? found.only(new Why.Absent("no promise to deliver statements of the venture")) : found;
    }

    private Truth isBound(Undertaking clause) {
        return Truth.of(clause.bound().stream().anyMatch(bound -> bound.equals(venture.venture())
                || venture.members().stream().anyMatch(other -> Group.same(deal, other.party(), bound))));
    }

    private static Truth binds(Undertaking clause) {
        Fact<Boolean> binding = clause.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }
}
