package org.clausecheck.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/**
 * A review comment: the verdict, the counts, what must be read, and folded what may be. Code hosts refuse comments beyond their limit;
 * what finds no room is counted by name.
 */
public final class MarkdownReport {

    /** GitHub takes 65,536 characters; a caller may put something before it. */
    static final int LIMIT = 64_000;

    /** What the last lines need: the fold of the inputs, the remainder and the provenance. */
    private static final int RESERVE = 4_500;

    private final Run run;
    private final Excerpts excerpts;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> omitted = new LinkedHashMap<>();

    /** A report of one run; the excerpts give the addresses that places link to. */
    public MarkdownReport(Run run, Excerpts excerpts) {
        this.run = run;
        this.excerpts = excerpts;
    }

    /** The whole comment, with a line feed at its end. */
    public String text() {
        out.append("## clausecheck: ").append(verdict()).append(run.policy().isGrave() ? "; policy files need attention" : "")
                .append("\n\n");
        counts();
        list("", "errors that belong to no file", run.errors(), error -> "- **error** " + MarkdownText.of(error) + "\n");
        list("### Policy files\n\n", "notices about policy files", run.policy().notices(), this::notice);
        run.sheets().forEach(this::findings);
        run.sheets().forEach(this::folded);
        fold("files read", "Inputs", Stream.concat(run.sheets().stream().flatMap(sheet -> sheet.inputs().stream()
                .map(input -> file(RepositoryPath.of(sheet, input.file()), input))),
                run.policy().files().stream().map(input -> file(RepositoryPath.of(input.file()), input))).toList());
        remainder();
        out.append("---\n").append(MarkdownText.of(Provenance.tool(run))).append(", as of ").append(run.asOf()).append(", fail level ")
                .append(Words.of(run.failLevel()))
                .append(run.selection().map(selection -> ", rules " + MarkdownText.of(selection)).orElse("")).append('\n');
        return out.toString();
    }

    private static String file(String path, InputFile input) {
        return "- " + MarkdownText.code(path) + " sha256 " + MarkdownText.code(input.sha256()) + "\n";
    }

    private String notice(PolicyNotice notice) {
        return "- **" + Words.of(notice.kind()).replace('-', ' ') + (notice.grave() ? "** (keeps the check from passing) " : "** ")
                + place(RepositoryPath.of(notice.place().file()), notice.place()) + "  \n  " + MarkdownText.of(notice.message())
                + notice.suggestion().map(text -> "  \n  " + MarkdownText.of(text)).orElse("") + "\n";
    }

    /** The gravest of the run. */
    private String verdict() {
        if (!run.errors().isEmpty() || run.sheets().isEmpty() || run.sheets().stream().anyMatch(sheet -> sheet.check().isEmpty())) {
            return "not everything was checked";
        }
        return Words.of(run.sheets().stream().flatMap(sheet -> sheet.verdict().stream()).max(Verdict::compareTo).orElseThrow());
    }

    private void counts() {
        if (run.sheets().isEmpty()) {
            return;
        }
        out.append("| sheet | verdict | conflicts | unmet | advisory | undecided | waived | there before |\n|---|---|--:|--:|--:|--:|--:|--:|\n");
        run.sheets().forEach(sheet -> add("rows of this table", "| " + MarkdownText.cell(sheet.file()) + " | "
                + sheet.check().map(check -> counts(sheet, check)).orElse("**not checked** | | | | | | ") + " |\n"));
        run.sheets().forEach(sheet -> sheet.settings().ifPresent(settings -> add("lines on settings", "\n" + MarkdownText.code(sheet.file())
                + " is checked " + MarkdownText.of(TextReport.settings(settings)) + " (" + MarkdownText.of(settings.ruleHash()) + ").\n")));
        out.append("\nRules, each counted once by its gravest outcome; waived and there before are single outcomes.\n\n");
    }

    private static String counts(SheetResult sheet, Check check) {
        String verdict = "**" + Words.of(check.verdict(sheet.failLevel())) + "**"
                + MarkdownText.of(TextReport.aside(check, sheet.failLevel()));
        return Stream.of(verdict, failed(check, Kind.CONFLICT), failed(check, Kind.UNMET), failed(check, Kind.ADVISORY),
                check.counts().get(Result.UNDECIDED), check.waived(), check.unchanged()).map(String::valueOf)
                        .collect(Collectors.joining(" | "));
    }

