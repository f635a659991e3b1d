package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Sha256;
import org.clausecheck.logic.Why;
import org.clausecheck.norm.Clash;
import org.clausecheck.sheet.Deal;

/** Makes outcomes of judgements: finds their locations, fills their messages, gives them fingerprints. */
final class Assembler {

    private final Deal deal;
    private final Subjects subjects;
    private final Template template;

    Assembler(Deal deal) {
        this.deal = deal;
        this.subjects = new Subjects(deal);
        this.template = new Template(deal);
    }

    Outcome outcome(Rule rule, Judgement judgement) {
        Result result = judgement.result();
        String name = subjects.name(judgement.subjects());
        if (result == Result.PASSED || result == Result.NOT_APPLICABLE) {
            return new Outcome(rule, result, Optional.of(name), List.of(), "", reasons(judgement, result), List.of(), "");
        }
        List<Why> reasons = reasons(judgement, result);
        List<Location> locations = subjects.locations(judgement.subjects(), reasons);
        List<Why.Missing> missing = result == Result.UNDECIDED ? missing(reasons, locations) : List.of();
        Optional<String> text = result == Result.FAILED ? Optional.of(rule.message()) : rule.undecided();
        String message = text.map(words -> template.fill(words, withMissing(judgement, missing))).orElseGet(() -> undecided(rule, missing));
        // a figure that the message shows brings its row along, whether or not it decided
        List<Why> evidence = text.isEmpty() ? reasons : Stream.concat(reasons.stream(), template.rowsShown().stream()).distinct().toList();
        return new Outcome(rule, result, Optional.of(name), locations, message, evidence, missing, fingerprint(rule, name));
    }

    private static List<Why> reasons(Judgement judgement, Result result) {
        Set<Why> reasons = new LinkedHashSet<>(judgement.holds().why());
        if (judgement.subjects().size() == 1 && judgement.subjects().get(0) instanceof Clash clash) {
            reasons.addAll(clash.evidence());
        }
        if (result != Result.UNDECIDED || judgement.applies().unknown() || judgement.holds().unknown()) {
            reasons.addAll(judgement.applies().why());
        }
        return List.copyOf(reasons);
    }

    /** What would decide: every missing fact among the reasons, or the first location where none is named. */
    private static List<Why.Missing> missing(List<Why> reasons, List<Location> locations) {
        List<Why.Missing> missing = reasons.stream().filter(Why.Missing.class::isInstance).map(Why.Missing.class::cast).toList();
        // what is plainly not promised decides nothing while it is open whether it would have to be
        List<Why.Missing> open = missing.stream().filter(why -> !why.text().equals("not stated")).toList();
        if (!missing.isEmpty()) {
            return open.isEmpty() ? missing : open;
        }
        String remarks = reasons.stream().filter(Why.Note.class::isInstance).map(Why::text).collect(Collectors.joining("; "));
        return locations.stream().limit(1).map(location -> new Why.Missing(location.place(), remarks.isEmpty() ? "not known" : remarks)).toList();
    }

    private String undecided(Rule rule, List<Why.Missing> missing) {
        String list = list(missing);
        return "Cannot be decided (" + rule.title() + "). Missing: " + list + (list.endsWith(".") ? "" : ".");
    }

    /** The bindings of a rule, and as {@code {missing}} what would decide. */
    private Map<String, Object> withMissing(Judgement judgement, List<Why.Missing> missing) {
        Map<String, Object> bindings = new LinkedHashMap<>(judgement.bindings());
        bindings.put("missing", list(missing));
        return bindings;
    }

    private String list(List<Why.Missing> missing) {
        return missing.stream().map(this::words).distinct().collect(Collectors.joining("; "));
    }

    /** A missing fact in words: what is missing, with the pointer where the text alone does not say which. */
    private String words(Why.Missing missing) {
        boolean terse = missing.text().equals("not known") || missing.text().equals("withheld") || missing.text().equals("not stated");
        if (!terse) {
            return missing.text();
        }
        String owner = subjects.clauseOf(missing.place()).map(clause -> " of " + deal.nameOf(clause)).orElse("");
        String pointer = missing.place().pointer();
        String member = owner.isEmpty() ? pointer.isEmpty() ? missing.place().file() : path(pointer)
                : pointer.substring(pointer.lastIndexOf('/') + 1);
        return member + owner + " (" + missing.text() + ")";
    }

    /** A pointer outside the clauses in words: the member first, then what it is a member of. */
    private static String path(String pointer) {
        int last = pointer.lastIndexOf('/');
        String owner = pointer.substring(0, last).replaceFirst("^/", "");
        return owner.isEmpty() || owner.equals("facts") ? pointer.substring(1) : pointer.substring(last + 1) + " of " + owner;
    }

    /** Rule, sheet and subject make it, and nothing that an edit elsewhere moves. */
    private String fingerprint(Rule rule, String subject) {
        return Sha256.of(Stream.of(rule.id(), deal.sheet().id(), subject).collect(Collectors.joining("\n"))).substring(0, 16);
    }

    /**
     * Outcomes that would carry one fingerprint are told apart by what they say, all of them: a number would make the second the first as
     * soon as the first is mended, and what was accepted for one would cover the other. Only those that say the same are numbered.
     */
    static List<Outcome> distinct(List<Outcome> outcomes) {
        Map<String, Long> bearers = outcomes.stream().collect(Collectors.groupingBy(Outcome::fingerprint, Collectors.counting()));
        List<Outcome> distinct = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (Outcome outcome : outcomes) {
            boolean alone = outcome.fingerprint().isEmpty() || bearers.get(outcome.fingerprint()) == 1;
            String own = alone ? outcome.fingerprint() : outcome.fingerprint() + "-" + Sha256.of(outcome.message()).substring(0, 8);
            String fingerprint = own;
            for (int i = 2; !fingerprint.isEmpty() && !taken.add(fingerprint); i++) {
                fingerprint = own + "-" + i;
            }
            distinct.add(fingerprint.equals(outcome.fingerprint()) ? outcome : new Outcome(outcome.rule(), outcome.result(), outcome.subject(),
                    outcome.locations(), outcome.message(), outcome.evidence(), outcome.missing(), fingerprint));
        }
        return distinct;
    }
}
