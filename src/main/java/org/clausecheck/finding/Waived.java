package org.clausecheck.finding;

import java.time.LocalDate;

import org.clausecheck.logic.Place;

/**
 * The team's decision to accept for a time what a rule found.
 *
 * @param reason      why it is accepted
 * @param requestedBy who asked for it
 * @param approvedBy  who allowed it; never the one who asked
 * @param created     the day it was written
 * @param expires     the last day on which it holds
 * @param at          where the entry stands in the file of waivers
 */
public record Waived(String reason, String requestedBy, String approvedBy, LocalDate created, LocalDate expires, Place at) {
}
