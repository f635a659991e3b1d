package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.StatementKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Consideration;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Statement;

/** Finds every place of a sheet that takes a figure as firm: totals, conditions, exchanges, joint ventures, statements. */
public final class Reliances {

    private static final Set<StatementKind> NO_CLAIM = Set.of(StatementKind.FORECAST, StatementKind.CAPABILITY,
            StatementKind.MILESTONE_DATE, StatementKind.REVENUE_TARGET, StatementKind.INTERPRETATION);

    private final Deal deal;
    private final Standing standing;
    private final List<Reliance> found = new ArrayList<>();

    private Reliances(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** All of them: those of the clauses in their order, of the sheet's value, of statements. */
    public static List<Reliance> of(Deal deal, Standing standing) {
        Reliances reliances = new Reliances(deal, standing);
        deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible()).forEach(reliances::addClause);
        reliances.addValue();
        deal.facts().statements().stream().filter(statement -> !World.isDisputed(statement) && deal.world().isKnown(statement.on()))
                .forEach(reliances::addStatement);
        return List.copyOf(reliances.found);
    }

    private Commitments in(Object figure) {
        return new Commitments(deal, standing, Denomination.of(figure));
    }

    private void addClause(Clause clause) {
        totals(clause).forEach(total -> addTotal(clause, total));
        totals(clause).stream().flatMap(total -> total.value().stream()).forEach(total -> addParts(clause, total));
        if (clause instanceof Condition condition) {
            addCondition(condition, condition.requires().amount());
            addCondition(condition, condition.requires().quantity());
        } else if (clause instanceof Equity equity) {
            equity.consideration().forEach(consideration -> addConsideration(equity, consideration));
            Syndication.of(deal, equity).ifPresent(found::add);
        } else if (clause instanceof JointVenture venture) {
            addVenture(venture);
        }
    }

    private static List<Fact<? extends Bounded<?>>> totals(Clause clause) {
        if (clause instanceof Equity equity) {
            return List.of(equity.amount(), equity.shares());
        }
        if (clause instanceof SupplyCommitment supply) {
            return List.of(supply.amount(), supply.quantity());
        }
        return clause instanceof Payment payment ? List.of(payment.amount()) : List.of();
    }

    /** A total that its tranches can only come to if options are called and conditions met. */
    private void addTotal(Clause clause, Fact<? extends Bounded<?>> total) {
        if (total.isStated() && total.get().committed().isPresent()) {
            Commitment parts = in(total.get()).ofParts(clause);
            boolean hiddenButFirm = !parts.hidden().isEmpty() && Deal.tranches(clause).stream().allMatch(this::isFirm);
            if (!parts.isEmpty() && !hiddenButFirm) {
                found.add(Reliance.on(List.of(clause), "the total of " + deal.nameOf(clause), Denomination.size(total.get()), parts,
                        "what its tranches promise together", false));
            }
        }
    }

    private void addParts(Clause clause, Bounded<?> total) {
        PartsOfWhole parts = new PartsOfWhole(deal, clause, total, in(total));
        parts.years().ifPresent(found::add);
        parts.tranches().ifPresent(found::add);
    }

    /** Neither an option nor waiting for anything: such a tranche takes nothing from a total, whatever its amount. */
    private boolean isFirm(Tranche tranche) {
        boolean waits = tranche.when().isOpen() || tranche.when().value().filter(when -> !deal.timeline().holds(when).yes()).isPresent();
        return tranche.optionOf().stated().no() && !waits
                && tranche.amount().value().map(amount -> amount.committed().isPresent()).orElse(true);
    }

    private void addCondition(Condition condition, Fact<? extends Bounded<?>> needed) {
        List<Target> sources = condition.satisfiedBy().stream().flatMap(ref -> deal.target(ref).stream()).toList();
        if (sources.isEmpty()) {
            return;
        }
        String who = "the condition " + deal.nameOf(condition);
        List<Object> subjects = subjects(condition, sources);
        if (needed.isOpen()) {
            found.add(Reliance.hidden(subjects, who, needed.origin()));
        } else if (needed.isStated() && needed.get().committed().isPresent()) {
            found.add(Reliance.on(subjects, who, Denomination.size(needed.get()), in(needed.get()).of(sources), names(sources), false));
        }
    }

    private void addConsideration(Equity equity, Consideration consideration) {
        List<Target> sources = consideration.clause().value().flatMap(deal::target).stream().toList();
        Optional<? extends Bounded<?>> relied = consideration.amount().value().filter(amount -> amount.committed().isPresent());
        if (!sources.isEmpty() && relied.isPresent()) {
            found.add(Reliance.on(subjects(equity, sources), "the consideration of " + deal.nameOf(equity), Denomination.size(relied.get()),
                    in(relied.get()).of(sources), names(sources), false));
        }
    }

