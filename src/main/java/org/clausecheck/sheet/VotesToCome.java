package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.MostFavoured;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * Securities without votes that one holder has, or is to get, and that turn into voting ones: by a conversion clause of the sheet, or by
 * the use of a convertible, a warrant or an option that a clause of the sheet gives.
 */
public final class VotesToCome {

    private static final Set<SecurityKind> RIGHTS = Set.of(SecurityKind.WARRANT, SecurityKind.OPTION);
    /** Clauses that give a say in the company or a business with it; secrecy, information and the like do not. */
    private static final Set<Class<? extends Clause>> BUSINESS = Set.of(BoardRight.class, ConsentRight.class, Licence.class, Access.class,
            SupplyCommitment.class, Exclusivity.class, FirstRight.class, RevenueShare.class, JointVenture.class, MostFavoured.class);
    private static final Set<Basis> OF_VOTES = Set.of(Basis.VOTING_POWER, Basis.ISSUED, Basis.AS_CONVERTED);

    private final Deal deal;
    private final Standing standing;
    private final PartyRef holder;
    private final Security security;
    private final List<Conversion> conversions;
    private final List<Equity> grants;

    private VotesToCome(Deal deal, Standing standing, PartyRef holder, Security security, List<Conversion> conversions,
            List<Equity> grants) {
        this.deal = deal;
        this.standing = standing;
        this.holder = holder;
        this.security = security;
        this.conversions = List.copyOf(conversions);
        this.grants = List.copyOf(grants);
    }

    /** By holder and class, in the order of the classes. A class of which nobody is known to hold anything is left out. */
    public static List<VotesToCome> of(Deal deal, Standing standing) {
        Map<String, Security> classes = new LinkedHashMap<>();
        deal.documents().forEach(document -> document.securities().forEach(security -> classes.putIfAbsent(security.id(), security)));
        List<VotesToCome> all = new ArrayList<>();
        for (Security security : classes.values()) {
            List<Conversion> conversions = standing(deal, standing, Conversion.class)
                    .filter(conversion -> conversion.security().id().equals(security.id())).toList();
            List<Equity> grants = standing(deal, standing, Equity.class).filter(VotesToCome::gives)
                    .filter(equity -> equity.security().value().filter(ref -> ref.id().equals(security.id())).isPresent()).toList();
            boolean turns = !conversions.isEmpty() || !grants.isEmpty() && isRightToMore(security);
            Set<PartyRef> holders = new LinkedHashSet<>();
            grants.forEach(grant -> holders.add(grant.holder()));
            if (!conversions.isEmpty()) {
                recorded(deal).filter(entry -> isOf(entry, security) && deal.party(entry.holder()).isPresent())
                        .forEach(entry -> holders.add(new PartyRef(entry.holder(), deal.sheet().id(), entry.margin().place())));
            }
            holders.stream().filter(party -> turns).forEach(party -> all.add(new VotesToCome(deal, standing, party, security, conversions,
                    grants.stream().filter(grant -> grant.holder().equals(party)).toList())));
        }
        return List.copyOf(all);
    }

    private static boolean isRightToMore(Security security) {
        return security.kind() == SecurityKind.CONVERTIBLE || RIGHTS.contains(security.kind());
    }

    private static boolean gives(Equity equity) {
        return equity.kind() == EquityKind.ISSUE || equity.kind() == EquityKind.TRANSFER || equity.kind() == EquityKind.HOLD;
    }

    private static <T extends Clause> Stream<T> standing(Deal deal, Standing standing, Class<T> type) {
        return deal.sheet().clauses().stream().filter(type::isInstance).map(type::cast)
                .filter(clause -> standing.standing(clause).possible());
    }

    private static Stream<RecordedHolding> recorded(Deal deal) {
        return deal.facts().holdings().stream().filter(entry -> !World.isDisputed(entry) && deal.world().isKnown(entry.on()))
                .filter(entry -> entry.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL);
    }

    private static boolean isOf(RecordedHolding entry, Security security) {
        return entry.security().value().filter(ref -> ref.id().equals(security.id())).isPresent();
    }

    /** The clauses that give the votes or the securities. */
    public List<Clause> clauses() {
        return Stream.concat(conversions.stream(), grants.stream()).map(Clause.class::cast).toList();
    }

