package org.clausecheck.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/**
 * Workflow commands of GitHub Actions: annotations at the lines of a change. GitHub shows ten of each level a step and drops the others
 * unseen; so the gravest come first, what goes beyond ten is told in a group of the log, and a last notice holds the sum.
 */
public final class GithubReport {

    private static final int SHOWN = 10;

    private final Run run;
    private final List<Note> notes = new ArrayList<>();
    private final List<String> quiet = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    /** A report of one run. */
    public GithubReport(Run run) {
        this.run = run;
    }

    /** One annotation, before it is escaped. */
    private record Note(Level level, boolean decides, Optional<String> path, Place place, String title, String message) {
    }

    /** All commands, a line each, with a line feed at the end. */
    public String text() {
        run.errors().forEach(error -> notes.add(new Note(Level.ERROR, true, Optional.empty(), Place.wholeFile(""), "clausecheck", error)));
        run.sheets().forEach(sheet -> sheet.errors().forEach(error -> notes.add(error(sheet, error))));
        run.policy().notices().forEach(notice -> notes.add(notice(notice)));
        run.sheets().forEach(sheet -> {
            sheet.check().ifPresent(check -> check.outcomes().stream().filter(Outcome::isOpen).forEach(outcome -> outcome(sheet, outcome)));
            sheet.comparison().ifPresent(comparison -> comparison.resolved()
                    .forEach(resolved -> quiet.add("resolved  " + resolved.rule() + "  " + resolved.title() + "  " + sheet.file() + "  "
                    + resolved.message())));
        });
        // what is unusable comes first, and findings of a sheet in the order of every report: sorting is stable
        notes.sort(Comparator.comparing(Note::level, Comparator.reverseOrder()).thenComparing(Note::decides, Comparator.reverseOrder()));
        Map<Level, Integer> shown = new EnumMap<>(Level.class);
        List<Note> beyond = new ArrayList<>();
        for (Note note : notes) {
            // the sum is a notice too
            if (shown.merge(note.level(), 1, Integer::sum) <= (note.level() == Level.NOTE ? SHOWN - 1 : SHOWN)) {
                command(note);
            } else {
                beyond.add(note);
            }
        }
        group(beyond.size() + " more that GitHub does not show as annotations", beyond.stream().map(GithubReport::line).toList());
        group(quiet.size() + " that are waived, were there before or are resolved", quiet);
        List<String> checked = new ArrayList<>(run.sheets().stream().map(this::checked).toList());
        run.policy().files().forEach(file -> checked.add(file.file() + "  sha256 " + Provenance.brief(file)));
        group("Checked by " + Provenance.tool(run), checked);
        command(new Note(Level.NOTE, false, Optional.empty(), Place.wholeFile(""), "clausecheck", sum(beyond.size())));
        return out.toString();
    }

    private static Note notice(PolicyNotice notice) {
        return new Note(notice.grave() ? Level.ERROR : Level.NOTE, notice.grave(), Optional.of(RepositoryPath.of(notice.place().file())),
                notice.place(), "policy file: " + Words.of(notice.kind()).replace('-', ' '),
                notice.message() + notice.suggestion().map(text -> "\n" + text).orElse(""));
    }

    private static Note error(SheetResult sheet, InputError error) {
        return new Note(Level.ERROR, true, Optional.of(RepositoryPath.of(sheet, error.place())), error.place(), "Unusable input",
                error.message() + error.suggestion().map(text -> "\n" + text).orElse("") + "\nThe sheet was not checked.");
    }

