package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * The shares of one customer's demand that are promised to suppliers. Only shares of the same demand add up: same assets, fields,
 * territories, without exceptions. A share of the whole demand is an exclusivity and judged as one.
 */
public final class DemandShares {

    private final Deal deal;
    private final Standing standing;

    private record Demand(PartyRef customer, Set<String> scope) {
    }

    private DemandShares(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** The sums of what the sheet alone promises. */
    public static List<PercentSum> inSheet(Deal deal, Standing standing) {
        return new DemandShares(deal, standing).sums(deal::inSheet);
    }

    /** The sums of the sheet and the agreements together, where both take part and the sheet alone stays within the whole. */
    public static List<PercentSum> acrossDocuments(Deal deal, Standing standing) {
        List<PercentSum> alone = inSheet(deal, standing);
        return new DemandShares(deal, standing).sums(clause -> true).stream()
                .filter(sum -> clauses(sum).anyMatch(deal::inSheet) && !clauses(sum).allMatch(deal::inSheet))
                .filter(sum -> alone.stream().noneMatch(own -> own.right().no() && own.whole().equals(sum.whole()))).toList();
    }

    private static Stream<Clause> clauses(PercentSum sum) {
        return sum.subjects().stream().map(Clause.class::cast);
    }

    private interface Choice {
        boolean of(Clause clause);
    }

    private List<PercentSum> sums(Choice choice) {
        Map<Demand, List<FullestDay.Share>> demands = new LinkedHashMap<>();
        List<SupplyCommitment> hidden = new ArrayList<>();
        deal.clauses().filter(choice::of).filter(SupplyCommitment.class::isInstance).map(SupplyCommitment.class::cast)
                .filter(supply -> counts(supply) && standing.standing(supply).possible()).forEach(supply -> {
                    if (isClear(supply)) {
                        demands.computeIfAbsent(new Demand(supply.customer(), scope(supply)), key -> new ArrayList<>())
                                .add(share(supply, standing.standing(supply)));
                    } else {
                        hidden.add(supply);
                    }
                });
        hidden.forEach(supply -> demands.forEach((demand, shares) -> {
            if (demand.customer().equals(supply.customer())) {
                shares.add(share(supply, Truth.all(standing.standing(supply), sameDemand(supply))));
            }
        }));
        return demands.entrySet().stream().flatMap(entry -> FullestDay.sum(words(entry.getKey()), entry.getValue()).stream()).toList();
    }

    private String words(Demand demand) {
        List<String> scope = demand.scope().stream().map(part -> Words.ofCode(part.substring(part.indexOf(':') + 1))).toList();
        return "the demand of " + deal.nameOf(demand.customer().id()) + (scope.isEmpty() ? "" : " for " + String.join(", ", scope));
    }

    private static boolean counts(SupplyCommitment supply) {
        boolean all = supply.shareOfDemandPercent().value().flatMap(Bounded::committed)
                .filter(percent -> percent.compareTo(BigDecimal.valueOf(100)) == 0).isPresent();
        return supply.shareOfDemandPercent().stated().possible() && !all && !supply.common().carveOuts().isStated();
    }

    private FullestDay.Share share(SupplyCommitment supply, Truth counts) {
        return new FullestDay.Share(supply, deal.nameOf(supply.supplier().id()), supply.shareOfDemandPercent(),
                standing.period(deal, supply), counts);
    }

    private static Stream<Items<?>> scopeParts(SupplyCommitment supply) {
        Scope scope = supply.scope();
        return Stream.of(scope.assets(), scope.fields(), scope.territories(), scope.origins());
    }

    private static boolean isClear(SupplyCommitment supply) {
        return !supply.common().carveOuts().isOpen() && scopeParts(supply).noneMatch(Items::isOpen);
    }

    /** Whether a share with hidden scope is one of the same demand: not to be said. */
    private static Truth sameDemand(SupplyCommitment supply) {
        List<Truth> open = new ArrayList<>();
        Stream.concat(scopeParts(supply), Stream.of(supply.common().carveOuts())).filter(Items::isOpen)
                .forEach(part -> open.add(part.every(entry -> Truth.YES)));
        return Truth.all(open);
    }

    private static Set<String> scope(SupplyCommitment supply) {
        Set<String> scope = new LinkedHashSet<>();
        String[] kinds = {"asset:", "field:", "territory:", "origin:"};
        List<Items<?>> parts = scopeParts(supply).toList();
        for (int i = 0; i < kinds.length; i++) {
            String kind = kinds[i];
            parts.get(i).stream().map(Words::of).sorted().forEach(code -> scope.add(kind + code));
        }
        return scope;
    }
}