    private static long failed(Check check, Kind kind) {
        return check.gravest().values().stream().filter(outcome -> outcome.isFinding() && outcome.rule().kind() == kind).count();
    }

    private void findings(SheetResult sheet) {
        String title = run.sheets().size() == 1 ? "" : "### " + MarkdownText.of(sheet.file()) + "\n\n";
        Map<String, List<Outcome>> grades = new LinkedHashMap<>();
        open(sheet).stream().filter(outcome -> outcome.isFinding() && outcome.disposition().counts())
                .forEach(outcome -> grades.computeIfAbsent(grade(outcome.rule()), grade -> new ArrayList<>()).add(outcome));
        if (!sheet.errors().isEmpty()) {
            list(title, "errors", sheet.errors(), error -> error(sheet, error));
        }
        for (Map.Entry<String, List<Outcome>> grade : grades.entrySet()) {
            list(title + "#### " + grade.getKey() + "\n\n", "findings", grade.getValue(), outcome -> entry(sheet, outcome));
            title = "";
        }
    }

    private static String grade(Rule rule) {
        String word = rule.kind() == Kind.ADVISORY ? Words.of(rule.kind()) : Words.of(rule.severity());
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** What does not change what a reviewer must do now. */
    private void folded(SheetResult sheet) {
        List<Outcome> open = open(sheet);
        String of = run.sheets().size() == 1 ? "" : " of " + MarkdownText.html(sheet.file());
        fold("undecided", "Undecided" + of, open.stream().filter(outcome -> !outcome.isFinding() && outcome.disposition().counts())
                .map(outcome -> undecided(sheet, outcome)).toList());
        fold("waived", "Waived" + of, open.stream().filter(outcome -> outcome.disposition().waived().isPresent())
                .map(outcome -> line(sheet, outcome) + "  waived " + MarkdownText.of(Provenance.waiver(outcome.disposition().waived()
                .get())) + "\n").toList());
        fold("there before", "There before" + of, open.stream().filter(outcome -> outcome.disposition().waived().isEmpty()
                && outcome.disposition().novelty().equals(Optional.of(Novelty.UNCHANGED))).map(outcome -> line(sheet, outcome)).toList());
        sheet.comparison().ifPresent(comparison -> compared(comparison, of));
        sheet.check().filter(check -> !check.unchecked().isEmpty()).ifPresent(check -> add("unchecked clauses",
                "Not checked (clauses of type other): " + check.unchecked().stream().flatMap(location -> location.clause().stream())
                        .map(MarkdownText::code).collect(Collectors.joining(", ")) + "\n\n"));
    }

    private void compared(Comparison comparison, String of) {
        String before = MarkdownText.html(comparison.before());
        fold("resolved", "Resolved since " + before + of, comparison.resolved().stream().map(resolved -> "- **" + resolved.rule() + "** "
                + Words.of(resolved.severity()) + ": " + MarkdownText.of(resolved.title()) + ". " + MarkdownText.of(resolved.message())
                + "\n").toList());
        fold("changed terms", "Terms that differ from " + before + of, "| term | before | now |\n|---|---|---|\n",
                comparison.changes().stream().map(change -> "| " + MarkdownText.cell(change.pointer()) + " | "
                        + MarkdownText.cell(change.before().orElse("")) + " | " + MarkdownText.cell(change.after().orElse("")) + " |\n")
                        .toList());
    }

    private static List<Outcome> open(SheetResult sheet) {
        return sheet.check().map(check -> check.outcomes().stream().filter(Outcome::isOpen).toList()).orElse(List.of());
    }

    private String error(SheetResult sheet, InputError error) {
        return "- **error** " + place(sheet, error.place()) + "  \n  " + MarkdownText.of(error.message())
                + error.suggestion().map(text -> "  \n  " + MarkdownText.of(text)).orElse("") + "\n";
    }

    private String entry(SheetResult sheet, Outcome outcome) {
        Rule rule = outcome.rule();
        StringBuilder entry = new StringBuilder("- **").append(Words.of(rule.kind())).append(' ').append(rule.id()).append("** ")
                .append(Words.of(rule.severity())).append(": ")
                .append(MarkdownText.of(rule.title())).append("  \n");
        places(sheet, outcome, entry);
        entry.append("  ").append(MarkdownText.of(outcome.message())).append("  \n");
        TextReport.unread(outcome).forEach(caution -> entry.append("  *Caution* ").append(MarkdownText.of(caution)).append("  \n"));
        entry.append("  *Remedy* ").append(MarkdownText.of(rule.remedy())).append("  \n  *Source* ")
                .append(Provenance.sources(rule).stream().map(MarkdownText::of).collect(Collectors.joining("; "))).append('\n');
        return entry.toString();
    }

    private String undecided(SheetResult sheet, Outcome outcome) {
        StringBuilder entry = new StringBuilder(line(sheet, outcome)).append("  *Missing* ");
        entry.append(outcome.missing().stream().map(why -> place(sheet, why.place())).distinct().collect(Collectors.joining(", ")));
        return entry.append("  \n  *Remedy* ").append(MarkdownText.of(outcome.rule().remedy())).append('\n').toString();
    }

    private String line(SheetResult sheet, Outcome outcome) {
        StringBuilder entry = new StringBuilder("- **").append(outcome.isFinding() ? Words.of(outcome.rule().kind()) : "undecided")
                .append(' ').append(outcome.rule().id())
                .append("** ").append(Words.of(outcome.rule().severity())).append(": ").append(MarkdownText.of(outcome.rule().title()))
                .append("  \n");
        places(sheet, outcome, entry);
        return entry.append("  ").append(MarkdownText.of(outcome.message())).append("  \n").toString();
    }

    private void places(SheetResult sheet, Outcome outcome, StringBuilder entry) {
        outcome.locations().forEach(location -> entry.append("  ").append(place(sheet, location.place()))
                .append(location.clause().map(clause -> " (" + MarkdownText.of(clause) + ")").orElse("")).append("  \n"));
    }

    private String place(SheetResult sheet, Place place) {
        return place(RepositoryPath.of(sheet, place), place);
    }

    private String place(String path, Place place) {
        String name = MarkdownText.code(path + ":" + place.line() + ":" + place.column());
        return excerpts.lineAddress(path, place.line()).map(address -> "[" + name + "](" + address + ")").orElse(name)
                + (place.pointer().isEmpty() ? "" : " " + MarkdownText.code(place.pointer()));
    }

    private <T> void list(String title, String what, List<T> members, Function<T, String> words) {
        if (members.isEmpty()) {
            return;
        }
        String first = title + words.apply(members.get(0));
        if (out.length() + first.length() > LIMIT - RESERVE) {
            omitted.merge(what, members.size(), Integer::sum);
            return;
        }
        out.append(first);
        members.stream().skip(1).forEach(member -> add(what, words.apply(member)));
        out.append('\n');
    }

    private void fold(String what, String title, List<String> entries) {
        fold(what, title, "", entries);
    }

    private void fold(String what, String title, String head, List<String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String open = "<details><summary>" + title + " (" + entries.size() + ")</summary>\n\n" + head;
        if (out.length() + open.length() + entries.get(0).length() > LIMIT - RESERVE) {
            omitted.merge(what, entries.size(), Integer::sum);
            return;
        }
        out.append(open);
        entries.forEach(entry -> add(what, entry));
        out.append("\n</details>\n\n");
    }

    private void add(String what, String block) {
        if (out.length() + block.length() > LIMIT - RESERVE) {
            omitted.merge(what, 1, Integer::sum);
        } else {
            out.append(block);
        }
    }

    private void remainder() {
        if (!omitted.isEmpty()) {
            out.append("**Not shown for want of room:** ").append(omitted.entrySet().stream().map(entry -> entry.getValue() + " "
                    + entry.getKey())
                    .collect(Collectors.joining(", "))).append(". The text, JSON and SARIF reports hold them all.\n\n");
        }
    }
}
