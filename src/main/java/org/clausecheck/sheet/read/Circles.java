package org.clausecheck.sheet.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Dates;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.LocalCode;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.When.OfCalendar.Entry;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.TermClause;

/** Finds ends that wait for each other, conditions that wait for each other, and definitions that lie inside themselves. */
final class Circles {

    /** A longer chain of ends is no text that people wrote, and following it would exhaust the machine's stack. */
    private static final int LONGEST_CHAIN = 200;

    private final Map<String, Document> documents;
    private final Index index;
    private final Problems problems;

    Circles(List<Document> documents, Index index, Problems problems) {
        this.documents = documents.stream().collect(Collectors.toMap(document -> document.margin().document(), document -> document,
                (first, second) -> first, LinkedHashMap::new));
        this.index = index;
        this.problems = problems;
    }

    /** Reports every circle. */
    void check() {
        report(ends(), "these days wait for each other", "give one of them a day or an event of its own");
        report(conditions(), "these conditions wait for each other", "take one of them out of \"conditionalOn\"");
        report(definitions(), "these terms lie inside each other", "take one of them out of \"within\" or \"contains\"");
    }

    private void report(Graph graph, String what, String suggestion) {
        List<List<Graph.Edge>> circles = graph.circles();
        for (List<Graph.Edge> circle : circles) {
            Graph.Edge last = circle.get(circle.size() - 1);
            String way = Stream.concat(circle.stream().limit(10).map(edge -> name(edge.from())), Stream.of(name(last.to())))
                    .collect(Collectors.joining(" → "));
            problems.add(last.place(), "a circle: " + what + " (" + way + ")", suggestion);
        }
        Graph.Edge beyond = circles.isEmpty() ? graph.beyond(LONGEST_CHAIN) : null;
        if (beyond != null) {
            problems.add(beyond.place(), "a chain of more than " + LONGEST_CHAIN + " terms, each waiting for the next");
        }
    }

    /** The thing itself, without the mark that tells clauses from events. */
    private static String name(String node) {
        return Quote.of(node.substring(node.indexOf(':') + 1));
    }

    private Graph ends() {
        Graph graph = new Graph();
        documents.forEach((id, document) -> {
            for (Clause clause : document.clauses()) {
                if (clause.id() != null) {
                    String node = clauseNode(id, clause.id());
                    addEnds(graph, node, clause.common().ends());
                    clause.common().renewal().value().ifPresent(renewal -> addEnds(graph, node, renewal.until()));
                }
            }
            document.events().stream().filter(event -> event.id() != null)
                    .forEach(event -> addEnds(graph, "event:" + event.id(), event.longStop()));
            addCalendar(graph, id, document.dates());
        });
        return graph;
    }

    private void addCalendar(Graph graph, String document, Dates dates) {
        addEnds(graph, dateNode(document, Entry.SIGNING), dates.signing());
        addEnds(graph, dateNode(document, Entry.CLOSING), dates.closing());
        addEnds(graph, dateNode(document, Entry.LONG_STOP), dates.longStop());
        if (dates.effective().isStated()) {
            addEnds(graph, dateNode(document, Entry.EFFECTIVE), dates.effective());
        } else {
            graph.add(dateNode(document, Entry.EFFECTIVE), dateNode(document, Entry.SIGNING), dates.margin().place());
        }
    }

    private void addEnds(Graph graph, String node, Fact<When> when) {
        if (when.isStated()) {
            addEnds(graph, node, when.get(), when.place().orElseThrow());
        }
    }

    private void addEnds(Graph graph, String node, When when, Place at) {
        if (when instanceof When.AtEvent event) {
            graph.add(node, "event:" + event.event().id(), event.event().place());
        } else if (when instanceof When.EndOf end) {
            endNode(end.target()).ifPresent(to -> graph.add(node, to, end.target().place()));
        } else if (when instanceof When.OfCalendar entry) {
            graph.add(node, dateNode(entry.document(), entry.entry()), at);
        } else if (when instanceof When.EarliestOf earliest) {
            earliest.parts().forEach(part -> addEnds(graph, node, part, at));
        } else if (when instanceof When.LatestOf latest) {
            latest.parts().forEach(part -> addEnds(graph, node, part, at));
        } else if (when instanceof When.Counted counted) {
            addEnds(graph, node, counted.from(), at);
        }
    }

