package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * A lock-up after a listing, as a holder has promised it or the holders together have.
 *
 * @param subjects the clauses by which the holder has shares, or the listing
 * @param holder   who should hold still, in words
 * @param found    what is missing, in words; empty if nothing is
 * @param accepted whether the lock-up is there, long enough, and not in the holder's own hands
 */
public record StandOff(List<Object> subjects, String holder, String found, Truth accepted) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public StandOff {
        subjects = List.copyOf(subjects);
    }

    /**
     * What to look at before a listing: each holder to whom the sheet gives shares of the company; and the coverage of all lock-ups, if the
     * facts say how much of the company it is or that somebody has refused.
     *
     * @param length   how long the lock-up must last after the listing
     * @param coverage how much of the company must be locked up, in percent
     */
    public static List<StandOff> of(Deal deal, Standing standing, Listing listing, Fact<Duration> length, Fact<BigDecimal> coverage) {
        Map<PartyRef, List<Object>> holders = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && givesShares(deal, equity, listing.issuer()) && standing.standing(equity).possible()) {
                holders.computeIfAbsent(equity.holder(), party -> new ArrayList<>()).add(equity);
            }
        }
        List<StandOff> found = new ArrayList<>();
        holders.forEach((holder, clauses) -> found.add(new Search(deal, standing, listing.issuer(), length).of(holder, clauses)));
        List<RecordedHolding> refused = holdings(deal, listing.issuer()).filter(entry -> entry.lockUpAccepted().is(false).yes())
                .filter(entry -> holders.keySet().stream().noneMatch(holder -> holder.id().equals(entry.holder()))).toList();
        if (listing.lockUpCoveragePercent().isStated() || !refused.isEmpty()) {
            found.add(together(listing, refused, coverage));
        }
        return List.copyOf(found);
    }

    private static boolean givesShares(Deal deal, Equity equity, PartyRef company) {
        boolean gives = equity.kind() == EquityKind.ISSUE || equity.kind() == EquityKind.TRANSFER || equity.kind() == EquityKind.HOLD;
        boolean debt = equity.security().value().flatMap(ref -> deal.security(ref.id()))
                .filter(security -> security.kind() == SecurityKind.DEBT).isPresent();
        return gives && !debt && equity.issuer().equals(company) && !equity.holder().equals(company);
    }

    private static Stream<RecordedHolding> holdings(Deal deal, PartyRef company) {
        return deal.facts().holdings().stream().filter(entry -> entry.in().equals(company) && !World.isDisputed(entry)
                && deal.world().isKnown(entry.on()));
    }

    private static StandOff together(Listing listing, List<RecordedHolding> refused, Fact<BigDecimal> coverage) {
        List<Truth> parts = new ArrayList<>();
        parts.add(listing.lockUpCoveragePercent().atLeast(coverage));
        refused.forEach(entry -> parts.add(entry.percent().atMost(coverage.map(WHOLE::subtract))));
        String names = refused.isEmpty() ? ""
                : ", and " + Words.of(refused.stream().map(RecordedHolding::holder).toList()) + " will sign none";
        return new StandOff(List.of(listing), "the holders together", "have locked up " + listing.lockUpCoveragePercent()
                + " % of the shares" + names, Truth.all(parts));
    }

    /** Looks for the lock-up of one holder in the sheet, in agreements that stand, and on the record. */
    private record Search(Deal deal, Standing standing, PartyRef company, Fact<Duration> length) {

        StandOff of(PartyRef holder, List<Object> clauses) {
            List<Truth> found = new ArrayList<>();
            List<String> faults = new ArrayList<>();
            deal.clauses().filter(Restraint.class::isInstance).map(Restraint.class::cast)
                    .filter(restraint -> locks(restraint).possible() && restraint.bound().has(holder).possible()
                            && standing.standing(restraint).possible())
                    .forEach(restraint -> found.add(judge(restraint, holder, faults)));
            Truth signed = Truth.any(holdings(deal, company).filter(entry -> entry.holder().equals(holder.id()))
                    .map(entry -> entry.lockUpAccepted().is(true)).filter(Truth::yes).toList());
            boolean hidden = deal.agreements().stream().anyMatch(document -> document.clauses().isOpen());
            Truth none = hidden ? Truth.unknown(new Why.Missing(deal.sheet().clauses().place(), "clauses of agreements that are withheld"))
                    : Truth.no(new Why.Absent("no lock-up of " + deal.nameOf(holder.id())));
            found.add(found.isEmpty() ? none : Truth.NO);
            found.add(signed);
            return new StandOff(clauses, deal.nameOf(holder.id()), faults.isEmpty() ? "has promised no lock-up" : String.join("; ", faults),
                    Truth.any(found));
        }

        /** A ban on transfers is a lock-up if it is said to be over the company's shares. */
        private Truth locks(Restraint restraint) {
            Truth named = restraint.scope().securities().some(ref -> deal.security(ref.id())
                    .map(security -> Truth.of(security.issuer().equals(company))).orElse(Truth.NO));
            Truth about = restraint.of().stated().no() ? Truth.of(restraint.kind() == RestraintKind.LOCK_UP) : restraint.of().is(company);
            boolean holdsStill = restraint.kind() == RestraintKind.LOCK_UP || restraint.kind() == RestraintKind.TRANSFER;
            return holdsStill ? Truth.any(about, named) : Truth.NO;
        }

        private Truth judge(Restraint restraint, PartyRef holder, List<String> faults) {
            Fact<Boolean> written = restraint.common().binding();
            Truth binds = deal.inSheet(restraint) ? written.stated().no() ? Truth.YES : written.is(true) : deal.binds(restraint).is(true);
            Truth lasts = new AfterListing(deal, company, length).end(restraint.common().ends(), deal.documentOf(restraint));
            Truth firm = restraint.releaseBy().has(holder).opposite();
            String name = deal.nameOf(restraint);
            note(faults, binds, "does not bind itself by " + name);
            note(faults, lasts, "is free under " + name + " by " + Words.of(restraint.common().ends().value().<Object>map(when -> when)
                    .orElse("the end of its agreement")));
            note(faults, firm, "may release itself from " + name);
            return Truth.all(locks(restraint), restraint.bound().has(holder), standing.standing(restraint), binds, lasts, firm);
        }

        private static void note(List<String> faults, Truth holds, String fault) {
            if (holds.no()) {
                faults.add(fault);
            }
        }
    }
}
