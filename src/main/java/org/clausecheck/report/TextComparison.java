package org.clausecheck.report;

import java.util.List;

import org.clausecheck.finding.Outcome;
import org.clausecheck.logic.Words;

/** The part of the text report that sets a sheet beside what was there before. */
final class TextComparison {

    private static final int LONGEST_VALUE = 80;

    private final Comparison comparison;
    private final Style style;

    TextComparison(Comparison comparison, Style style) {
        this.comparison = comparison;
        this.style = style;
    }

    /** The terms that differ, a line each; empty if none does. */
    String changes() {
        StringBuilder out = new StringBuilder();
        for (Change change : comparison.changes()) {
            out.append("  ").append(change.before().isEmpty() ? "added   " : change.after().isEmpty() ? "removed " : "changed ")
                    .append(change.pointer()).append("  ").append(change.before().map(TextComparison::shortened).orElse(""))
                    .append(change.before().isPresent() && change.after().isPresent() ? " -> " : "")
                    .append(change.after().map(TextComparison::shortened).orElse("")).append('\n');
        }
        if (out.isEmpty()) {
            return "";
        }
        return "terms that differ from " + comparison.before() + "\n" + out + "\n";
    }

    /** What was there before and still is, and what is no longer, a line each. */
    String unchanged(List<Outcome> known) {
        StringBuilder out = new StringBuilder();
        known.forEach(outcome -> out.append(style.dim("UNCHANGED")).append("  ").append(outcome.rule().id()).append("  ")
                .append(Words.of(outcome.rule().severity())).append("  ").append(outcome.rule().title()).append("  ")
                .append(outcome.locations().stream().findFirst().map(location -> TextReport.position(location.place())).orElse("")).append('\n'));
        comparison.resolved().forEach(resolved -> out.append(style.bold("RESOLVED")).append("  ").append(resolved.rule()).append("  ")
                .append(Words.of(resolved.severity())).append("  ").append(resolved.title()).append("  ").append(resolved.message()).append('\n'));
        return out.isEmpty() ? "" : "beside " + comparison.before() + "\n" + out + "\n";
    }

    private static String shortened(String json) {
        return json.codePointCount(0, json.length()) <= LONGEST_VALUE ? json : json.substring(0, json.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }
}
