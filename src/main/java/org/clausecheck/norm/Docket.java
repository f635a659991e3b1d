package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/**
 * Collects what came near and what clashed, and makes encounters of it: one clash for each unordered pair of clauses, the gravest, and of
 * one gravity the first by routing. Neither ids nor order play a part.
 */
final class Docket {

    private final Deal deal;
    private final Persons persons;
    private final Content content = new Content();
    private final Map<Clause, Integer> position = new IdentityHashMap<>();
    private final Map<Matter, Map<Clause, List<Clash>>> near = new EnumMap<>(Matter.class);
    private final Map<Long, List<Raw>> pairs = new LinkedHashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    Docket(Deal deal, Persons persons) {
        this.deal = deal;
        this.persons = persons;
        deal.clauses().forEach(clause -> position.put(clause, position.size()));
    }

    /** Two clauses came near each other; the parties are those whose norms meet. Two agreements only where one of them signs the sheet. */
    void near(Matter matter, Clause subject, Clause other, List<String> parties) {
        if (!isOutside(subject, other)) {
            mark(matter, subject);
        } else if (anySigns(parties)) {
            mark(Matter.BETWEEN_AGREEMENTS, subject);
        }
    }

    private boolean anySigns(List<String> parties) {
        Set<String> signatories = persons.between(deal.sheet().id());
        return parties.stream().anyMatch(signatories::contains);
    }

    private void mark(Matter matter, Clause subject) {
        near.computeIfAbsent(matter, key -> new IdentityHashMap<>()).computeIfAbsent(subject, key -> new ArrayList<>());
    }

    private boolean isOutside(Clause one, Clause other) {
        return !deal.inSheet(one) && !deal.inSheet(other);
    }

    /** A meeting that is certain or possible. */
    void add(Raw raw) {
        boolean outside = isOutside(raw.subject(), raw.other().orElse(raw.subject()))
                && raw.document().filter(document -> document == deal.sheet()).isEmpty();
        if (outside && (raw.truth().unknown() || raw.matter() == Matter.HOLDING_CAP || !anySigns(raw.parties()))) {
            return;
        }
        pairs.computeIfAbsent(key(raw), key -> new ArrayList<>()).add(raw);
    }

    private long key(Raw raw) {
        int one = position.get(raw.subject());
        int two = raw.document().isPresent() ? -1 - others.computeIfAbsent(raw.document().get().id(), id -> others.size())
                : raw.other().map(position::get).orElse(one);
        return two < 0 ? (long) one << 32 | Integer.toUnsignedLong(two) : (long) Math.min(one, two) << 32 | Math.max(one, two);
    }

    /** All encounters: by matter, then in reading order. */
    List<Encounter> encounters() {
        pairs.values().forEach(this::settle);
        List<Encounter> encounters = new ArrayList<>();
        near.forEach((matter, subjects) -> {
            Set<Clause> involved = Collections.newSetFromMap(new IdentityHashMap<>());
            subjects.values().forEach(clashes -> clashes.forEach(clash -> involved.addAll(clash.clauses())));
            subjects.entrySet().stream().filter(entry -> !entry.getValue().isEmpty() || !involved.contains(entry.getKey()))
                    .sorted(Comparator.comparing(entry -> position.get(entry.getKey())))
                    .forEach(entry -> encounters.add(new Encounter(matter, entry.getKey(), sorted(entry.getValue()))));
        });
        return encounters;
    }

    private List<Clash> sorted(List<Clash> clashes) {
        return clashes.stream().sorted(Comparator.comparing((Clash clash) -> position.get(clash.clauses().get(clash.clauses().size() - 1)))
                .thenComparing(Clash::number)).toList();
    }

    private void settle(List<Raw> meetings) {
        List<Raw> chosen = meetings.size() == 1 ? meetings : gravest(meetings);
        Clause subject = chosen.size() == 1 ? chosen.get(0).subject()
                : chosen.stream().map(Raw::subject).distinct().min(this::compare).orElseThrow();
        Clash clash = clash(chosen.get(0).matter(), subject, chosen);
        near.computeIfAbsent(clash.matter(), key -> new IdentityHashMap<>()).computeIfAbsent(subject, key -> new ArrayList<>()).add(clash);
    }

    /** The meetings of the gravest kind, and of these the ones of the first rule that fits. */
    private List<Raw> gravest(List<Raw> meetings) {
        int gravest = meetings.stream().mapToInt(Raw::gravity).min().orElseThrow();
        List<Raw> grave = meetings.stream().filter(raw -> raw.gravity() == gravest).toList();
        Matter matter = grave.stream().map(Raw::matter).min(Comparator.naturalOrder()).orElseThrow();
        return grave.stream().filter(raw -> raw.matter() == matter)
                .sorted(Comparator.comparing(Raw::number).thenComparing(raw -> words(List.of(raw)))).toList();
    }

    /** The sheet's clause before an agreement's; then by what the clauses say, so that neither ids nor order decide. */
    int compare(Clause one, Clause other) {
        if (deal.inSheet(one) != deal.inSheet(other)) {
            return deal.inSheet(one) ? -1 : 1;
        }
        return Comparator.comparing(content::of).thenComparing(position::get).compare(one, other);
    }

    private Clash clash(Matter matter, Clause subject, List<Raw> chosen) {
        Raw first = chosen.get(0);
        List<Clause> clauses = new ArrayList<>(List.of(subject));
        chosen.stream().flatMap(raw -> Stream.concat(Stream.of(raw.subject()), raw.other().stream()))
                .filter(clause -> clauses.stream().noneMatch(known -> known == clause)).forEach(clauses::add);
        boolean outside = clauses.stream().noneMatch(deal::inSheet)
                && first.document().filter(document -> document == deal.sheet()).isEmpty();
        Set<Why> evidence = new LinkedHashSet<>();
        chosen.forEach(raw -> evidence.addAll(raw.evidence()));
        clauses.forEach(clause -> replaced(clause, evidence));
        Truth truth = Truth.any(chosen.stream().map(Raw::truth).toList());
        Optional<LocalDate> firstDay = chosen.stream().flatMap(raw -> raw.firstDay().stream()).min(Comparator.naturalOrder());
        return new Clash(outside ? Matter.BETWEEN_AGREEMENTS : matter, first.number(), first.kind(), truth, List.copyOf(clauses),
                first.document().stream().toList(), words(chosen), firstDay, List.copyOf(evidence));
    }

    /** Texts that a clause has replaced: they are no part of the clash, but a reader may look for them. */
    private void replaced(Clause clause, Set<Why> evidence) {
        clause.common().supersedes().forEach(ref -> deal.target(ref).ifPresent(target -> evidence.add(new Why.Seen(ref.place(),
                deal.nameOf(clause) + " supersedes " + target.clause().map(deal::nameOf).orElse(target.document().id())))));
    }

    private String words(List<Raw> chosen) {
        return new ScopeText(deal, chosen).toString();
    }
}
