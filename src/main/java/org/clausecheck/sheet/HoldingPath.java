package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Tranche;

/**
 * The holding of one party in a company on one basis, from the present through every purchase and disposal, day by day. Optional purchases
 * count like committed ones, "up to" counts in full: what a text allows is what a line must bear. What is done on one day is one stage.
 */
public final class HoldingPath {

    /** Bases on which the price of a round buys a share of the whole. */
    private static final Set<Basis> CAPITAL = Set.of(Basis.ISSUED, Basis.AS_CONVERTED, Basis.FULLY_DILUTED);
    private static final Set<SecurityKind> RIGHTS_TO_SHARES = Set.of(SecurityKind.WARRANT, SecurityKind.OPTION, SecurityKind.CONVERTIBLE);

    private final Deal deal;
    private final Standing standing;
    private final PartyRef holder;
    private final PartyRef company;
    private final Basis basis;
    private final PresentHolding present;

    private HoldingPath(Deal deal, Standing standing, PartyRef holder, PartyRef company, Basis basis) {
        this.deal = deal;
        this.standing = standing;
        this.holder = holder;
        this.company = company;
        this.basis = basis;
        this.present = new PresentHolding(deal, standing, holder, company, basis);
    }

    /**
     * The holding after all that is done on one day.
     *
     * @param day     the last day on which it can be done; {@link LocalDate#MAX} where none is known
     * @param clauses the clauses carried out so far, those of this day last
     * @param today   the clauses of this day
     * @param level   the holding
     */
    public record Stage(LocalDate day, List<Equity> clauses, List<Equity> today, PercentRange level) {
    }

    private record Step(Equity clause, Optional<Tranche> tranche, boolean last) {
    }

    /** When a step is taken: on a day, and there after all others where the order is free. */
    private record Slot(LocalDate day, boolean last) {
    }

    /** The stages of a holding on a basis through these clauses, which must be of this holder and company. */
    public static List<Stage> of(Deal deal, Standing standing, PartyRef holder, PartyRef company, Basis basis, List<Equity> clauses) {
        return of(deal, standing, holder, company, basis, clauses, clause -> false);
    }

    /** The same; what {@code last} names is done after everything else of its day, as a stage of its own. */
    public static List<Stage> of(Deal deal, Standing standing, PartyRef holder, PartyRef company, Basis basis, List<Equity> clauses,
            Predicate<Equity> last) {
        return new HoldingPath(deal, standing, holder, company, basis).stages(clauses, last);
    }

    private List<Stage> stages(List<Equity> clauses, Predicate<Equity> last) {
        Map<Slot, List<Step>> days = new TreeMap<>(Comparator.comparing(Slot::day).thenComparing(Slot::last));
        for (Equity clause : clauses) {
            List<Optional<Tranche>> parts = clause.tranches().isEmpty() ? List.of(Optional.empty())
                    : clause.tranches().stream().map(Optional::of).toList();
            List<LocalDate> order = parts.stream().map(part -> day(clause, part)).sorted(Comparator.reverseOrder()).toList();
            parts.forEach(part -> days.computeIfAbsent(new Slot(day(clause, part), last.test(clause)), slot -> new ArrayList<>())
                    .add(new Step(clause, part, day(clause, part).equals(order.get(0)))));
        }
        List<Stage> stages = new ArrayList<>();
        List<Equity> done = new ArrayList<>();
        PercentRange level = start(clauses);
        Fact<BigDecimal> outstanding = present.sharesOutstanding();
        for (Map.Entry<Slot, List<Step>> entry : days.entrySet()) {
            List<Step> day = entry.getValue();
            for (Step step : day.stream().filter(step -> !isAbsolute(step)).sorted(Comparator.comparing(this::isPurchase)).toList()) {
                level = after(step, level, outstanding);
                outstanding = outstanding(step, outstanding);
            }
            level = stated(day, level);
            List<Equity> today = day.stream().map(Step::clause).distinct().toList();
            today.stream().filter(clause -> !done.contains(clause)).forEach(done::add);
            stages.add(new Stage(entry.getKey().day(), List.copyOf(done), today, level));
        }
        return stages;
    }

