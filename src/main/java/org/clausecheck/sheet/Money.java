package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.Currency;

import org.clausecheck.logic.Magnitude;
import org.clausecheck.logic.Span;

/**
 * An exact amount in one currency. Amounts in two currencies are never compared: the answer is unknown.
 *
 * @param currency ISO 4217
 * @param amount   in whole units of the currency, exact
 */
public record Money(Currency currency, BigDecimal amount) implements Magnitude {

    /** An amount of US dollars. */
    public static Money usd(BigDecimal amount) {
        return new Money(Currency.getInstance("USD"), amount);
    }

    /** The sum; {@link IllegalArgumentException} for two currencies. */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("cannot add " + other.currency + " to " + currency);
        }
        return new Money(currency, amount.add(other.amount));
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    @Override
    public Span span(Object other) {
        return Span.exactly(currency.getCurrencyCode(), amount);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Money money && currency.equals(money.currency) && amount.compareTo(money.amount) == 0;
    }

    @Override
    public int hashCode() {
        return currency.hashCode() + amount.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return currency.getCurrencyCode() + " " + Scale.write(amount);
    }
}
