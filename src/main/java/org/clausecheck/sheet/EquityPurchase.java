package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ConsiderationKind;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;

/**
 * What one party acquires in one company by all equity clauses of the sheet together: newly issued securities, or those of another holder.
 */
public final class EquityPurchase {

    private static final Set<LegalForm> WITHOUT_SHARES = Set.of(LegalForm.LIMITED_LIABILITY_COMPANY, LegalForm.LIMITED_PARTNERSHIP,
            LegalForm.PARTNERSHIP, LegalForm.UNINCORPORATED_JOINT_VENTURE);

    private static final Set<ReorganisationKind> CONVERSIONS = Set.of(ReorganisationKind.PBC_CONVERSION,
            ReorganisationKind.RECAPITALISATION, ReorganisationKind.HOLDING_COMPANY, ReorganisationKind.IPO_REORGANISATION);

    private final Deal deal;
    private final List<Equity> clauses;
    private final Transaction transaction;

    private EquityPurchase(Deal deal, Standing standing, List<Equity> clauses) {
        this.deal = deal;
        this.clauses = List.copyOf(clauses);
        this.transaction = new Transaction(deal, standing, clauses);
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
        return transaction.isStillToCome();
    }

    /** The first day on which it may close: the day planned for it, else the day on which the sheet is read as signed. */
    public Fact<LocalDate> earliestClosing() {
        return transaction.earliestClosing();
    }

    /** The last day on which it may close: the day planned for it, else the long stop; the first day where neither is known. */
    public Fact<LocalDate> latestClosing() {
        return transaction.latestClosing();
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
            return clause.security().isOpen() ? clause.security().stated() : withoutShares ? givesControl(clause)
                    : pointsToOtherClass() ? Truth.unknown(new Why.Missing(clause.place().member("security"),
                    "which class of securities " + deal.nameOf(clause) + " gives")) : Truth.YES;
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

    /**
     * Whether the sheet describes classes of the company, none of which has votes for certain, and one of which no equity clause names:
     * shares without a class may be these.
     */
    private boolean pointsToOtherClass() {
        List<Security> classes = deal.documents().stream().flatMap(document -> document.securities().stream())
                .filter(security -> security.issuer().equals(issuer())).toList();
        return classes.stream().noneMatch(EquityPurchase::isOfVotes) && classes.stream().anyMatch(security -> !isNamed(security));
    }

    private static boolean isOfVotes(Security security) {
        return security.kind() == SecurityKind.COMMON ? !security.votesPerShare().moreThan(0).no()
                : security.kind() == SecurityKind.PREFERRED && security.votesPerShare().moreThan(0).yes();
    }

    private boolean isNamed(Security security) {
        return deal.clauses().filter(Equity.class::isInstance).map(Equity.class::cast)
                .anyMatch(clause -> clause.security().value().filter(ref -> ref.id().equals(security.id())).isPresent());
    }

    /** What is acquired, in words: where a clause names no class, that it is taken to carry votes. */
    public String securities() {
        return clauses.stream().allMatch(clause -> clause.security().isStated()) ? "voting securities"
                : "securities of no class that is named, and so read as shares with votes,";
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

    /**
     * Whether the acquirer, or everybody who sells to it, is a state or a body of a state: neither is a person that files. A form that is
     * not said is none of a state.
     */
    public Truth isByState() {
        return Truth.of(isState(acquirer()) || clauses.stream()
                .allMatch(clause -> clause.seller().value().filter(this::isState).isPresent()));
    }

    private boolean isState(PartyRef party) {
        return deal.party(party).legalForm().is(LegalForm.GOVERNMENT_BODY).yes();
    }

    private boolean areOfOneGroup(PartyRef one, PartyRef other) {
        return Performances.isOf(deal, one, other).yes() || Performances.isOf(deal, other, one).yes();
    }

    /**
     * Whether the law of a country may look at it: yes for a company that is at home there, or of whose home nothing is said unless the
     * sheet points elsewhere; unknown for a foreign company with some link to the country; no without any, or where both sides are at home
     * elsewhere and the acquirer does not get control.
     */
    public Truth touches(String country, Fact<BigDecimal> controlFrom) {
        return new IssuerReach(deal, acquirer(), issuer(), clauses, country).within(controlFrom);
    }

    /**
     * Whether shares are only what an interest in the same company turns into when it is reorganised: given for nothing but securities, and
     * for no larger part than before.
     */
    public Truth isOwnConversion() {
        boolean reorganised = deal.facts().reorganisations().stream().anyMatch(entry -> !World.isDisputed(entry)
                && entry.party().equals(issuer()) && CONVERSIONS.contains(entry.kind()));
        return reorganised ? Truth.all(clauses.stream().map(EquityPurchase::keepsItsPart).toList()) : Truth.NO;
    }

    private static Truth keepsItsPart(Equity clause) {
        Truth forSecurities = clause.consideration().isEmpty() ? Truth.NO
                : clause.consideration().every(given -> Truth.of(given.kind() == ConsiderationKind.SHARES));
        Optional<Holding> before = clause.before().value();
        Optional<Holding> after = clause.after().value();
        Truth grows = before.isEmpty() || after.isEmpty() || !before.get().basis().equals(after.get().basis())
                ? Truth.unknown(new Why.Missing(clause.place().member("before"), "what part was held before, on the same basis"))
                : after.get().percent().moreThan(before.get().percent());
        return Truth.all(forSecurities, grows.opposite());
    }

    /** The value of all voting securities of the company that the acquirer will hold. */
    public AmountRange valueHeld(String currency) {
        return new PurchaseValue(deal, currency).held(this, this::givesVotes);
    }

    /** Whether one of the two persons has sales or assets of the larger figure and the other of the smaller. */
    public Truth personsReach(Fact<Money> larger, Fact<Money> smaller) {
        return PersonSize.reach(deal, acquirer(), issuer(), larger, smaller);
    }

    /**
     * Whether closing, or the purchase itself, waits for a filing or clearance under a regime: by a condition of the sheet, by a day that
     * hangs on the clearance, or because it has been cleared already.
     */
    public Truth awaits(String regime) {
        return transaction.awaits(regime);
    }

    @Override
    public String toString() {
        return deal.nameOf(acquirer().id()) + " acquires securities of " + deal.nameOf(issuer().id());
    }
}
