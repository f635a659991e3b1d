package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/** Sorts what was checked by family, and what is missing by the place where it should stand. */
final class Review {

    /** What the families of the product's own rules are about. */
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("ACC", "Access"), Map.entry("DISC", "Disclosure"),
            Map.entry("EQ", "Equity"),
            Map.entry("EXC", "Exclusivity and supply"), Map.entry("GOV", "Governance"), Map.entry("IP", "Intellectual property"),
                    Map.entry("IPO", "Listing"),
            Map.entry("JV", "Joint venture"), Map.entry("REG", "Regulation"), Map.entry("REV", "Revenue share"), Map.entry("XC",
                    "Across clauses"),
            Map.entry("HOUSE", "House policy"));

    private final Dossier dossier;

    Review(Dossier dossier) {
        this.dossier = dossier;
    }

    ReviewView view() {
        Map<String, List<Outcome>> byFamily = new TreeMap<>();
        dossier.check().outcomes().forEach(outcome -> byFamily.computeIfAbsent(outcome.rule().family(),
                key -> new ArrayList<>()).add(outcome));
        List<ReviewView.Family> families = byFamily.entrySet().stream().map(entry -> family(entry.getKey(), entry.getValue())).toList();
        List<Link> unasked = dossier.check().unchecked().stream().flatMap(location -> location.clause().stream())
                .flatMap(ref -> dossier.clause(ref).stream())
                .map(dossier::link).toList();
        return new ReviewView(missing(), families, dossier.check().gravest().size(), unasked);
    }

    private ReviewView.Family family(String id, List<Outcome> outcomes) {
        List<Outcome> ordered = outcomes.stream().sorted(Comparator.comparing(outcome -> outcome.rule().id())).toList();
        Map<Result, Set<String>> rules = new EnumMap<>(Result.class);
        ordered.forEach(outcome -> rules.computeIfAbsent(outcome.result(), key -> new LinkedHashSet<>()).add(outcome.rule().id()));
        List<String> counts = new ArrayList<>();
        for (Result result : List.of(Result.FAILED, Result.UNDECIDED, Result.PASSED, Result.NOT_APPLICABLE)) {
            int count = rules.getOrDefault(result, Set.of()).size();
            if (count > 0) {
                counts.add(count + " " + words(result));
            }
        }
        return new ReviewView.Family(id, NAMES.getOrDefault(id, id), String.join(", ", counts),
                ordered.stream().filter(outcome -> outcome.result() != Result.NOT_APPLICABLE).map(this::line).toList(),
                ordered.stream().filter(outcome -> outcome.result() == Result.NOT_APPLICABLE).map(this::line).toList());
    }

    private ReviewView.RuleLine line(Outcome outcome) {
        return new ReviewView.RuleLine(outcome.rule().id(), outcome.rule().title(), Words.of(outcome.rule().severity()),
                words(outcome.result()),
                outcome.subject().orElse(""), outcome.isOpen() ? dossier.anchor(outcome) : "", Findings.standing(outcome.disposition()));
    }

    static String words(Result result) {
        return Words.of(result).replace('-', ' ');
    }

    /** A capital for a word; the name of a member stays as it is written. */
    private static String capital(String text) {
        String word = text.split(" ", 2)[0];
        return word.equals(word.toLowerCase(Locale.ROOT)) ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** What is asked; of a plain member that is not there, its name and whose it is. */
    private String asked(Why.Missing why) {
        if (!List.of("not known", "not stated", "withheld").contains(why.text())) {
            return why.text();
        }
        String[] parts = why.place().pointer().split("/");
        String member = Roles.words(parts[parts.length - 1]);
        Optional<String> whose = dossier.parties().stream()
                .filter(party -> why.place().pointer().startsWith(party.margin().place().pointer() + "/")
                && party.margin().place().file().equals(why.place().file())).map(party -> party.name()).findFirst();
        return member + whose.or(() -> clause(why.place())).map(name -> " of " + name).orElse("") + ": " + why.text();
    }

    /** The clause in which a place lies. */
    private Optional<String> clause(Place place) {
        return dossier.clauses().entrySet().stream().filter(entry -> entry.getValue().place().file().equals(place.file())
                && place.pointer().startsWith(entry.getValue().place().pointer() + "/")).map(Map.Entry::getKey).findFirst();
    }

    /** One missing thing, with all that is asked at its place. */
    private static final class Group {
        private final Set<String> texts = new LinkedHashSet<>();
        private final Set<Outcome> decides = new LinkedHashSet<>();

        private Severity gravest() {
            return decides.stream().map(outcome -> outcome.rule().severity()).max(Comparator.naturalOrder()).orElse(Severity.LOW);
        }
    }

    private List<ReviewView.Missing> missing() {
        Map<String, Group> groups = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (Outcome outcome : dossier.check().undecided()) {
            for (Why.Missing why : outcome.missing()) {
                String key = why.place().file() + "#" + why.place().pointer();
                places.putIfAbsent(key, why.place());
                Group group = groups.computeIfAbsent(key, unused -> new Group());
                group.texts.add(capital(asked(why)));
                group.decides.add(outcome);
            }
        }
        Comparator<Map.Entry<String, Group>> order = Comparator.comparing((Map.Entry<String,
                Group> entry) -> entry.getValue().gravest()).reversed()
                .thenComparing(entry -> -entry.getValue().decides.size());
        return groups.entrySet().stream().sorted(order).map(entry -> new ReviewView.Missing(Findings.where(places.get(entry.getKey())),
                Optional.of(places.get(entry.getKey()).pointer()).filter(pointer -> !pointer.isEmpty()).orElse("the whole sheet"),
                List.copyOf(entry.getValue().texts), entry.getValue().decides.stream().map(outcome -> Findings.link(dossier, outcome))
                        .toList())).toList();
    }
}
