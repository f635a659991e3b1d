package org.clausecheck.norm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.EquityPurchase;
import org.clausecheck.sheet.FinancialHistory;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.RegimePromise;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Transaction;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.fact.Model;

/** An investment that leaves a country: one party buys into another, or forms a venture with it, and the other develops AI systems. */
public final class OutboundInvestment {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private static final Designation CONCERN = new Designation("us-covered-foreign-person");

    private final Deal deal;
    private final Standing standing;
    private final List<Clause> clauses;
    private final PartyRef investor;
    private final List<PartyRef> targets;

    private OutboundInvestment(Deal deal, Standing standing, List<Clause> clauses, PartyRef investor, List<PartyRef> targets) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = List.copyOf(clauses);
        this.investor = investor;
        this.targets = List.copyOf(targets);
    }

    /** Every purchase of securities, and every member of a venture with the venture and its other members; those of one group left out. */
    public static List<OutboundInvestment> of(Deal deal, Standing standing) {
        List<OutboundInvestment> all = new ArrayList<>();
        for (EquityPurchase purchase : EquityPurchase.of(deal, standing)) {
            if (!purchase.isWithinGroup().yes()) {
                all.add(new OutboundInvestment(deal, standing, List.copyOf(purchase.clauses()), purchase.acquirer(),
                        List.of(purchase.issuer())));
            }
        }
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof JointVenture venture && standing.standing(clause).possible()) {
                venture.members().forEach(member -> all.add(new OutboundInvestment(deal, standing, List.of(venture), member.party(),
                        others(deal, venture, member))));
            }
        }
        return List.copyOf(all);
    }

    private static List<PartyRef> others(Deal deal, JointVenture venture, Member member) {
        List<PartyRef> others = new ArrayList<>(List.of(venture.venture()));
        venture.members().stream().map(Member::party).filter(party -> !Group.same(deal, party, member.party())).forEach(others::add);
        return others;
    }

    /** The clauses of the investment, and who invests. */
    public List<Object> subjects() {
        return Stream.concat(clauses.stream(), Stream.of(deal.party(investor))).toList();
    }

    /** Who invests. */
    public PartyRef investor() {
        return investor;
    }

    /** The companies in which or with which it invests, by name. */
    public List<String> targetNames() {
        return targets.stream().map(target -> deal.nameOf(target.id())).toList();
    }

    /** Whether it still lies ahead. */
    public Truth isStillToCome() {
        return new Transaction(deal, standing, clauses).isStillToCome();
    }

    /** The first day on which it may be completed. */
    public Fact<LocalDate> completedOn() {
        return new Transaction(deal, standing, clauses).earliestClosing();
    }

    /** Whether the investor is a person of a country: recorded as a US person, at home in the country, or controlled from there. */
    public Truth isInvestorFrom(String country) {
        Truth recorded = deal.world().party(investor).usPerson().is(true);
        Truth home = Residence.of(deal, investor).isInOneOf(Items.stated(List.of(country), deal.party(investor).margin().place()));
        return Truth.any(recorded.unknown() ? Truth.NO : recorded, home);
    }

    /** Whether a target is shown to be at home elsewhere, or recorded as a person of concern: the sign that raises the question. */
    public Truth isOfAnotherCountry(String country) {
        return Truth.any(targets.stream().map(target -> Truth.any(Residence.of(deal, target).isOutside(country),
                Truth.of(deal.world().party(target).designations().has(CONCERN).yes()))).toList());
    }

    /**
     * Whether one of the targets belongs to a country of concern: at home there or controlled from there, or recorded as such a person.
     * One that is at home elsewhere and has more than a part of its revenue there, from an amount on, leaves it open.
     */
    public Truth isWithPersonOf(Items<String> countries, Fact<BigDecimal> abovePercent, Fact<Money> from) {
        List<Truth> signs = new ArrayList<>();
        for (PartyRef target : targets) {
            Truth named = deal.world().party(target).designations().has(CONCERN);
            signs.add(named.unknown() ? Truth.NO : named);
            signs.add(Residence.of(deal, target).isInOneOf(countries));
            signs.add(earnsThere(target, countries, abovePercent, from));
        }
        return Truth.any(signs);
    }

    private Truth earnsThere(PartyRef target, Items<String> countries, Fact<BigDecimal> abovePercent, Fact<Money> from) {
        FinancialHistory history = FinancialHistory.of(deal, target);
        Fact<Money> line = history.revenue().flatMap(all -> abovePercent.map(percent -> portion(all.figure(), percent)));
        boolean much = history.turnover().value().stream().flatMap(Items::stream)
                .filter(part -> countries.stream().anyMatch(part.territory().code()::equals))
                .map(part -> Fact.stated(part.amount(), part.margin().place()))
                .anyMatch(amount -> amount.moreThan(line).yes() && amount.atLeast(from).possible());
        Why[] law = Stream.concat(abovePercent.origin().stream(), from.origin().stream()).distinct().toArray(Why[]::new);
        return much ? Truth.unknown(new Why.Missing(deal.facts().parties().place(), "whether " + deal.nameOf(target.id())
                + " earns this through companies there in which it holds an interest")).because(law) : Truth.NO;
    }

    private static Money portion(Money whole, BigDecimal percent) {
        return new Money(whole.currency(), whole.amount().multiply(percent).divide(WHOLE, MathContext.DECIMAL64));
    }

    /** Whether a model of a target was trained with more operations than a line. */
    public Truth trainsAbove(Fact<BigDecimal> line) {
        return some(model -> model.trainingOperations().moreThan(line));
    }

    /** Whether a model of a target was trained with more operations than a line, mainly on biological sequence data. */
    public Truth trainsOnBiologicalDataAbove(Fact<BigDecimal> line) {
        return some(model -> Truth.all(model.biologicalSequenceData().is(true), model.trainingOperations().moreThan(line)));
    }

    /** Whether a model of a target is meant for an end use whose words contain one of these. */
    public Truth isMeantFor(Items<String> endUses) {
        return some(model -> Truth.any(model.endUses().stream().filter(use -> endUses.stream().anyMatch(word -> use.toLowerCase(Locale.ROOT)
                .contains(word))).map(use -> Truth.yes(new Why.Seen(model.endUses().place(), use))).toList()));
    }

    /** A model without a provider may be one of theirs. The record of models is complete only where it is empty or has one of theirs. */
    private Truth some(Function<Model, Truth> test) {
        Items<Model> models = deal.facts().models();
        List<Model> own = models.stream().filter(model -> !World.isDisputed(model)).filter(model -> !model.provider().isStated()
                || targets.stream().anyMatch(target -> Group.same(deal, target, model.provider().get()))).toList();
        Why missing = new Why.Missing(models.place(), "the AI models of " + String.join(" and ", targetNames()));
        return own.isEmpty() && !(models.isStated() && models.isEmpty()) ? Truth.unknown(missing)
                : Truth.any(own.stream().map(test).toList());
    }

    /** What the law says to it, in words for a message. */
    public String effect(Truth prohibited) {
        return prohibited.yes() ? "is prohibited for a US person, and no exemption is a condition" : "has to be notified to the Treasury, "
                + "or is prohibited if its models are trained with more, and nothing in the sheet deals with that";
    }

    /** Whether the sheet waits for a permit under the law. */
    public Truth isPermitted(String regime) {
        return RegimePromise.of(deal, standing, regime).isPermitAwaited();
    }

    /** Whether the sheet deals with the notification. */
    public Truth isNotified(String regime) {
        return RegimePromise.of(deal, standing, regime).isMade();
    }
}