    /** The greatest holding that clauses of a day state for its end; what others add on the same day may be counted in it or not. */
    private PercentRange stated(List<Step> day, PercentRange computed) {
        Optional<PercentRange> stated = day.stream().filter(this::isAbsolute).map(step -> allowed(step.clause())).reduce(PercentRange::max);
        List<Why> others = day.stream().filter(step -> !isAbsolute(step) && !hasAbsolute(step.clause()) && !counts(step).no())
                .<Why>map(step -> new Why.Missing(step.clause().place(), "whether " + deal.nameOf(step.clause())
                        + " is counted in the holding that is stated for the same day")).toList();
        return stated.map(level -> others.isEmpty() ? level : level.max(computed.lessened(others))).orElse(computed);
    }

    private static PercentRange allowed(Equity clause) {
        return PercentRange.allowed(clause.after().get().percent());
    }

    /** The last day on which a part can fall: its due day, else the start of its clause, else closing, else the day its document counts. */
    private LocalDate day(Equity clause, Optional<Tranche> part) {
        Document document = deal.documentOf(clause);
        Fact<When> due = part.map(Tranche::due).filter(when -> when.status() != Fact.Status.UNSTATED)
                .orElse(clause.common().starts().status() == Fact.Status.UNSTATED ? document.dates().closing() : clause.common().starts());
        return due.isStated() ? deal.timeline().day(due, document).latest() : due.status() == Fact.Status.WITHHELD ? LocalDate.MAX
                : deal.timeline().startOf(document).latest();
    }

    /** What is held now, as recorded, else as the first clause to tell it has it before. */
    private PercentRange start(List<Equity> clauses) {
        PercentRange recorded = present.percent();
        Optional<PercentRange> told = clauses.stream().flatMap(clause -> clause.before().value().stream())
                .filter(before -> before.basis().is(basis).yes() && before.percent().isStated())
                .map(before -> PercentRange.allowed(before.percent()))
                .reduce((one, two) -> one.low().compareTo(two.low()) <= 0 ? one : two);
        return recorded.missing().isEmpty() ? recorded : told.orElse(recorded);
    }

    /** The clause says itself what the holder has afterwards, and this is the last of its parts. */
    private boolean isAbsolute(Step step) {
        return step.last() && hasAbsolute(step.clause());
    }

    private boolean hasAbsolute(Equity clause) {
        boolean own = clause.holder().equals(holder);
        return own && clause.after().value().filter(after -> after.basis().is(basis).yes() && after.percent().isStated()).isPresent();
    }

    private boolean isPurchase(Step step) {
        return step.clause().holder().equals(holder)
                && (step.clause().kind() == EquityKind.ISSUE || step.clause().kind() == EquityKind.TRANSFER);
    }

    private PercentRange after(Step step, PercentRange before, Fact<BigDecimal> outstanding) {
        if (counts(step).no() && !hasAbsolute(step.clause())) {
            return before;
        }
        if (hasAbsolute(step.clause()) && isPurchase(step)) {
            return before.upTo(allowed(step.clause()), List.of(size(step)));
        }
        Fact<Bounded<Quantity>> shares = shares(step);
        PercentRange moved = shares.isStated() && outstanding.isStated() && counts(step).yes()
                ? byShares(step, before, shares, outstanding.get())
                : isPurchase(step) ? byPrice(step, before, shares, outstanding) : before.lessened(List.of(size(step)));
        return isPurchase(step) && isRightOnly(step) ? before.upTo(moved, List.of(exercise(step))) : moved;
    }

    /** Whether what is bought, or what a right to it gives, counts on the basis: not among the votes if it has none, open if unknown. */
    private Truth counts(Step step) {
        Optional<Security> security = security(deal, step.clause(), step.tranche()).map(this::given);
        return basis != Basis.VOTING_POWER || security.isEmpty() ? Truth.YES
                : security.get().votesPerShare().isStated() ? Truth.of(security.get().votesPerShare().get().signum() > 0)
                : Truth.unknown(new Why.Missing(security.get().margin().place().member("votesPerShare"), "not known"));
    }

