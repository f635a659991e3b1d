package org.clausecheck.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/** The report for people at a terminal: findings with the place underlined, then what is undecided, then the sum and the verdict. */
public final class TextReport {

    private static final int WIDEST_LINE = 110;
    /** An object is marked at its beginning: underlining all of a line says no more. */
    private static final int LONGEST_OBJECT_MARK = 16;

    /** So many settings are told before a sheet; a house may have many more. */
    private static final int MOST_SETTINGS = 6;

    private final Run run;
    private final Excerpts excerpts;
    private final Style style;
    private final boolean brief;
    private final StringBuilder out = new StringBuilder();
    /** What the sheet that is being written is compared with. */
    private Optional<TextComparison> beside = Optional.empty();

    /** A report with or without colour. */
    public TextReport(Run run, Excerpts excerpts, boolean colour) {
        this(run, excerpts, colour, false);
    }

    /** A report that, if {@code brief}, tells of each sheet only what makes its verdict; the sum counts the rest. */
    public TextReport(Run run, Excerpts excerpts, boolean colour, boolean brief) {
        this.run = run;
        this.excerpts = excerpts;
        this.style = new Style(colour);
        this.brief = brief;
    }

    /** Errors of a file that is no sheet, each with its line and an empty line after it; without colour. */
    public static String errors(List<InputError> errors, Excerpts excerpts) {
        Run none = new Run("", "", "", 0, 0, Optional.empty(), LocalDate.EPOCH, Severity.MEDIUM, List.of(), List.of());
        TextReport report = new TextReport(none, excerpts, false);
        errors.forEach(report::error);
        return report.out.toString();
    }

    /** The whole report, with a line feed at its end. */
    public String text() {
        run.sheets().forEach(sheet -> {
            beside = sheet.comparison().map(comparison -> new TextComparison(comparison, style));
            out.append(style.bold(sheet.file())).append("  as of ").append(run.asOf()).append(beside.map(TextComparison::head).orElse("")).append('\n');
            sheet.settings().ifPresent(settings -> out.append(style.dim(settings(settings))).append('\n'));
            out.append('\n');
            sheet.errors().forEach(this::error);
            beside.filter(comparison -> !brief).ifPresent(comparison -> out.append(comparison.changes()));
            sheet.check().ifPresent(check -> check(check, sheet));
            if (!sheet.errors().isEmpty()) {
                int count = sheet.errors().size();
                out.append(count).append(count == 1 ? " error" : " errors").append(": the sheet was not checked\n");
            }
            String inputs = Provenance.inputs(sheet);
            out.append(style.dim(Provenance.tool(run, sheet) + (inputs.isEmpty() ? "" : ", sha256 " + inputs))).append("\n\n");
        });
        run.policy().notices().forEach(this::notice);
        if (run.policy().isGrave()) {
            long grave = run.policy().notices().stream().filter(PolicyNotice::grave).count();
            out.append(grave == 1 ? "1 entry of the policy files needs" : grave + " entries of the policy files need").append(" attention: exit code 1, whatever the verdict\n");
        }
        run.statistics().ifPresent(numbers -> out.append(new StatisticsReport(numbers).text()).append('\n'));
        run.errors().forEach(error -> out.append(style.severe("ERROR")).append("  ").append(error).append('\n'));
        if (run.sheets().isEmpty() && !out.isEmpty()) {
            out.append(style.dim(Provenance.tool(run))).append('\n');
        }
        return out.isEmpty() ? "" : out.toString().stripTrailing() + "\n";
    }

    /** The configuration on one line. */
    static String settings(SheetSettings settings) {
        List<String> words = settings.differences().stream().map(Difference::words).toList();
        return "by " + settings.file().file() + (settings.profiles().isEmpty() ? "" : ", profile " + String.join(", ", settings.profiles()))
                + (words.isEmpty() ? "" : ": " + String.join("; ", words.subList(0, Math.min(words.size(), MOST_SETTINGS))))
                + (words.size() > MOST_SETTINGS ? "; and " + (words.size() - MOST_SETTINGS) + " more ('clausecheck config' shows them)" : "");
    }

    private void notice(PolicyNotice notice) {
        String label = Words.of(notice.kind()).replace('-', ' ').toUpperCase(Locale.ROOT);
        out.append(notice.grave() ? style.severe(label) : style.dim(label)).append("  ").append(position(notice.place())).append('\n');
        frame(notice.place());
        out.append("  ").append(notice.message()).append('\n');
        notice.suggestion().ifPresent(suggestion -> out.append("  ").append(suggestion).append('\n'));
        out.append('\n');
    }

