package org.clausecheck.norm;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.clause.Rate;
import org.clausecheck.sheet.clause.RevenueBase;

/** The figures of a norm, for the rules that count; they never decide whether two norms meet. */
public sealed interface Measure {

    /** No figures. */
    record None() implements Measure {
    }

    /** Money and units. */
    record Amounts(Fact<Bounded<Money>> amount, Fact<Bounded<Quantity>> quantity) implements Measure {
    }

    /** A share of a demand, in percent. */
    record Percentage(Fact<Bounded<BigDecimal>> percent) implements Measure {
    }

    /** A holding that may be reached, or that an act leads to. */
    record Cap(Fact<Holding> cap) implements Measure {
    }

    /** Rates on a base. */
    record Rates(Items<Rate> rates, Fact<RevenueBase> base) implements Measure {
    }
}