    private boolean isRightOnly(Step step) {
        boolean diluted = basis == Basis.FULLY_DILUTED || basis == Basis.AS_CONVERTED;
        return !diluted && isRightToShares(deal, step.clause(), step.tranche());
    }

    /** Whether a clause, or a part of it, gives a warrant, an option or a convertible instead of shares. */
    public static boolean isRightToShares(Deal deal, Equity clause, Optional<Tranche> part) {
        return security(deal, clause, part).filter(security -> RIGHTS_TO_SHARES.contains(security.kind())).isPresent();
    }

    private Security given(Security paper) {
        return RIGHTS_TO_SHARES.contains(paper.kind()) ? paper.over().value().flatMap(ref -> deal.security(ref.id())).orElse(paper) : paper;
    }

    private Why exercise(Step step) {
        return new Why.Missing(step.clause().place(), "whether the rights to shares under " + deal.nameOf(step.clause()) + " are used");
    }

    private static Optional<Security> security(Deal deal, Equity clause, Optional<Tranche> part) {
        return part.map(Tranche::security).filter(Fact::isStated).orElse(clause.security()).value().flatMap(ref -> deal.security(ref.id()));
    }

    private Why size(Step step) {
        return new Why.Missing(step.clause().place(), "what " + deal.nameOf(step.clause()) + " changes in percent on the basis "
                + Words.of(basis));
    }

    /** The number of shares, else the price divided by the price of one. */
    private Fact<Bounded<Quantity>> shares(Step step) {
        Fact<Bounded<Quantity>> number = step.tranche().map(Tranche::shares).orElse(step.clause().shares());
        if (number.status() != Fact.Status.UNSTATED) {
            return number;
        }
        Fact<Bounded<Money>> each = step.clause().price();
        boolean divisible = each.value().filter(price -> price.isSingle() && price.figure().amount().signum() > 0).isPresent();
        return divisible ? amount(step).flatMap(sum -> sum.figure().currency().equals(each.get().figure().currency())
                ? Fact.stated(sum.map(money -> Quantity.shares(money, each.get().figure())), each.origin())
                : Fact.unknown(each.origin())) : number;
    }

    private static Fact<Bounded<Money>> amount(Step step) {
        return step.tranche().map(Tranche::amount).orElse(step.clause().amount());
    }

    private PercentRange byShares(Step step, PercentRange before, Fact<Bounded<Quantity>> shares, BigDecimal outstanding) {
        Bounded<Quantity> number = shares.get();
        BigDecimal votes = basis != Basis.VOTING_POWER ? BigDecimal.ONE
                : security(deal, step.clause(), step.tranche()).map(this::given)
                .flatMap(security -> security.votesPerShare().value()).orElse(BigDecimal.ONE);
        BigDecimal most = number.most().map(Quantity::number).orElse(outstanding).multiply(votes);
        BigDecimal firm = number.committed().map(Quantity::number).orElse(BigDecimal.ZERO).multiply(votes);
        List<Why> seen = Stream.concat(before.seen().stream(), shares.origin().stream()).distinct().toList();
        if (!isPurchase(step)) {
            BigDecimal certain = step.tranche().filter(part -> part.optionOf().stated().possible()).isPresent() ? BigDecimal.ZERO : firm;
            return new PercentRange(share(step, before.low(), most, outstanding), share(step, before.high(), certain, outstanding), seen,
                    before.missing());
        }
        BigDecimal least = number.bound() == Bounded.Bound.RANGE || number.most().isEmpty() ? firm : most;
        PercentRange moved = new PercentRange(share(step, before.low(), least, outstanding), share(step, before.high(), most, outstanding),
                seen, before.missing());
        return number.most().isEmpty() ? new PercentRange(moved.low(), PercentRange.WHOLE, moved.seen(), List.of(size(step)))
                : diluted(step, moved);
    }

