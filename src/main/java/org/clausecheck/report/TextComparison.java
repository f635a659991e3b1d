package org.clausecheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.CheckComparison.Ending;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.logic.Words;

/** The part of the text report that sets a sheet beside what was there before. */
final class TextComparison {

    private final Comparison comparison;
    private final Style style;

    TextComparison(Comparison comparison, Style style) {
        this.comparison = comparison;
        this.style = style;
    }

    /** With which older draft the sheet is compared, after its name; empty beside a baseline. */
    String head() {
        return comparison.draft().map(draft -> "  " + switch (draft.pairing()) {
            case NAMED, PATH -> "compared with " + comparison.before();
            case ID -> "compared with " + comparison.before() + ", the older sheet of its id";
            case RENAME -> "compared with " + comparison.before() + ", from which git says it was renamed";
            case ADDED -> "a new sheet: it is not in " + comparison.before();
            case REMOVED -> "a sheet that is gone";
        }).orElse("");
    }

    /** The terms that differ, by the clauses they belong to; of remarks only that they differ. Empty if nothing differs. */
    String changes() {
        if (comparison.changes().isEmpty()) {
            return "";
        }
        Map<String, List<Change>> parts = new LinkedHashMap<>();
        comparison.changes().forEach(change -> parts.computeIfAbsent(part(change), key -> new ArrayList<>()).add(change));
        StringBuilder out = new StringBuilder(style.bold(count(comparison.changes().size(), "changed term"))).append('\n');
        List<String> onlyRemarks = new ArrayList<>();
        parts.forEach((part, changes) -> {
            if (changes.stream().allMatch(Change::isRemark)) {
                onlyRemarks.add(name(part, changes));
            } else {
                part(out, part, changes);
            }
        });
        if (!onlyRemarks.isEmpty()) {
            out.append(style.dim("  only remarks and sources: " + String.join(", ", onlyRemarks))).append('\n');
        }
        return out.append('\n').toString();
    }

    private static String name(String part, List<Change> changes) {
        return changes.get(0).clause().orElse(part.isEmpty() ? "the sheet" : part.substring(1));
    }

    private void part(StringBuilder out, String part, List<Change> changes) {
        out.append("  ").append(style.bold(name(part, changes)));
        if (changes.size() == 1 && changes.get(0).pointer().equals(part)) {
            out.append(": ").append(new TextChange(changes.get(0)).words()).append('\n');
            return;
        }
        out.append('\n');
        changes.stream().filter(change -> !change.isRemark()).forEach(change -> out.append("    ").append(step(change, part)).append(": ")
                .append(new TextChange(change).words()).append('\n'));
        List<String> remarks = changes.stream().filter(Change::isRemark).map(change -> step(change, part)).toList();
        if (!remarks.isEmpty()) {
            out.append(style.dim("    remarks and sources: " + String.join(", ", remarks))).append('\n');
        }
    }

    /** The part of the sheet that a change belongs to: the pointer of its clause or agreement, else of its list. */
    private static String part(Change change) {
        String[] steps = change.pointer().split("/", -1);
        int agreement = steps.length > 2 && steps[1].equals("agreements") ? 2 : 0;
        boolean inList = steps.length > agreement + 2;
        int length = change.clause().isPresent() ? agreement + 3 : inList ? agreement + 2 : agreement + 1;
        return String.join("/", List.of(steps).subList(0, Math.min(length, steps.length)));
    }

    private static String step(Change change, String part) {
        return change.pointer().equals(part) ? part.substring(part.lastIndexOf('/') + 1) : change.pointer().substring(part.length() + 1);
    }

    /** A word before the label of what the new draft brings; empty beside a baseline. */
    String novelty(Outcome outcome) {
        return comparison.draft().isPresent() && outcome.disposition().counts() ? style.bold("NEW") + " " : "";
    }

