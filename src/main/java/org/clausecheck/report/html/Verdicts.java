package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Words;
import org.clausecheck.report.SheetResult;

/** Says what a sheet comes to in a sentence, and counts: each rule once, by its gravest outcome, as all reports do. */
final class Verdicts {

    private final Check check;
    private final Severity failLevel;

    Verdicts(SheetResult result) {
        this.check = result.check().orElseThrow();
        this.failLevel = result.failLevel();
    }

    SheetView.VerdictView view() {
        Verdict verdict = check.verdict(failLevel);
        return new SheetView.VerdictView(Words.of(verdict), label(verdict), sentence(verdict), aside(verdict), counts());
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> "Compliant";
            case NON_COMPLIANT -> "Not compliant";
            case UNDECIDED -> "Undecided";
        };
    }

    private String sentence(Verdict verdict) {
        String level = failLevel == Severity.LOW ? "" : failLevel == Severity.CRITICAL ? " of critical severity" : " of "
                + Words.of(failLevel) + " severity or above";
        return switch (verdict) {
            case NON_COMPLIANT -> number(counted(Result.FAILED).size(), "finding") + level + (counted(Result.FAILED).size() == 1
                    ? " stands" : " stand")
                    + " against this draft: " + Words.joined(stating(counted(Result.FAILED)), "and")
                    + (counted(Result.UNDECIDED).isEmpty() ? "." : ". " + number(counted(Result.UNDECIDED).size(), "question")
                            + " of that weight cannot be decided yet.");
            case UNDECIDED -> "Nothing" + level + " was found against this draft, but " + number(counted(Result.UNDECIDED).size(),
                    "question") + " cannot be decided yet.";
            case COMPLIANT -> "Nothing" + level + " stands against this draft, and nothing of that kind is undecided.";
        };
    }

    /** The outcomes that the verdict rests on. */
    private List<Outcome> counted(Result result) {
        return check.outcomes().stream().filter(outcome -> outcome.result() == result && outcome.disposition().counts()
                && outcome.rule().kind() != Kind.ADVISORY && outcome.rule().severity().atLeast(failLevel)).toList();
    }

    private static List<String> stating(List<Outcome> failed) {
        List<String> parts = new ArrayList<>();
        long conflicts = failed.stream().filter(outcome -> outcome.rule().kind() == Kind.CONFLICT).count();
        long unmet = failed.size() - conflicts;
        if (conflicts > 0) {
            parts.add(number(conflicts, "conflict"));
        }
        if (unmet > 0) {
            parts.add(unmet == 1 ? "1 unmet condition" : unmet + " unmet conditions");
        }
        return parts;
    }

    private static String number(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }

    private String aside(Verdict verdict) {
        List<String> parts = new ArrayList<>();
        if (check.waived() > 0) {
            parts.add(check.waived() + " accepted by waiver");
        }
        if (check.unchanged() > 0) {
            parts.add(check.unchanged() + " there before");
        }
        Verdict evaluated = check.evaluated(failLevel);
        return parts.isEmpty() ? "" : "Not counted: " + Words.joined(parts, "and") + "." + (evaluated == verdict ? ""
                : " If these counted, the verdict would be \u201c" + label(evaluated).toLowerCase(java.util.Locale.ROOT) + "\u201d.");
    }

    private List<SheetView.Count> counts() {
        Map<Result, Integer> counts = check.counts();
        List<SheetView.Count> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long number = check.gravest().values().stream().filter(outcome -> outcome.isFinding() && outcome.rule().kind() == kind).count();
            all.add(new SheetView.Count(Words.of(kind), number, kind == Kind.CONFLICT ? number == 1 ? "conflict" : "conflicts"
                    : kind == Kind.UNMET ? "unmet" : number == 1 ? "advisory" : "advisories"));
        }
        all.add(new SheetView.Count("undecided", counts.get(Result.UNDECIDED), "undecided"));
        all.add(new SheetView.Count("passed", counts.get(Result.PASSED), "passed"));
        all.add(new SheetView.Count("not-applicable", counts.get(Result.NOT_APPLICABLE), "not applicable"));
        return all;
    }
}
