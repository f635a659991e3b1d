package org.clausecheck.sheet;

import java.util.List;
import java.util.stream.Collectors;

/** An event or a condition clause, or a combination; "and" is {@link AllOf}, "or" is {@link AnyOf}. */
public sealed interface Trigger {

    /** An event or a condition clause by its id. */
    record Named(TriggerRef ref) implements Trigger {
        @Override
        public String toString() {
            return ref.text();
        }
    }

    /** All of these. */
    record AllOf(List<Trigger> parts) implements Trigger {
        @Override
        public String toString() {
            return parts.stream().map(Trigger::toString).collect(Collectors.joining(" and "));
        }
    }

    /** One or more of these. */
    record AnyOf(List<Trigger> parts) implements Trigger {
        @Override
        public String toString() {
            return parts.stream().map(Trigger::toString).collect(Collectors.joining(" or "));
        }
    }

    /** Not this. */
    record Not(Trigger part) implements Trigger {
        @Override
        public String toString() {
            return "not " + part;
        }
    }
}
