package org.clausecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/**
 * JUnit XML as Ant writes it, which every CI reads: a suite for each sheet, in it a case for the sheet's input and one for each rule that
 * had something to judge. A case fails exactly where it keeps the sheet from passing. What counts for nothing else is skipped with its
 * reason (waived, there before, undecided where that is allowed) or passes and is told in the suite's output (advisories, below the fail
 * level). Rules that do not apply are named in the output alone: a hundred skipped cases would hide those that matter.
 */
public final class JUnitReport {

    private final Run run;
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    private int suites;

    /** A report of one run. */
    public JUnitReport(Run run) {
        this.run = run;
    }

    /** One case: its name, what it belongs to, and its element beyond the name, empty if it passed. */
    private record Case(String name, String group, Optional<String> element, String kind) {

        static Case passed(String name, String group) {
            return new Case(name, group, Optional.empty(), "");
        }
    }

    /** The whole document, with a line feed at its end: the same bytes for the same run; times are 0 and the day is the day asked about. */
    public String text() {
        run.sheets().forEach(this::sheet);
        if (!run.policy().files().isEmpty() || !run.policy().notices().isEmpty()) {
            Map<String, String> properties = provenance();
            run.policy().files().forEach(file -> properties.put("policy.sha256 " + RepositoryPath.of(file.file()), file.sha256()));
            List<Case> cases = run.policy().notices().stream().map(JUnitReport::notice).toList();
            suite("policy files", properties, cases.isEmpty() ? List.of(Case.passed("policy files", "policy")) : cases, "");
        }
        if (!run.errors().isEmpty() || run.sheets().isEmpty()) {
            List<Case> cases = run.errors().stream()
                    .map(error -> new Case("input", "clausecheck", Optional.of(element("error", "input", error, error)), "error")).toList();
            suite("clausecheck", provenance(), cases, "");
        }
        return out.append("</testsuites>\n").toString();
    }

    /** What keeps the command from succeeding fails; the rest is skipped, so that it is seen. */
    private static Case notice(PolicyNotice notice) {
        String kind = Words.of(notice.kind());
        String text = TextReport.position(notice.place()) + notice.suggestion().map(said -> "\n  " + said).orElse("");
        return new Case(kind + " " + notice.place().file() + notice.place().pointer(), "policy",
                Optional.of(element(notice.grave() ? "failure" : "skipped", kind, notice.message(), text)), notice.grave() ? "failure"
                        : "skipped");
    }

    private void sheet(SheetResult sheet) {
        Map<String, String> properties = provenance();
        String group = sheet.check().map(Check::id).filter(id -> !id.isEmpty()).orElse(sheet.file());
        sheet.check().ifPresent(check -> {
            properties.put("sheet.id", check.id());
            properties.put("sheet.verdict", Words.of(check.verdict(sheet.failLevel())));
            properties.put("sheet.outcomes", TextReport.sum(run, check, sheet));
        });
        sheet.settings().ifPresent(settings -> {
            properties.put("ruleSet.hash", settings.ruleHash());
            properties.put("ruleSet.rules", settings.ran() + " of " + settings.rules());
            settings.selection().ifPresent(selection -> properties.put("ruleSet.selection", selection));
            properties.put("sheet.settings", TextReport.settings(settings));
        });
        properties.put("sheet.failLevel", Words.of(sheet.failLevel()));
        sheet.inputs().forEach(input -> properties.put("input.sha256 " + RepositoryPath.of(sheet, input.file()), input.sha256()));
        List<Case> cases = new ArrayList<>(List.of(input(sheet, group)));
        StringBuilder remarks = new StringBuilder();
        sheet.check().ifPresent(check -> {
            Map<String, List<Outcome>> rules = check.outcomes().stream().collect(Collectors.groupingBy(outcome -> outcome.rule().id(),
                    TreeMap::new, Collectors.toList()));
            rules.values().stream().filter(outcomes -> outcomes.stream().anyMatch(outcome -> outcome.result() != Result.NOT_APPLICABLE))
                    .forEach(outcomes -> cases.add(rule(sheet, group, outcomes, remarks)));
            String idle = rules.values().stream().filter(outcomes -> outcomes.stream()
                    .allMatch(outcome -> outcome.result() == Result.NOT_APPLICABLE))
                    .map(outcomes -> outcomes.get(0).rule().id()).collect(Collectors.joining(", "));
            remarks.append(idle.isEmpty() ? "" : "not applicable: " + idle + "\n");
        });
        sheet.comparison().ifPresent(comparison -> {
            String changes = new TextComparison(comparison, new Style(false)).changes();
            String resolved = new TextComparison(comparison, new Style(false)).unchanged(List.of());
            remarks.append(changes).append(resolved);
        });
        suite(sheet.file(), properties, cases, remarks.toString());
    }