    /** The clauses that make the step to votes: the conversion, else the grant of what can be used. */
    List<Clause> steps() {
        return conversions.isEmpty() ? List.copyOf(grants) : List.copyOf(conversions);
    }

    /** Who will have the votes. */
    public PartyRef holder() {
        return holder;
    }

    /** The class that has no votes yet. */
    public Security security() {
        return security;
    }

    /** The company whose securities they are. */
    public PartyRef issuer() {
        return security.issuer();
    }

    /**
     * Whether the class has no votes now and turns into one that has; unknown for preferred shares of which no number of votes is stated.
     */
    public Truth isGain() {
        return Truth.all(votes(security).opposite(), Truth.any(targets()));
    }

    private static Truth votes(Security security) {
        Truth stated = security.votesPerShare().moreThan(0);
        return switch (security.kind()) {
            case COMMON -> stated.unknown() ? Truth.YES : stated;
            case PREFERRED -> stated;
            case CONVERTIBLE, WARRANT, OPTION, DEBT, UNIT -> Truth.no(new Why.Seen(security.margin().place(), security.name()));
        };
    }

    private List<Truth> targets() {
        List<Fact<SecurityRef>> targets = conversions.isEmpty() ? List.of(security.over())
                : conversions.stream().map(conversion -> conversion.into().orElse(security.over())).toList();
        return targets.stream().map(target -> target.value().flatMap(ref -> deal.security(ref.id())).map(VotesToCome::votes)
                .orElseGet(() -> target.isStated() ? Truth.UNKNOWN : Truth.unknown(new Why.Missing(into(), "what " + security.name()
                        + " turns into")))).toList();
    }

    private Place into() {
        return conversions.isEmpty() ? security.margin().place().member("over") : conversions.get(0).place().member("into");
    }

    /** Whether it still lies ahead: not once the event that turns the class into votes has occurred. */
    public Truth isStillToCome() {
        List<Truth> done = conversions.stream().map(conversion -> conversion.when().isStated()
                ? Truth.of(deal.timeline().holds(conversion.when().get()).yes()) : Truth.NO).toList();
        return done.isEmpty() ? Truth.YES : Truth.all(done).opposite();
    }

    /**
     * The day on which the votes come: that of the event, else the day planned for the event or for the listing; else the day asked about,
     * for they may come at once.
     */
    public Fact<LocalDate> day() {
        return conversions.stream().flatMap(conversion -> conversion.when().value().stream())
                .flatMap(trigger -> Mentions.in(trigger).triggers().stream()).flatMap(id -> deal.event(id).stream()).map(this::day)
                .filter(day -> day.isStated() && !day.get().isBefore(deal.asOf())).findFirst()
                .orElseGet(() -> Fact.stated(deal.asOf(), deal.sheet().margin().place()));
    }

    private Fact<LocalDate> day(Event event) {
        Fact<LocalDate> exact = deal.timeline().event(event).asFact();
        Fact<LocalDate> planned = exact.isStated() ? exact : deal.timeline().day(event.expected(), deal.sheet()).asFact();
        boolean listing = event.kind() == EventKind.IPO || event.kind() == EventKind.QUALIFIED_IPO;
        return planned.isStated() || !listing ? planned : PublicStatus.of(deal, event.party().value().orElse(issuer())).listingDay();
    }

    /**
     * What the holder will have in voting securities of the company: the class at the value on record, else at what is paid for it, with
     * what it holds or buys with votes already. What a warrant or an option costs says nothing of its value; its shares count at the price
     * on record.
     */
    public AmountRange value(String currency) {
        AmountRange sum = AmountRange.none(currency);
        List<RecordedHolding> ofHolder = recorded(deal).filter(entry -> entry.holder().equals(holder.id()) && entry.in().equals(issuer()))
                .toList();
        List<RecordedHolding> own = ofHolder.stream().filter(entry -> isOf(entry, security)).toList();
        if (!own.isEmpty()) {
            Fact<Bounded<Money>> value = deal.world().value(deal.facts().holdings(), own::contains, RecordedHolding::on,
                    RecordedHolding::value);
            sum = value.isStated() ? sum.plus(value) : sum.plusUnknown(List.of(new Why.Missing(own.get(0).margin().place().member("value"),
                    "what " + security.name() + " will be worth")));
        } else {
            for (Equity grant : grants) {
                sum = sum.plus(worth(grant, currency));
            }
        }
        if (!sum.priced()) {
            return sum;
        }
        PurchaseValue others = new PurchaseValue(deal, currency);
        sum = sum.plus(others.onRecord(ofHolder.stream().filter(entry -> !isOf(entry, security)).toList()));
        for (Equity purchase : purchases()) {
            sum = sum.plus(others.paidUnder(purchase));
        }
        return sum;
    }

