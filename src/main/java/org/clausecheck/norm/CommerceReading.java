package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.FirstRightKind;
import org.clausecheck.sheet.Codes.Grade;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.MostFavoured;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;

/** Trade: who may deal with whom, who must buy and sell, who pays what. */
final class CommerceReading {

    private final Scribe scribe;

    CommerceReading(Scribe scribe) {
        this.scribe = scribe;
    }

    /** Dealing with the holder only; a first place alone ({@code primary}, {@code preferred}) shuts nobody out. */
    List<Draft> exclusivity(Exclusivity clause) {
        String holder = clause.holder().id();
        String bound = clause.bound().id();
        if (clause.grade().is(Grade.NON_EXCLUSIVE).yes()) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(scribe.draft(clause, Nature.DEALING, bound).to(holder));
        Truth shutsOut = clause.grade().status() == Fact.Status.UNSTATED ? Truth.YES
                : Scribe.may(clause.grade(), Grade.EXCLUSIVE, Grade.SOLE);
        if (shutsOut.possible()) {
            drafts.add(scribe.draft(clause, Nature.EXCLUSIVITY, bound).towards(List.of(holder)).only(shutsOut)
                    .with(Circle.allBut(List.of(holder), clause.scope().counterparties(), clause.grade().is(Grade.SOLE).yes())));
        }
        return drafts;
    }

    /** Nothing with others before the holder was asked; availability and notice are plain duties. */
    List<Draft> firstRight(FirstRight clause) {
        String holder = clause.holder().id();
        String bound = clause.bound().id();
        if (clause.kind() == FirstRightKind.AVAILABILITY) {
            return List.of(scribe.draft(clause, Nature.ACT, bound).to(holder));
        }
        if (clause.kind() == FirstRightKind.NOTICE) {
            return List.of(scribe.draft(clause, Nature.ACT, bound).doing(Part.byDefault(clause.place(), "notify")).to(holder));
        }
        return List.of(scribe.draft(clause, Nature.DEALING, bound).to(holder),
                scribe.draft(clause, Nature.FIRST_RIGHT, bound).towards(List.of(holder))
                        .with(Circle.allBut(List.of(holder), clause.scope().counterparties(), false)));
    }

    /** To buy and to sell; codes inside {@code procure} are the customer's, all others the supplier's. */
    List<Draft> supply(SupplyCommitment clause) {
        String supplier = clause.supplier().id();
        String customer = clause.customer().id();
        List<String> buys = clause.scope().actions().stream().map(Action::code).filter(CommerceReading::isPurchase).toList();
        List<String> sells = clause.scope().actions().stream().map(Action::code).filter(code -> !isPurchase(code)).toList();
        List<Draft> drafts = new ArrayList<>();
        drafts.add(firm(clause, scribe.draft(clause, Nature.ACT, customer).doing(actions(clause, buys, "procure")).to(supplier)));
        drafts.add(firm(clause, scribe.draft(clause, Nature.ACT, supplier).doing(actions(clause, sells, "supply")).to(customer)));
        Truth whole = wholeDemand(clause.shareOfDemandPercent());
        if (whole.possible()) {
            drafts.add(scribe.draft(clause, Nature.WHOLE_DEMAND, customer).doing(Part.byDefault(clause.place(), "procure"))
                    .towards(List.of(supplier)).only(whole).measure(new Measure.Percentage(clause.shareOfDemandPercent()))
                    .with(new Circle(Circle.Kind.ALL_BUT, List.of(), List.of(supplier), false, clause.place())));
        }
        return drafts;
    }

    private static boolean isPurchase(String action) {
        return Taxonomy.ACTIONS.contains("procure", action);
    }

    private static Part actions(SupplyCommitment clause, List<String> written, String byDefault) {
        return written.isEmpty() ? Part.byDefault(clause.scope().actions().place(), byDefault)
                : new Part(written, Part.Said.WRITTEN, List.of(), clause.scope().actions().place());
    }

    private static Truth wholeDemand(Fact<Bounded<BigDecimal>> share) {
        BigDecimal all = BigDecimal.valueOf(100);
        return share.check(percent -> Truth.of(percent.committed().filter(part -> part.compareTo(all) >= 0).isPresent()));
    }

