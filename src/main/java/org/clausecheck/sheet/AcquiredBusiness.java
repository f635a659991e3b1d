package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Acquisition;
import org.clausecheck.sheet.fact.FinancialYear;

/**
 * A business that a company has bought.
 *
 * @param entry        what the facts say of it
 * @param inStatements whether the buyer's own audited statements cover a whole year with it
 */
public record AcquiredBusiness(Acquisition entry, Truth inStatements) {

    private static final int YEARS_LOOKED_BACK = 5;

    /** The businesses bought by a company up to the day asked about; what is disputed is left out. */
    public static List<AcquiredBusiness> of(Deal deal, PartyRef buyer) {
        return deal.facts().acquisitions().stream()
                .filter(entry -> entry.acquirer().equals(buyer) && deal.world().isKnown(entry.on()) && !World.isDisputed(entry))
                .map(entry -> new AcquiredBusiness(entry, covered(deal, entry))).toList();
    }

    private static Truth covered(Deal deal, Acquisition entry) {
        OperatingRecord record = OperatingRecord.of(deal, entry.acquirer());
        return entry.on().check(day -> {
            if (day.plusYears(1).isAfter(deal.asOf())) {
                return Truth.NO;
            }
            Fact<LocalDate> last = record.yearEnd(0);
            if (!last.isStated()) {
                return Truth.unknown(new Why.Missing(deal.facts().financialYears().place(),
                        "the financial years of " + deal.nameOf(entry.acquirer().id())));
            }
            List<Truth> whole = new ArrayList<>();
            for (int back = 0; back < YEARS_LOOKED_BACK; back++) {
                if (!record.yearEnd(back).get().minusYears(1).isBefore(day.minusDays(1))) {
                    whole.add(record.value(back, FinancialYear::audited).is(true));
                }
            }
            return Truth.any(whole);
        });
    }

    /** The business. */
    public String name() {
        return entry.target();
    }

    /** How significant it is, in percent. */
    public Fact<BigDecimal> significancePercent() {
        return entry.significancePercent();
    }

    /** For how many years there are audited statements of it. */
    public Fact<Integer> auditedYears() {
        return entry.auditedYears();
    }
}