    /** What the holder buys with votes beside the class. */
    private List<Equity> purchases() {
        return EquityPurchase.of(deal, standing).stream().filter(purchase -> purchase.acquirer().equals(holder)
                && purchase.issuer().equals(issuer())).flatMap(purchase -> purchase.clauses().stream())
                .filter(clause -> !grants.contains(clause) && clause.security().value().flatMap(ref -> deal.security(ref.id()))
                        .map(VotesToCome::votes).orElse(clause.security().isOpen() ? Truth.UNKNOWN : Truth.YES).yes()).toList();
    }

    private AmountRange worth(Equity grant, String currency) {
        AmountRange none = AmountRange.none(currency);
        Optional<Holding> after = grant.after().value();
        if (after.isPresent() && after.get().value().isStated()) {
            return none.plus(after.get().value());
        }
        if (!RIGHTS.contains(security.kind())) {
            return new PurchaseValue(deal, currency).paidUnder(grant);
        }
        Fact<Bounded<Money>> market = marketPrice();
        AmountRange traded = market.isStated() ? new PurchaseValue(deal, currency).atPrice(grant, market) : none;
        if (traded.priced()) {
            return traded;
        }
        boolean sized = Stream.of(grant.shares().stated(), grant.amount().stated(), grant.after().stated(), grant.tranches().stated())
                .anyMatch(Truth::possible);
        return sized ? none.plusUnknown(List.of(new Why.Missing(deal.facts().holdings().place(), "what the shares under " + security.name()
                + " will be worth"))) : none;
    }

    /** The price of a share on record: on the exchange, else the one planned for a listing. */
    private Fact<Bounded<Money>> marketPrice() {
        Fact<Bounded<Money>> traded = deal.world().party(issuer()).minimumPrice().map(Bounded::exact);
        return traded.isStated() ? traded : deal.world().listing(issuer()).map(Listing::price).orElse(traded);
    }

    /**
     * Whether the law of a country may look at it, as at a purchase: a company at home elsewhere is exempt without sales or assets there,
     * and for a holder from elsewhere without control.
     */
    public Truth touches(String country, Fact<BigDecimal> controlFrom) {
        return new IssuerReach(deal, holder, issuer(), grants, country).within(controlFrom);
    }

    /**
     * Whether it is held for investment only, which the law lets pass up to a share of the votes: no above that share, and no for a holder
     * to which the sheet gives a say or a business with the company; unknown for one that does nothing but hold.
     */
    public Truth isForInvestmentOnly(Fact<BigDecimal> upToPercent) {
        Truth small = Stream.concat(grants.stream().flatMap(grant -> grant.after().value().stream())
                        .filter(after -> after.basis().test(OF_VOTES::contains).yes()).map(Holding::percent),
                recorded(deal).filter(entry -> entry.holder().equals(holder.id()) && entry.in().equals(issuer())
                        && entry.basis().is(Basis.AS_CONVERTED).yes()).map(RecordedHolding::percent))
                .filter(Fact::isStated).findFirst().map(percent -> percent.atMost(upToPercent))
                .orElseGet(() -> Truth.unknown(new Why.Missing(deal.facts().holdings().place(), "the share of the votes that "
                        + deal.nameOf(holder.id()) + " will have in " + deal.nameOf(issuer().id()))));
        return Truth.all(small, onlyHolds());
    }

    private Truth onlyHolds() {
        Optional<Clause> deals = deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible())
                .filter(clause -> BUSINESS.contains(clause.getClass()))
                .filter(clause -> Mentions.in(clause).parties().containsAll(List.of(holder, issuer()))).findFirst();
        return deals.map(clause -> Truth.no(new Why.Note("the two are tied by " + clause.id() + " as well")))
                .orElseGet(() -> Truth.unknown(new Why.Missing(
                deal.facts().holdings().place(), "whether " + deal.nameOf(holder.id()) + " holds for investment only")));
    }
}