    private void error(InputError error) {
        out.append(style.severe("ERROR")).append("  ").append(position(error.place())).append('\n');
        frame(error.place());
        out.append("  ").append(error.message()).append('\n');
        error.suggestion().ifPresent(suggestion -> out.append("  ").append(suggestion).append('\n'));
        out.append('\n');
    }

    private void check(Check check, SheetResult sheet) {
        if (brief) {
            List<Outcome> decisive = check.decisive(sheet.failLevel());
            decisive.stream().filter(Outcome::isFinding).forEach(outcome -> outcome(outcome, label(outcome.rule().kind()), List.of()));
            undecided(decisive.stream().filter(outcome -> !outcome.isFinding()).toList());
        } else {
            whole(check, sheet);
        }
        out.append(sum(run, check, sheet)).append('\n').append(verdict(check.verdict(sheet.failLevel()))).append(aside(check, sheet.failLevel())).append('\n');
    }

    private void whole(Check check, SheetResult sheet) {
        List<Outcome> known = check.outcomes().stream().filter(TextReport::isUnchanged).toList();
        List<Outcome> findings = check.findings().stream().filter(outcome -> !isUnchanged(outcome)).toList();
        List<Outcome> undecided = check.undecided().stream().filter(outcome -> !isUnchanged(outcome)).toList();
        findings.stream().filter(outcome -> outcome.disposition().waived().isEmpty())
                .forEach(outcome -> outcome(outcome, label(outcome.rule().kind()), List.of()));
        undecided(undecided.stream().filter(outcome -> outcome.disposition().waived().isEmpty()).toList());
        Stream.of(findings, undecided).flatMap(List::stream).filter(outcome -> outcome.disposition().waived().isPresent())
                .forEach(outcome -> outcome(outcome, style.dim("WAIVED " + (outcome.isFinding() ? label(outcome.rule().kind()) : "UNDECIDED")), List.of()));
        beside.ifPresent(comparison -> out.append(comparison.rest(check, known)));
        if (!check.unchecked().isEmpty()) {
            out.append("not checked: ").append(check.unchecked().stream().map(location -> location.clause().orElse(""))
                    .collect(Collectors.joining(", "))).append(" (clauses of type other)\n");
        }
    }

    private void undecided(List<Outcome> undecided) {
        forTheSameReason(undecided).forEach(group -> outcome(group.get(0), style.dim("UNDECIDED"), group.subList(1, group.size())));
    }

    private static boolean isUnchanged(Outcome outcome) {
        return outcome.disposition().novelty().equals(Optional.of(Novelty.UNCHANGED));
    }

    /** What the verdict leaves aside, and the verdict that it would be with it. */
    static String aside(Check check, Severity failLevel) {
        List<String> parts = new ArrayList<>();
        if (check.waived() > 0) {
            parts.add(check.waived() + " waived");
        }
        if (check.unchanged() > 0) {
            parts.add(check.unchanged() + " there before");
        }
        Verdict evaluated = check.evaluated(failLevel);
        String without = evaluated == check.verdict(failLevel) ? "" : "; " + Words.of(evaluated) + " if they counted";
        return parts.isEmpty() ? "" : " (not counted: " + String.join(", ", parts) + without + ")";
    }

    /** Undecided outcomes that the same missing facts would decide at the same places: one is told in full, the others by name. */
    private static Collection<List<Outcome>> forTheSameReason(List<Outcome> undecided) {
        Map<List<Object>, List<Outcome>> groups = new LinkedHashMap<>();
        undecided.forEach(outcome -> groups.computeIfAbsent(List.of(outcome.locations(), outcome.missing()), key -> new ArrayList<>()).add(outcome));
        return groups.values();
    }

    private String label(Kind kind) {
        return switch (kind) {
            case CONFLICT -> style.severe("CONFLICT");
            case UNMET -> style.severe("UNMET");
            case ADVISORY -> style.dim("ADVISORY");
        };
    }

