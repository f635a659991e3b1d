package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.fact.Filing;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * What one party acquires in one company by all equity clauses of the sheet together: newly issued securities, or those of another holder.
 */
public final class EquityPurchase {

    private static final Set<LegalForm> WITHOUT_SHARES = Set.of(LegalForm.LIMITED_LIABILITY_COMPANY, LegalForm.LIMITED_PARTNERSHIP,
            LegalForm.PARTNERSHIP, LegalForm.UNINCORPORATED_JOINT_VENTURE);

    private final Deal deal;
    private final Standing standing;
    private final List<Equity> clauses;

    private EquityPurchase(Deal deal, Standing standing, List<Equity> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = List.copyOf(clauses);
    }

    /** The purchases of the sheet, by acquirer and company, in the order of their first clauses. */
    public static List<EquityPurchase> of(Deal deal, Standing standing) {
        Map<List<PartyRef>, List<Equity>> purchases = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && (equity.kind() == EquityKind.ISSUE || equity.kind() == EquityKind.TRANSFER)
                    && standing.standing(clause).possible()) {
                purchases.computeIfAbsent(List.of(equity.holder(), equity.issuer()), parties -> new ArrayList<>()).add(equity);
            }
        }
        return purchases.values().stream().map(clauses -> new EquityPurchase(deal, standing, clauses)).toList();
    }

    /** The equity clauses that make it up. */
    public List<Equity> clauses() {
        return clauses;
    }

    /** Who acquires. */
    public PartyRef acquirer() {
        return clauses.get(0).holder();
    }

    /** The company whose securities are acquired. */
    public PartyRef issuer() {
        return clauses.get(0).issuer();
    }

    /**
     * Whether it still lies ahead: not in an agreement that is already in force, nor once the record shows that a part has been carried
     * out.
     */
    public Truth isStillToCome() {
        List<Performances> done = clauses.stream().map(clause -> Performances.of(deal, clause, Optional.empty())).toList();
        List<Why> seen = done.stream().flatMap(entries -> entries.entries().stream())
                .<Why>map(entry -> new Why.Seen(entry.margin().place(), "carried out on " + entry.on())).toList();
        if (!seen.isEmpty()) {
            return new Truth(Truth.State.NO, seen);
        }
        boolean inForce = deal.sheet().stage() == Stage.IN_FORCE || deal.sheet().stage() == Stage.ENDED;
        return Truth.of(!inForce || closing().after(Bounds.on(deal.asOf())).yes());
    }

    /** The first day on which it may close: the day planned for it, else the day on which the sheet is read as signed. */
    public Fact<LocalDate> earliestClosing() {
        Bounds closing = closing();
        return closing.isExact() && !closing.isNever() ? closing.asFact()
                : Fact.stated(later(closing.soonest(), readAsSigned()), deal.sheet().margin().place());
    }

    /** The last day on which it may close: the day planned for it, else the long stop; the first day where neither is known. */
    public Fact<LocalDate> latestClosing() {
        Bounds closing = closing();
        Bounds stop = deal.timeline().day(deal.sheet().dates().longStop(), deal.sheet());
        LocalDate last = closing.latest().isBefore(stop.latest()) ? closing.latest() : stop.latest();
        boolean open = closing.isExact() && !closing.isNever() || last.equals(LocalDate.MAX) || last.isBefore(earliestClosing().get());
        return open ? earliestClosing() : Fact.stated(last, deal.sheet().margin().place());
    }

    private Bounds closing() {
        return deal.timeline().day(deal.sheet().dates().closing(), deal.sheet());
    }

    private LocalDate readAsSigned() {
        Bounds signing = deal.timeline().signing(deal.sheet());
        return later(signing.isExact() ? signing.soonest() : LocalDate.MIN, deal.asOf());
    }

    private static LocalDate later(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    /** What holds on the first and on the last possible day of closing alike; unknown, for want of that day, where the two differ. */
    public Truth onEitherClosing(Truth first, Truth last) {
        return first.state() == last.state() ? first
                : Truth.unknown(new Why.Missing(deal.sheet().dates().margin().place().member("closing"), "the day of closing"));
    }

    /**
     * Whether the securities carry votes now: no for debt, warrants, options and convertibles, for shares without votes, and for an
     * interest in a company without shares unless it gives control; unknown for preferred shares of which nothing more is said.
     */
    public Truth givesVotes() {
        return Truth.any(clauses.stream().map(this::givesVotes).toList());
    }

    private Truth givesVotes(Equity clause) {
        Optional<Security> security = clause.security().value().flatMap(ref -> deal.security(ref.id()));
        if (security.isEmpty()) {
            Fact<LegalForm> form = deal.party(issuer()).legalForm();
            boolean withoutShares = form.test(WITHOUT_SHARES::contains).yes();
            return clause.security().isOpen() ? clause.security().stated() : withoutShares ? givesControl(clause) : Truth.YES;
        }
        Truth votes = security.get().votesPerShare().moreThan(0);
        Why seen = new Why.Seen(clause.security().place().orElse(clause.place()), security.get().name());
        return switch (security.get().kind()) {
            case COMMON -> votes.unknown() ? Truth.yes(seen) : votes;
            case PREFERRED -> votes;
            case UNIT -> givesControl(clause);
            case CONVERTIBLE, WARRANT, OPTION, DEBT -> Truth.no(seen);
        };
    }

    private static Truth givesControl(Equity clause) {
        return clause.control().isOneOf(ControlKind.SOLE, ControlKind.JOINT);
    }

    /** Whether acquirer and company belong together already, by their chains of parents. */
    public Truth isWithinGroup() {
        return Truth.of(areOfOneGroup(issuer(), acquirer())
                || clauses.stream().allMatch(clause -> clause.seller().value().filter(seller -> areOfOneGroup(seller, acquirer()))
                .isPresent()));
    }

    private boolean areOfOneGroup(PartyRef one, PartyRef other) {
        return Performances.isOf(deal, one, other).yes() || Performances.isOf(deal, other, one).yes();
    }

    /**
     * Whether the law of a country may look at it: yes for a company that is at home there or of whose home nothing is said; unknown for a
     * foreign company with some link to the country, no without any.
     */
    public Truth touches(String country) {
        Party company = deal.party(issuer());
        Truth home = Truth.any(isIn(company.incorporatedIn(), country), isIn(company.principalOffice(), country));
        boolean foreign = !home.yes() && (company.incorporatedIn().isStated() || company.principalOffice().isStated());
        if (!foreign) {
            return home.yes() ? home : Truth.YES;
        }
        Party buyer = deal.party(acquirer());
        PartyFacts known = deal.world().party(issuer());
        boolean linked = Stream.of(buyer.incorporatedIn(), buyer.principalOffice()).anyMatch(place -> isIn(place, country).yes())
                || Stream.of(known.customersIn(), known.substantialActivityIn(), known.employeesIn())
                        .anyMatch(places -> places.stream().anyMatch(place -> isIn(place, country)))
                || deal.facts().financialYears().stream().filter(year -> year.party().equals(issuer()))
                        .flatMap(year -> year.turnover().stream()).anyMatch(turnover -> isIn(turnover.territory(), country));
        Why reason = new Why.Missing(deal.facts().parties().place(), "sales and assets of " + company.name() + " in " + country);
        return linked ? Truth.unknown(reason) : Truth.no(new Why.Note(company.name() + " has no link to " + country + " in this sheet"));
    }

    private static Truth isIn(Fact<Territory> place, String country) {
        return place.test(code -> isIn(code, country));
    }

    private static boolean isIn(Territory place, String country) {
        return place.code().equals(country) || place.code().startsWith(country + "-");
    }

    /** The value of all voting securities of the company that the acquirer will hold. */
    public AmountRange valueHeld(String currency) {
        return new PurchaseValue(deal, currency).held(this, this::givesVotes);
    }

    /** Whether one of the two persons has sales or assets of the larger figure and the other of the smaller. */
    public Truth personsReach(Fact<Money> larger, Fact<Money> smaller) {
        return Truth.any(Truth.all(reaches(acquirer(), larger), reaches(issuer(), smaller)),
                Truth.all(reaches(issuer(), larger), reaches(acquirer(), smaller)));
    }

    /** A person is the party with whoever controls it, as far as the sheet names them. */
    private Truth reaches(PartyRef party, Fact<Money> figure) {
        List<Truth> sizes = new ArrayList<>();
        Optional<PartyRef> person = Optional.of(party);
        for (int steps = 0; person.isPresent() && steps <= deal.parties().size(); steps++) {
            PartyFacts known = deal.world().party(person.get());
            sizes.add(named(known.totalSales().atLeast(figure), person.get(), "totalSales"));
            sizes.add(named(known.totalAssets().atLeast(figure), person.get(), "totalAssets"));
            person = deal.party(person.get()).parent().value();
        }
        return Truth.any(sizes);
    }

    private Truth named(Truth size, PartyRef party, String member) {
        return size.unknown() ? size.only(new Why.Missing(deal.facts().parties().place(), member + " of " + deal.nameOf(party.id())))
                : size;
    }

    /**
     * Whether closing, or the purchase itself, waits for a filing or clearance under a regime: by a condition of the sheet, by a day that
     * hangs on the clearance, or because it has been cleared already.
     */
    public Truth awaits(String regime) {
        Regime wanted = new Regime(regime);
        List<Truth> found = new ArrayList<>();
        deal.sheet().clauses().stream().filter(Condition.class::isInstance).map(Condition.class::cast)
                .filter(condition -> standing.standing(condition).possible() && gates(condition))
                .forEach(condition -> found.add(Truth.all(isUnder(condition, wanted), bindsUnlessSaid(condition))
                        .because(new Why.Seen(condition.place(), condition.id()))));
        Dates dates = deal.sheet().dates();
        Stream.of(dates.closing(), dates.effective()).flatMap(day -> day.value().stream())
                .flatMap(day -> Mentions.in(day).triggers().stream()).flatMap(id -> deal.event(id).stream())
                .forEach(event -> found.add(Truth.all(Truth.of(event.kind() == EventKind.CLEARANCE), event.regime().is(wanted))));
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(wanted) && !World.isDisputed(filing) && concerns(filing))
                .filter(filing -> deal.world().hasCome(filing.clearedOn()).yes())
                .forEach(filing -> found.add(new Truth(Truth.State.YES, filing.clearedOn().origin())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no condition of clearance under " + regime)) : any;
    }

    private boolean gates(Condition condition) {
        return condition.for_().stream().anyMatch(gate -> gate.isStage() || deal.target(gate)
                .filter(target -> clauses.stream().anyMatch(target::covers)).isPresent());
    }

    private Truth isUnder(Condition condition, Regime wanted) {
        Fact<Regime> regime = condition.requires().regime();
        Truth byEvent = condition.requires().event().value().flatMap(ref -> deal.event(ref.id()))
                .map(event -> event.regime().is(wanted)).orElse(Truth.NO);
        return Truth.any(regime.is(wanted), byEvent);
    }

    private static Truth bindsUnlessSaid(Condition condition) {
        Fact<Boolean> binding = condition.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }

    private boolean concerns(Filing filing) {
        return filing.for_().isEmpty() || clauses.stream().anyMatch(clause -> deal.names(filing.for_(), clause));
    }

    @Override
    public String toString() {
        return deal.nameOf(acquirer().id()) + " acquires securities of " + deal.nameOf(issuer().id());
    }
}
