package org.clausecheck.norm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.EquityPurchase;
import org.clausecheck.sheet.HoldingPath;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PercentRange;
import org.clausecheck.sheet.Stake;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;

/**
 * Which lines a purchase takes a holding across, in votes or in shares. "Up to" counts in full. A percentage on a basis that is neither
 * gives reason to ask and no answer, unless it lies below the line.
 */
public final class StakeSteps {

    private static final Set<Basis> VOTES = Set.of(Basis.VOTING_POWER);
    private static final Set<Basis> SHARES_OR_VOTES = Set.of(Basis.VOTING_POWER, Basis.ISSUED);

    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final Standing standing;
    private final EquityPurchase purchase;
    private final Optional<Stake> stake;

    StakeSteps(Deal deal, Standing standing, EquityPurchase purchase) {
        this.deal = deal;
        this.standing = standing;
        this.purchase = purchase;
        this.stake = Stake.of(deal, standing).stream()
                .filter(found -> found.holder().equals(purchase.acquirer()) && found.company().equals(purchase.issuer())).findFirst();
    }

    /** The figures that the sheet gives for afterwards, as a message writes them. */
    public String figures() {
        return stake.map(Stake::figures).orElse("a part that is not stated");
    }

    /** Whether a percentage that the sheet shows for afterwards is certainly more than half; what it does not show is not so. */
    public Truth hasMajority() {
        return Truth.any(stake.map(Stake::shown).orElse(List.of()).stream().map(percent -> percent.moreThan(HALF)).filter(Truth::yes)
                .toList());
    }

    /** Whether the votes come to a line. */
    public Truth votesReach(Fact<BigDecimal> line) {
        return line.isStated() ? after(line, VOTES, false) : line.stated();
    }

    /** Whether the votes come to one of these lines for the first time; a line that a row does not give is none. */
    public Truth votesPassOne(Fact<?>... lines) {
        return passOne(VOTES, List.of(), List.of(lines));
    }

    /** Whether the shares or the votes go above one of the first lines, or come to the last, for the first time. */
    public Truth sharesOrVotesPassOne(Fact<BigDecimal> above, Fact<BigDecimal> nextAbove, Fact<BigDecimal> from) {
        return passOne(SHARES_OR_VOTES, List.of(above, nextAbove), List.of(from));
    }

    private Truth passOne(Set<Basis> bases, List<Fact<?>> above, List<Fact<?>> from) {
        List<Truth> passed = new ArrayList<>();
        above.forEach(line -> passed.add(passes(line, bases, true)));
        from.forEach(line -> passed.add(passes(line, bases, false)));
        return Truth.any(passed);
    }

    private Truth passes(Fact<?> line, Set<Basis> bases, boolean above) {
        if (!line.isStated()) {
            return line.stated();
        }
        Fact<BigDecimal> figure = line.map(BigDecimal.class::cast);
        Truth after = after(figure, bases, above);
        return after.no() ? after : Truth.all(after, Truth.of(!wasThere(figure, bases, above)));
    }

    private Truth after(Fact<BigDecimal> line, Set<Basis> bases, boolean above) {
        List<Fact<Bounded<BigDecimal>>> direct = direct(bases);
        if (!direct.isEmpty()) {
            return Truth.any(direct.stream().map(percent -> at(percent, line, above)).toList());
        }
        List<Fact<Bounded<BigDecimal>>> shown = stake.map(Stake::shown).orElse(List.of());
        boolean possible = shown.isEmpty() ? computedMay(line, above)
                : shown.stream().anyMatch(percent -> at(percent, line, above).possible());
        return possible ? Truth.unknown(missing(bases))
                : Truth.no(shown.stream().flatMap(percent -> percent.origin().stream()).toArray(Why[]::new));
    }

    private Why missing(Set<Basis> bases) {
        String what = bases.size() > 1 ? "shares or votes" : "votes";
        return new Why.Missing(deal.facts().holdings().place(), "which part of the " + what + " in "
                + deal.nameOf(purchase.issuer().id()) + " " + deal.nameOf(purchase.acquirer().id()) + " has afterwards");
    }

    /** The percentages afterwards on these bases: the votes as the stake gives them, shares as a clause states them. */
    private List<Fact<Bounded<BigDecimal>>> direct(Set<Basis> bases) {
        List<Fact<Bounded<BigDecimal>>> found = new ArrayList<>(stake.map(Stake::votes).filter(Fact::isStated).stream().toList());
        if (bases.contains(Basis.ISSUED)) {
            stated(Basis.ISSUED).forEach(found::add);
        }
        return found;
    }

