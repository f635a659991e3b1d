package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.fact.Analysis;
import org.clausecheck.sheet.fact.Listing;

/**
 * The annual reports that a company will have to make once its registration is effective. Its financial year is taken from the record;
 * where that has none, the calendar year counts.
 */
public final class AnnualReports {

    private final Deal deal;
    private final Listing listing;

    private AnnualReports(Deal deal, Listing listing) {
        this.deal = deal;
        this.listing = listing;
    }

    /** The reports of the company of a listing. */
    public static AnnualReports of(Deal deal, Listing listing) {
        return new AnnualReports(deal, listing);
    }

    /** The last day of the year that the report with this number covers; the first covers the year in which the registration begins. */
    public Fact<LocalDate> yearEnd(Fact<BigDecimal> number) {
        return listing.effectiveOn().flatMap(effective -> number
                .map(count -> firstYearEnd(effective).plusYears(count.intValueExact() - 1L)));
    }

    private LocalDate firstYearEnd(LocalDate effective) {
        LocalDate end = OperatingRecord.of(deal, listing.issuer()).lastYearEnd().value()
                .orElse(LocalDate.of(effective.getYear() - 1, 12, 31));
        while (end.isBefore(effective)) {
            end = end.plusYears(1);
        }
        return end;
    }

    /** Whether the time to prepare for that report has begun. */
    public Truth preparationDue(Fact<BigDecimal> number, Fact<Duration> before) {
        return yearEnd(number).check(end -> before.test(lead -> !deal.asOf().isBefore(lead.before(end))));
    }

    /** Whether an analysis of internal control is done or planned; NO only if the facts say that there is none. */
    public Truth controlsAssessed() {
        List<Analysis> entries = deal.facts().analyses().stream().filter(entry -> entry.kind() == AnalysisKind.INTERNAL_CONTROLS)
                .filter(entry -> deal.world().isKnown(entry.on()) && !World.isDisputed(entry) && isOwn(entry)).toList();
        List<Truth> found = entries.stream().map(entry -> Truth.of(entry.status() != AnalysisStatus.NONE)
                .because(new Why.Seen(entry.margin().place(), "analysis of internal control: " + entry.status()))).toList();
        return found.isEmpty() ? Truth.unknown(new Why.Missing(deal.facts().analyses().place(),
                "whether " + deal.nameOf(listing.issuer().id()) + " has an analysis of its internal control")) : Truth.any(found);
    }

    private boolean isOwn(Analysis entry) {
        return entry.about().isEmpty() || entry.about().stream().anyMatch(ref -> ref.text().equals(listing.issuer().id()));
    }
}
