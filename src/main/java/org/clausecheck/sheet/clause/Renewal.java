package org.clausecheck.sheet.clause;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.RenewalKind;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;

/**
 * Prolongation of a clause.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param kind automatic or by option
 * @param by who may exercise or refuse
 * @param period length of one renewal
 * @param until new end instead of a length
 * @param times how often; absent = unlimited
 * @param notice notice before the end
 * @param while_ only as long as
 * @param price price of the renewal
 * @param exercisedOn day of exercise
 */
public record Renewal(
        Margin margin,
        RenewalKind kind,
        Items<PartyRef> by,
        Fact<Duration> period,
        Fact<When> until,
        Fact<Integer> times,
        Fact<Duration> notice,
        Fact<Trigger> while_,
        Fact<Bounded<Money>> price,
        Fact<LocalDate> exercisedOn) {
}