    /** What was said before of the same subject, and which changes touch what the outcome names; empty if nothing is to be said. */
    String origin(Outcome outcome) {
        StringBuilder out = new StringBuilder();
        comparison.draft().flatMap(draft -> draft.origin(outcome.fingerprint())).ifPresent(origin -> {
            origin.earlier().filter(earlier -> !outcome.message().endsWith("Before: " + earlier.message()))
                    .ifPresent(earlier -> out.append("  before  ").append(earlier(earlier, outcome)).append('\n'));
            origin.changes().forEach(change -> out.append("  change  ").append(change.pointer()).append(": ").append(new TextChange(change).words()).append('\n'));
        });
        return out.toString();
    }

    private static String earlier(OldDraft.Earlier earlier, Outcome outcome) {
        boolean same = earlier.result() == outcome.result();
        return (earlier.result() == Result.UNDECIDED ? "undecided" : same ? "found, and about fewer clauses" : "found") + ": " + earlier.message();
    }

    /** What was there before and still is, and what is no longer; of a draft also how many of each there are. */
    String rest(Check check, List<Outcome> known) {
        if (comparison.draft().isEmpty()) {
            return unchanged(known);
        }
        boolean same = comparison.changes().isEmpty() && comparison.resolved().isEmpty() && known.size() == check.findings().size() + check.undecided().size();
        if (same && comparison.draft().get().pairing() != OldDraft.Pairing.ADDED) {
            return "no term has changed: " + count(check.findings().size(), "finding") + " and " + check.undecided().size() + " undecided, as before\n";
        }
        return unchanged(known) + sum(check);
    }

    /** What is no longer there, and what was there before and still is, a line each; of a draft what is still undecided is only counted. */
    String unchanged(List<Outcome> known) {
        StringBuilder out = new StringBuilder();
        comparison.resolved().forEach(resolved -> out.append(style.bold("RESOLVED")).append("  ").append(resolved.rule()).append("  ")
                .append(Words.of(resolved.severity())).append("  ").append(resolved.title()).append("  ").append(ending(resolved)).append('\n'));
        boolean counted = comparison.draft().isPresent();
        known.stream().filter(outcome -> outcome.isFinding() || !counted).forEach(outcome -> out.append(line(outcome)));
        long undecided = known.stream().filter(outcome -> !outcome.isFinding()).count();
        if (counted && undecided > 0) {
            out.append(style.dim("UNCHANGED")).append("  ").append(undecided).append(" undecided\n");
        }
        return out.isEmpty() ? "" : "beside " + comparison.before() + "\n" + out + "\n";
    }

    private String line(Outcome outcome) {
        String line = style.dim("UNCHANGED") + "  " + outcome.rule().id() + "  " + Words.of(outcome.rule().severity()) + "  " + outcome.rule().title() + "  "
                + outcome.locations().stream().findFirst().map(location -> TextReport.position(location.place())).orElse("") + "\n";
        Optional<OldDraft.Earlier> earlier = comparison.draft().flatMap(draft -> draft.origin(outcome.fingerprint())).flatMap(OldDraft.Origin::earlier);
        return line + earlier.map(was -> "  before  " + was.message() + "\n  now     " + outcome.message() + "\n").orElse("");
    }

    private static String ending(Resolved resolved) {
        Optional<Ending> ending = resolved.ending();
        return ending.isEmpty() ? resolved.message() : (resolved.result() == Result.UNDECIDED ? "(was undecided; " : "(") + switch (ending.get()) {
            case PASSED -> "passes now";
            case NOT_APPLICABLE -> "no longer arises";
            case REMOVED -> "a clause of it is gone";
        } + ")  " + resolved.at().map(TextReport::position).orElse("");
    }

    private String sum(Check check) {
        long findings = check.findings().stream().filter(outcome -> outcome.disposition().counts()).count();
        long undecided = check.undecided().stream().filter(outcome -> outcome.disposition().counts()).count();
        return count(findings, "new finding") + ", " + undecided + " newly undecided, " + comparison.resolved().size() + " resolved, " + check.unchanged()
                + " unchanged\n";
    }

    private static String count(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
