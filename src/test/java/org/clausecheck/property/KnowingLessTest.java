package org.clausecheck.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.finding.Result;
import org.junit.jupiter.api.Test;

/**
 * Knowing less never helps: deleting all that is said on one point never turns undecided or failed into passed. A point is a list of
 * facts, all facts of one list about one subject, or one member of all of those.
 */
class KnowingLessTest {

    /** Members that say what a fact is about; the first that an entry has, with the others, is its subject. */
    private static final List<String> SUBJECT = List.of("party", "issuer", "company", "of", "in", "holder", "event", "regime", "kind", "name",
            "acquirer", "target", "id", "operator", "parties", "subject", "counterparty", "year", "basis", "scenario", "to", "from", "by", "for", "about");

    /**
     * Facts whose only effect is to outdate, contradict or dispute another one; deleting them alone restores the other one. Whole points are
     * deleted here, so only lists whose entries speak about facts of another list are exempt.
     */
    private static final Set<String> EXEMPT = Set.of(
            // an issue or conversion outdates a percentage in holdings (format, section 4)
            "financings",
            // a statement is evidence against a clause and never for one
            "statements",
            // a refusal or a clearance contradicts what a condition says of itself
            "filings",
            // an event that has not occurred contradicts what a condition says of itself
            "events");

    @Test
    void deletingAFactNeverTurnsUndecidedOrFailedIntoPassed() {
        Queue<String> violations = new ConcurrentLinkedQueue<>();
        Stream.concat(Sheets.cases().stream(), Sheets.examples().stream()).parallel().forEach(sheet -> {
            if (!Sheets.isUsable(sheet.json()) || !sheet.json().has("facts")) {
                return;
            }
            Map<String, Result> before = Sheets.results(sheet.check(sheet.json()));
            for (Less less : points(sheet.json())) {
                if (Sheets.isUsable(less.json())) {
                    Map<String, Result> after = Sheets.results(sheet.check(less.json()));
                    before.forEach((rule, result) -> {
                        if (result.compareTo(Result.PASSED) > 0 && after.get(rule) == Result.PASSED) {
                            violations.add(sheet.name() + ": without " + less.point() + " " + rule + " goes from " + result + " to PASSED");
                        }
                    });
                }
            }
        });

        assertThat(violations).isEmpty();
    }

    /** A planned listing raises a matter as a clause does: without it there is nothing to ask. Its members are deleted one by one. */
    private static final Set<String> RAISES_A_MATTER = Set.of("listings");
    /** The market figures of a deal are one point: which markets there are is part of what is known about them. */
    private static final Set<String> ONE_POINT = Set.of("markets");

    /** Members that dispute what another member of the same fact states; without them that stands undisputed. */
    private static final Set<String> DISPUTES = Set.of(
            // who sent or employs a director speaks against his stated independence
            "directors.nominatedBy", "directors.employedBy");

    private record Less(String point, ObjectNode json) {
    }

    private static List<Less> points(ObjectNode sheet) {
        List<Less> points = new ArrayList<>();
        for (Iterator<Map.Entry<String, JsonNode>> lists = sheet.path("facts").fields(); lists.hasNext();) {
            Map.Entry<String, JsonNode> list = lists.next();
            if (EXEMPT.contains(list.getKey()) || !(list.getValue() instanceof ArrayNode entries)) {
                continue;
            }
            boolean raises = RAISES_A_MATTER.contains(list.getKey());
            if (!raises) {
                points.add(without(sheet, "facts/" + list.getKey(), facts -> facts.remove(list.getKey())));
            }
            for (String subject : new TreeSet<>(subjects(list.getKey(), entries))) {
                if (!raises) {
                    points.add(without(sheet, list.getKey() + " about " + subject, facts -> removeEntries(facts, list.getKey(), subject)));
                }
                for (String member : members(list.getKey(), entries, subject)) {
                    points.add(without(sheet, list.getKey() + "." + member + " about " + subject,
                            facts -> removeMember(facts, list.getKey(), subject, member)));
                }
            }
        }
        return points;
    }

    private interface Change {
        void apply(ObjectNode facts);
    }

    private static Less without(ObjectNode sheet, String point, Change change) {
        ObjectNode less = sheet.deepCopy();
        change.apply((ObjectNode) less.get("facts"));
        return new Less(point, less);
    }

    private static List<String> subjects(String list, ArrayNode entries) {
        List<String> subjects = new ArrayList<>();
        entries.forEach(entry -> subjects.add(subject(list, entry)));
        return subjects;
    }

    private static String subject(String list, JsonNode entry) {
        return ONE_POINT.contains(list) ? list : subject(entry);
    }

    private static String subject(JsonNode entry) {
        List<String> words = new ArrayList<>();
        SUBJECT.forEach(member -> {
            if (entry.has(member)) {
                words.add(member + "=" + entry.get(member));
            }
        });
        return String.join(",", words);
    }

    private static Set<String> members(String list, ArrayNode entries, String subject) {
        Set<String> members = new TreeSet<>();
        entries.forEach(entry -> {
            if (subject(list, entry).equals(subject)) {
                entry.fieldNames().forEachRemaining(members::add);
            }
        });
        members.removeAll(SUBJECT);
        members.removeIf(member -> DISPUTES.contains(list + "." + member));
        members.removeAll(Set.of("source", "note", "on", "occurredOn", "planned"));
        return members;
    }

    private static void removeEntries(ObjectNode facts, String list, String subject) {
        ArrayNode kept = facts.arrayNode();
        facts.get(list).forEach(entry -> {
            if (!subject(list, entry).equals(subject)) {
                kept.add(entry);
            }
        });
        if (kept.isEmpty()) {
            facts.remove(list);
        } else {
            facts.set(list, kept);
        }
    }

    private static void removeMember(ObjectNode facts, String list, String subject, String member) {
        facts.get(list).forEach(entry -> {
            if (subject(list, entry).equals(subject)) {
                ((ObjectNode) entry).remove(member);
            }
        });
    }
}
