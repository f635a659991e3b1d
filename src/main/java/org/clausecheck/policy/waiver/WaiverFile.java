package org.clausecheck.policy.waiver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.Quote;

/** Reads a file of waivers. What is wrong with it is collected with its place in the {@link YamlFile}; a file with errors waives nothing. */
public final class WaiverFile {

    private static final List<String> TOP = List.of("waivers");
    private static final List<String> TARGETS = List.of("clause", "pointer", "fingerprint");
    private static final List<String> FIELDS = List.of("rule", "sheet", "clause", "pointer", "fingerprint", "outcome", "reason", "requestedBy",
            "approvedBy", "created", "expires");
    private static final Map<String, Result> OUTCOMES = new TreeMap<>(Map.of("failed", Result.FAILED, "undecided", Result.UNDECIDED));

    private final YamlFile file;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Lives lives;

    private WaiverFile(YamlFile file, List<Rule> rules, Lives lives) {
        this.file = file;
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.lives = lives;
    }

    /**
     * The waivers of a file, in its order.
     *
     * @param file  the file; gets the errors
     * @param rules every rule that there is, whether or not it runs
     * @param lives how long waivers may hold
     */
    public static List<Waiver> read(YamlFile file, List<Rule> rules, Lives lives) {
        return new WaiverFile(file, rules, lives).waivers();
    }

    private List<Waiver> waivers() {
        List<Waiver> waivers = new ArrayList<>();
        file.root().ifPresent(root -> {
            root.members(TOP);
            root.required("waivers").map(Entry::list).orElse(List.of()).forEach(entry -> waiver(entry).ifPresent(waivers::add));
        });
        refuseTwins(waivers);
        return List.copyOf(waivers);
    }

    private Optional<Waiver> waiver(Entry entry) {
        entry.members(FIELDS);
        Optional<Rule> rule = entry.required("rule").flatMap(this::rule);
        Optional<String> sheet = entry.required("sheet").flatMap(Entry::line);
        Optional<Target> target = target(entry);
        Optional<Result> covers = entry.member("outcome").map(member -> member.oneOf("outcome", OUTCOMES)).orElse(Optional.of(Result.FAILED));
        Optional<String> reason = entry.required("reason").flatMap(Entry::line);
        Optional<String> requestedBy = entry.required("requestedBy").flatMap(Entry::line);
        Optional<String> approvedBy = entry.required("approvedBy").flatMap(Entry::line);
        Optional<LocalDate> created = entry.required("created").flatMap(Entry::day);
        Optional<LocalDate> expires = entry.required("expires").flatMap(Entry::day);
        refuseOnePerson(entry, requestedBy, approvedBy);
        refuseWrongLife(entry, rule, created, expires);
        boolean whole = Stream.of(rule, sheet, target, covers, reason, requestedBy, approvedBy, created, expires).allMatch(Optional::isPresent);
        return whole ? Optional.of(new Waiver(rule.get().id(), sheet.get(), target.get(), covers.get(), reason.get(), requestedBy.get(),
                approvedBy.get(), created.get(), expires.get(), entry.place())) : Optional.empty();
    }

    private Optional<Rule> rule(Entry entry) {
        Optional<String> id = entry.text();
        id.filter(found -> !rules.containsKey(found)).ifPresent(found -> entry.error(Entry.unknown("rule", found, rules.keySet()),
                Nearest.to(found, rules.keySet()).map(near -> "did you mean " + Quote.of(near) + "?").orElse("'clausecheck rules' lists them")));
        return id.map(rules::get);
    }

    private static Optional<Target> target(Entry entry) {
        List<Entry> said = TARGETS.stream().flatMap(name -> entry.member(name).stream()).toList();
        if (said.size() > 1) {
            said.get(1).nameError("a waiver says one of clause, pointer and fingerprint, and this one says " + said.get(0).name() + " already",
                    "keep the one that is meant");
        }
        if (said.isEmpty() && entry.isObject()) {
            entry.error("a waiver says where: clause, pointer or fingerprint is missing", "add the clause as the report shows it, such as clause: rofr");
        }
        return said.size() == 1 ? said.get(0).line().flatMap(text -> target(said.get(0), text)) : Optional.empty();
    }

    private static Optional<Target> target(Entry entry, String text) {
        return switch (entry.name()) {
            case "clause" -> Optional.of(new Target.AtClause(text));
            case "fingerprint" -> Optional.of(new Target.ByFingerprint(text));
            default -> pointer(entry, text);
        };
    }

    private static Optional<Target> pointer(Entry entry, String text) {
        if (!text.startsWith("/") || text.length() == 1) {
            entry.error("a pointer begins with a slash and a name, found " + Quote.of(text), "write it as the report shows it, such as /dates/closing");
            return Optional.empty();
        }
        if (Stream.of(text.split("/", -1)).anyMatch(Addresses::isNumber)) {
            entry.error("the pointer " + Quote.of(text) + " counts entries of a list, and a reordering would make it another entry",
                    "name the entry by its id, such as /clauses/rofr/ends; where it has none, use the fingerprint");
            return Optional.empty();
        }
        return Optional.of(new Target.AtPointer(text));
    }

    private static void refuseOnePerson(Entry entry, Optional<String> requestedBy, Optional<String> approvedBy) {
        if (requestedBy.isPresent() && approvedBy.isPresent() && Person.of(requestedBy.get()).isSame(Person.of(approvedBy.get()))) {
            entry.member("approvedBy").orElseThrow().error(Quote.of(approvedBy.get()) + " also asked for this waiver; nobody approves what he or she asks for",
                    "let another person approve it");
        }
    }

    private void refuseWrongLife(Entry entry, Optional<Rule> rule, Optional<LocalDate> created, Optional<LocalDate> expires) {
        if (created.isEmpty() || expires.isEmpty()) {
            return;
        }
        Entry end = entry.member("expires").orElseThrow();
        if (expires.get().isBefore(created.get())) {
            end.error("it expires on " + expires.get() + ", before it is created on " + created.get(), "correct one of the two days");
        } else if (rule.isPresent()) {
            int most = lives.longest().get(rule.get().severity());
            long days = ChronoUnit.DAYS.between(created.get(), expires.get());
            if (days > most) {
                end.error("it holds for " + days + " days; a waiver of a rule of severity " + Words.of(rule.get().severity()) + " holds for at most " + most,
                        "let it expire on " + created.get().plusDays(most) + " or before; renew it then if it is still wanted");
            }
        }
    }

    /** Two entries for one thing: it could not be said which of them holds. */
    private void refuseTwins(List<Waiver> waivers) {
        Map<List<Object>, Place> seen = new LinkedHashMap<>();
        for (Waiver waiver : waivers) {
            Place first = seen.putIfAbsent(List.of(waiver.rule(), waiver.sheet(), waiver.target(), waiver.covers()), waiver.place());
            if (first != null) {
                file.problems().add(waiver.place(), "a second waiver of " + waiver.subject() + "; the first stands in line " + first.line(),
                        "keep one of the two");
            }
        }
    }
}
