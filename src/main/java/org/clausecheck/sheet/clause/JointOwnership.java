package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;

/**
 * Terms among joint owners.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param exploitation who may exploit
 * @param licensing who may license
 * @param enforcement who may sue
 * @param accounting whether profits are shared
 */
public record JointOwnership(
        Margin margin,
        Fact<String> exploitation,
        Fact<String> licensing,
        Fact<String> enforcement,
        Fact<String> accounting) {
}