    private Stream<Fact<Bounded<BigDecimal>>> stated(Basis basis) {
        Stream<Fact<Bounded<BigDecimal>>> clauses = purchase.clauses().stream().flatMap(clause -> clause.after().value().stream())
                .filter(after -> after.basis().is(basis).yes()).map(Holding::percent).filter(Fact::isStated);
        Stream<Fact<Bounded<BigDecimal>>> planned = deal.facts().holdings().stream()
                .filter(entry -> entry.holder().equals(purchase.acquirer().id()) && entry.in().equals(purchase.issuer()))
                .filter(entry -> entry.scenario().is(Scenario.AFTER_CLOSING).yes() && entry.basis().is(basis).yes())
                .filter(entry -> !World.isDisputed(entry)).map(entry -> entry.percent()).filter(Fact::isStated);
        return Stream.concat(clauses, planned);
    }

    private static Truth at(Fact<Bounded<BigDecimal>> percent, Fact<BigDecimal> line, boolean above) {
        Fact<Bounded<BigDecimal>> allowed = percent.map(figure ->
                figure.bound() == Bounded.Bound.UP_TO ? Bounded.exact(figure.figure()) : figure);
        return above ? allowed.moreThan(line) : allowed.atLeast(line);
    }

    /** Without any percentage: whether price and value, or shares, leave the line possible. A stake before that nothing shows is none. */
    private boolean computedMay(Fact<BigDecimal> line, boolean above) {
        BigDecimal most = isShownBefore() ? computed().orElse(WHOLE) : bought().or(this::computed).orElse(WHOLE);
        return most.compareTo(line.get()) > (above ? 0 : -1);
    }

    private Optional<BigDecimal> computed() {
        return HoldingPath.of(deal, standing, purchase.acquirer(), purchase.issuer(), Basis.ISSUED, purchase.clauses()).stream()
                .reduce((one, two) -> two).map(HoldingPath.Stage::level).map(PercentRange::high);
    }

    private boolean isShownBefore() {
        return purchase.clauses().stream().anyMatch(clause -> clause.before().stated().possible())
                || deal.facts().holdings().stream().anyMatch(entry -> entry.in().equals(purchase.issuer())
                && entry.holder().equals(purchase.acquirer().id()));
    }

    /** What all prices buy of the value of the company at most, in percent; none where a price or a value is not one sum of a currency. */
    private Optional<BigDecimal> bought() {
        BigDecimal sum = BigDecimal.ZERO;
        for (Equity clause : purchase.clauses()) {
            Optional<Money> price = clause.amount().value().flatMap(Bounded::most);
            Optional<Money> value = clause.valuation().value().filter(Bounded::isSingle).map(Bounded::figure)
                    .filter(money -> money.amount().signum() > 0);
            if (price.isEmpty() || value.isEmpty() || !price.get().currency().equals(value.get().currency())) {
                return Optional.empty();
            }
            sum = sum.add(price.get().amount().multiply(WHOLE).divide(value.get().amount(), MathContext.DECIMAL64));
        }
        return Optional.of(sum);
    }

    /** Whether the holder was there before, as far as the sheet says: by a percentage on these bases, or because it does not get more. */
    private boolean wasThere(Fact<BigDecimal> line, Set<Basis> bases, boolean above) {
        Stream<Fact<Bounded<BigDecimal>>> told = purchase.clauses().stream().flatMap(clause -> clause.before().value().stream())
                .filter(before -> before.basis().test(bases::contains).yes()).map(Holding::percent);
        Stream<Fact<Bounded<BigDecimal>>> recorded = deal.facts().holdings().stream()
                .filter(entry -> entry.holder().equals(purchase.acquirer().id()) && entry.in().equals(purchase.issuer()))
                .filter(entry -> !entry.scenario().isStated() || entry.scenario().is(Scenario.ACTUAL).yes())
                .filter(entry -> entry.basis().test(bases::contains).yes() && deal.world().isKnown(entry.on())
                        && !World.isDisputed(entry)).map(entry -> entry.percent());
        return Stream.concat(told, recorded).anyMatch(percent -> above ? percent.moreThan(line).yes() : percent.atLeast(line).yes())
                || purchase.clauses().stream().allMatch(clause -> doesNotGrow(clause.before(), clause.after()));
    }

    private static boolean doesNotGrow(Fact<Holding> before, Fact<Holding> after) {
        return before.isStated() && after.isStated() && before.get().basis().equals(after.get().basis())
                && before.get().percent().atLeast(after.get().percent()).yes();
    }
}