    /** The percentage after so many more or fewer shares: an issue makes new ones, a surrender or repurchase takes them away. */
    private BigDecimal share(Step step, BigDecimal percent, BigDecimal number, BigDecimal outstanding) {
        BigDecimal own = percent.multiply(outstanding).divide(PercentRange.WHOLE, PercentRange.DIGITS);
        BigDecimal signed = isPurchase(step) ? number : number.negate();
        BigDecimal whole = step.clause().kind() == EquityKind.TRANSFER ? outstanding : outstanding.add(signed);
        BigDecimal after = own.add(signed).max(BigDecimal.ZERO);
        return whole.signum() <= 0 ? PercentRange.WHOLE
                : after.multiply(PercentRange.WHOLE).divide(whole, PercentRange.DIGITS).min(PercentRange.WHOLE);
    }

    private Fact<BigDecimal> outstanding(Step step, Fact<BigDecimal> before) {
        if (step.clause().kind() == EquityKind.TRANSFER || !before.isStated()) {
            return before;
        }
        Fact<Bounded<Quantity>> shares = shares(step);
        return !shares.isStated() || !shares.get().isSingle() ? Fact.unknown(List.of(size(step)))
                : before.map(number -> step.clause().kind() == EquityKind.ISSUE ? number.add(shares.get().figure().number())
                        : number.subtract(shares.get().figure().number()));
    }

    /** The price against the value of the company, which may be the value before or after the money: both ends are kept for an issue. */
    private PercentRange byPrice(Step step, PercentRange before, Fact<Bounded<Quantity>> shares, Fact<BigDecimal> outstanding) {
        Fact<Bounded<Money>> valuation = step.clause().valuation();
        Fact<Bounded<Money>> price = amount(step);
        boolean priced = price.isStated() && valuation.isStated() && price.get().most().isPresent() && valuation.get().isSingle()
                && price.get().figure().currency().equals(valuation.get().figure().currency())
                && valuation.get().figure().amount().signum() > 0;
        if (!priced || !CAPITAL.contains(basis)) {
            List<Why> open = shares.isStated() && !outstanding.isStated() ? outstanding.origin() : List.of(size(step));
            return before.upTo(new PercentRange(before.low(), PercentRange.WHOLE, List.of(), List.of()), open);
        }
        Money money = price.get().most().orElseThrow();
        Money firm = price.get().bound() == Bounded.Bound.RANGE ? price.get().figure() : money;
        BigDecimal value = valuation.get().figure().amount();
        BigDecimal most = money.amount().divide(value, PercentRange.DIGITS).min(BigDecimal.ONE);
        boolean issue = step.clause().kind() == EquityKind.ISSUE;
        BigDecimal least = firm.amount().divide(issue ? value.add(firm.amount()) : value, PercentRange.DIGITS).min(BigDecimal.ONE);
        List<Why> seen = Stream.of(before.seen(), price.origin(), valuation.origin()).flatMap(List::stream).distinct().toList();
        List<Why> open = issue ? Stream.concat(before.missing().stream(), valuation.place().stream()
                .map(place -> new Why.Missing(place, "whether this is the value before or after the money"))).toList() : before.missing();
        return diluted(step, new PercentRange(bought(before.low(), least, issue), bought(before.high(), most, issue), seen, open));
    }

    private static BigDecimal bought(BigDecimal before, BigDecimal part, boolean issue) {
        BigDecimal kept = issue ? before.multiply(BigDecimal.ONE.subtract(part)) : before;
        return kept.add(part.multiply(PercentRange.WHOLE)).min(PercentRange.WHOLE);
    }

    /** Issues to others in the sheet take from a percentage that is only computed. */
    private PercentRange diluted(Step step, PercentRange moved) {
        String name = deal.nameOf(step.clause());
        List<Why> others = deal.sheet().clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> clause.kind() == EquityKind.ISSUE && clause.issuer().equals(company) && !clause.holder().equals(holder))
                .filter(clause -> standing.standing(clause).possible())
                .<Why>map(clause -> new Why.Missing(clause.place(), "how far " + deal.nameOf(clause) + " dilutes " + name)).toList();
        return others.isEmpty() ? moved : moved.lessened(others);
    }
}