    /** The clause whose end is meant; of a document its term. */
    private Optional<String> endNode(TargetRef target) {
        Optional<String> clause = clauseNode(target.text(), target.document(), false);
        return clause.or(() -> Optional.ofNullable(documents.get(target.text())).flatMap(document -> document.clauses().stream()
                .filter(TermClause.class::isInstance).filter(term -> term.id() != null).findFirst()
                .map(term -> clauseNode(target.text(), term.id()))));
    }

    private Optional<String> clauseNode(String text, String document, boolean conditionOnly) {
        String[] parts = text.split("/", -1);
        boolean own = has(document, parts[0], conditionOnly);
        return own ? Optional.of(clauseNode(document, parts[0]))
                : parts.length > 1 && has(parts[0], parts[1], conditionOnly) ? Optional.of(clauseNode(parts[0], parts[1]))
                : Optional.empty();
    }

    private boolean has(String document, String clause, boolean conditionOnly) {
        Index.DocumentEntry entry = index.documents().get(document);
        return entry != null && entry.clauses().containsKey(clause)
                && (!conditionOnly || entry.clauses().get(clause).type().equals("condition"));
    }

    private static String clauseNode(String document, String clause) {
        return "clause:" + document + "/" + clause;
    }

    private static String dateNode(String document, Entry entry) {
        return "dates:" + document + "/" + Words.of(entry);
    }

    private Graph conditions() {
        Graph graph = new Graph();
        documents.forEach((id, document) -> document.clauses().stream().filter(clause -> clause instanceof Condition && clause.id() != null)
                .forEach(clause -> clause.common().conditionalOn().value()
                        .ifPresent(trigger -> addConditions(graph, clauseNode(id, clause.id()), trigger))));
        return graph;
    }

    private void addConditions(Graph graph, String node, Trigger trigger) {
        if (trigger instanceof Trigger.Named named) {
            if (!index.ids(Index.Kind.EVENT).contains(named.ref().text())) {
                clauseNode(named.ref().text(), named.ref().document(), true).ifPresent(to -> graph.add(node, to, named.ref().place()));
            }
        } else if (trigger instanceof Trigger.AllOf all) {
            all.parts().forEach(part -> addConditions(graph, node, part));
        } else if (trigger instanceof Trigger.AnyOf any) {
            any.parts().forEach(part -> addConditions(graph, node, part));
        } else if (trigger instanceof Trigger.Not not) {
            addConditions(graph, node, not.part());
        }
    }

    private Graph definitions() {
        Graph graph = new Graph();
        for (Document document : documents.values()) {
            for (Definition definition : document.definitions()) {
                if (definition.id() != null && definition.kind() != null) {
                    String kind = Words.of(definition.kind()) + ":";
                    addCodes(graph, kind, definition.id(), definition.within(), true);
                    addCodes(graph, kind, definition.id(), definition.contains(), false);
                }
            }
        }
        return graph;
    }

    /** Steps from the narrower to the broader. */
    private static void addCodes(Graph graph, String kind, String id, Items<LocalCode> codes, boolean broader) {
        for (LocalCode code : codes) {
            graph.add(kind + (broader ? id : code.code()), kind + (broader ? code.code() : id), codes.place());
            addTaxonomy(graph, kind, code.code(), codes.place());
            addTaxonomy(graph, kind, id, codes.place());
        }
    }

    /** A code of a taxonomy lies inside the broader codes above it. */
    private static void addTaxonomy(Graph graph, String kind, String code, Place place) {
        if (kind.equals("asset:") || kind.equals("field:")) {
            Taxonomy tree = kind.equals("field:") ? Taxonomy.FIELDS : Taxonomy.ASSETS;
            String narrow = code;
            for (Optional<String> broad = tree.parent(narrow); broad.isPresent(); broad = tree.parent(narrow)) {
                graph.add(kind + narrow, kind + broad.get(), place);
                narrow = broad.get();
            }
        }
    }
}