    private void outcome(SheetResult sheet, Outcome outcome) {
        Place place = outcome.locations().stream().findFirst().map(location -> location.place()).orElse(Place.wholeFile(sheet.file()));
        String title = (outcome.isFinding() ? Words.of(outcome.rule().kind()) : "undecided") + " " + outcome.rule().id() + " ("
                + Words.of(outcome.rule().severity()) + "): "
                + outcome.rule().title();
        StringBuilder message = new StringBuilder(outcome.message()).append("\nRemedy: ").append(outcome.rule().remedy());
        Provenance.sources(outcome.rule()).forEach(source -> message.append("\nSource: ").append(source));
        outcome.locations().stream().skip(1).forEach(other -> message.append("\nSee also: ")
                .append(RepositoryPath.position(sheet, other.place()))
                .append(other.clause().map(clause -> " (" + clause + ")").orElse("")));
        Note note = new Note(level(sheet, outcome), sheet.decides(outcome), Optional.of(RepositoryPath.of(sheet, place)), place, title,
                message.toString());
        if (outcome.disposition().waived().isPresent()) {
            quiet.add("waived    " + line(note) + " (waived " + Provenance.waiver(outcome.disposition().waived().get()) + ")");
        } else if (outcome.disposition().novelty().equals(Optional.of(Novelty.UNCHANGED))) {
            quiet.add("unchanged " + line(note));
        } else {
            notes.add(note);
        }
    }

    /** An undecided outcome is a warning where it keeps the sheet from passing. */
    private static Level level(SheetResult sheet, Outcome outcome) {
        return outcome.result() == Result.FAILED ? Level.of(outcome.rule().kind(), outcome.rule().severity())
                : sheet.decides(outcome) ? Level.WARNING : Level.NOTE;
    }

    private void command(Note note) {
        List<String> properties = new ArrayList<>();
        note.path().ifPresent(path -> {
            properties.add("file=" + property(path));
            properties.add("line=" + note.place().line());
            if (note.place().length() > 0) {
                properties.add("col=" + note.place().column());
                properties.add("endColumn=" + (note.place().column() + note.place().length()));
            }
        });
        properties.add("title=" + property(note.title()));
        String name = note.level() == Level.NOTE ? "notice" : Words.of(note.level());
        out.append("::").append(name).append(' ').append(String.join(",", properties)).append("::").append(data(note.message()))
                .append('\n');
    }

    private void group(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.append("::group::").append(data(title)).append('\n');
            lines.forEach(line -> out.append(plain(line)).append('\n'));
            out.append("::endgroup::\n");
        }
    }

    private static String line(Note note) {
        String where = note.path().map(path -> path + ":" + note.place().line() + ":" + note.place().column() + "  ").orElse("");
        return Words.of(note.level()) + "  " + where + note.title() + "  " + note.message().lines().findFirst().orElse("");
    }

    private String checked(SheetResult sheet) {
        String inputs = Provenance.inputs(sheet);
        return sheet.file() + "  as of " + run.asOf() + (inputs.isEmpty() ? "" : "  sha256 " + inputs) + "  "
                + sheet.check().map(check -> TextReport.sum(run, check, sheet) + "; " + Words.of(check.verdict(sheet.failLevel()))
                + TextReport.aside(check, sheet.failLevel()))
                .orElse("not checked") + sheet.settings().map(settings -> "  " + TextReport.settings(settings) + " ("
                + settings.ruleHash() + ")").orElse("");
    }

    private String sum(int beyond) {
        Map<String, Long> verdicts = run.sheets().stream().collect(Collectors.groupingBy(
                sheet -> sheet.verdict().map(Words::of).orElse("not checked"), TreeMap::new, Collectors.counting()));
        String sheets = verdicts.isEmpty() ? "no sheet was checked" : verdicts.entrySet().stream().map(entry -> entry.getValue() + " "
                + entry.getKey())
                .collect(Collectors.joining(", "));
        return "Term sheets: " + sheets + ". " + (run.policy().isGrave() ? "Policy files need attention. " : "") + notes.size()
                + (notes.size() == 1 ? " annotation" : " annotations")
                + (beyond > 0 ? ", " + beyond + " of them only in the log" : "") + ". " + Provenance.tool(run) + ", as of " + run.asOf()
                + ".";
    }

    private static String data(String text) {
        return harmless(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The runner takes {@code ##[} for a command wherever it stands, and a terminal takes control characters. */
    private static String harmless(String text) {
        return text.replace("##[", "## [").replaceAll("[\\p{Cntrl}&&[^\r\n\t]]", "\uFFFD");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    /** A line of the log that is no command whatever it says. */
    private static String plain(String text) {
        String line = harmless(text).replaceAll("\\s+", " ").strip();
        return line.startsWith("::") ? "| " + line : line;
    }
}
