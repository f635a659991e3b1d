package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * A sum of money between what is certain of it and the most it can come to. What is not known, or stands in another currency, leaves the
 * upper end open.
 *
 * @param currency ISO code
 * @param least    what is certain
 * @param most     the most; empty without limit
 * @param seen     the figures that went into it
 * @param missing  what would narrow it
 */
public record AmountRange(String currency, BigDecimal least, Optional<BigDecimal> most, List<Why> seen, List<Why> missing) {

    /** Nothing at all. */
    public static AmountRange none(String currency) {
        return new AmountRange(currency, BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), List.of(), List.of());
    }

    /** With one figure more: its committed part is certain, the rest possible; one that is not promised adds nothing. */
    public AmountRange plus(Fact<Bounded<Money>> figure) {
        if (!figure.isStated()) {
            return figure.isOpen() ? plusUnknown(figure.origin()) : this;
        }
        Bounded<Money> amount = figure.get();
        if (!amount.figure().currency().getCurrencyCode().equals(currency)) {
            return plusUnknown(figure.origin().stream().flatMap(why -> why.at().stream())
                    .<Why>map(place -> new Why.Missing(place, amount + " in " + currency)).toList());
        }
        BigDecimal certain = amount.committed().map(Money::amount).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> possible = most.flatMap(sum -> amount.most().map(Money::amount).map(sum::add));
        boolean exact = amount.isSingle();
        return new AmountRange(currency, least.add(certain), possible, join(seen, figure.origin()),
                exact ? missing : join(missing, open(figure)));
    }

    /** With a part of which nothing is certain but what it can come to at most. */
    public AmountRange plusPossibly(Fact<Bounded<Money>> figure, Why reason) {
        AmountRange with = plus(figure);
        return new AmountRange(currency, least, with.most, seen, join(with.missing, List.of(reason)));
    }

    /** With a part that is not known at all. */
    public AmountRange plusUnknown(List<Why> reasons) {
        return new AmountRange(currency, least, Optional.empty(), seen, join(missing, reasons));
    }

    /** This sum and another of the same currency. */
    public AmountRange plus(AmountRange other) {
        return new AmountRange(currency, least.add(other.least), most.flatMap(mine -> other.most.map(mine::add)),
                join(seen, other.seen), join(missing, other.missing));
    }

    private static List<Why> open(Fact<?> figure) {
        return figure.origin().stream()
                .flatMap(why -> why.at().stream()).<Why>map(place -> new Why.Missing(place, "how much of it: " + figure)).toList();
    }

    private static List<Why> join(List<Why> one, List<Why> two) {
        return Stream.concat(one.stream(), two.stream()).distinct().toList();
    }

    /** Whether there is any figure, be it unknown: a sum of nothing is none. */
    public boolean priced() {
        return most.isEmpty() || most.get().signum() > 0;
    }

    /** Whether the sum is certainly, certainly not, or possibly more than a line. */
    public Truth moreThan(Fact<Money> line) {
        if (!line.isStated()) {
            return line.stated();
        }
        if (!line.get().currency().getCurrencyCode().equals(currency)) {
            return new Truth(Truth.State.UNKNOWN, join(seen, line.origin()));
        }
        BigDecimal height = line.get().amount();
        if (least.compareTo(height) > 0) {
            return new Truth(Truth.State.YES, join(seen, line.origin()));
        }
        return most.isPresent() && most.get().compareTo(height) <= 0 ? new Truth(Truth.State.NO, join(seen, line.origin()))
                : new Truth(Truth.State.UNKNOWN, missing.isEmpty() ? seen : missing);
    }

    /** Whether the sum is certainly, certainly not, or possibly a line or more. */
    public Truth atLeast(Fact<Money> line) {
        if (!line.isStated()) {
            return line.stated();
        }
        if (!line.get().currency().getCurrencyCode().equals(currency)) {
            return new Truth(Truth.State.UNKNOWN, join(seen, line.origin()));
        }
        BigDecimal height = line.get().amount();
        if (least.compareTo(height) >= 0) {
            return new Truth(Truth.State.YES, join(seen, line.origin()));
        }
        return most.isPresent() && most.get().compareTo(height) < 0 ? new Truth(Truth.State.NO, join(seen, line.origin()))
                : new Truth(Truth.State.UNKNOWN, missing.isEmpty() ? seen : missing);
    }

    /** The sum as it is written in a message: exactly, at least, or between two figures. */
    @Override
    public String toString() {
        String from = currency + " " + Scale.write(least);
        if (most.isEmpty()) {
            return least.signum() == 0 ? "an unknown amount" : "at least " + from;
        }
        return most.get().compareTo(least) == 0 ? from : from + " to " + currency + " " + Scale.write(most.get());
    }
}
