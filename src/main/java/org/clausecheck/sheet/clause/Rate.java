package org.clausecheck.sheet.clause;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.When;

/**
 * One rate of a revenue share.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param percent 0 to 100
 * @param starts from; absent = start of the clause
 * @param ends until, inclusive; absent = end of the clause
 * @param above for the part of yearly revenue above
 * @param upTo for the part of yearly revenue up to
 */
public record Rate(
        Margin margin,
        Bounded<BigDecimal> percent,
        Fact<When> starts,
        Fact<When> ends,
        Fact<Money> above,
        Fact<Money> upTo) {

    @Override
    public String toString() {
        return percent + " %" + (starts.isStated() ? " from " + starts : "") + (ends.isStated() ? " to " + ends : "")
                + (above.isStated() ? " above " + above : "") + (upTo.isStated() ? " up to " + upTo : "");
    }
}
