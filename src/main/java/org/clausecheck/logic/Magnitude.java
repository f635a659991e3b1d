package org.clausecheck.logic;

/** A value that has a size: money, a quantity, a duration, a bounded figure. */
public interface Magnitude {

    /** The interval the size lies in, in the unit that suits a comparison with {@code other}. */
    Span span(Object other);
}
