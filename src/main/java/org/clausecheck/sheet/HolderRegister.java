package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Filing;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * The holders of record of a company whose shares are not listed, and whether it plans to register them.
 *
 * @param deal     the deal
 * @param standing which clauses stand
 * @param company  the company
 * @param subjects the clauses of the sheet that deal in its shares, or its planned listing
 */
public record HolderRegister(Deal deal, Standing standing, PartyRef company, List<Object> subjects) {

    private static final Regime REGISTRATION = new Regime("us-securities-registration");

    public HolderRegister {
        subjects = List.copyOf(subjects);
    }

    /** The companies in whose shares the sheet deals, or whose listing is spoken of, as far as the facts give a number of holders. */
    public static List<HolderRegister> of(Deal deal, Standing standing) {
        Map<PartyRef, List<Object>> companies = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && standing.standing(clause).possible()) {
                companies.computeIfAbsent(equity.issuer(), party -> new ArrayList<>()).add(clause);
            }
        }
        deal.facts().listings().forEach(listing -> companies.computeIfAbsent(listing.issuer(), party -> new ArrayList<>(List.of(listing))));
        List<HolderRegister> found = new ArrayList<>();
        companies.forEach((company, subjects) -> found.add(new HolderRegister(deal, standing, company, subjects)));
        return found.stream().filter(register -> register.known().holdersOfRecord().isStated()
                || register.known().nonAccreditedHolders().isStated()).toList();
    }

    /** What the facts say of the company. */
    public PartyFacts known() {
        return deal.world().party(company);
    }

    /** How many holders are not accredited: as the facts say, else at most all of them. */
    public Fact<Bounded<Integer>> plainHolders() {
        Fact<Integer> stated = known().nonAccreditedHolders();
        return stated.isStated() || !known().holdersOfRecord().isStated() ? stated.map(Bounded::exact)
                : known().holdersOfRecord().flatMap(all -> Fact.stated(new Bounded<>(Bounded.Bound.UP_TO, all, Optional.empty()),
                        stated.origin()));
    }

    /** Whether it is a company of the United States, or of which nothing else is said, without listed shares. */
    public Truth isUnlisted() {
        Truth listed = PublicStatus.of(deal, company).listed();
        Party party = deal.party(company);
        boolean foreign = Stream.of(party.incorporatedIn(), party.principalOffice()).anyMatch(Fact::isStated)
                && Stream.of(party.incorporatedIn(), party.principalOffice()).flatMap(home -> home.value().stream())
                        .noneMatch(home -> home.code().equals("US") || home.code().startsWith("US-"));
        // a company of whose listing nothing is said is private: a listed one is known to be
        return Truth.all(Truth.of(!foreign), listed.unknown() && !known().listed().isStated() ? Truth.YES : listed.opposite());
    }

    /** The end of the first financial year on or after the day of the count; without such a day the last one that has ended. */
    public Fact<LocalDate> testDay() {
        LocalDate last = OperatingRecord.of(deal, company).lastYearEnd().value().orElse(LocalDate.of(deal.asOf().getYear() - 1, 12, 31));
        LocalDate counted = known().on().value().orElse(last);
        LocalDate end = last;
        while (end.isBefore(counted)) {
            end = end.plusYears(1);
        }
        return Fact.stated(end, known().on().origin());
    }

    /** Total assets: as the facts about the company give them, else as its last financial year does. */
    public Fact<Money> totalAssets() {
        return known().totalAssets().orElse(FinancialHistory.of(deal, company).totalAssets());
    }

    /** Whether a registration is planned, filed or promised that takes effect in time. */
    public Truth registersWithin(Fact<Duration> limit) {
        List<Truth> found = new ArrayList<>();
        Fact<LocalDate> last = testDay().flatMap(day -> limit.map(length -> length.after(day)));
        Optional<Listing> listing = deal.world().listing(company);
        listing.filter(entry -> PublicStatus.of(deal, company).listingAhead().possible())
                .ifPresent(entry -> found.add(inTime(entry.effectiveOn().orElse(PublicStatus.of(deal, company).listingDay()), last)));
        deal.facts().filings().stream().filter(filing -> isOwn(filing) && !World.isDisputed(filing))
                .forEach(filing -> found.add(inTime(filing.filedOn().orElse(filing.expectedOn()), last)));
        deal.clauses().filter(Undertaking.class::isInstance).map(Undertaking.class::cast)
                .filter(duty -> duty.bound().has(company).possible() && standing.standing(duty).possible())
                .filter(duty -> !duty.common().binding().is(false).yes())
                .forEach(duty -> found.add(Truth.all(duty.bound().has(company), duty.regimes().has(REGISTRATION))));
        return found.isEmpty() ? Truth.no(new Why.Absent("no registration of the shares of " + deal.nameOf(company.id())))
                : Truth.any(found);
    }

    private boolean isOwn(Filing filing) {
        return filing.regime().equals(REGISTRATION) && filing.by().stream().anyMatch(company::equals);
    }

    private static Truth inTime(Fact<LocalDate> day, Fact<LocalDate> last) {
        return day.check(on -> last.test(end -> !on.isAfter(end)));
    }
}
