package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.ConditionStatus;
import org.clausecheck.sheet.ConditionWords;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.Tranche;

/**
 * Something that a promise waits for: a condition, or a consent that a clause reserves and an act of the deal needs.
 *
 * @param subjects what a finding names: the clauses that wait and the condition's status, or the clash of the two clauses
 * @param what     what is awaited, in words
 * @param state    where it stands, in words
 * @param waiting  what waits for it, in words
 * @param time     the words of a condition that may still come; empty for one that has failed, and for a consent
 * @param deadline how much time there is, as a sentence after a space; empty if it was not asked or there is none
 * @param met      whether it is there
 */
public record Awaited(List<Object> subjects, String what, String state, String waiting, Optional<ConditionWords> time, String deadline,
        Truth met) {

    /** Every condition of the sheet, those of agreements for which its clauses wait, and every consent that is needed. */
    public static List<Awaited> of(Deal deal, Norms norms) {
        List<Awaited> all = new ArrayList<>();
        deal.conditions().all().filter(condition -> norms.standing(condition).possible()).forEach(condition -> {
            boolean own = deal.inSheet(condition) || gatesSheet(deal, condition);
            List<Clause> waiting = own ? List.of() : waiting(deal, norms, condition);
            if (own || !waiting.isEmpty()) {
                all.add(condition(deal, condition, waiting));
            }
        });
        norms.encounters().stream().filter(encounter -> encounter.matter() == Matter.CONSENT)
                .forEach(encounter -> all.addAll(consents(deal, encounter)));
        return List.copyOf(all);
    }

    /** The same, with the time that is left; a shorter time than the margin is said to be short. */
    public Awaited within(Fact<Duration> margin) {
        return new Awaited(subjects, what, state, waiting, time, time.map(words -> " " + words.deadline(margin)).orElse(""), met);
    }

    private static Awaited condition(Deal deal, Condition condition, List<Clause> waiting) {
        ConditionStatus status = deal.conditions().of(condition);
        ConditionWords words = new ConditionWords(deal, condition);
        return new Awaited(Stream.concat(waiting.stream(), Stream.of(status)).map(Object.class::cast).toList(),
                deal.nameOf(condition) + " (" + words.needs() + ")", ConditionWords.state(status),
                waiting.isEmpty() ? words.waiting() : ConditionWords.waiting(waiting.stream().map(deal::nameOf).toList()),
                status.state() == ConditionStatus.State.FAILED ? Optional.empty() : Optional.of(words), "", status.met());
    }

    /** The clauses of the sheet that wait for a condition of an agreement. */
    private static List<Clause> waiting(Deal deal, Norms norms, Condition condition) {
        return deal.sheet().clauses().stream().filter(clause -> norms.standing(clause).possible())
                .filter(clause -> gates(deal, condition, clause) || names(deal, clause, condition)).toList();
    }

    private static boolean names(Deal deal, Clause clause, Condition condition) {
        return triggers(clause).flatMap(trigger -> refs(deal, trigger)).flatMap(ref -> deal.target(ref).stream())
                .flatMap(target -> target.clause().stream()).anyMatch(named -> named == condition);
    }

    /** Whether an agreement makes the whole sheet wait. */
    private static boolean gatesSheet(Deal deal, Condition condition) {
        return condition.for_().stream().flatMap(gate -> deal.target(gate).stream())
                .anyMatch(target -> target.document() == deal.sheet() && target.clause().isEmpty());
    }

    private static boolean gates(Deal deal, Condition condition, Clause clause) {
        return condition.for_().stream().flatMap(gate -> deal.target(gate).stream()).flatMap(target -> target.clause().stream())
                .anyMatch(gated -> gated == clause);
    }

    private static Stream<Trigger> triggers(Clause clause) {
        return Stream.concat(clause.common().conditionalOn().value().stream(),
                Deal.tranches(clause).stream().map(Tranche::when).flatMap(when -> when.value().stream()));
    }

    /** What a trigger waits for: every part of an "and", of an "or" only what holds if something does, nothing of a "not". */
    private static Stream<Ref> refs(Deal deal, Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return all.parts().stream().flatMap(part -> refs(deal, part));
        }
        if (trigger instanceof Trigger.AnyOf any) {
            return any.parts().stream().filter(part -> !deal.timeline().holds(any).yes() || deal.timeline().holds(part).yes())
                    .flatMap(part -> refs(deal, part));
        }
        return trigger instanceof Trigger.Named named ? Stream.of(named.ref()) : Stream.empty();
    }

    private static List<Awaited> consents(Deal deal, Encounter encounter) {
        String what = "The consent" + holders(deal, encounter.subject()) + " that " + deal.nameOf(encounter.subject()) + " reserves";
        if (encounter.clashes().isEmpty()) {
            return List.of(new Awaited(List.of(encounter.subject()), what, "is not needed or is there", "nothing waits for it",
                    Optional.empty(), "", Truth.YES));
        }
        return encounter.clashes().stream().map(clash -> new Awaited(List.of(clash), what, "is not on record",
                acts(deal, encounter, clash) + " needs it", Optional.empty(), "", clash.truth().opposite())).toList();
    }

    private static String acts(Deal deal, Encounter encounter, Clash clash) {
        return String.join(", ", clash.clauses().stream().filter(clause -> clause != encounter.subject()).map(deal::nameOf).toList());
    }

    private static String holders(Deal deal, Clause clause) {
        List<PartyRef> holders = clause instanceof ConsentRight right ? List.of(right.holder())
                : clause instanceof Assignment assignment ? assignment.consentOf().entries()
                : clause instanceof Conversion conversion ? conversion.consentOf().entries() : List.of();
        return holders.isEmpty() ? "" : " of " + String.join(", ", holders.stream().map(holder -> deal.nameOf(holder.id())).toList());
    }
}
