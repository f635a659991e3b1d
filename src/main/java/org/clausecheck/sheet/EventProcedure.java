package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * How it is settled whether an event has occurred: a test, somebody independent who applies it, and time to contest the answer. An event
 * and its verifier are closed: what they do not say is not agreed; what is withheld is unknown.
 *
 * @param event  the event
 * @param steps  what the procedure needs, each with whether it is there
 */
public record EventProcedure(Event event, List<Step> steps) {

    /**
     * One thing that the procedure needs.
     *
     * @param words what it is called where it is lacking
     * @param there whether it is agreed
     */
    public record Step(String words, Truth there) {
    }

    /** The procedure of an event in a document of these signatories, with the least time to contest that is asked for. */
    public static EventProcedure of(Event event, Document document, Fact<Duration> contest) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("a definition", event.definition().stated()));
        Truth independent = event.verifiedBy().check(verifier -> independent(verifier, document));
        steps.add(new Step("an independent verifier", independent));
        if (!independent.no()) {
            steps.addAll(panel(event));
        }
        steps.add(new Step("a period to contest" + contest.value().map(least -> " of at least " + least).orElse(""),
                event.disputePeriod().isStated() ? event.disputePeriod().atLeast(contest) : event.disputePeriod().stated()));
        return new EventProcedure(event, List.copyOf(steps));
    }

    /** Independent by the words of the sheet, and no party to the document. */
    private static Truth independent(Verifier verifier, Document document) {
        Truth outside = verifier.party().isStated() ? document.between().has(verifier.party().get()).opposite() : Truth.YES;
        return Truth.all(verifier.independent().is(true), outside);
    }

    /** A standing body needs no members and appointment, an odd panel has no tie, an objective test is a standard of its own. */
    private static List<Step> panel(Event event) {
        Fact<Verifier> verifier = event.verifiedBy();
        Truth body = verifier.check(who -> who.party().stated());
        Truth odd = verifier.check(who -> who.members().test(number -> number % 2 == 1));
        return List.of(
                new Step("the members of the panel", Truth.any(body, verifier.check(who -> who.members().stated()))),
                new Step("how they are appointed", Truth.any(body, verifier.check(who -> who.appointment().stated()))),
                new Step("the standard it applies", Truth.any(event.objective().is(true), verifier.check(who -> who.standard().stated()))),
                new Step("a way out of a tie", Truth.any(body, odd, verifier.check(who -> who.deadlock().stated()))),
                new Step("the time in which it decides", verifier.check(who -> who.decidesWithin().stated())));
    }

    /** Whether all of it is agreed. */
    public Truth complete() {
        return Truth.all(steps.stream().map(step -> step.there().no() ? step.there().because(missing(step)) : step.there()).toList());
    }

    private Why missing(Step step) {
        return new Why.Missing(event.margin().place(), "event " + event.id() + " lacks " + step.words());
    }

    /** What is certainly not agreed, in words. */
    public List<String> lacking() {
        return steps.stream().filter(step -> step.there().no()).map(Step::words).toList();
    }
}