    private static Case input(SheetResult sheet, String group) {
        if (sheet.check().isPresent()) {
            return Case.passed("input", group);
        }
        String text = sheet.errors().stream().map(error -> words(sheet, error)).collect(Collectors.joining("\n"));
        String first = sheet.errors().stream().findFirst().map(InputError::message).orElse("the sheet cannot be read");
        String message = sheet.errors().size() == 1 ? first : sheet.errors().size() + " errors, the first: " + first;
        return new Case("input", group, Optional.of(element("error", "input", message, text)), "error");
    }

    private static String words(SheetResult sheet, InputError error) {
        return RepositoryPath.position(sheet, error.place()) + "\n  " + error.message() + error.suggestion().map(text -> "\n  " + text)
                .orElse("");
    }

    /** The case of a rule: by what counts for the verdict first, then by what does not; what passes with a remark is remarked. */
    private Case rule(SheetResult sheet, String family, List<Outcome> outcomes, StringBuilder remarks) {
        Rule rule = outcomes.get(0).rule();
        String name = rule.id() + " " + rule.title();
        String group = family + "." + rule.family();
        List<Outcome> failed = those(outcomes, outcome -> sheet.decides(outcome) && outcome.isFinding());
        List<Outcome> undecided = those(outcomes, outcome -> sheet.decides(outcome) && !outcome.isFinding());
        List<Outcome> aside = those(outcomes, outcome -> outcome.isOpen() && !outcome.disposition().counts());
        List<Outcome> told = those(outcomes, outcome -> outcome.isOpen() && outcome.disposition().counts() && !sheet.decides(outcome));
        if (!failed.isEmpty()) {
            return new Case(name, group, Optional.of(element("failure", Words.of(rule.kind()), message(failed), text(sheet, outcomes))),
                    "failure");
        }
        if (!undecided.isEmpty() && !undecidedAllowed(sheet)) {
            return new Case(name, group, Optional.of(element("failure", "undecided", message(undecided), text(sheet, outcomes))),
                    "failure");
        }
        if (told.stream().anyMatch(Outcome::isFinding)) {
            remarks.append(name).append('\n').append(text(sheet, those(told, Outcome::isFinding))).append('\n');
        }
        if (!undecided.isEmpty()) {
            return new Case(name, group, Optional.of(element("skipped", "undecided", "undecided: " + message(undecided),
                    text(sheet, outcomes))), "skipped");
        }
        if (!aside.isEmpty()) {
            return new Case(name, group, Optional.of(element("skipped", "not counted", standing(aside.get(0)), text(sheet, aside))),
                    "skipped");
        }
        List<Outcome> open = those(told, outcome -> !outcome.isFinding());
        return open.isEmpty() ? Case.passed(name, group)
                : new Case(name, group, Optional.of(element("skipped", "undecided", "undecided, without weight for the verdict: "
                + message(open), text(sheet, open))), "skipped");
    }

