package org.clausecheck.engine;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.finding.Location;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Clash;
import org.clausecheck.sheet.Aspect;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.ConditionStatus;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Event;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.WorldFact;
import org.clausecheck.sheet.clause.Clause;

/** Finds the address of what a rule speaks of: its place, the clause it lies in, and the words it is called by. */
final class Subjects {

    private final Deal deal;
    private final Map<String, Clause> clauseAt = new LinkedHashMap<>();

    Subjects(Deal deal) {
        this.deal = deal;
        deal.clauses().forEach(clause -> clauseAt.put(key(clause.place().file(), clause.place().pointer()), clause));
    }

    private static String key(String file, String pointer) {
        return file + "#" + pointer;
    }

    /** The clause in which a place lies. */
    Optional<Clause> clauseOf(Place place) {
        for (String pointer = place.pointer(); !pointer.isEmpty(); pointer = pointer.substring(0, pointer.lastIndexOf('/'))) {
            Clause clause = clauseAt.get(key(place.file(), pointer));
            if (clause != null) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    /**
     * The locations of an outcome: first what the rule was asked about, then every clause in which a reason lies. A clause is shown at the
     * place of the first reason that lies in it. The deal itself has no place of its own: without a reason it is the clauses list.
     */
    List<Location> locations(List<Object> subjects, List<Why> reasons) {
        List<Place> where = reasons.stream().flatMap(why -> why.at().stream()).toList();
        if (subjects.size() == 1 && subjects.get(0) instanceof Clash clash) {
            return clash.clauses().isEmpty() ? clash.documents().stream().map(this::whole).toList()
                    : Stream.concat(clash.clauses().stream().map(clause -> location(clause, where)), clash.documents().stream().map(this::whole)).toList();
        }
        Map<String, Location> found = new LinkedHashMap<>();
        List<Clause> clauses = new ArrayList<>();
        subjects.forEach(subject -> clause(subject).ifPresent(clauses::add));
        where.forEach(place -> clauseOf(place).filter(clause -> clauses.stream().noneMatch(known -> known == clause)).ifPresent(clauses::add));
        clauses.forEach(clause -> found.putIfAbsent(deal.nameOf(clause), location(clause, where)));
        if (found.isEmpty()) {
            Stream.concat(subjects.stream().flatMap(subject -> place(subject).stream()), where.stream()).findFirst()
                    .ifPresent(place -> found.put("", new Location(place, Optional.empty())));
        }
        return found.isEmpty() ? List.of(new Location(deal.sheet().clauses().place(), Optional.empty())) : List.copyOf(found.values());
    }

    private Location whole(Document document) {
        return new Location(document.margin().place(), Optional.empty());
    }

    private Location location(Clause clause, List<Place> where) {
        Place place = where.stream().filter(reason -> clauseOf(reason).filter(found -> found == clause).isPresent()).findFirst()
                .orElse(clause.place());
        return new Location(place, Optional.of(deal.nameOf(clause)));
    }

    private Optional<Clause> clause(Object subject) {
        if (subject instanceof ConditionStatus status) {
            return Optional.of(status.condition());
        }
        if (subject instanceof Clause clause) {
            return Optional.of(clause);
        }
        return place(subject).flatMap(this::clauseOf);
    }

    /** Where the subject stands; empty for the deal. */
    Optional<Place> place(Object subject) {
        if (subject instanceof Clause clause) {
            return Optional.of(clause.place());
        }
        if (subject instanceof WorldFact fact) {
            return Optional.of(fact.margin().place());
        }
        if (subject instanceof Fact<?> fact) {
            return fact.place();
        }
        if (subject instanceof Items<?> items) {
            return Optional.of(items.place());
        }
        if (subject instanceof Party party) {
            return Optional.of(party.margin().place());
        }
        if (subject instanceof Event event) {
            return Optional.of(event.margin().place());
        }
        if (subject instanceof Definition definition) {
            return Optional.of(definition.margin().place());
        }
        if (subject instanceof Document document) {
            return Optional.of(document.margin().place());
        }
        return subject instanceof Record record ? margin(record).map(Margin::place) : Optional.empty();
    }

    /**
     * A fact is called by its id, else by what it is about and the day it speaks of: never by its number in a list, nor by what it says,
     * for a figure or a planned day that is corrected makes no other fact of it.
     */
    private static String factName(Record record) {
        StringBuilder name = new StringBuilder(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = read(component, record);
            if (component.getName().equals("id")) {
                return record.getClass().getSimpleName() + " " + value;
            }
            if (value instanceof Fact<?> member ? component.getName().equals("on") && member.isStated() : isName(value)) {
                name.append(' ').append(Words.of(value instanceof Fact<?> member ? member.get() : value));
            }
        }
        return name.toString();
    }

    private static boolean isName(Object value) {
        return value instanceof Ref || value instanceof String || value instanceof Enum<?> || value instanceof LocalDate || value instanceof Integer
                || value instanceof Code;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component.getName() + " of " + record.getClass().getSimpleName(), e);
        }
    }

    private static Optional<Margin> margin(Record record) {
        return Stream.of(record.getClass().getRecordComponents()).filter(component -> component.getType() == Margin.class).findFirst()
                .map(component -> (Margin) read(component, record));
    }

    /** How the subjects are called in {@code outcomes}, without line numbers and order, so that it is stable under edits elsewhere. */
    String name(List<Object> subjects) {
        return String.join(", ", subjects.stream().map(this::name).sorted().toList());
    }

    private String name(Object subject) {
        if (subject instanceof Clash clash) {
            return String.join(", ", Stream.concat(clash.clauses().stream().map(deal::nameOf), clash.documents().stream().map(Document::id))
                    .sorted(Comparator.naturalOrder()).toList());
        }
        if (subject instanceof Clause clause) {
            return deal.nameOf(clause);
        }
        if (subject instanceof ConditionStatus status) {
            return deal.nameOf(status.condition());
        }
        if (subject instanceof WorldFact && subject instanceof Record record) {
            return factName(record);
        }
        if (subject instanceof Aspect aspect) {
            return aspect.words();
        }
        if (subject instanceof Deal || subject instanceof Document) {
            return subject instanceof Document document ? document.id() : deal.sheet().id();
        }
        if (subject instanceof Party party) {
            return party.id();
        }
        if (subject instanceof Event event) {
            return event.id();
        }
        if (subject instanceof Definition definition) {
            return definition.id();
        }
        return place(subject).map(place -> clauseOf(place).map(deal::nameOf).orElse(place.pointer().replaceAll("/\\d+(?=/|$)", "/*"))).orElseGet(() -> String.valueOf(subject));
    }
}