    private void addVenture(JointVenture venture) {
        if (!venture.total().isStated() || venture.total().get().committed().isEmpty()) {
            return;
        }
        VentureFunding.of(venture).ifPresent(funding -> found.add(Reliance.on(List.of(venture), "the total of " + deal.nameOf(venture),
                Denomination.size(venture.total().get()), funding, "what its members contribute together", true)));
    }

    /** The value of the whole transaction, where the clauses can come to it only with what they do not commit. */
    private void addValue() {
        Document sheet = deal.sheet();
        if (sheet.value().isStated() && sheet.value().get().committed().isPresent()) {
            Commitments count = in(sheet.value().get());
            Commitment none = Commitment.none(Denomination.of(sheet.value().get()));
            Commitment sum = sheet.clauses().stream().map(count::of).reduce(none, Commitment::plus);
            List<Object> subjects = Stream.concat(Stream.of(sheet), sheet.clauses().stream().filter(clause -> !count.of(clause).isEmpty()))
                    .map(Object.class::cast).toList();
            if (!sum.isEmpty()) {
                found.add(Reliance.on(subjects, "the value of the sheet", Denomination.size(sheet.value().get()), sum,
                        "what its clauses promise together", false));
            }
        }
    }

    private void addStatement(Statement statement) {
        List<Target> sources = statement.about().stream().flatMap(ref -> deal.target(ref).stream()).toList();
        if (sources.isEmpty() || statement.kind().value().filter(NO_CLAIM::contains).isPresent()) {
            return;
        }
        for (Object figure : ClaimedFigures.in(statement.claim())) {
            Commitment commitment = in(figure).of(sources);
            BigDecimal size = Denomination.size(figure);
            if (!commitment.isEmpty()) {
                String who = statement.by().stream().map(party -> deal.nameOf(party.id())).collect(Collectors.joining(", "));
                found.add(Reliance.on(subjects(statement, sources), "the statement " + statement.id() + " of " + who, size, commitment,
                        names(sources), false));
            }
        }
    }

    private List<Object> subjects(Object first, List<Target> sources) {
        Set<Object> subjects = new LinkedHashSet<>(List.of(first));
        sources.forEach(source -> subjects.add(source.clause().map(Object.class::cast).orElse(source.document())));
        return List.copyOf(subjects);
    }

    private String names(List<Target> sources) {
        return sources.stream().map(source -> source.clause().map(clause -> deal.nameOf(clause)
                + source.tranche().flatMap(tranche -> tranche.id().value()).map(id -> "/" + id).orElse("")).orElse(source.document().id()))
                .distinct().collect(Collectors.joining(" with "));
    }

    /** What the members of a joint venture bring in. */
    private static final class VentureFunding {

        private static Optional<Commitment> of(JointVenture venture) {
            Denomination denomination = Denomination.of(venture.total().get());
            BigDecimal total = Denomination.size(venture.total().get());
            Commitment sum = Commitment.none(denomination);
            boolean said = false;
            for (Member member : venture.members()) {
                Fact<? extends Bounded<?>> amount = member.contribution();
                said |= amount.stated().possible() || member.contributionPercent().stated().possible();
                sum = sum.plus(amount.isStated() ? Commitment.of(denomination, amount.get(), amount.origin())
                        : amount.isOpen() ? Commitment.hidden(denomination, amount.origin())
                        : share(denomination, total, member.contributionPercent()));
            }
            if (venture.members().isOpen()) {
                sum = sum.doubted(venture.members().every(member -> Truth.YES).why());
            }
            return said ? Optional.of(isWhole(venture) ? sum.atLeast(total) : sum) : Optional.empty();
        }

        private static Commitment share(Denomination denomination, BigDecimal total, Fact<Bounded<BigDecimal>> percent) {
            return percent.isOpen() ? Commitment.hidden(denomination, percent.origin()) : percent.value().flatMap(Bounded::committed)
                    .map(figure -> total.multiply(figure).movePointLeft(2))
                    .map(size -> new Commitment(denomination, size, size, false, percent.origin(), List.<Why>of()))
                    .orElseGet(() -> Commitment.none(denomination));
        }

        /** Shares of funding that make up the whole but for rounding fund the whole. */
        private static boolean isWhole(JointVenture venture) {
            List<PercentSum.Part> parts = venture.members().stream()
                    .map(member -> new PercentSum.Part(member.party().id(), member.contributionPercent())).toList();
            boolean firm = parts.stream().allMatch(part -> part.percent().value().flatMap(Bounded::committed).isPresent());
            return firm && !venture.members().isOpen() && new PercentSum(List.of(venture), "funding", parts, true, Truth.YES).fills().yes();
        }
    }
}
