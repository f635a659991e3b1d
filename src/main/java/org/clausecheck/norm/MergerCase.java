package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AmountRange;
import org.clausecheck.sheet.Assessments;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.EquityPurchase;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.Transaction;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Member;

/**
 * What merger control looks at: the purchase of a stake in a company, or the forming of a joint venture, with the undertakings that come
 * together in it. Securities of a joint venture that the sheet forms belong to its forming.
 */
public final class MergerCase {

    private final Deal deal;
    private final Standing standing;
    private final Transaction transaction;
    private final List<? extends Clause> clauses;
    private final PartyRef target;
    private final List<PartyRef> acquirers;
    private final ControlGained control;
    private final Nexus nexus;
    private final Coverage coverage;

    private MergerCase(Deal deal, Standing standing, List<? extends Clause> clauses, PartyRef target, List<PartyRef> acquirers) {
        this.deal = deal;
        this.standing = standing;
        this.clauses = clauses;
        this.target = target;
        this.acquirers = acquirers;
        this.transaction = new Transaction(deal, standing, clauses);
        this.control = new ControlGained(deal, standing, clauses, target, acquirers);
        this.nexus = Nexus.of(deal);
        this.coverage = Coverage.of(deal);
    }

    /** The purchases of stakes in the sheet that stand, but not those inside one group. */
    public static List<MergerCase> purchases(Deal deal, Standing standing) {
        List<JointVenture> ventures = formed(deal, standing);
        return EquityPurchase.of(deal, standing).stream().filter(purchase -> !purchase.isWithinGroup().yes()
                        && ventures.stream().noneMatch(venture -> venture.venture().equals(purchase.issuer())))
                .map(purchase -> new MergerCase(deal, standing, purchase.clauses(), purchase.issuer(), List.of(purchase.acquirer())))
                .toList();
    }

    /** The joint ventures that the sheet forms. */
    public static List<MergerCase> ventures(Deal deal, Standing standing) {
        return formed(deal, standing).stream().map(venture -> new MergerCase(deal, standing, List.of(venture), venture.venture(),
                controlling(venture))).toList();
    }

    /** Both. */
    public static List<MergerCase> all(Deal deal, Standing standing) {
        return Stream.concat(purchases(deal, standing).stream(), ventures(deal, standing).stream()).toList();
    }

    private static List<JointVenture> formed(Deal deal, Standing standing) {
        return deal.sheet().clauses().stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .filter(venture -> standing.standing(venture).possible()).toList();
    }

    private static List<PartyRef> controlling(JointVenture venture) {
        return venture.controlledBy().isEmpty() ? venture.members().stream().map(Member::party).toList() : venture.controlledBy().entries();
    }

    /** The clauses that carry it out. */
    public List<? extends Clause> clauses() {
        return clauses;
    }

    /** The company that is acquired, or the venture. */
    public PartyRef target() {
        return target;
    }

    /** Who acquires, or who controls the venture; all members where that is not said. */
    public List<PartyRef> acquirers() {
        return acquirers;
    }

    /** Whether control changes: in all cases on which the European Union calls it a concentration. */
    public Truth isConcentration() {
        return control.isConcentration();
    }

    /** Whether several together control the venture. */
    public Truth isJointlyControlled() {
        return control.isJoint();
    }

    /** Whether the venture does on a lasting basis what an autonomous company does; a legal conclusion, so that silence leaves it open. */
    public Truth isFullFunction() {
        return control.isFullFunction();
    }

    /** How far the acquirers get influence without control, and which stakes they reach. */
    public ControlGained control() {
        return control;
    }

    /** Whether it still lies ahead: not in an agreement in force, nor once a part has been carried out. */
    public Truth isStillToCome() {
        return transaction.isStillToCome();
    }

    /** The day on which it is agreed: signing, else the day asked about. */
    public Fact<LocalDate> agreedOn() {
        return transaction.agreedOn();
    }

