package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.RateSchedule;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.RevenueShare;

/**
 * Whether each day has one rate, asked of a revenue share by itself and of every two that meet.
 *
 * @param subject the share, or the clash of two
 * @param words   what is wrong, or in doubt
 * @param holds   whether each day has one rate
 */
public record RateQuestion(Object subject, String words, Truth holds) {

    /** The questions that a sheet raises: its own shares that stand, and the clashes of its rates. */
    public static List<RateQuestion> of(Deal deal, Norms norms) {
        List<RateQuestion> questions = new ArrayList<>();
        deal.sheet().clauses().stream().filter(RevenueShare.class::isInstance).map(RevenueShare.class::cast)
                .filter(share -> norms.standing(share).possible()).forEach(share -> questions.add(ofSchedule(deal, share)));
        norms.encounters().stream().filter(encounter -> encounter.matter() == Matter.RATES)
                .flatMap(encounter -> encounter.clashes().stream()).forEach(clash -> questions.add(ofClash(deal, clash)));
        return questions;
    }

    private static RateQuestion ofSchedule(Deal deal, RevenueShare share) {
        RateSchedule schedule = RateSchedule.of(deal, share);
        return new RateQuestion(share, deal.nameOf(share) + " has " + schedule.flaw(), schedule.oneRateADay());
    }

    private static RateQuestion ofClash(Deal deal, Clash clash) {
        List<RateSchedule> schedules = clash.clauses().stream().map(share -> RateSchedule.of(deal, (RevenueShare) share)).toList();
        String names = String.join(" and ", clash.clauses().stream().map((Clause share) -> deal.nameOf(share)).toList());
        String rates = clash.truth().yes() ? " give " + schedules.get(0).against(schedules.get(1)) : " may give one day two rates";
        return new RateQuestion(clash, names + ", between the same two parties," + rates, clash.truth().opposite());
    }
}
