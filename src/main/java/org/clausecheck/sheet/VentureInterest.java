package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;

/**
 * A member of a joint venture with what it directs there and what it stands to lose or gain: power and economics, which together may make
 * it consolidate the venture.
 *
 * @param deal    the deal
 * @param venture the clause
 * @param member  the member
 */
public record VentureInterest(Deal deal, JointVenture venture, Member member) {

    /** Every member of a venture. */
    public static List<VentureInterest> of(Deal deal, JointVenture venture) {
        return venture.members().stream().map(member -> new VentureInterest(deal, venture, member)).toList();
    }

    /** Who it is. */
    public PartyRef party() {
        return member.party();
    }

    /**
     * Whether the member directs activities of the venture: by what it decides, by control that is agreed or recorded. Control shared with
     * others is no power of one.
     */
    public Truth hasPower() {
        Truth recorded = Truth.any(deal.facts().control().stream().filter(entry -> entry.of().equals(venture.venture())
                && entry.kind() == ControlKind.SOLE && !World.isDisputed(entry) && deal.world().isKnown(entry.on())
                && entry.by().has(party()).yes()).map(entry -> Truth.yes(new Why.Seen(entry.margin().place(), "sole control"))).toList());
        Truth agreed = Truth.all(venture.controlledBy().has(party()), NamedParties.isOne(venture.controlledBy()),
                venture.control().is(ControlKind.JOINT).opposite());
        return Truth.any(member.decides().stated(), agreed, recorded);
    }

    /** Whether it bears losses or shares in gains: any share above nothing, or a contribution; unknown if that is withheld. */
    public Truth hasEconomics() {
        List<Truth> shares = Stream.of(member.lossPercent(), member.profitPercent(), member.percent(), member.contributionPercent())
                .map(share -> share.moreThan(BigDecimal.ZERO)).toList();
        return Truth.any(Truth.any(shares), member.contribution().stated());
    }

    /** What it decides and bears, in words. */
    public String words() {
        String power = member.decides().isEmpty() ? "controls it" : "decides on " + Words.of(member.decides().entries());
        String share = Stream.of(member.lossPercent(), member.profitPercent(), member.percent(), member.contributionPercent())
                .filter(Fact::isStated).map(Fact::get).filter(Objects::nonNull).map(figure -> figure + " %").findFirst().orElse("a part");
        return power + " and bears " + share;
    }

    @Override
    public String toString() {
        return deal.nameOf(party().id());
    }
}
