package org.clausecheck.sheet;

import java.util.Optional;

/**
 * Whether a clause outlives its agreement.
 *
 * @param survives false if the text says that it does not
 * @param period   how long; empty without limit
 */
public record Survival(boolean survives, Optional<Duration> period) {

    @Override
    public String toString() {
        return survives ? period.map(Duration::toString).orElse("without limit") : "does not survive";
    }
}
