package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Nature;
import org.clausecheck.norm.Norm;
import org.clausecheck.norm.Part;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.Licence;

/** Sets every asset that a standing clause names against the parties. A right to a broader asset reaches the narrower ones, and says so. */
final class RightsMatrix {

    private final Dossier dossier;
    private final RightsTimeline timeline;
    private final NormWords words;
    private final List<Norm> norms;
    private final List<String> assets;

    RightsMatrix(Dossier dossier, RightsTimeline timeline) {
        this.dossier = dossier;
        this.timeline = timeline;
        this.words = new NormWords(dossier.deal());
        this.norms = dossier.norms().norms().stream().filter(norm -> !RightsTimeline.isMirror(norm))
                .sorted(Comparator.comparing(Norm::modality)).toList();
        this.assets = assets();
    }

    /** The assets that clauses name or expressly exclude: those of the taxonomy in its order, each with the local ones within it. */
    private List<String> assets() {
        Set<String> named = new LinkedHashSet<>();
        norms.forEach(norm -> {
            named.addAll(norm.reach().assets().codes());
            named.addAll(norm.reach().assets().without());
        });
        List<String> ordered = new ArrayList<>();
        for (String code : Taxonomy.ASSETS.codes()) {
            if (named.contains(code)) {
                ordered.add(code);
            }
            named.stream().filter(local -> !Taxonomy.ASSETS.has(local) && home(local).equals(code)).forEach(ordered::add);
        }
        named.stream().filter(local -> !ordered.contains(local)).forEach(ordered::add);
        return ordered;
    }

    /** The first broader code of a local asset; empty if its definition names none. */
    private String home(String local) {
        return dossier.deal().definition(local).map(Definition::within).filter(within -> !within.isEmpty())
                .map(within -> within.entries().get(0).code()).orElse("");
    }

    MatrixView view() {
        List<Party> bearers = dossier.parties().stream().filter(party -> norms.stream()
                .anyMatch(norm -> norm.bearer().equals(party.id()))).toList();
        List<MatrixView.Row> rows = new ArrayList<>();
        alike(bearers).forEach((same, codes) -> rows.add(new MatrixView.Row(codes, Words.joined(codes.stream().map(words::term).toList(),
                "and"), same.depth(),
                same.cells())));
        List<MatrixView.Cell> others = bearers.stream().map(this::withoutAsset).toList();
        if (others.stream().anyMatch(cell -> !cell.entries().isEmpty())) {
            rows.add(new MatrixView.Row(List.of(), "Not tied to an asset", 0, others));
        }
        return new MatrixView(bearers.stream().map(party -> new Link(dossier.partyId(party.id()), party.name(), "")).toList(), rows);
    }

    /** What makes assets alike to a reader: the same cells at the same depth. */
    private record Alike(int depth, List<MatrixView.Cell> cells) {
    }

    private Map<Alike, List<String>> alike(List<Party> bearers) {
        Map<Alike, List<String>> rows = new LinkedHashMap<>();
        assets.forEach(asset -> rows.computeIfAbsent(new Alike(depth(asset), bearers.stream().map(party -> cell(asset, party)).toList()),
                key -> new ArrayList<>())
                .add(asset));
        return rows;
    }

    private int depth(String asset) {
        return (int) assets.stream().filter(other -> !other.equals(asset) && inside(asset, other) == State.YES).count();
    }

    private State inside(String asset, String broader) {
        return dossier.norms().inside(asset, broader);
    }

    private MatrixView.Cell cell(String asset, Party party) {
        List<MatrixView.Entry> entries = new ArrayList<>();
        List<Link> perhaps = new ArrayList<>();
        for (Norm norm : norms) {
            if (!norm.bearer().equals(party.id())) {
                continue;
            }
            Part part = norm.reach().assets();
            if (part.without().stream().anyMatch(out -> inside(asset, out) == State.YES)) {
                excluded(norm).ifPresent(entries::add);
            } else if (part.codes().contains(asset)) {
                entries.add(entry(norm, ""));
            } else {
                Optional<String> through = part.codes().stream().filter(code -> inside(asset, code) == State.YES).findFirst();
                through.ifPresentOrElse(code -> entries.add(entry(norm, words.term(code))), () -> {
                    if (part.said() == Part.Said.WITHHELD || isLocal(asset, part) && part.codes().stream().anyMatch(code -> inside(asset,
                            code) == State.UNKNOWN)) {
                        perhaps.add(dossier.link(norm.source()));
                    }
                });
            }
        }
        return new MatrixView.Cell(entries.stream().distinct().toList(), perhaps.stream().distinct().toList());
    }

    /** Views of one thing in the taxonomy overlap in an unknown way all over; what a definition could settle is worth a question. */
    private static boolean isLocal(String asset, Part part) {
        return !Taxonomy.ASSETS.has(asset) || part.codes().stream().anyMatch(code -> !Taxonomy.ASSETS.has(code));
    }

    private MatrixView.Cell withoutAsset(Party party) {
        return new MatrixView.Cell(norms.stream().filter(norm -> norm.bearer().equals(party.id()) && norm.reach().assets().codes().isEmpty()
                && norm.reach().assets().said() != Part.Said.WITHHELD).map(norm -> entry(norm, "")).distinct().toList(), List.of());
    }

    private Optional<MatrixView.Entry> excluded(Norm norm) {
        return norm.nature() == Nature.LICENSED
                ? Optional.of(new MatrixView.Entry("excluded", "no right", "expressly excluded", "", dossier.link(norm.source()), "", "",
                        "", List.of(), "")) : Optional.empty();
    }

    private MatrixView.Entry entry(Norm norm, String through) {
        String what = norm.nature() == Nature.STATE ? "it" : words.acts(norm);
        return new MatrixView.Entry(norm.modality().name().toLowerCase(Locale.ROOT), NormWords.modal(norm), what + words.limits(norm),
                timeline.until(norm),
                dossier.link(norm.source()), through,
                RightsTimeline.standing(norm, ClauseState.of(dossier.deal(), dossier.norms().force(), norm.source())), grade(norm),
                        words.exceptions(norm), NormWords.provisos(norm));
    }

    /** How exclusive the clause is, in its own word. */
    private static String grade(Norm norm) {
        if (norm.source() instanceof Licence licence && norm.nature() == Nature.LICENSED) {
            return licence.exclusivity().value().map(Words::of).orElse(licence.exclusivity().isOpen() ? "exclusivity withheld" : "");
        }
        return norm.source() instanceof Exclusivity clause ? clause.grade().value().map(Words::of).orElse("exclusive") : "";
    }
}
