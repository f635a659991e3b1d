package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
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
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Member;
import org.clausecheck.sheet.clause.Ownership;

/** The forming of a joint venture as merger control sees it: each member acquires a part of the vehicle for what it puts in. */
public final class VentureFormation {

    private static final Set<LegalForm> WITH_SHARES = Set.of(LegalForm.CORPORATION, LegalForm.PUBLIC_BENEFIT_CORPORATION,
            LegalForm.PUBLIC_LIMITED_COMPANY, LegalForm.PRIVATE_LIMITED_COMPANY, LegalForm.EUROPEAN_COMPANY);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final Standing standing;
    private final JointVenture venture;
    private final Transaction transaction;

    private VentureFormation(Deal deal, Standing standing, JointVenture venture) {
        this.deal = deal;
        this.standing = standing;
        this.venture = venture;
        this.transaction = new Transaction(deal, standing, List.of(venture));
    }

    /** The ventures of the sheet. */
    public static List<VentureFormation> of(Deal deal, Standing standing) {
        return deal.sheet().clauses().stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .filter(clause -> standing.standing(clause).possible()).map(clause -> new VentureFormation(deal, standing, clause))
                .toList();
    }

    /** The clause. */
    public JointVenture clause() {
        return venture;
    }

    /** Whether it still lies ahead: not in an agreement in force, nor once a part has been carried out. */
    public Truth isStillToCome() {
        return transaction.isStillToCome();
    }

    /** The first day on which it may be formed: that planned for closing, else the day on which the sheet is read as signed. */
    public Fact<LocalDate> formedFrom() {
        return transaction.earliestClosing();
    }

    /** Whether forming it waits for a filing or clearance under a regime. */
    public Truth awaits(String regime) {
        return transaction.awaits(regime);
    }

