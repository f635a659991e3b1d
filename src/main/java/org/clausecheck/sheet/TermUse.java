package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;

/**
 * A trigger or defined term that standing clauses of the sheet, or its calendar, hang on.
 *
 * @param declared the event or definition
 * @param clauses  the clauses of the sheet that name it, and those that stand on another test under the same term
 * @param fault    what is wrong with it, in words; empty if nothing is
 * @param clear    whether it has a test, and one only; unknown if the test is withheld
 */
public record TermUse(Record declared, List<Clause> clauses, String fault, Truth clear) {

    /** All such uses, in the order in which the terms are declared. */
    public static List<TermUse> of(Deal deal, Standing standing) {
        return new Uses(deal, standing).all();
    }

    /** The term as written. */
    public String term() {
        return Declared.term(declared);
    }

    /** The declaration and every clause concerned. */
    public List<Object> subjects() {
        return Stream.concat(Stream.of(declared), clauses.stream()).map(Object.class::cast).toList();
    }

    /** Who uses the term, in words. */
    public List<?> users() {
        return clauses.isEmpty() ? List.of("the calendar of the sheet") : clauses;
    }

    /** A declaration with the document it stands in; two are never equal. */
    private static final class Declared {

        private final Record of;
        private final Document home;

        Declared(Record of, Document home) {
            this.of = of;
            this.home = home;
        }

        static String term(Record declared) {
            return declared instanceof Event event ? event.name() : ((Definition) declared).term();
        }

        String id() {
            return of instanceof Event event ? event.id() : ((Definition) of).id();
        }

        Place place() {
            return of instanceof Event event ? event.margin().place() : ((Definition) of).margin().place();
        }

        Truth given() {
            return of instanceof Event event ? TermTest.given(event) : TermTest.given((Definition) of);
        }

        boolean isNamedIn(Mentions mentions) {
            return (of instanceof Event ? mentions.triggers() : mentions.terms()).contains(id());
        }

        /** The other declaration of this term: one id, or in papers of the same two parties one name for things of the same party. */
        boolean rivals(Declared other) {
            if (of.getClass() != other.of.getClass()) {
                return false;
            }
            return id().equals(other.id()) || TermTest.key(term(of)).equals(TermTest.key(term(other.of))) && related(other)
                    && !(of instanceof Event mine && other.of instanceof Event theirs && apart(mine, theirs));
        }

        private boolean related(Declared other) {
            return home == other.home || home.between().stream().filter(other.home.between().entries()::contains).distinct().count() > 1;
        }

        private static boolean apart(Event one, Event two) {
            return one.party().isStated() && two.party().isStated() && !one.party().equals(two.party());
        }

        Truth same(Declared other) {
            return of instanceof Event mine ? TermTest.same(mine, (Event) other.of) : TermTest.same((Definition) of, (Definition) other.of);
        }
    }

    /** The declarations of a deal and who names them. */
    private static final class Uses {

        private final Deal deal;
        private final Standing standing;
        private final List<Declared> declared = new ArrayList<>();
        private final Map<Object, Mentions> mentions = new IdentityHashMap<>();

        Uses(Deal deal, Standing standing) {
            this.deal = deal;
            this.standing = standing;
            deal.documents().forEach(home -> Stream.concat(home.events().stream(), home.definitions().stream())
                    .forEach(entry -> declared.add(new Declared(entry, home))));
        }

        List<TermUse> all() {
            List<TermUse> uses = new ArrayList<>();
            for (Declared term : declared) {
                List<Clause> users = users(term).keySet().stream().filter(deal::inSheet).toList();
                boolean dated = means(term, deal.sheet()) && isNamedBy(term, deal.sheet().dates());
                if (!users.isEmpty() || dated) {
                    uses.add(use(term, users));
                }
            }
            return uses;
        }

        private boolean isNamedBy(Declared term, Object object) {
            return term.isNamedIn(mentions.computeIfAbsent(object, Mentions::in));
        }

        /** Whether a document that names the id means this declaration: its own, else the one read first. */
        private boolean means(Declared term, Document document) {
            Optional<Declared> own = named(term).filter(entry -> entry.home == document).findFirst();
            return own.or(() -> named(term).findFirst()).filter(entry -> entry == term).isPresent();
        }

        private Stream<Declared> named(Declared term) {
            return declared.stream().filter(entry -> entry.id().equals(term.id()) && entry.of.getClass() == term.of.getClass());
        }

        /** The clauses that name a term, with how certainly they stand. */
        private Map<Clause, Truth> users(Declared term) {
            Map<Clause, Truth> users = new LinkedHashMap<>();
            deal.documents().stream().filter(document -> means(term, document)).flatMap(document -> document.clauses().stream())
                    .filter(clause -> isNamedBy(term, clause)).forEach(clause -> {
                        Truth stands = standing.standing(clause);
                        if (stands.possible()) {
                            users.put(clause, stands);
                        }
                    });
            return users;
        }

        private TermUse use(Declared term, List<Clause> users) {
            Truth given = term.given();
            List<Truth> parts = new ArrayList<>(List.of(given));
            List<Clause> clauses = new ArrayList<>(users);
            List<String> faults = new ArrayList<>();
            if (!given.yes()) {
                faults.add("no test for it is given");
            }
            for (Declared rival : declared) {
                Map<Clause, Truth> others = isTaken(term, rival) ? users(rival) : Map.of();
                Truth one = others.isEmpty() ? Truth.YES : together(users, others).implies(term.same(rival));
                if (!one.yes()) {
                    parts.add(one.because(new Why.Seen(rival.place(), Declared.term(rival.of))));
                    others.keySet().stream().filter(clause -> !clauses.contains(clause)).forEach(clauses::add);
                    faults.add("it is defined in another way as " + rival.id() + " in " + rival.home.id());
                }
            }
            return new TermUse(term.of, List.copyOf(clauses), String.join(", and ", faults), Truth.all(parts));
        }

        /** Whether clauses of both sides stand at one time: not if each of the others has ended before the first of these begins. */
        private Truth together(List<Clause> users, Map<Clause, Truth> others) {
            List<Truth> each = new ArrayList<>();
            others.forEach((other, stands) -> {
                Period period = standing.period(deal, other);
                boolean apart = !users.isEmpty() && users.stream().allMatch(user -> standing.period(deal, user).overlaps(period).no());
                each.add(apart ? Truth.NO : stands);
            });
            return Truth.any(each);
        }

        /** Whether the pair is this term's to report: a pair that both belong to the sheet is reported by the one declared first. */
        private boolean isTaken(Declared term, Declared rival) {
            boolean first = declared.indexOf(term) < declared.indexOf(rival);
            return term != rival && term.rivals(rival) && (first || users(rival).keySet().stream().noneMatch(deal::inSheet));
        }
    }
}
