package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.FirstRight;

/**
 * When a first right does not apply because its holder cannot or will not take what is offered: by a defined test, or by exceptions that
 * hang on events.
 *
 * @param right      the right
 * @param defined    whether there is a test that a third person can apply
 * @param coherent   whether no exception asks for an inability and a choice of one party at once
 * @param answerable whether the holder has a stated time to answer
 */
public record SupportTest(FirstRight right, Truth defined, Truth coherent, Truth answerable) {

    /** The test of a right. */
    public static SupportTest of(Deal deal, FirstRight right) {
        List<CarveOut> onEvents = right.common().carveOuts().stream().filter(exception -> exception.when().stated().possible()).toList();
        List<Truth> tests = new ArrayList<>(List.of(byDefinition(deal, right.exceptionTest())));
        onEvents.forEach(exception -> tests.add(exception.when().check(trigger -> given(deal, trigger))));
        if (right.common().carveOuts().isOpen()) {
            tests.add(right.common().carveOuts().some(exception -> Truth.NO));
        }
        Truth defined = Truth.any(tests);
        Why missing = new Why.Missing(right.place().member("exceptionTest"), "no test that a third person can apply");
        return new SupportTest(right, defined.no() ? defined.because(missing) : defined,
                Truth.all(onEvents.stream().map(exception -> exception.when().isStated() ? coherent(deal, exception.when().get())
                        .because(new Why.Seen(exception.margin().place(), "when " + exception.when().get())) : Truth.YES).toList()),
                right.responsePeriod().stated());
    }

    private static Truth byDefinition(Deal deal, Fact<DefinitionRef> test) {
        return test.check(ref -> deal.definition(ref.id()).map(definition -> Truth.all(TermTest.given(definition),
                definition.objective().is(false).opposite())).orElse(Truth.NO));
    }

    /** Whether every event of a trigger can be recognised; a condition says itself what it needs. */
    private static Truth given(Deal deal, Trigger trigger) {
        if (trigger instanceof Trigger.Named named) {
            return deal.event(named.ref().text()).map(event -> Truth.all(TermTest.given(event), event.objective().is(false).opposite()))
                    .orElse(Truth.YES);
        }
        return Truth.all(parts(trigger).map(part -> given(deal, part)).toList());
    }

    private static Stream<Trigger> parts(Trigger trigger) {
        if (trigger instanceof Trigger.AllOf all) {
            return all.parts().stream();
        }
        return trigger instanceof Trigger.AnyOf any ? any.parts().stream() : Stream.of(((Trigger.Not) trigger).part());
    }

    private static Truth coherent(Deal deal, Trigger trigger) {
        if (trigger instanceof Trigger.Named) {
            return Truth.YES;
        }
        if (trigger instanceof Trigger.AllOf all) {
            Set<EventKind> kinds = new LinkedHashSet<>();
            all.parts().stream().filter(Trigger.Named.class::isInstance)
                    .forEach(part -> deal.event(((Trigger.Named) part).ref().text()).ifPresent(event -> kinds.add(event.kind())));
            if (kinds.containsAll(Set.of(EventKind.INABILITY, EventKind.CHOICE))) {
                return Truth.no(new Why.Note("an inability and a choice are asked for at once"));
            }
        }
        return Truth.all(parts(trigger).map(part -> coherent(deal, part)).toList());
    }

    /** Whether nothing is lacking. */
    public Truth complete() {
        return Truth.all(defined, coherent, answerable);
    }

    /** What is lacking, in words. */
    public List<String> lacking() {
        List<String> words = new ArrayList<>();
        if (defined.no()) {
            words.add("a test of when the holder cannot or will not support it");
        }
        if (coherent.no()) {
            words.add("an exception that does not ask for \"cannot\" and \"chooses not\" at once");
        }
        if (answerable.no()) {
            words.add("the time to answer");
        }
        return words;
    }

    @Override
    public String toString() {
        return right.id() + (lacking().isEmpty() ? "" : " without " + String.join(", ", lacking()));
    }
}
