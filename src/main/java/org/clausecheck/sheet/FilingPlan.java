package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Filing;

/**
 * The filing under one regime that a sheet counts on: conditions that wait for its clearance, closing or effect that hangs on it, filings
 * on
 * record. Who files, when, and who bears the fee.
 */
public final class FilingPlan {

    private final Deal deal;
    private final Standing standing;
    private final Regime regime;
    private final List<Condition> conditions;
    private final List<Filing> filings;

    private FilingPlan(Deal deal, Standing standing, Regime regime, List<Condition> conditions, List<Filing> filings) {
        this.deal = deal;
        this.standing = standing;
        this.regime = regime;
        this.conditions = List.copyOf(conditions);
        this.filings = List.copyOf(filings);
    }

    /**
     * The plan of the sheet; none if nothing in it counts on such a filing, all that does has been cleared, waived, refused or has run
     * out of time, or only conversions at the choice of a holder wait for it.
     */
    public static List<FilingPlan> of(Deal deal, Standing standing, String code) {
        Regime regime = new Regime(code);
        List<Condition> conditions = standing(deal, standing, Condition.class)
                .filter(condition -> isUnder(deal, condition, regime) && isMeant(condition)).toList();
        List<Filing> filings = deal.facts().filings().stream()
                .filter(filing -> filing.regime().equals(regime) && !World.isDisputed(filing) && isForSheet(deal, filing)).toList();
        List<Condition> open = conditions.stream()
                .filter(condition -> !deal.conditions().of(condition).met().yes()
                        && deal.conditions().of(condition).state() != ConditionStatus.State.FAILED
                        && deal.conditions().of(condition).state() != ConditionStatus.State.LAPSED && !isAtWill(deal, condition)).toList();
        List<Filing> pending = filings.stream().filter(filing -> !deal.world().hasCome(filing.clearedOn()).yes()
                && !deal.world().hasCome(filing.refusedOn()).yes()).toList();
        boolean decided = pending.size() < filings.size();
        boolean counted = !open.isEmpty() || conditions.isEmpty() && (!pending.isEmpty() || hangsOn(deal, regime) && !decided);
        return counted ? List.of(new FilingPlan(deal, standing, regime, open, pending)) : List.of();
    }

    private static <T extends Clause> Stream<T> standing(Deal deal, Standing standing, Class<T> type) {
        return deal.sheet().clauses().stream().filter(type::isInstance).map(type::cast)
                .filter(clause -> standing.standing(clause).possible());
    }

    private static boolean isUnder(Deal deal, Condition condition, Regime regime) {
        return condition.requires().regime().is(regime).yes() || condition.requires().event().value().flatMap(ref -> deal.event(ref.id()))
                .filter(event -> event.kind() == EventKind.CLEARANCE && event.regime().is(regime).yes()).isPresent();
    }

    /** Whether only conversions wait for it that a holder chooses: who converts files when he wants to, and nobody can say when. */
    private static boolean isAtWill(Deal deal, Condition condition) {
        return condition.for_().stream().allMatch(gate -> !gate.isStage() && deal.target(gate).flatMap(Target::clause)
                .filter(clause -> clause instanceof Conversion conversion && conversion.kind() == ConversionKind.ELECTIVE).isPresent());
    }

    private static boolean isMeant(Clause clause) {
        return !clause.common().binding().is(false).yes();
    }

    private static boolean isForSheet(Deal deal, Filing filing) {
        return filing.for_().isEmpty() || filing.for_().stream().flatMap(ref -> deal.target(ref).stream())
                .anyMatch(target -> target.document() == deal.sheet());
    }

    private static boolean hangsOn(Deal deal, Regime regime) {
        return Stream.of(deal.sheet().dates().closing(), deal.sheet().dates().effective()).flatMap(day -> day.value().stream())
                .flatMap(day -> Mentions.in(day).triggers().stream()).flatMap(id -> deal.event(id).stream())
                .anyMatch(event -> event.kind() == EventKind.CLEARANCE && event.regime().is(regime).yes()
                        && !deal.world().hasOccurred(event).yes());
    }

    /** What counts on the filing: the conditions, else the filings on record, else the calendar of the sheet. */
    public List<Object> subjects() {
        return !conditions.isEmpty() ? List.copyOf(conditions) : !filings.isEmpty() ? List.copyOf(filings) : List.of(deal.sheet().dates());
    }

    /** Who files: as recorded; else who buys and who is bought, and the members of a venture; else who signs. */
    public List<PartyRef> filers() {
        Set<PartyRef> filers = new LinkedHashSet<>();
        filings.forEach(filing -> filing.by().forEach(filers::add));
        if (filers.isEmpty()) {
            EquityPurchase.of(deal, standing).forEach(purchase -> filers.addAll(List.of(purchase.acquirer(), purchase.issuer())));
            standing(deal, standing, JointVenture.class).forEach(venture -> venture.members()
                    .forEach(member -> filers.add(member.party())));
        }
        if (filers.isEmpty()) {
            deal.sheet().between().forEach(filers::add);
        }
        return List.copyOf(filers);
    }

    /**
     * The day of filing: done or expected, else the last day that a condition sets; unknown if nothing sets one, or sets it by an event.
     */
    public Fact<LocalDate> plannedOn() {
        return Stream.concat(filings.stream().map(this::day), conditions.stream()
                        .map(condition -> deal.timeline().day(condition.requires().fileBy(), deal.sheet()).asFact()))
                .filter(Fact::isStated).findFirst()
                .orElseGet(() -> Fact.unknown(List.of(new Why.Missing(deal.facts().filings().place(), "the day of filing under "
                + regime.code()))));
    }

