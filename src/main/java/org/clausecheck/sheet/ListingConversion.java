package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ConsentStatus;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.SecurityKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.fact.Listing;

/**
 * Whether a class of preferred shares that the sheet deals with is gone by the time of a listing.
 *
 * @param security the class
 * @param subjects the clauses of the sheet that deal with it
 * @param found    what stands in the way, in words; empty if nothing does
 * @param converts whether it converts by itself at the planned listing, without anybody's consent
 */
public record ListingConversion(Security security, List<Object> subjects, String found, Truth converts) {

    public ListingConversion {
        subjects = List.copyOf(subjects);
    }

    /** The preferred classes of the company that the sheet issues, transfers, recites or converts. */
    public static List<ListingConversion> of(Deal deal, Standing standing, Listing listing) {
        Map<String, List<Object>> classes = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (standing.standing(clause).possible()) {
                named(clause).forEach(ref -> classes.computeIfAbsent(ref.id(), id -> new ArrayList<>()).add(clause));
            }
        }
        List<ListingConversion> found = new ArrayList<>();
        classes.forEach((id, clauses) -> deal.security(id)
                .filter(security -> security.kind() == SecurityKind.PREFERRED && security.issuer().equals(listing.issuer()))
                .ifPresent(security -> found.add(new Search(deal, standing, listing).of(security, clauses.stream().distinct().toList()))));
        return List.copyOf(found);
    }

    private static Stream<SecurityRef> named(Clause clause) {
        if (clause instanceof Conversion conversion) {
            return Stream.of(conversion.security());
        }
        return clause instanceof Equity equity && equity.kind() != EquityKind.SURRENDER && equity.kind() != EquityKind.REPURCHASE
                ? Stream.concat(equity.security().value().stream(),
                        equity.tranches().stream().map(Tranche::security).flatMap(ref -> ref.value().stream())) : Stream.empty();
    }

    /** Looks for the conversion of one class in the sheet and in agreements that stand. */
    private record Search(Deal deal, Standing standing, Listing listing) {

        ListingConversion of(Security security, List<Object> clauses) {
            List<String> faults = new ArrayList<>();
            List<Truth> found = new ArrayList<>(deal.clauses().filter(Conversion.class::isInstance).map(Conversion.class::cast)
                    .filter(conversion -> conversion.security().id().equals(security.id()) && conversion.kind() == ConversionKind.AUTOMATIC
                            && standing.standing(conversion).possible())
                    .map(conversion -> judge(conversion, faults)).toList());
            boolean hidden = deal.agreements().stream().anyMatch(document -> document.clauses().isOpen());
            if (found.isEmpty()) {
                faults.add("no clause converts it by itself");
                found.add(hidden ? Truth.unknown(new Why.Missing(deal.sheet().clauses().place(), "clauses of agreements that are withheld"))
                        : Truth.no(new Why.Absent("no automatic conversion of " + security.name())));
            }
            return new ListingConversion(security, clauses, String.join("; ", faults), Truth.any(found));
        }

        private Truth judge(Conversion conversion, List<String> faults) {
            String name = deal.nameOf(conversion);
            Fact<Boolean> written = conversion.common().binding();
            Truth binds = deal.inSheet(conversion) ? written.stated().no() ? Truth.YES : written.is(true) : deal.binds(conversion).is(true);
            Sunset listed = new Sunset(deal, standing, this::comes, Fact.unstated(List.of()));
            Truth triggered = conversion.when().check(listed::holds);
            Truth free = conversion.consentOf().every(party -> consented(conversion, party));
            note(faults, binds, name + " does not bind");
            note(faults, triggered, name + (conversion.when().isStated() ? " waits for " + conversion.when()
                    + ", which the planned listing (proceeds " + listing.expectedProceeds() + ", price " + listing.price() + ") is not"
                    : " names no event"));
            note(faults, free, name + " needs the consent of " + names(conversion.consentOf()));
            return Truth.all(binds, standing.standing(conversion), triggered, free).because(new Why.Seen(conversion.place(), name));
        }

        private String names(Items<PartyRef> parties) {
            return String.join(" and ", parties.stream().map(party -> deal.nameOf(party.id())).toList());
        }

        private static void note(List<String> faults, Truth holds, String fault) {
            if (holds.no()) {
                faults.add(fault);
            }
        }

        /** Whether the listing as it is planned is the event, or the event is a vote of the class that no single holder owns. */
        private Truth comes(Event event) {
            if (event.kind() == EventKind.CONSENT && event.party().stated().no()) {
                return Truth.YES;
            }
            Truth listing = AfterListing.isListing(event, this.listing.issuer());
            return event.kind() == EventKind.QUALIFIED_IPO ? Truth.all(listing, qualifies(event)) : listing;
        }

        private Truth qualifies(Event event) {
            if (!event.amount().isStated() && !event.price().isStated()) {
                return Truth.unknown(new Why.Missing(event.margin().place().member("amount"),
                        "what proceeds or price " + event.name() + " asks for"));
            }
            return Truth.all(reached(listing.expectedProceeds(), event.amount()), reached(listing.price(), event.price()));
        }

        /** A line is its floor: an offering of exactly "at least 100" reaches it, one of exactly "more than 100" does not. */
        private static Truth reached(Fact<Bounded<Money>> planned, Fact<Bounded<Money>> line) {
            return line.status() == Fact.Status.UNSTATED ? Truth.YES : line.check(bounded ->
                    bounded.bound() == Bounded.Bound.MORE_THAN ? planned.moreThan(bounded.figure()) : planned.atLeast(bounded.figure()));
        }

        private Truth consented(Conversion conversion, PartyRef party) {
            return Truth.any(deal.documents().stream().flatMap(document -> document.consents().stream())
                    .filter(consent -> consent.status() == ConsentStatus.GIVEN && consent.by().equals(party))
                    .filter(consent -> consent.on().value().map(day -> !day.isAfter(deal.asOf())).orElse(true))
                    .map(consent -> Truth.of(deal.names(consent.to(), conversion) || deal.names(consent.under(), conversion))
                            .because(new Why.Seen(consent.margin().place(), consent.id()))).toList());
        }
    }
}
