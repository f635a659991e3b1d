package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;

/** The shares of the members of a joint venture, added up: shares, shares of profit, of funding and of losses, each by itself. */
public final class VentureSums {

    private VentureSums() {
    }

    /** The sums that the clause gives figures for. Others may still join, so that less than the whole is no fault. */
    public static List<PercentSum> of(Deal deal, JointVenture venture) {
        List<PercentSum> sums = new ArrayList<>();
        sum(deal, venture, "shares", Member::percent).ifPresent(sums::add);
        sum(deal, venture, "shares of profit", Member::profitPercent).ifPresent(sums::add);
        sum(deal, venture, "shares of funding", Member::contributionPercent).ifPresent(sums::add);
        sum(deal, venture, "shares of losses", Member::lossPercent).ifPresent(sums::add);
        return sums;
    }

    private static Optional<PercentSum> sum(Deal deal, JointVenture venture, String what,
            Function<Member, Fact<Bounded<BigDecimal>>> figure) {
        List<PercentSum.Part> parts = new ArrayList<>();
        venture.members().forEach(member -> parts.add(new PercentSum.Part(deal.nameOf(member.party().id()), figure.apply(member))));
        parts.removeIf(part -> part.percent().status() == Fact.Status.UNSTATED);
        if (!parts.isEmpty() && venture.members().isOpen()) {
            parts.add(new PercentSum.Part("other members", Fact.unknown(List.of(new Why.Missing(venture.members().place(), "withheld")))));
        }
        return parts.size() < 2 ? Optional.empty()
                : Optional.of(new PercentSum(List.of(venture), what + " in " + deal.nameOf(venture.venture().id()), parts, true, Truth.NO));
    }
}