    /** Committed, unless every figure is a ceiling or every part is at somebody's option; parts that all wait make it conditional. */
    private Draft firm(SupplyCommitment clause, Draft draft) {
        draft.measure(clause.shareOfDemandPercent().isStated() ? new Measure.Percentage(clause.shareOfDemandPercent())
                : new Measure.Amounts(clause.amount(), clause.quantity()));
        List<Tranche> tranches = clause.tranches().entries();
        if (!tranches.isEmpty() && !clause.tranches().isOpen()) {
            if (tranches.stream().allMatch(tranche -> tranche.optionOf().isStated() || onlyCeilings(figures(tranche)))) {
                return draft.optional(Scribe.called(clause, "whether a part of " + scribe.deal().nameOf(clause) + " is called"));
            }
            if (tranches.stream().noneMatch(tranche -> scribe.gates().of(tranche).truth().yes())) {
                tranches.forEach(tranche -> draft.pending(scribe.gates().of(tranche)));
            }
            return draft;
        }
        List<Fact<? extends Bounded<?>>> figures = new ArrayList<>(List.of(clause.amount(), clause.quantity()));
        clause.schedule().forEach(year -> figures.addAll(List.of(year.amount(), year.quantity())));
        String question = "whether anything is ordered under " + scribe.deal().nameOf(clause) + ", which commits no amount";
        return onlyCeilings(figures) ? draft.optional(Scribe.called(clause, question)) : draft;
    }

    private static List<Fact<? extends Bounded<?>>> figures(Tranche tranche) {
        return List.of(tranche.amount(), tranche.shares(), tranche.quantity());
    }

    /** Whether there are figures and none of them commits anything; a hidden figure may. */
    static boolean onlyCeilings(List<Fact<? extends Bounded<?>>> figures) {
        return figures.stream().anyMatch(Fact::isStated) && figures.stream().noneMatch(Fact::isOpen)
                && figures.stream().flatMap(figure -> figure.value().stream()).allMatch(figure -> figure.committed().isEmpty());
    }

    /** What the venture does each member does with the others. */
    List<Draft> venture(JointVenture clause) {
        List<String> members = clause.members().stream().map(member -> member.party().id()).distinct().toList();
        return members.stream().map(member -> {
            List<String> others = members.stream().filter(other -> !other.equals(member)).toList();
            Stream<String> written = clause.scope().counterparties().stream().map(party -> party.code());
            return scribe.draft(clause, Nature.ACT, member).towards(others).statedBy(others)
                    .with(Circle.only(clause.members().place(), Stream.concat(others.stream(), written).distinct().toList()));
        }).toList();
    }

    List<Draft> revenueShare(RevenueShare clause) {
        return List.of(scribe.draft(clause, Nature.PERFORMANCE, clause.payer().id()).doing(Part.byDefault(clause.place(), "pay"))
                .to(clause.payee().id()).measure(new Measure.Rates(clause.rates(), clause.base())));
    }

    List<Draft> payment(Payment clause) {
        Draft pay = scribe.draft(clause, Nature.PERFORMANCE, clause.payer().id()).doing(Part.byDefault(clause.place(), "pay"))
                .to(clause.payee().id()).on(scribe.dayOf(clause, clause.due()))
                .measure(new Measure.Amounts(clause.amount(), Fact.unstated(clause.place())));
        boolean atOption = clause.electionOf().isStated()
                || !clause.tranches().isEmpty() && clause.tranches().stream().allMatch(tranche -> tranche.optionOf().isStated());
        return List.of(atOption ? pay.optional(Scribe.called(clause, "whether " + scribe.deal().nameOf(clause) + " is called")) : pay);
    }

    /** The duty to give no worse terms than others get; compared by the rates of others. */
    List<Draft> mostFavoured(MostFavoured clause) {
        return List.of(scribe.draft(clause, Nature.PERFORMANCE, clause.bound().id()).doing(Part.byDefault(clause.place(), "comply"))
                .to(clause.beneficiary().id()));
    }
}
