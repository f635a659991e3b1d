package org.clausecheck.sheet;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Requirement;

/** A condition in words: what it needs, where it stands, what waits for it, and how long there is. */
public final class ConditionWords {

    private final Deal deal;
    private final Condition condition;

    /** The words of a condition of a deal. */
    public ConditionWords(Deal deal, Condition condition) {
        this.deal = deal;
        this.condition = condition;
    }

    /** What must happen. */
    public String needs() {
        Requirement requires = condition.requires();
        return switch (requires.kind()) {
            case CLEARANCE, FILING -> Words.of(requires.kind()) + named(" under ", requires.regime());
            case CONSENT -> "consent" + list(" of ", parties(requires.of()))
                    + list(" to ", requires.to().stream().map(TargetRef::text).toList());
            case APPROVAL -> "approval" + named(" of the ", requires.body()) + list(" of ", parties(requires.of()));
            case EVENT -> requires.event().value().flatMap(ref -> deal.event(ref.id()))
                    .map(event -> "the event " + event.id() + " (" + event.name() + ")").orElse("an event");
            case AGREEMENT -> "a signed and binding agreement" + named(" ", requires.agreement());
            case DOCUMENT -> "delivery" + named(" of ", requires.document());
            case FINANCING -> "committed financing" + named(" of ", requires.amount());
            case SUPPLY -> "committed supply" + named(" of ", requires.quantity());
            case BRING_DOWN -> "representations that are still true";
            case NO_INJUNCTION -> "that no court or authority forbids it";
            case OTHER -> requires.text().value().map(text -> "\"" + text + "\"").orElse("what it says");
        };
    }

    /** Where it stands, with the remarks that explain it. */
    public static String state(ConditionStatus status) {
        String remarks = status.why().stream().filter(Why.Note.class::isInstance).map(Why::text).collect(Collectors.joining("; "));
        return state(status.state()) + (remarks.isEmpty() || status.met().yes() ? "" : " (" + remarks + ")");
    }

    private static String state(ConditionStatus.State state) {
        return switch (state) {
            case SATISFIED -> "is satisfied";
            case WAIVED -> "is waived";
            case FAILED -> "has failed";
            case OPEN -> "is open";
            case LAPSED -> "has lapsed";
            case CONTRADICTED -> "is contradicted by the record";
            case UNSUPPORTED -> "is not supported by what is said to satisfy it";
            case UNKNOWN -> "cannot be seen";
        };
    }

    /** What waits for it by its own words, as a sentence. */
    public String waiting() {
        List<String> gates = condition.for_().stream().map(gate -> switch (gate.text()) {
            case "signing" -> "the signing";
            case "effective" -> "the beginning of the agreement";
            case "closing" -> "the closing";
            default -> gate.text();
        }).toList();
        return waiting(gates);
    }

    /** That these wait for it, as a sentence. */
    public static String waiting(List<String> names) {
        return joined(names) + (names.size() == 1 ? " waits for it" : " wait for it");
    }

    /** How much time there is before its long stop on the day asked about; short if it is less than the margin. */
    public String deadline(Fact<Duration> margin) {
        if (condition.longStop().isOpen()) {
            return "Its long stop is withheld.";
        }
        Bounds last = deal.conditions().longStop(condition);
        if (!last.promised()) {
            return "It has no long stop.";
        }
        if (!last.isExact() || last.isNever()) {
            return "Its long stop is " + last + ".";
        }
        LocalDate day = last.soonest();
        long left = ChronoUnit.DAYS.between(deal.asOf(), day);
        if (left < 0) {
            return "Its long stop was " + day + ".";
        }
        boolean close = margin.test(time -> day.isBefore(time.after(deal.asOf()))).yes();
        return "Its long stop is " + day + ", in " + left + (left == 1 ? " day" : " days")
                + (close ? ": less than the " + margin.get() + " that house policy leaves." : ".");
    }

    private String named(String before, Fact<?> value) {
        return value.value().map(found -> before + (found instanceof Code code ? code.code() : Words.of(found))).orElse("");
    }

    private List<String> parties(Items<PartyRef> refs) {
        return refs.stream().map(ref -> deal.nameOf(ref.id())).toList();
    }

    private static String list(String before, List<String> words) {
        return words.isEmpty() ? "" : before + joined(words);
    }

    private static String joined(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : words.stream().limit(words.size() - 1L).collect(Collectors.joining(", ")) + " and " + words.get(words.size() - 1);
    }
}