    private static List<Outcome> those(List<Outcome> outcomes, Predicate<Outcome> meant) {
        return outcomes.stream().filter(meant).toList();
    }

    private static String message(List<Outcome> outcomes) {
        return outcomes.get(0).message() + (outcomes.size() == 1 ? "" : " (and " + (outcomes.size() - 1) + " more)");
    }

    private static String standing(Outcome outcome) {
        return outcome.disposition().waived().map(waiver -> "waived " + Provenance.waiver(waiver))
                .orElse("there before: " + outcome.message());
    }

    /** Every open outcome of a rule in full: where, what, what to do, by what source. */
    private static String text(SheetResult sheet, List<Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        outcomes.stream().filter(Outcome::isOpen).forEach(outcome -> {
            text.append(outcome.isFinding() ? Words.of(outcome.rule().kind()) : "undecided").append(", ")
                    .append(Words.of(outcome.rule().severity())).append('\n');
            outcome.locations().forEach(location -> text.append("  ").append(RepositoryPath.position(sheet, location.place()))
                    .append(location.clause().map(clause -> "  (" + clause + ")").orElse("")).append('\n'));
            text.append("  ").append(outcome.message()).append('\n');
            if (!outcome.disposition().counts()) {
                text.append("  ").append(standing(outcome)).append('\n');
            }
            text.append("  remedy  ").append(outcome.rule().remedy()).append('\n');
            Provenance.sources(outcome.rule()).forEach(source -> text.append("  source  ").append(source).append('\n'));
        });
        return text.toString();
    }

    private static String element(String name, String type, String message, String text) {
        return "<" + name + " type=\"" + XmlText.of(type, true) + "\" message=\"" + XmlText.of(message, true) + "\">"
                + XmlText.of(text, false) + "</" + name + ">";
    }

    private boolean undecidedAllowed(SheetResult sheet) {
        return sheet.settings().map(SheetSettings::allowUndecided).orElse(run.undecidedAllowed());
    }

    private Map<String, String> provenance() {
        Map<String, String> properties = new TreeMap<>();
        properties.put("clausecheck.version", run.tool());
        properties.put("ruleSet.version", run.ruleSet());
        properties.put("ruleSet.hash", run.ruleHash());
        properties.put("ruleSet.rules", run.ranRules() + " of " + run.ruleCount());
        run.selection().ifPresent(selection -> properties.put("ruleSet.selection", selection));
        properties.put("asOf", run.asOf().toString());
        return properties;
    }

    private void suite(String name, Map<String, String> properties, List<Case> cases, String remarks) {
        out.append("  <testsuite id=\"").append(suites++).append("\" package=\"clausecheck\" name=\"").append(XmlText.of(name, true))
                .append("\" timestamp=\"").append(run.asOf()).append("T00:00:00\" hostname=\"localhost\" tests=\"").append(cases.size())
                .append("\" failures=\"").append(count(cases, "failure")).append("\" errors=\"").append(count(cases, "error"))
                .append("\" skipped=\"").append(count(cases, "skipped")).append("\" time=\"0\">\n    <properties>\n");
        properties.forEach((key, value) -> out.append("      <property name=\"").append(XmlText.of(key, true)).append("\" value=\"")
                .append(XmlText.of(value, true)).append("\"/>\n"));
        out.append("    </properties>\n");
        cases.forEach(one -> out.append("    <testcase name=\"").append(XmlText.of(one.name(), true)).append("\" classname=\"")
                .append(XmlText.of(one.group(), true))
                .append("\" time=\"0\"").append(one.element().map(element -> ">" + element + "</testcase>\n").orElse("/>\n")));
        out.append("    <system-out>").append(XmlText.of(remarks, false))
                .append("</system-out>\n    <system-err></system-err>\n  </testsuite>\n");
    }

    private static long count(List<Case> cases, String kind) {
        return cases.stream().filter(one -> one.kind().equals(kind)).count();
    }
}