    /** The day on which it closes, or the first on which it can. */
    public Fact<LocalDate> closingOn() {
        return transaction.earliestClosing();
    }

    /** Whether closing waits for a filing or clearance under a regime. */
    public Truth awaits(String regime) {
        return transaction.awaits(regime);
    }

    /** Whether an analysis of this kind, of the clause or of the venture, is on record as done. */
    public Truth hasReview(AnalysisKind kind) {
        return Assessments.onRecord(deal, kind, clauses.get(0), target);
    }

    /** What a venture wants, as the end of a sentence: a clearance if it is full-function, a review if it is not. */
    public String lacking(Truth fullFunction) {
        return fullFunction.yes() ? "no condition waits for the European Commission" : fullFunction.no()
                ? "no review under Article 101 is on record"
                : "neither waits a condition for the European Commission nor is a review on record";
    }

    /**
     * Whether a paper or a strategy for an authority is planned or done: by a clause of the sheet that waits for the authority or promises
     * a briefing paper, or on record. One that is not recorded is not there.
     */
    public Truth isPreparedFor(String regime) {
        return Truth.any(awaits(regime), MergerBriefing.of(deal, standing, this).isPlannedFor(regime));
    }

    /**
     * Whether the sheet shows a sign of a territory: an undertaking or one of its group has a tie to it, the venture is to work there, or
     * a law of the territory is named. No sign is NO.
     */
    public Truth touches(String territory) {
        boolean party = Stream.concat(acquirers.stream(), Stream.of(target)).anyMatch(one -> isShown(one, territory));
        boolean named = Presence.isNamed(deal, prefix(territory)).yes();
        return party || named || worksIn(territory) ? Truth.yes(new Why.Note("the sheet shows a tie to " + Territory.nameOf(territory)))
                : noTie(territory);
    }

    /** Whether the sheet shows a tie of the target itself. */
    public Truth targetTouches(String territory) {
        return nexus.isShown(target, territory) || worksIn(territory)
                ? Truth.yes(new Why.Note(deal.nameOf(target.id()) + " has a tie to " + Territory.nameOf(territory))) : noTie(territory);
    }

    private Truth noTie(String territory) {
        return Truth.no(new Why.Note("the sheet shows no tie to " + Territory.nameOf(territory)));
    }

    private static String prefix(String territory) {
        return territory.equals("GB") ? "uk" : territory.toLowerCase(Locale.ROOT);
    }

    private boolean isShown(PartyRef party, String territory) {
        return group(party).anyMatch(one -> nexus.isShown(one, territory));
    }

    private Stream<PartyRef> group(PartyRef party) {
        return Group.of(deal, party).members().stream().flatMap(id -> deal.party(id).stream())
                .map(one -> new PartyRef(one.id(), one.margin().document(), one.margin().place()));
    }

    private boolean worksIn(String territory) {
        return clauses.stream().filter(JointVenture.class::isInstance).map(clause -> clause.scope().territories())
                .anyMatch(places -> places.stream().anyMatch(place -> coverage.overlap(place, territory).yes()));
    }

    /**
     * Whether the target is established in a territory: at home there; unknown for one that has business there and is at home elsewhere, or
     * of whose home nothing is said; no without any tie.
     */
    public Truth isEstablishedIn(String territory) {
        Stream<Fact<Territory>> homes = Stream.of(deal.party(target).incorporatedIn(), deal.party(target).principalOffice());
        List<Truth> inside = homes.filter(Fact::isStated).map(home -> home.check(place -> coverage.overlap(place, territory))).toList();
        Truth home = Truth.any(inside);
        return home.yes() ? home : targetTouches(territory).no() ? noTie(territory)
                : Truth.unknown(new Why.Missing(deal.party(target).margin().place(),
                "whether " + deal.nameOf(target.id()) + " has an establishment in " + Territory.nameOf(territory)));
    }