    private void outcome(Outcome outcome, String label, List<Outcome> others) {
        Rule rule = outcome.rule();
        out.append(beside.map(comparison -> comparison.novelty(outcome)).orElse("")).append(label).append("  ").append(style.bold(rule.id())).append("  ").append(Words.of(rule.severity())).append("  ")
                .append(rule.title()).append('\n');
        outcome.locations().forEach(location -> {
            out.append("  ").append(position(location.place())).append(clause(location)).append('\n');
            frame(location.place());
        });
        out.append("  ").append(outcome.message()).append('\n');
        beside.ifPresent(comparison -> out.append(comparison.origin(outcome)));
        outcome.disposition().waived().ifPresent(waiver -> out.append("  waived  ").append(Provenance.waiver(waiver)).append('\n'));
        rows(outcome).forEach(row -> out.append("  table   ").append(row).append('\n'));
        unread(outcome).forEach(caution -> out.append("  caution ").append(caution).append('\n'));
        out.append("  remedy  ").append(rule.remedy()).append('\n');
        Provenance.sources(rule).forEach(source -> out.append("  source  ").append(source).append('\n'));
        others.forEach(other -> out.append("  also    ").append(other.rule().id()).append("  ").append(Words.of(other.rule().severity())).append("  ")
                .append(other.rule().title()).append('\n'));
        out.append('\n');
    }

    private static String clause(Location location) {
        return location.clause().map(clause -> "  (" + clause + ")").orElse("");
    }

    private static Set<String> rows(Outcome outcome) {
        Set<String> rows = new LinkedHashSet<>();
        outcome.rows().forEach(row -> rows.add(row.text()));
        return rows;
    }

    /** Rows whose figures were not read in an official text. */
    static List<String> unread(Outcome outcome) {
        return outcome.rows().stream().filter(row -> !row.mark().equals("official") && !row.mark().equals("house")).map(row -> row.row()
                + (row.mark().equals("secondary") ? " was read in notes on the law, not in an official text" : " was not read in any source; verify it")).distinct().toList();
    }

    /** A place as editors and terminals take it, with its pointer. */
    static String position(Place place) {
        return place.file() + ":" + place.line() + ":" + place.column() + (place.pointer().isEmpty() ? "" : "  " + place.pointer());
    }

    private void frame(Place place) {
        excerpts.line(place.file(), place.line()).ifPresent(line -> {
            String number = String.format(Locale.ROOT, "%5d", place.line());
            int skipped = place.column() > WIDEST_LINE - 20 ? place.column() - 20 : 0;
            int[] points = line.replace('\t', ' ').codePoints().skip(skipped).limit(WIDEST_LINE).toArray();
            String shown = new String(points, 0, points.length).stripTrailing();
            out.append(style.dim(number + " | ")).append(skipped > 0 ? "…" : "").append(shown)
                    .append(line.codePointCount(0, line.length()) - skipped > WIDEST_LINE ? "…" : "").append('\n');
            int start = place.column() - 1 - skipped + (skipped > 0 ? 1 : 0);
            int wanted = start >= 0 && start < points.length && points[start] == '{' ? Math.min(place.length(), LONGEST_OBJECT_MARK) : place.length();
            int length = Math.max(1, Math.min(wanted, shown.codePointCount(0, shown.length()) + (skipped > 0 ? 1 : 0) - start));
            out.append(style.dim("      | ")).append(" ".repeat(Math.max(0, start))).append(style.severe("^".repeat(length))).append('\n');
        });
    }

    /** How many rules ended how, each counted once. */
    static String sum(Run run, Check check, SheetResult sheet) {
        Map<Result, Integer> counts = check.counts();
        Map<Kind, Long> failed = check.gravest().values().stream().filter(Outcome::isFinding)
                .collect(Collectors.groupingBy(outcome -> outcome.rule().kind(), Collectors.counting()));
        long conflicts = failed.getOrDefault(Kind.CONFLICT, 0L);
        int ran = sheet.settings().map(SheetSettings::ran).orElse(run.ranRules());
        int all = sheet.settings().map(SheetSettings::rules).orElse(run.ruleCount());
        String rules = sheet.settings().map(SheetSettings::selection).orElse(run.selection()).map(selection -> ran + " of " + all + " rules (" + selection + ")")
                .orElse(ran + (ran == 1 ? " rule" : " rules"));
        return rules + ": " + counts.get(Result.NOT_APPLICABLE) + " not applicable, " + counts.get(Result.PASSED) + " passed, "
                + conflicts + (conflicts == 1 ? " conflict, " : " conflicts, ") + failed.getOrDefault(Kind.UNMET, 0L) + " unmet, "
                + failed.getOrDefault(Kind.ADVISORY, 0L) + " advisory, " + counts.get(Result.UNDECIDED) + " undecided";
    }

    private String verdict(Verdict verdict) {
        String word = Words.of(verdict);
        return verdict == Verdict.NON_COMPLIANT ? style.severe(word) : style.bold(word);
    }
}
