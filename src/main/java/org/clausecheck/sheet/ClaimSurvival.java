package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.GoverningLaw;
import org.clausecheck.sheet.clause.Liability;
import org.clausecheck.sheet.clause.Representation;

/**
 * How long claims under a clause are kept alive, and the law that says how long that may be. Only representations and the liability for
 * breach are about claims; another clause that survives is a duty that goes on, and time runs anew with each breach of it.
 *
 * @param clause the clause
 * @param chosen the clause that chooses the law
 */
public record ClaimSurvival(Clause clause, GoverningLaw chosen) {

    /** One for each law that governs a clause on claims: of its document, else of the agreements it amends; none for other clauses. */
    public static List<ClaimSurvival> of(Deal deal, Standing standing, Clause clause) {
        if (!(clause instanceof Representation) && !(clause instanceof Liability)) {
            return List.of();
        }
        Document home = deal.documentOf(clause);
        List<GoverningLaw> own = laws(home, standing);
        Stream<GoverningLaw> laws = !own.isEmpty() ? own.stream() : home.amends().stream()
                .flatMap(ref -> deal.document(ref.id()).stream()).flatMap(document -> laws(document, standing).stream());
        return laws.map(law -> new ClaimSurvival(clause, law)).toList();
    }

    private static List<GoverningLaw> laws(Document document, Standing standing) {
        return document.clauses().stream().filter(GoverningLaw.class::isInstance).map(GoverningLaw.class::cast)
                .filter(law -> standing.standing(law).possible()).toList();
    }

    /** The clause and the choice of law. */
    public List<Object> subjects() {
        return List.of(clause, chosen);
    }

    /** The law chosen. */
    public Fact<Territory> law() {
        return Fact.stated(chosen.law(), chosen.place().member("law"));
    }

    /** The day on which the document of the clause is signed; unknown if that hangs on an event. */
    public Fact<LocalDate> signing(Deal deal) {
        return deal.timeline().signing(deal.documentOf(clause)).asFact();
    }

    /** Whether the clause keeps claims alive at all: unknown if that is withheld. */
    public Truth claimed() {
        return clause.common().survives().test(Survival::survives);
    }

    /** How long it keeps them alive, in words. */
    public String period() {
        return clause.common().survives().value().map(Survival::toString).orElse("withheld");
    }

    /**
     * Whether the time is allowed: within what the law allows everybody, or within the longer time it allows contracts of a value.
     *
     * @param value     the value of the document
     * @param maximum   the longest time allowed
     * @param minimum   the value from which it is allowed; unstated if it is for any value
     * @param otherwise the time allowed below that value; unstated if there is no such limit
     */
    public Truth within(Fact<Bounded<Money>> value, Fact<Duration> maximum, Fact<Money> minimum, Fact<Duration> otherwise) {
        Truth large = minimum.status() == Fact.Status.UNSTATED ? Truth.YES : value.atLeast(minimum);
        return Truth.any(shorterThan(otherwise), Truth.all(large, shorterThan(maximum)));
    }

    /** The time that the law allows this contract, as far as its value is known; the longer one where it is not. */
    public Fact<Duration> limit(Fact<Bounded<Money>> value, Fact<Duration> maximum, Fact<Money> minimum, Fact<Duration> otherwise) {
        return otherwise.isStated() && value.atLeast(minimum).no() ? otherwise : maximum;
    }

    private Truth shorterThan(Fact<Duration> limit) {
        Fact<Survival> survives = clause.common().survives();
        return limit.stated().no() ? Truth.NO : survives.check(survival -> survival.period()
                .map(period -> Fact.stated(period, List.<Why>of()).atMost(limit)).orElse(Truth.NO));
    }
}
