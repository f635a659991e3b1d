package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.Ground;
import org.clausecheck.sheet.Codes.TerminationEffectKind;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.TermClause;
import org.clausecheck.sheet.clause.Termination;
import org.clausecheck.sheet.clause.TerminationEffect;

/**
 * An end that hangs on events: of an access, licence, exclusivity or revenue share by its own words or by the term of its document, or by a
 * termination clause that ends such clauses when an event occurs. An end that is withheld may hang on one.
 */
public final class EventEnd {

    private final Deal deal;
    private final List<Clause> clauses;
    private final List<Event> events;
    private final List<PartyRef> freed;
    private final Truth hidden;

    private EventEnd(Deal deal, List<Clause> clauses, Set<Event> events, List<PartyRef> freed, Truth hidden) {
        this.deal = deal;
        this.clauses = List.copyOf(clauses);
        this.events = events.stream().filter(event -> !deal.world().hasOccurred(event).yes()).toList();
        this.freed = List.copyOf(freed);
        this.hidden = hidden;
    }

    /** The end of this clause, or the ends that this termination clause brings, if it hangs on an event that has not occurred. */
    public static List<EventEnd> of(Deal deal, Standing standing, Clause clause) {
        Optional<EventEnd> end = clause instanceof Termination termination ? termination(deal, standing, termination)
                : freedBy(clause).map(freed -> ofOwn(deal, clause, freed));
        return end.filter(found -> !found.events.isEmpty() || found.hidden.unknown()).stream().toList();
    }

    /** Who is freed when such a clause ends; empty for clauses of other types. */
    private static Optional<PartyRef> freedBy(Clause clause) {
        if (clause instanceof Access access) {
            return Optional.of(access.provider());
        }
        if (clause instanceof Licence licence) {
            return Optional.of(licence.licensor());
        }
        if (clause instanceof Exclusivity exclusivity) {
            return Optional.of(exclusivity.bound());
        }
        return clause instanceof RevenueShare share ? Optional.of(share.payer()) : Optional.empty();
    }

    private static EventEnd ofOwn(Deal deal, Clause clause, PartyRef freed) {
        Set<Event> events = new LinkedHashSet<>();
        Truth hidden = new Search(deal, events).end(clause);
        return new EventEnd(deal, List.of(clause), events, List.of(freed), hidden);
    }

    private static Optional<EventEnd> termination(Deal deal, Standing standing, Termination termination) {
        if (!termination.grounds().has(Ground.EVENT).possible() && !termination.when().isStated()) {
            return Optional.empty();
        }
        List<Clause> ended = deal.clauses().filter(clause -> ends(deal, termination, clause))
                .filter(clause -> standing.standing(clause).possible())
                .filter(clause -> freedBy(clause).filter(freed -> termination.by().has(freed).possible()).isPresent()).toList();
        Set<Event> events = new LinkedHashSet<>();
        termination.when().value().ifPresent(trigger -> new Search(deal, events).trigger(trigger));
        return ended.isEmpty() ? Optional.empty()
                : Optional.of(new EventEnd(deal, Stream.concat(Stream.of(termination), ended.stream()).toList(), events,
                ended.stream().flatMap(clause -> freedBy(clause).stream()).distinct().toList(),
                termination.when().isOpen() ? termination.when().stated() : Truth.NO));
    }

    /** Whether the termination ends this clause; without effects it ends its whole document. */
    private static boolean ends(Deal deal, Termination termination, Clause clause) {
        Items<TerminationEffect> effects = termination.effects();
        return effects.isEmpty() ? clause.document().equals(termination.document())
                : effects.stream().anyMatch(effect -> deal.names(effect.clauses(), clause) && ends(effect, clause)
                        && (effect.grounds().isEmpty() || effect.grounds().has(Ground.EVENT).possible()));
    }

    private static boolean ends(TerminationEffect effect, Clause clause) {
        return switch (effect.effect()) {
            case ENDS, WINDS_DOWN -> true;
            case BECOMES_NON_EXCLUSIVE -> clause instanceof Exclusivity || clause instanceof Licence;
            default -> false;
        };
    }

    /** The clauses concerned, a termination clause first. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** The events on which the end hangs. */
    public List<Event> events() {
        return events;
    }

    /** The clauses that end. */
    public List<Clause> ended() {
        return clauses.stream().filter(clause -> !(clause instanceof Termination)).toList();
    }

    /**
     * Whether somebody who gains by the end decides that it has come: a capability reached, an event that he declares, a choice or an
     * inability of his own. What everybody can see, such as a listing, is in nobody's gift.
     */
    public Truth isInAPartysGift() {
        return Truth.any(Stream.concat(Stream.of(hidden), events.stream().map(this::inGift)).toList());
    }

    private Truth inGift(Event event) {
        Truth declared = event.declaredBy().some(party -> Truth.of(freed.stream().anyMatch(who -> isOfGroup(party, who))));
        Truth gift = switch (event.kind()) {
            case CAPABILITY_MILESTONE -> event.declaredBy().isStated() && !event.declaredBy().isEmpty()
                    ? Truth.any(declared, Truth.of(event.declaredBy().stream().noneMatch(this::isFavoured))) : Truth.YES;
            case CHOICE, INABILITY -> Truth.any(declared, event.party()
                    .test(party -> freed.stream().anyMatch(who -> isOfGroup(party, who))));
            case OTHER -> Truth.any(declared, event.objective().is(false), event.definition().isOpen() ? event.definition().stated()
                    : Truth.NO);
            default -> declared;
        };
        return gift.because(new Why.Seen(event.margin().place(), "event " + event.id()));
    }

    /** The party or one that controls it: what a parent declares, its subsidiary gains by. */
    private boolean isOfGroup(PartyRef party, PartyRef freedParty) {
        return Performances.isOf(deal, freedParty, party).yes() || Performances.isOf(deal, party, freedParty).yes();
    }