    private Fact<LocalDate> day(Filing filing) {
        return filing.filedOn().isStated() && deal.world().isKnown(filing.filedOn()) ? filing.filedOn() : filing.expectedOn();
    }

    /** The day of filing, or the first day on which it can still be made where none is set. */
    public Fact<LocalDate> filedFrom() {
        Fact<LocalDate> planned = plannedOn();
        if (planned.isStated()) {
            return planned;
        }
        Bounds signing = deal.timeline().signing(deal.sheet());
        LocalDate first = signing.isExact() && signing.soonest().isAfter(deal.asOf()) ? signing.soonest() : deal.asOf();
        return Fact.stated(first, deal.sheet().margin().place());
    }

    /**
     * Whether somebody has to file: a day is set or the filing made, or a party has undertaken to do what the regime asks for or
     * what the condition needs.
     */
    public Truth isPromised() {
        List<Truth> found = new ArrayList<>();
        conditions.forEach(condition -> found.add(condition.requires().fileBy().stated()));
        filings.forEach(filing -> found.add(Truth.any(filing.filedOn().stated(), filing.expectedOn().stated())));
        standing(deal, standing, Undertaking.class).filter(FilingPlan::isMeant).forEach(undertaking ->
                found.add(Truth.any(undertaking.regimes().has(regime), Truth.of(serves(undertaking)))
                        .because(new Why.Seen(undertaking.place(), undertaking.id()))));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no day of filing and no duty to file under " + regime.code())) : any;
    }

    private boolean serves(Undertaking undertaking) {
        return conditions.stream().anyMatch(condition -> undertaking.clauses().stream().flatMap(ref -> deal.target(ref).stream())
                .flatMap(target -> target.clause().stream()).anyMatch(clause -> clause == condition));
    }

    /** Whether the sheet names who bears the fee, and names one party only. */
    public Truth namesPayer() {
        List<Fact<PartyRef>> payers = Stream.concat(conditions.stream().map(condition -> condition.requires().feePayer()),
                filings.stream().map(Filing::feePaidBy)).toList();
        long named = payers.stream().flatMap(payer -> payer.value().stream()).distinct().count();
        Why[] where = payers.stream().filter(Fact::isStated).flatMap(payer -> payer.origin().stream()).toArray(Why[]::new);
        if (named > 1) {
            return Truth.no(where);
        }
        Truth withheld = Truth.any(payers.stream().filter(payer -> payer.status() == Fact.Status.WITHHELD).map(Fact::stated).toList());
        return named == 1 ? Truth.yes(where) : withheld.unknown() ? withheld
                : Truth.no(new Why.Absent("nobody is named who bears the fee for " + regime.code()));
    }

    /** Whether who bears the fee is settled: by words, or still open because the sheet is no contract yet. */
    public Truth settlesFee() {
        Truth names = namesPayer();
        return names.no() && namesNobody(names)
                ? Truth.any(deal.binds(deal.sheet()).is(true).opposite(), names) : names;
    }

    private static boolean namesNobody(Truth names) {
        return names.why().stream().allMatch(Why.Absent.class::isInstance);
    }

    /**
     * Whether a planned day of closing leaves the waiting period after the day of filing, for a filing that no condition waits for; with a
     * condition the order of the days is judged elsewhere. Days that are open can still be kept.
     */
    public Truth leavesTime(Fact<Duration> length) {
        Fact<LocalDate> filed = plannedOn();
        Fact<LocalDate> closing = deal.timeline().day(deal.sheet().dates().closing(), deal.sheet()).asFact();
        if (!conditions.isEmpty() || !filed.isStated() || !closing.isStated()) {
            return Truth.YES;
        }
        Truth left = length.check(period -> Truth.of(!period.after(filed.get()).isAfter(closing.get())));
        return (left.no() ? left.because(new Why.Absent("no condition waits for the clearance under " + regime.code())) : left)
                .because(Stream.concat(filed.origin().stream(), closing.origin().stream()).toArray(Why[]::new));
    }

    /** What the plan lacks, in words, for the message of a finding. */
    public String lacks(Fact<Duration> length) {
        List<String> lacks = new ArrayList<>();
        if (isPromised().no()) {
            lacks.add("nobody has to file by any day");
        }
        if (settlesFee().no()) {
            lacks.add(namesNobody(namesPayer()) ? "nobody is named who bears the fee"
                    : "two parties are named who bear the fee");
        }
        if (leavesTime(length).no()) {
            lacks.add("closing on " + deal.timeline().day(deal.sheet().dates().closing(), deal.sheet()) + " comes before "
                    + length + " after the filing on " + plannedOn() + " are over");
        }
        return String.join("; ", lacks);
    }

    /** The value of the transaction that the fee goes by: that of the only purchase, if it is one sum; else unknown. */
    public Fact<Money> value(String currency) {
        List<EquityPurchase> purchases = EquityPurchase.of(deal, standing);
        Why missing = new Why.Missing(deal.sheet().clauses().place(), "the value of the transaction");
        if (purchases.size() != 1) {
            return Fact.unknown(List.of(missing));
        }
        AmountRange held = purchases.get(0).valueHeld(currency);
        boolean one = held.priced() && held.most().filter(most -> most.compareTo(held.least()) == 0).isPresent();
        return one ? Fact.stated(new Money(Currency.getInstance(currency), held.least()), held.seen()) : Fact.unknown(List.of(missing));
    }

    /** A sentence on the fee, after a space, for the message, with what the fee rests on; empty if the fee is not known. */
    public Fact<String> feeNote(Fact<Money> fee, String currency) {
        return fee.isStated() ? fee.map(amount -> " For a value of " + value(currency) + " the fee is " + fee + ".") : Fact.stated("", List.of());
    }
}
