package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Competition;
import org.clausecheck.sheet.fact.Director;
import org.clausecheck.sheet.fact.FinancialYear;
import org.clausecheck.sheet.fact.PartyAmount;

/**
 * A seat on the board of one company that a clause gives to a party, and another company that the person in it may serve: the party itself
 * or one of its group, for which the person sits there, or one on whose board a named nominee is.
 */
public final class Interlock {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final Standing standing;
    private final BoardRight right;
    private final List<Director> nominees;
    private final PartyRef rival;

    private Interlock(Deal deal, Standing standing, BoardRight right, List<Director> nominees, PartyRef rival) {
        this.deal = deal;
        this.standing = standing;
        this.right = right;
        this.nominees = List.copyOf(nominees);
        this.rival = rival;
    }

    /** Every seat with every other company; a right to observe or to veto only, and a seat inside one group, are none. */
    public static List<Interlock> of(Deal deal, Standing standing) {
        List<Interlock> all = new ArrayList<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof BoardRight right && standing.standing(clause).possible() && fills(right)) {
                List<Director> nominees = nominees(deal, right);
                Set<PartyRef> rivals = new LinkedHashSet<>(List.of(right.holder()));
                deal.facts().competition().stream().flatMap(fact -> fact.parties().stream())
                        .filter(party -> Group.same(deal, party, right.holder())).forEach(rivals::add);
                nominees.forEach(nominee -> serves(nominee).forEach(rivals::add));
                rivals.stream().filter(rival -> !Group.same(deal, rival, right.company()))
                        .forEach(rival -> all.add(new Interlock(deal, standing, right, nominees, rival)));
            }
        }
        return List.copyOf(all);
    }

    private static boolean fills(BoardRight right) {
        return Truth.any(right.powers().has(BoardPower.APPOINT), right.powers().has(BoardPower.NOMINATE)).possible();
    }

    private static List<Director> nominees(Deal deal, BoardRight right) {
        return deal.facts().directors().stream().filter(director -> !World.isDisputed(director) && !director.observer().is(true).yes())
                .filter(director -> director.company().equals(right.company())
                        && director.nominatedBy().test(by -> Group.same(deal, by, right.holder())).yes()).toList();
    }

    private static Stream<PartyRef> serves(Director nominee) {
        return Stream.concat(nominee.otherBoards().stream(), nominee.employedBy().value().stream());
    }

    /** The clause and the other company. */
    public List<Object> subjects() {
        return List.of(right, deal.party(rival));
    }

    /** Who fills the seat. */
    public PartyRef holder() {
        return right.holder();
    }

    /** The company on whose board the seat is. */
    public PartyRef company() {
        return right.company();
    }

    /** The other company. */
    public PartyRef rival() {
        return rival;
    }

    /** The day on which somebody may sit there first: closing as far as it is planned, else the day asked about. */
    public Fact<LocalDate> servesFrom() {
        return new Transaction(deal, standing, List.of(right)).earliestClosing();
    }

    /** Whether either company has a tie to a country, or the sheet names its law. */
    public Truth isReached(String country) {
        return Truth.any(Presence.of(deal, right.company()).isShownIn(country), Presence.of(deal, rival).isShownIn(country),
                Presence.isNamed(deal, country));
    }

    /**
     * Whether the two companies compete, in any market: as the record says. Of the holder of whom nothing is said it is not assumed; of a
     * company on whose board a nominee sits it is open. Words that disagree about one market leave it open.
     */
    public Truth compete() {
        List<Competition> said = deal.facts().competition().stream().filter(fact -> !World.isDisputed(fact)
                && names(fact, right.company()) && names(fact, rival)).toList();
        boolean yes = said.stream().anyMatch(Competition::compete);
        boolean no = said.stream().anyMatch(fact -> !fact.compete());
        boolean clash = said.stream().anyMatch(one -> one.compete() && said.stream()
                .anyMatch(two -> !two.compete() && one.market().equals(two.market())));
        Why[] where = said.stream().map(fact -> new Why.Seen(fact.margin().place(), "compete: " + fact.compete())).toArray(Why[]::new);
        Why missing = new Why.Missing(deal.facts().competition().place(), "whether " + deal.nameOf(right.company().id()) + " and "
                + deal.nameOf(rival.id()) + " compete");
        if (clash) {
            return Truth.unknown(missing);
        }
        boolean asked = !Group.same(deal, rival, right.holder())
                && nominees.stream().anyMatch(nominee -> serves(nominee).anyMatch(rival::equals));
        return yes ? Truth.yes(where) : no ? Truth.no(where) : asked || hasDisputed() ? Truth.unknown(missing) : Truth.NO;
    }

    private boolean hasDisputed() {
        return deal.facts().competition().stream().anyMatch(fact -> World.isDisputed(fact) && names(fact, right.company())
                && names(fact, rival));
    }

    private boolean names(Competition fact, PartyRef party) {
        return fact.parties().stream().anyMatch(party::equals);
    }

    /** Whether both companies have more capital, surplus and undivided profits than a figure; stockholders' equity stands for them. */
    public Truth areLarge(Fact<Money> above) {
        return Truth.all(isLarge(right.company(), above), isLarge(rival, above));
    }

    private Truth isLarge(PartyRef company, Fact<Money> above) {
        Fact<Money> capital = deal.world().party(company).capitalSurplusProfits().orElse(FinancialHistory.of(deal, company).equity());
        Truth more = capital.moreThan(above);
        Why missing = new Why.Missing(deal.facts().parties().place(), "capital, surplus and profits of " + deal.nameOf(company.id()));
        return more.unknown() && above.isStated() ? more.only(missing) : more;
    }

    /**
     * Whether their sales in competition are too small to matter: of either below the amount or the first part, or of each below the
     * second.
     */
    public Truth sellLittle(Fact<Money> below, Fact<BigDecimal> eitherPercent, Fact<BigDecimal> eachPercent) {
        Fact<Bounded<Money>> one = competitiveSales(right.company(), rival);
        Fact<Bounded<Money>> two = competitiveSales(rival, right.company());
        return Truth.any(one.lessThan(below), two.lessThan(below), isPart(right.company(), one, eitherPercent),
                isPart(rival, two, eitherPercent),
                Truth.all(isPart(right.company(), one, eachPercent), isPart(rival, two, eachPercent)));
    }

    private Fact<Bounded<Money>> sales(PartyRef seller) {
        Fact<Bounded<Money>> all = FinancialHistory.of(deal, seller).revenue()
                .orElse(deal.world().party(seller).totalSales().map(Bounded::exact));
        return all.isStated() ? all
                : Fact.unknown(List.of(new Why.Missing(deal.facts().financialYears().place(), "yearly sales of "
                + deal.nameOf(seller.id()))));
    }

    private Fact<Bounded<Money>> competitiveSales(PartyRef seller, PartyRef competitor) {
        Fact<Bounded<Money>> sales = FinancialHistory.of(deal, seller).value(0, year -> year.competitiveSales().stream()
                .filter(entry -> entry.party().equals(competitor)).findFirst().map(Interlock::fact)
                .orElseGet(() -> missing(year, competitor)));
        return sales.isStated() ? sales : Fact.unknown(List.of(new Why.Missing(deal.facts().financialYears().place(), "sales of "
                + deal.nameOf(seller.id()) + " in competition with " + deal.nameOf(competitor.id()))));
    }

    private static Fact<Bounded<Money>> fact(PartyAmount entry) {
        return Fact.stated(entry.amount(), entry.margin().place());
    }

    private static Fact<Bounded<Money>> missing(FinancialYear year, PartyRef competitor) {
        return Fact.unknown(List.of(new Why.Missing(year.competitiveSales().place(), "sales in competition with " + competitor.id())));
    }

    private Truth isPart(PartyRef seller, Fact<Bounded<Money>> sales, Fact<BigDecimal> percent) {
        Fact<Bounded<Money>> part = sales(seller).flatMap(total -> percent.map(share -> total.map(money -> new Money(money.currency(),
                money.amount().multiply(share).divide(WHOLE, MathContext.DECIMAL64)))));
        return sales.lessThan(part);
    }

    /**
     * Whether the seat is kept from those who serve the other company: the clause asks for a nominee who is independent of the holder, or
     * each nominee is named and neither sits there nor works there. Without either the seat is open to its people.
     */
    public Truth isKeptApart() {
        Truth independent = Group.same(deal, rival, right.holder()) ? right.independentNominee().is(true) : Truth.NO;
        return nominees.isEmpty() ? independent
                : Truth.any(independent, Truth.any(nominees.stream().map(this::servesRival).toList()).opposite());
    }

    private Truth servesRival(Director nominee) {
        Truth boards = nominee.otherBoards().some(company -> Truth.of(Group.same(deal, company, rival)));
        Truth works = nominee.employedBy().test(employer -> Group.same(deal, employer, rival));
        Truth any = Truth.any(boards, works);
        return any.unknown() ? any.only(new Why.Missing(nominee.margin().place(), "whom else " + nominee.name() + " serves")) : any;
    }
}