    /** A signatory that loses by the end, and so may be trusted to say that it has come. */
    private boolean isFavoured(PartyRef party) {
        return ended().stream().anyMatch(clause -> favoured(clause).filter(party::equals).isPresent());
    }

    private static Optional<PartyRef> favoured(Clause clause) {
        if (clause instanceof Access access) {
            return Optional.of(access.recipient());
        }
        if (clause instanceof Licence licence) {
            return Optional.of(licence.licensee());
        }
        if (clause instanceof Exclusivity exclusivity) {
            return Optional.of(exclusivity.holder());
        }
        return clause instanceof RevenueShare share ? Optional.of(share.payee()) : Optional.empty();
    }

    /** How the end is settled, with the least time to contest that is asked for. */
    public Settlement settlement(Fact<Duration> contest) {
        List<Truth> parts = new ArrayList<>(List.of(hidden.unknown() ? hidden : Truth.YES));
        Set<String> lacking = new LinkedHashSet<>();
        for (Event event : events) {
            EventProcedure procedure = EventProcedure.of(event, deal.document(event.margin().document()).orElseGet(deal::sheet), contest);
            Truth gift = inGift(event);
            parts.add(gift.implies(procedure.complete()));
            if (gift.possible()) {
                lacking.addAll(procedure.lacking());
            }
        }
        Truth last = events.isEmpty() ? Truth.YES : lastDay();
        parts.add(last);
        if (last.no()) {
            lacking.add("a last day (long stop)");
        }
        return new Settlement(Truth.all(parts), List.copyOf(lacking));
    }

    /**
     * Whether and how an end by event is settled.
     *
     * @param complete whether nothing is lacking
     * @param lacking  what certainly is, in words
     */
    public record Settlement(Truth complete, List<String> lacking) {
    }

    /** Whether the end comes at the latest on a day that is known; a right that a termination cuts short keeps its own end. */
    private Truth lastDay() {
        return Truth.all(clauses.stream().anyMatch(Termination.class::isInstance) ? List.of() : clauses.stream().map(this::lastDay)
                .toList());
    }

    private Truth lastDay(Clause clause) {
        Document document = deal.documentOf(clause);
        Fact<When> ends = clause.common().ends();
        boolean own = ends.isStated() && !(ends.get() instanceof When.Unstated);
        Bounds end = own ? deal.timeline().dayIn(clause, ends) : deal.timeline().endOf(document);
        Bounds whole = deal.timeline().endOf(document);
        boolean bounded = isBounded(end) || !clause.common().survives().isStated() && whole.promised() && isBounded(whole);
        Why seen = new Why.Seen(own ? ends.place().orElse(clause.place()) : clause.place(), "ends at "
                + (own ? ends.get() : "the end of the term"));
        return bounded ? Truth.yes(seen) : Truth.no(seen, new Why.Note("no day by which it ends at the latest"));
    }

    private static boolean isBounded(Bounds end) {
        return end.latest().isBefore(LocalDate.MAX);
    }

    @Override
    public String toString() {
        return ended().stream().map(deal::nameOf).toList()
                + (events.isEmpty() ? " may end at an event" : " at " + events.stream().map(Event::id).toList());
    }

    /** Collects the events of an end, through the ends of other clauses on which it hangs. */
    private static final class Search {

        private final Deal deal;
        private final Set<Event> events;
        private final List<Clause> visited = new ArrayList<>();

        Search(Deal deal, Set<Event> events) {
            this.deal = deal;
            this.events = events;
        }

        /** Searches the end of a clause; unknown if what it hangs on is withheld, else no. */
        Truth end(Clause clause) {
            if (visited.stream().anyMatch(seen -> seen == clause)) {
                return Truth.NO;
            }
            visited.add(clause);
            Fact<When> ends = clause.common().ends();
            if (ends.status() == Fact.Status.WITHHELD) {
                return ends.stated();
            }
            if (ends.isStated() && !(ends.get() instanceof When.Unstated)) {
                return when(ends.get());
            }
            return clause instanceof TermClause || clause.common().survives().isStated() ? Truth.NO : term(deal.documentOf(clause));
        }

        private Truth term(Document document) {
            return document.clauses().stream().filter(TermClause.class::isInstance).findFirst().map(this::end).orElse(Truth.NO);
        }

        private Truth when(When when) {
            if (when instanceof When.AtEvent at) {
                deal.event(at.event().id()).ifPresent(events::add);
                return Truth.NO;
            }
            if (when instanceof When.EndOf endOf) {
                return deal.target(endOf.target()).map(target -> target.clause().map(this::end).orElseGet(() -> term(target.document())))
                        .orElse(Truth.NO);
            }
            if (when instanceof When.EarliestOf earliest) {
                return Truth.any(earliest.parts().stream().map(this::when).toList());
            }
            if (when instanceof When.LatestOf latest) {
                return Truth.any(latest.parts().stream().map(this::when).toList());
            }
            return when instanceof When.Counted counted ? when(counted.from()) : Truth.NO;
        }

        void trigger(Trigger trigger) {
            if (trigger instanceof Trigger.Named named) {
                deal.event(named.ref().text()).or(() -> deal.target(named.ref()).flatMap(Target::clause).filter(Condition.class::isInstance)
                        .flatMap(clause -> ((Condition) clause).requires().event().value()).flatMap(ref -> deal.event(ref.id())))
                        .ifPresent(events::add);
            } else if (trigger instanceof Trigger.AllOf all) {
                all.parts().forEach(this::trigger);
            } else if (trigger instanceof Trigger.AnyOf any) {
                any.parts().forEach(this::trigger);
            }
        }
    }
}
