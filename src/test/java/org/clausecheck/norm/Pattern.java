package org.clausecheck.norm;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/**
 * A deal from fragments, as patterns are written: clauses, of which {@code in} puts one into an agreement in force; {@code consent},
 * {@code definition}, {@code event} and {@code class} (of securities) mark other objects by their id. Kite develops; lark,
         moss and reed are partners; the
 * sheet is between kite and lark, as of 2026-05-01. Single quotes stand for double ones.
 */
final class Pattern {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> PARTIES = List.of("kite", "lark", "moss", "reed");

    private final List<ObjectNode> fragments = new ArrayList<>();
    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();
    private final ObjectNode sheet = node("{ 'format': '1', 'id': 'deal', 'title': 'Deal', 'stage': 'proposal', 'between': ['kite',"
            + " 'lark'] }");
    private final ObjectNode facts = JSON.createObjectNode();
    private final List<ObjectNode> parties = new ArrayList<>();
    private LocalDate asOf = LocalDate.of(2026, 5, 1);

    private Pattern() {
        PARTIES.forEach(id -> parties.add(node("{ 'id': '%s', 'name': 'Party %s' }".formatted(id, id))));
    }

    static Pattern of(String fragments) {
        return new Pattern().with(fragments);
    }

    static ObjectNode node(String json) {
        try {
            return (ObjectNode) JSON.readTree(json.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** More fragments: objects, separated by commas. */
    Pattern with(String more) {
        node("{ 'all': [" + more + "] }").get("all").forEach(fragment -> fragments.add((ObjectNode) fragment));
        return this;
    }

    /** A fragment changed by a merge patch; null takes a member away. */
    Pattern patch(String id, String changes) {
        ObjectNode fragment = fragments.stream().filter(one -> Pattern.id(one).equals(id)).findFirst().orElseThrow();
        merge(fragment, node(changes));
        return this;
    }

    /** Whether a fragment has a member of this name. */
    boolean has(String id, String member) {
        return fragments.stream().filter(one -> Pattern.id(one).equals(id)).findFirst().orElseThrow().has(member);
    }

    Pattern without(String id) {
        fragments.removeIf(one -> Pattern.id(one).equals(id));
        return this;
    }

    /** A change of the sheet itself. */
    Pattern sheet(String changes) {
        merge(sheet, node(changes));
        return this;
    }

    /** A change of an agreement itself. */
    Pattern agreement(String id, String changes) {
        merge(documents.computeIfAbsent(id, key -> JSON.createObjectNode()), node(changes));
        return this;
    }

    Pattern facts(String changes) {
        merge(facts, node(changes));
        return this;
    }

    Pattern party(String json) {
        ObjectNode party = node(json);
        parties.removeIf(known -> known.get("id").equals(party.get("id")));
        parties.add(party);
        return this;
    }

    Pattern asOf(String day) {
        asOf = LocalDate.parse(day);
        return this;
    }

    /** The same fragments in another order. */
    Pattern shuffled(long seed) {
        Collections.shuffle(fragments, new Random(seed));
        return this;
    }

    /** The same fragments under other ids. */
    Pattern renamed(String id, String other) {
        String all = fragments.toString();
        fragments.clear();
        return with(all.substring(1, all.length() - 1).replace("\"" + id + "\"", "\"" + other + "\"").replace("/" + id + "\"", "/" + other
                + "\""));
    }

    private static void merge(ObjectNode target, ObjectNode changes) {
        for (Iterator<Map.Entry<String, JsonNode>> members = changes.properties().iterator(); members.hasNext();) {
            Map.Entry<String, JsonNode> member = members.next();
            if (member.getValue().isNull()) {
                target.remove(member.getKey());
            } else {
                target.set(member.getKey(), member.getValue());
            }
        }
    }

    private static String id(ObjectNode fragment) {
        return Stream.of("consent", "definition", "event", "class", "id").filter(fragment::has).findFirst()
                .map(key -> fragment.get(key).asText()).orElseThrow();
    }

    Norms norms() {
        return Norms.of(deal());
    }

    Deal deal() {
        Reading reading = SheetReader.read(json().getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        if (reading instanceof Reading.Usable usable) {
            return new Deal(usable.documents(), asOf);
        }
        throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors() + "\n" + json());
    }

    private String json() {
        ObjectNode whole = sheet.deepCopy();
        parties.forEach(party -> list(whole, "parties").add(party));
        Map<String, ObjectNode> agreements = new LinkedHashMap<>();
        for (ObjectNode fragment : fragments) {
            place(whole, agreements, fragment.deepCopy());
        }
        list(whole, "clauses");
        documents.forEach((id, changes) -> merge(agreement(agreements, id), changes));
        agreements.values().forEach(agreement -> list(whole, "agreements").add(agreement));
        whole.set("facts", facts);
        return whole.toPrettyString();
    }

    private static ArrayNode list(ObjectNode holder, String name) {
        return holder.has(name) ? (ArrayNode) holder.get(name) : holder.putArray(name);
    }

    private static void place(ObjectNode sheet, Map<String, ObjectNode> agreements, ObjectNode fragment) {
        ObjectNode home = fragment.has("in") ? agreement(agreements, fragment.remove("in").asText()) : sheet;
        Optional<String> kind = Stream.of("consent", "definition", "event", "class").filter(fragment::has).findFirst();
        String list = kind.map(name -> name.equals("class") ? "securities" : name + "s").orElse("clauses");
        kind.ifPresent(name -> {
            String id = fragment.remove(name).asText();
            fragment.put("id", id);
            if (name.equals("definition")) {
                fragment.put("term", "the " + id);
            }
            if (name.equals("event")) {
                fragment.put("name", "the " + id);
                fragment.put("kind", fragment.path("kind").asText("capability-milestone"));
            }
        });
        list(home, list).add(fragment);
        if (home != sheet) {
            sign(home, fragment);
        }
    }

    private static ObjectNode agreement(Map<String, ObjectNode> agreements, String id) {
        ObjectNode agreement = agreements.computeIfAbsent(id, key -> node("{ 'id': '%s', 'title': '%s', 'stage': 'in-force' }"
                .formatted(key, key)));
        list(agreement, "clauses");
        sign(agreement, agreement.path("id"));
        return agreement;
    }

    /** An agreement is between the parties that it names, and the one it is called after. */
    private static void sign(ObjectNode agreement, JsonNode words) {
        TreeSet<String> between = new TreeSet<>();
        list(agreement, "between").forEach(party -> between.add(party.asText()));
        PARTIES.stream().filter(party -> words.toString().contains("\"" + party + "\"") || words.toString().contains("\"" + party + "-"))
                .filter(party -> !words.has("counterparties") || !words.get("counterparties").toString().contains(party))
                .forEach(between::add);
        between.add("kite");
        agreement.remove("between");
        between.forEach(party -> list(agreement, "between").add(party));
    }

    /** Every clash: matter, what it is, and the clauses and documents in the order of their names. */
    List<String> found() {
        Deal deal = deal();
        return clashes(Norms.of(deal)).stream().map(clash -> words(deal, clash)).sorted().toList();
    }

    /** The only clash. */
    Clash clash() {
        List<Clash> all = clashes(norms());
        if (all.size() != 1) {
            throw new AssertionError("not one clash: " + found());
        }
        return all.get(0);
    }

    /** What is missing for the only clash, as text. */
    String missing() {
        return clash().truth().why().stream().map(why -> why.text()).collect(Collectors.joining("; "));
    }

    /** Every encounter that passed: matter and subject. */
    List<String> passed() {
        Deal deal = deal();
        return Norms.of(deal).encounters().stream().filter(encounter -> encounter.clashes().isEmpty())
                .map(encounter -> encounter.matter() + " " + deal.nameOf(encounter.subject())).sorted().toList();
    }

    static List<Clash> clashes(Norms norms) {
        return norms.encounters().stream().flatMap(encounter -> encounter.clashes().stream()).toList();
    }

    static String words(Deal deal, Clash clash) {
        String kind = clash.truth().unknown() ? "undecided" : clash.kind().name().toLowerCase(Locale.ROOT);
        Stream<String> names = Stream.concat(clash.clauses().stream().map((Clause clause) -> deal.nameOf(clause)),
                clash.documents().stream().map(Document::id));
        return clash.matter() + " " + clash.number() + " " + kind + ": " + names.sorted().collect(Collectors.joining(", "));
    }
}
