package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.InvestorRightKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.Scope;

/**
 * A right that one holder has in a company and the public would not share: a seat, a veto on how the company is run, a first right over
 * its shares, protection against dilution, information ahead of others.
 *
 * @param deal      the deal
 * @param clause    the clause that gives it
 * @param what      what it is, in words
 * @param holder    who has it
 * @param company   in which company
 * @param concerned whether it is such a right in this company; no for a right of ordinary trade and for the seats of who controls the
 *                  company, unknown where what would say so is withheld
 */
public record CompanyRight(Deal deal, Clause clause, String what, PartyRef holder, PartyRef company, Truth concerned) {

    /** Rights that stand in the terms of a class of shares and go with it. */
    private static final Set<InvestorRightKind> OF_THE_CLASS = Set.of(InvestorRightKind.ANTI_DILUTION,
            InvestorRightKind.LIQUIDATION_PREFERENCE, InvestorRightKind.DIVIDEND, InvestorRightKind.REDEMPTION);
    /** Acts that are done when the listing is: a veto on them alone ends by itself. */
    private static final Set<String> DONE_WITH_THE_LISTING = Set.of("list", "convert-securities");

    /** The right that a clause gives in a company: one, or none if the clause is of another kind or about another company. */
    public static List<CompanyRight> of(Deal deal, Clause clause, PartyRef company) {
        if (clause instanceof InvestorRight right && right.company().equals(company)) {
            return List.of(new CompanyRight(deal, clause, "a right of " + Words.of(right.kind()), right.holder(), company,
                    Truth.of(right.kind() != InvestorRightKind.RETURN_CAP)));
        }
        if (clause instanceof BoardRight right && right.company().equals(company)) {
            return List.of(new CompanyRight(deal, clause, "a right over the board", right.holder(), company,
                    isControl(deal, right.holder(), company).opposite()));
        }
        if (clause instanceof ConsentRight right && right.bound().equals(company)) {
            return List.of(new CompanyRight(deal, clause, "a veto", right.holder(), company, steers(right.scope())));
        }
        if (clause instanceof FirstRight right) {
            Truth over = Truth.all(aboutShares(right.scope()), sharesOf(deal, right, company));
            return over.no() ? List.of()
                    : List.of(new CompanyRight(deal, clause, "a first right over shares", right.holder(), company, over));
        }
        return List.of();
    }

    /**
     * Whether a holder is said to control the company, as the party above it or by a clause on its constitution: then seats are the form of
     * its control. Not said is no sign of it, and NO; withheld is unknown.
     */
    private static Truth isControl(Deal deal, PartyRef holder, PartyRef company) {
        Fact<PartyRef> parent = deal.party(company).parent();
        boolean above = Group.of(deal, company).members().contains(holder.id());
        Truth kept = Truth.any(deal.sheet().clauses().stream().filter(Governance.class::isInstance).map(Governance.class::cast)
                .filter(governance -> governance.company().equals(company) && !governance.common().binding().is(false).yes())
                .map(governance -> governance.controlledBy().is(holder)).toList());
        return Truth.any(above ? Truth.yes(new Why.Note(deal.nameOf(holder.id()) + " controls " + deal.nameOf(company.id())))
                : parent.status() == Fact.Status.WITHHELD ? parent.stated() : Truth.NO, kept);
    }

    /** A veto without any scope covers all that the company does; one on acts of trade, or on assets, is no matter of the company. */
    private static Truth steers(Scope scope) {
        Truth acts = scope.actions().some(action -> Truth.of(!DONE_WITH_THE_LISTING.contains(action.code()) && ofTheCompany(action)));
        boolean bare = !scope.assets().isStated() && !scope.fields().isStated();
        Truth unscoped = Truth.all(scope.actions().stated().opposite(), Truth.any(Truth.of(bare), aboutShares(scope)));
        return Truth.any(acts, unscoped);
    }

    private static boolean ofTheCompany(Action action) {
        return Taxonomy.ACTIONS.contains("steer-company", action.code()) || dealsInShares(action);
    }

    private static boolean dealsInShares(Action action) {
        return Taxonomy.ACTIONS.contains("deal-in-securities", action.code());
    }

    private static Truth aboutShares(Scope scope) {
        return Truth.any(scope.securities().stated(), scope.assets().some(asset -> Truth.of(asset.code().equals("securities"))),
                scope.actions().some(action -> Truth.of(dealsInShares(action))));
    }

    /** Whose shares a first right is over: the issuer of those named, else the company if it is a side of the right, else not known. */
    private static Truth sharesOf(Deal deal, FirstRight right, PartyRef company) {
        Items<SecurityRef> named = right.scope().securities();
        if (!named.isEmpty()) {
            return named.some(ref -> deal.security(ref.text()).map(security -> Truth.of(security.issuer().equals(company)))
                    .orElse(Truth.UNKNOWN));
        }
        return right.bound().equals(company) || right.holder().equals(company) ? Truth.YES : Truth.unknown(
                new Why.Missing(named.place(), "the securities of " + deal.nameOf(right)));
    }

    /** Whether the right falls away with the listing of the company, or before the day planned for it. */
    public Truth endsAtListing(Standing standing) {
        Fact<LocalDate> day = PublicStatus.of(deal, company).listingDay();
        return Truth.any(new Sunset(deal, standing, this::isListing, day).of(clause), goesWithTheShares(standing));
    }

    private Truth isListing(Event event) {
        boolean listing = event.kind() == EventKind.IPO || event.kind() == EventKind.QUALIFIED_IPO;
        return Truth.all(Truth.of(listing), event.party().stated().no() ? Truth.YES : event.party().is(company));
    }

    /** Rights of a class of shares are gone when the class converts by itself at the listing. */
    private Truth goesWithTheShares(Standing standing) {
        if (!(clause instanceof InvestorRight right) || !OF_THE_CLASS.contains(right.kind())) {
            return Truth.NO;
        }
        Sunset listing = new Sunset(deal, standing, this::isListing, Fact.unstated(List.of()));
        return Truth.any(deal.documentOf(clause).clauses().stream().filter(Conversion.class::isInstance).map(Conversion.class::cast)
                .filter(conversion -> conversion.kind() == ConversionKind.AUTOMATIC && standing.standing(conversion).possible())
                .filter(conversion -> deal.security(conversion.security().text())
                        .filter(security -> security.issuer().equals(company) && security.kind() != SecurityKind.COMMON).isPresent())
                .map(conversion -> conversion.when().check(listing::holds)).toList());
    }

    /** Whether the right falls away when its holder has less than this percentage of the company, or than a higher one. */
    public Truth endsBelow(Standing standing, Fact<BigDecimal> percent) {
        Truth needed = clause instanceof BoardRight right
                ? right.requires().check(holding -> holding.percent().map(Bounded::figure).atLeast(percent)) : Truth.NO;
        return Truth.any(needed, new Sunset(deal, standing, event -> isHoldingBelow(event, percent), Fact.unstated(List.of())).of(clause));
    }

    private Truth isHoldingBelow(Event event, Fact<BigDecimal> percent) {
        return Truth.all(Truth.of(event.kind() == EventKind.HOLDING_BELOW),
                event.party().stated().no() ? Truth.YES : event.party().is(holder),
                event.in().stated().no() ? Truth.YES : event.in().is(company),
                event.percent().map(Bounded::figure).atLeast(percent));
    }
}
