package org.clausecheck.sheet;

import org.clausecheck.logic.Fact;

/**
 * Who verifies an event.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param name person or body
 * @param party if it is a party
 * @param independent independent of all parties
 * @param members number of members
 * @param appointment who appoints, how
 * @param standard test it applies
 * @param deadlock what happens on a tie
 * @param decidesWithin time to decide
 */
public record Verifier(
        Margin margin,
        String name,
        Fact<PartyRef> party,
        Fact<Boolean> independent,
        Fact<Integer> members,
        Fact<String> appointment,
        Fact<String> standard,
        Fact<String> deadlock,
        Fact<Duration> decidesWithin) {
}
