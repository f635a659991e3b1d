package org.clausecheck.policy.waiver;

import java.time.LocalDate;

import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;

/**
 * An entry of the file of waivers.
 *
 * @param rule        id of the rule
 * @param sheet       id of the sheet
 * @param target      where in the sheet
 * @param covers      what it accepts: a finding, or that something is undecided; never both, so that a later failure is not hidden
 * @param reason      why it is accepted
 * @param requestedBy who asked for it
 * @param approvedBy  who allowed it, another person
 * @param created     the first day on which it holds
 * @param expires     the last day on which it holds
 * @param place       where the entry stands
 */
public record Waiver(String rule, String sheet, Target target, Result covers, String reason, String requestedBy, String approvedBy,
        LocalDate created, LocalDate expires, Place place) {

    /** What a waiver is on a day. */
    public enum State {
        /** It was not written yet. */
        PENDING,
        /** It holds. */
        HOLDS,
        /** Its last day is over. */
        EXPIRED
    }

    /** What it is on a day; both its first and its last day count. */
    public State on(LocalDate day) {
        return day.isBefore(created) ? State.PENDING : day.isAfter(expires) ? State.EXPIRED : State.HOLDS;
    }

    /** Whether it speaks of this outcome, its days aside. */
    public boolean matches(String checked, Outcome outcome, Addresses addresses) {
        return outcome.result() == covers && isAt(checked, outcome, addresses);
    }

    /** Whether it speaks of this rule, sheet and place, whatever the rule came to. */
    boolean isAt(String checked, Outcome outcome, Addresses addresses) {
        return sheet.equals(checked) && outcome.isOpen() && rule.equals(outcome.rule().id()) && target.names(outcome, addresses);
    }

    /** What reports show of it beside what it waives. */
    public Waived waived() {
        return new Waived(reason, requestedBy, approvedBy, created, expires, place);
    }

    /** What it waives, in words: {@code ACC-001 at clause rofr of sheet stargate-2025}. */
    public String subject() {
        return rule + " at " + target.words() + " of sheet " + sheet;
    }
}