    /**
     * Whether the law of a country may look at it: the venture is at home there or is to work there, a member has a tie to the country, or
     * the sheet names its law. Unknown, as long as its sales and assets there are, for one that is at home or works elsewhere; no for one
     * that is at home and works elsewhere.
     */
    public Truth isReached(String country) {
        Truth here = Truth.any(Presence.of(deal, venture.venture()).home(country), venture.scope().territories()
                .some(place -> Truth.of(place.liesIn(country)).because(new Why.Seen(venture.place(), place.code()))));
        if (here.yes()) {
            return here;
        }
        List<Truth> ties = new ArrayList<>(List.of(Presence.of(deal, venture.venture()).isShownIn(country),
                Presence.isNamed(deal, country)));
        venture.members().forEach(member -> ties.add(Presence.of(deal, member.party()).isShownIn(country)));
        Truth tie = Truth.any(ties);
        boolean abroad = Presence.of(deal, venture.venture()).home(country).no();
        boolean working = venture.scope().territories().stream().noneMatch(place -> place.code().equals("world")) && !venture.scope()
                .territories().isEmpty();
        if (abroad && working && Presence.of(deal, venture.venture()).isShownIn(country).no()) {
            return Truth.no(new Why.Note(deal.nameOf(venture.venture().id()) + " is at home and is to work outside " + country));
        }
        boolean elsewhere = abroad || working;
        return tie.no() || !elsewhere ? tie : Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "sales and assets of " + deal.nameOf(venture.venture().id()) + " in " + country));
    }

    /** Whether the vehicle has shares that carry votes; unknown as long as its legal form is. */
    public Truth isCorporate() {
        Fact<LegalForm> form = venture.legalForm().isStated() || venture.legalForm().status() == Fact.Status.WITHHELD ? venture.legalForm()
                : deal.party(venture.venture()).legalForm();
        return form.isStated() ? form.test(WITH_SHARES::contains)
                : Truth.unknown(new Why.Missing(venture.place().member("legalForm"), "the legal form of the venture"));
    }

    /**
     * What a member gets for what it puts in: its contribution, else its share of the whole investment; nothing where no figure is given.
     */
    public AmountRange value(Member member, String currency) {
        AmountRange none = AmountRange.none(currency);
        if (member.contribution().status() != Fact.Status.UNSTATED) {
            return none.plus(member.contribution());
        }
        if (venture.total().status() == Fact.Status.UNSTATED) {
            return none;
        }
        Fact<Bounded<BigDecimal>> share = member.contributionPercent().orElse(member.percent());
        if (!share.isStated() || !venture.total().isStated()) {
            return none.plusUnknown(List.of(new Why.Missing(member.margin().place().member("contribution"),
                    "what " + deal.nameOf(member.party().id()) + " puts in")));
        }
        Bounded<Money> total = venture.total().get();
        Bounded<BigDecimal> part = share.get();
        boolean one = part.isSingle();
        return none.plus(one ? venture.total().map(whole -> whole.map(money -> portion(money, part.figure())))
                : total.isSingle() ? share.map(percent -> percent.map(figure -> portion(total.figure(), figure)))
                : Fact.unknown(List.of(new Why.Missing(member.margin().place().member("contribution"), "what it puts in"))));
    }

    private static Money portion(Money money, BigDecimal percent) {
        return new Money(money.currency(), money.amount().multiply(percent).divide(WHOLE, MathContext.DECIMAL64));
    }

    /** Whether a member has a right to this part of the profits or of the assets; its share where no share of profit is given. */
    public Truth controls(Member member, Fact<BigDecimal> fromPercent) {
        Fact<Bounded<BigDecimal>> share = member.profitPercent().orElse(member.percent());
        return share.isStated() ? share.atLeast(fromPercent) : Truth.unknown(new Why.Missing(member.margin().place().member("percent"),
                "the share of " + deal.nameOf(member.party().id()) + " in the venture"));
    }

    /**
     * Whether there is more than money in it: assets other than money, which members bring in, are what an acquisition is measured by.
     * Unknown for a venture that is made from nothing, unless a clause moves assets to it.
     */
    public Truth holdsAssets() {
        if (!venture.greenfield().is(true).yes()) {
            return venture.greenfield().isOpen() ? venture.greenfield().is(false) : Truth.YES;
        }
        Optional<Clause> transfer = deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible())
                .filter(this::movesAssets).findFirst();
        return transfer.map(clause -> Truth.yes(new Why.Seen(clause.place(), clause.id()))).orElseGet(() -> Truth.unknown(new Why.Missing(
                venture.place().member("greenfield"), "whether the members bring anything but money into the venture")));
    }

    private boolean movesAssets(Clause clause) {
        return clause instanceof Ownership ownership && ownership.assignor().isStated()
                && ownership.owners().stream().anyMatch(venture.venture()::equals)
                || clause instanceof Licence licence && licence.licensee().equals(venture.venture())
                && licence.exclusivity().is(LicenceExclusivity.EXCLUSIVE).yes();
    }

    /**
     * Which members acquire enough to have to file. A member must get voting shares, or control of a vehicle without shares, worth more
     * than
     * the lower line; up to the upper one the sizes of the persons count too.
     */
    public FilingTest test(Fact<BigDecimal> controlFrom, Fact<Money> above, Fact<Money> cap, Fact<Money> larger, Fact<Money> smaller) {
        Map<Member, Truth> each = new LinkedHashMap<>();
        for (Member member : membersByVenture()) {
            AmountRange value = value(member, above.isStated() ? above.get().currency().getCurrencyCode() : "USD");
            Truth enough = value.priced() ? value.moreThan(above) : Truth.NO;
            Truth acquires = then(enough, Truth.any(isCorporate(), controls(member, controlFrom)));
            Truth large = then(acquires, Truth.any(value.moreThan(cap), persons(member, larger, smaller)));
            each.put(member, then(large, holdsAssets()));
        }
        Truth any = Truth.any(each.values());
        List<PartyRef> filers = each.entrySet().stream().filter(entry -> entry.getValue().yes()).map(entry -> entry.getKey().party())
                .toList();
        Truth hidden = Truth.unknown(new Why.Missing(venture.members().place(), "withheld"));
        return new FilingTest(venture.members().isOpen() ? Truth.any(any, hidden) : any, filers);
    }

    /** Both; as long as the first is open and the second does not exclude it, the first alone is what is missing. */
    private static Truth then(Truth first, Truth second) {
        return Truth.all(first, second.no() ? second : second.once(first));
    }

    /**
     * Those whose purchase of votes in the vehicle no equity clause says: that one would be a purchase of its own. A government is no
     * person that files.
     */
    private List<Member> membersByVenture() {
        List<EquityPurchase> purchases = EquityPurchase.of(deal, standing);
        return venture.members().stream().filter(member -> !deal.party(member.party()).legalForm().is(LegalForm.GOVERNMENT_BODY).yes())
                .filter(member -> purchases.stream()
                .noneMatch(purchase -> purchase.acquirer().equals(member.party()) && purchase.issuer().equals(venture.venture())
                        && purchase.givesVotes().yes())).toList();
    }

    /**
     * Of member and venture one is of the larger size and the other of the smaller; in a company with shares another member must be as
     * well.
     */
    private Truth persons(Member member, Fact<Money> larger, Fact<Money> smaller) {
        PersonSize own = PersonSize.of(deal, member.party());
        Truth other = Truth.any(venture.members().stream().filter(one -> !Group.same(deal, one.party(), member.party()))
                .map(one -> PersonSize.of(deal, one.party()).reaches(smaller)).toList());
        return Truth.all(Truth.any(Truth.all(own.reaches(larger), isOfSize(smaller)), Truth.all(own.reaches(smaller), isOfSize(larger))),
                Truth.any(isCorporate().opposite(), other));
    }

    /** The venture counts with all that its members have promised to put in. */
    private Truth isOfSize(Fact<Money> figure) {
        Truth promised = figure.check(line -> {
            String currency = line.currency().getCurrencyCode();
            return Truth.of(total(currency).max(contributed(currency)).compareTo(line.amount()) >= 0);
        });
        return promised.no() ? Truth.any(promised, PersonSize.of(deal, venture.venture()).reaches(figure)) : promised;
    }

    private BigDecimal total(String currency) {
        return Stream.of(venture.total()).flatMap(total -> total.value().stream()).flatMap(total -> total.committed().stream())
                .filter(total -> total.currency().getCurrencyCode().equals(currency)).map(Money::amount).findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal contributed(String currency) {
        AmountRange sum = AmountRange.none(currency);
        for (Member member : venture.members()) {
            sum = sum.plus(member.contribution());
        }
        return sum.least();
    }

    /**
     * What came of the test.
     *
     * @param applies whether a member has to file
     * @param filers  the members that certainly have to
     */
    public record FilingTest(Truth applies, List<PartyRef> filers) {

        public FilingTest {
            filers = List.copyOf(filers);
        }
    }
}
