package org.clausecheck.report.html;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.clausecheck.engine.Checker;
import org.clausecheck.finding.Severity;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.Horizon;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Pages of sheets that tests write by hand or take from the examples. */
final class Pages {

    static final LocalDate DAY = LocalDate.of(2026, 5, 1);
    static final Optional<Horizon> HORIZON = Optional.of(new Horizon(LocalDate.of(2030, 12, 31), "HousePolicy", "T15-accessHorizon",
            "house policy"));

    private static final Checker CHECKER = Checker.builtIn(rule -> true);

    private final Run run;
    private final Map<String, String[]> lines;
    private Page page;
    private String html;
    private Markup markup;

    private Pages(Run run, Map<String, String[]> lines) {
        this.run = run;
        this.lines = lines;
    }

    /** The page of a sheet between kite and lark as of {@link #DAY}: its further members, single quotes for double ones. */
    static Pages of(String members) {
        return ofText("""
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'proposal', 'between': ['kite', 'lark'],
                  'parties': [{ 'id': 'kite', 'name': 'Kite AI' }, { 'id': 'lark', 'name': 'Lark Cloud' }, { 'id': 'moss', 'name': 'Moss Compute' }],
                  %s }""".formatted(members).replace('\'', '"'));
    }

    /** The page of a whole sheet. */
    static Pages ofText(String sheet) {
        return of(SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of("")), "deal.json", DAY);
    }

    /** The page of an example. */
    static Pages example(String name, LocalDate day) {
        String file = "examples/" + name + ".json";
        return of(SheetReader.read(Path.of(file), file), file, day);
    }

    private static Pages of(Reading reading, String file, LocalDate day) {
        Map<String, String[]> lines = new HashMap<>();
        reading.texts().forEach((name, text) -> lines.put(name, text.split("\n", -1)));
        return new Pages(new Run("0.1.0", "0.1.0", "abcdef", 137, 137, Optional.empty(), day, Severity.MEDIUM, List.of(result(reading,
                file, day)), List.of())
                .withHorizons(sheet -> HORIZON), lines);
    }

    private static SheetResult result(Reading reading, String file, LocalDate day) {
        List<InputFile> inputs = reading.hashes().entrySet().stream().map(entry -> new InputFile(entry.getKey(), entry.getValue()))
                .toList();
        if (reading instanceof Reading.Unusable unusable) {
            return SheetResult.unusable(file, inputs, unusable.errors(), Severity.MEDIUM);
        }
        Deal deal = new Deal(((Reading.Usable) reading).documents(), day);
        return SheetResult.checked(file, inputs, deal, CHECKER.check(deal), Severity.MEDIUM);
    }

    /** The same with its only sheet changed. */
    Pages with(UnaryOperator<SheetResult> change) {
        SheetResult sheet = change.apply(run.sheets().get(0));
        return new Pages(new Run(run.basis(), List.of(sheet), run.errors(), run.policy(), run.horizons()), lines);
    }

    /** The sheets of this page and then those of another. */
    Pages and(Pages other) {
        List<SheetResult> both = new ArrayList<>(run.sheets());
        both.addAll(other.run.sheets());
        Map<String, String[]> all = new HashMap<>(lines);
        all.putAll(other.lines);
        return new Pages(new Run(run.basis(), both, run.errors(), run.policy(), run.horizons()), all);
    }

    @Override
    public String toString() {
        return run.sheets().get(0).file() + " as of " + run.asOf();
    }

    Run run() {
        return run;
    }

    private Excerpts excerpts() {
        return (file, number) -> Optional.ofNullable(lines.get(file)).filter(all -> number >= 1 && number <= all.length)
                .map(all -> all[number - 1]);
    }

    /** What the only sheet is shown as. */
    SheetView view() {
        if (page == null) {
            page = new HtmlReport(run, excerpts()).page();
        }
        return page.sheets().get(0);
    }

    String html() {
        if (html == null) {
            html = again();
        }
        return html;
    }

    /** The page made once more. */
    String again() {
        return new HtmlReport(run, excerpts()).text();
    }

    Markup markup() {
        if (markup == null) {
            markup = Markup.of(html());
        }
        return markup;
    }

    /** The rows of the timeline that a clause gives. */
    List<TimelineView.Row> rows(String clause) {
        return view().timeline().groups().stream().flatMap(group -> group.rows().stream())
                .filter(row -> row.clause().text().equals(clause)).toList();
    }
}