    /** Whether the target is known to be active in a territory to a substantial degree; unknown where nothing is said. */
    public Truth isActiveIn(String territory) {
        Truth active = deal.world().party(target).substantialActivityIn().some(place -> coverage.overlap(place, territory));
        return active.unknown() ? active.only(new Why.Missing(deal.facts().parties().place(),
                "whether " + deal.nameOf(target.id()) + " is active in "
                + Territory.nameOf(territory) + " to a substantial degree")) : active;
    }

    /** The undertakings concerned with their turnovers: those who acquire with their groups, who controls beside them, and the target. */
    public Undertakings undertakings(String currency) {
        Map<PartyRef, Boolean> parties = new LinkedHashMap<>();
        Stream.concat(acquirers.stream(), control.partners().stream()).filter(one -> parties.keySet().stream()
                .noneMatch(known -> Group.same(deal, known, one))).forEach(one -> parties.put(one, true));
        if (!isNewVenture()) {
            parties.put(target, false);
        }
        return Undertakings.of(deal, parties, currency);
    }

    /** A venture made from nothing has no turnover of its own; neither has one of which nothing is on record. */
    private boolean isNewVenture() {
        return clauses.stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .anyMatch(venture -> venture.greenfield().is(true).yes() || !venture.greenfield().isStated()
                        && deal.facts().financialYears().stream().noneMatch(year -> year.party().equals(target)));
    }

    /** Whether the venture is made from nothing; silence leaves it open. */
    public Truth isGreenfield() {
        return Truth.any(clauses.stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .map(venture -> control.open(venture.greenfield(),
                        "whether " + deal.nameOf(target.id()) + " is made from an existing business").is(true)).toList());
    }

    /** The turnover of the target alone. */
    public AmountRange turnoverOfTarget(String territory, String currency) {
        return Turnover.of(deal, target, false, currency).in(territory);
    }

    /** What third countries have given the undertakings in the three years before signing, as recorded for each or for who controls it. */
    public AmountRange foreignContributions() {
        AmountRange sum = AmountRange.none("EUR");
        for (PartyRef party : Stream.concat(acquirers.stream(), isNewVenture() ? Stream.of() : Stream.of(target)).toList()) {
            List<Fact<Money>> recorded = group(party).map(one -> deal.world().party(one).foreignContributions3Years())
                    .filter(Fact::isStated).toList();
            sum = recorded.isEmpty() ? sum.plusUnknown(List.of(new Why.Missing(deal.facts().parties().place(),
                    "foreignContributions3Years of " + deal.nameOf(party.id()))))
                    : sum.plus(recorded.get(recorded.size() - 1).map(Bounded::exact));
        }
        return sum;
    }

    /** The shares of supply in the markets of a country that are on record. */
    public SupplyShares sharesIn(String country) {
        return new SupplyShares(deal, acquirers, target, country);
    }

    /** What is given in return: the value of the whole transaction, else the prices of its clauses. */
    public AmountRange consideration(String currency) {
        if (deal.sheet().value().isStated() || deal.sheet().value().isOpen()) {
            return AmountRange.none(currency).plus(deal.sheet().value());
        }
        AmountRange sum = AmountRange.none(currency);
        for (Clause clause : clauses) {
            Fact<Bounded<Money>> price = clause instanceof Equity equity ? equity.amount() : ((JointVenture) clause).total();
            sum = price.isStated() ? sum.plus(price) : sum.plusUnknown(List.of(new Why.Missing(
                    clause.place().member(clause instanceof Equity ? "amount" : "total"), "the value of what is given for it")));
        }
        return sum;
    }

    /** The case in words: who acquires control of whom, or the venture. */
    public String words() {
        String company = deal.nameOf(target.id());
        return clauses.get(0) instanceof JointVenture ? "the joint venture " + company
                : "the purchase of securities of " + company + " by " + deal.nameOf(acquirers.get(0).id());
    }

    @Override
    public String toString() {
        return words();
    }
}
