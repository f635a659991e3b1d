package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Clash;
import org.clausecheck.sheet.clause.Clause;

/** Draws the conflicts that were found or are possible between clauses: each pair of clauses of an outcome is an arc. */
final class ConflictMap {

    private static final int ROW = 46;
    private static final int TOP = 30;
    private static final int NAMES = 400;
    private static final int WIDTH = 720;
    private static final int DEEPEST = 200;
    private static final int LONGEST_LABEL = 46;
    private static final int LABEL_WIDTH = 84;
    private static final int LABEL_HEIGHT = 16;
    /** Two arcs between the same clauses lie so far apart. */
    private static final int TWIN = 24;

    private final Dossier dossier;
    private final Map<Set<String>, Integer> arcs = new HashMap<>();
    private final List<int[]> labels = new ArrayList<>();
    private final Map<Set<String>, Clash> clashes = new LinkedHashMap<>();

    ConflictMap(Dossier dossier) {
        this.dossier = dossier;
        dossier.norms().encounters().forEach(encounter -> encounter.clashes().forEach(clash -> clash.other()
                .ifPresent(other -> clashes.putIfAbsent(pair(clash.subject(), other), clash))));
    }

    private Set<String> pair(Clause one, Clause other) {
        return new LinkedHashSet<>(List.of(dossier.deal().nameOf(one), dossier.deal().nameOf(other)));
    }

    ConflictView view() {
        List<Pair> pairs = new ArrayList<>();
        dossier.open().forEach(outcome -> pairs(outcome, pairs));
        Map<String, Integer> rows = new LinkedHashMap<>();
        Set<String> drawn = new LinkedHashSet<>();
        pairs.stream().filter(pair -> pair.other().isPresent()).forEach(pair -> drawn.addAll(List.of(pair.one(), pair.other().get())));
        dossier.clauses().keySet().stream().filter(drawn::contains).forEach(ref -> rows.put(ref, TOP + ROW * rows.size()));
        List<ConflictView.Node> nodes = rows.entrySet().stream().map(entry -> node(entry.getKey(), entry.getValue())).toList();
        List<ConflictView.Edge> edges = pairs.stream().map(pair -> edge(pair, rows)).toList();
        int lowest = labels.stream().mapToInt(label -> label[1]).max().orElse(0);
        return new ConflictView(WIDTH, Math.max(TOP + ROW * rows.size(), lowest + TOP), nodes, edges);
    }

    /** A clause of an outcome and another one; a conflict with something that is no clause has no other. */
    private record Pair(Outcome outcome, String one, Optional<String> other) {
    }

    private void pairs(Outcome outcome, List<Pair> pairs) {
        List<String> refs = Dossier.refs(outcome).stream().filter(ref -> dossier.clause(ref).isPresent()).toList();
        if (refs.size() == 1 && outcome.rule().kind() == Kind.CONFLICT) {
            pairs.add(new Pair(outcome, refs.get(0), Optional.empty()));
        }
        refs.stream().skip(1).filter(other -> outcome.rule().kind() == Kind.CONFLICT || clashes.containsKey(Set.of(refs.get(0), other)))
                .forEach(other -> pairs.add(new Pair(outcome, refs.get(0), Optional.of(other))));
    }

    private ConflictView.Node node(String ref, int y) {
        Clause clause = dossier.clause(ref).orElseThrow();
        String label = ref.length() <= LONGEST_LABEL ? ref : "…" + ref.substring(ref.length() - LONGEST_LABEL + 1);
        return new ConflictView.Node(dossier.link(clause), label, Words.ofCode(clause.type())
                + (dossier.deal().inSheet(clause) ? ", in the sheet" : ", in " + clause.document()), y);
    }

    private ConflictView.Edge edge(Pair pair, Map<String, Integer> rows) {
        Outcome outcome = pair.outcome();
        Optional<Clash> clash = pair.other().map(other -> clashes.get(Set.of(pair.one(), other)));
        String kind = !outcome.isFinding() ? "possible" : outcome.rule().kind() == Kind.CONFLICT ? "conflict" : "step";
        String words = !outcome.isFinding() ? "may conflict" : outcome.rule().kind() == Kind.CONFLICT ? "conflict" : "step missing";
        Link finding = new Link(dossier.anchor(outcome), outcome.rule().title(), Words.of(outcome.rule().severity()));
        Link other = pair.other().flatMap(dossier::clause).map(dossier::link).orElse(new Link("", "what is no clause", ""));
        String where = clash.map(found -> "They meet " + found.scope() + found.since() + ".").orElse("");
        if (pair.other().isEmpty()) {
            return new ConflictView.Edge(finding, outcome.rule().id(), kind, words, dossier.link(dossier.clause(pair.one())
                    .orElseThrow()), other, where, "", 0, 0);
        }
        int from = rows.get(pair.one());
        int to = rows.get(pair.other().get());
        int twins = arcs.merge(Set.of(pair.one(), pair.other().get()), 1, Integer::sum) - 1;
        int depth = Math.min(DEEPEST, 40 + Math.abs(to - from) / 2) + TWIN * twins;
        String path = "M" + NAMES + " " + from + "C" + (NAMES + depth) + " " + from + " " + (NAMES + depth) + " " + to + " " + NAMES
                + " " + to;
        int x = NAMES + depth * 3 / 4 + 6;
        return new ConflictView.Edge(finding, outcome.rule().id(), kind, words, dossier.link(dossier.clause(pair.one()).orElseThrow()),
                other, where, path,
                x, free(x, (from + to) / 2));
    }

    /** The height at or below the wanted one at which no other label stands. */
    private int free(int x, int wanted) {
        int y = wanted;
        while (isTaken(x, y)) {
            y += LABEL_HEIGHT;
        }
        labels.add(new int[] {x, y});
        return y;
    }

    private boolean isTaken(int x, int y) {
        return labels.stream().anyMatch(label -> Math.abs(label[0] - x) < LABEL_WIDTH && Math.abs(label[1] - y) < LABEL_HEIGHT);
    }
}
