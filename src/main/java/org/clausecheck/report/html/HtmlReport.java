package org.clausecheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.clausecheck.logic.Sha256;
import org.clausecheck.logic.Words;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.JsonReport;
import org.clausecheck.report.Run;

/**
 * The report for people who are sent a file: one page that holds all it needs, asks nothing of any network, prints, and reads without its
 * script. It carries the run's JSON report in a script element with the id {@code clausecheck-report}, which no browser runs.
 */
public final class HtmlReport {

    private final Run run;
    private final Excerpts excerpts;

    /** A report of one run. */
    public HtmlReport(Run run, Excerpts excerpts) {
        this.run = run;
        this.excerpts = excerpts;
    }

    /** The whole page, with a line feed at its end: the same bytes for the same run. */
    public String text() {
        return Layout.of(page());
    }

    /** What the page shows. */
    Page page() {
        Anchors anchors = new Anchors();
        List<SheetView> sheets = new ArrayList<>();
        for (int i = 0; i < run.sheets().size(); i++) {
            sheets.add(new SheetPage(run.sheets().get(i), excerpts, anchors, "s" + (i + 1) + "-", run.horizon(run.sheets().get(i))).view());
        }
        String style = resource("report.css");
        String script = resource("report.js");
        return new Page(title(sheets), provenance(), horizons(), sheets, run.errors(),
                run.policy().files().stream().map(file -> new Page.Input(file.file(), file.sha256())).toList(), notices(), style,
                        hash(style), script, hash(script), json());
    }

    private List<Page.HorizonView> horizons() {
        return run.horizons().values().stream().distinct().map(horizon -> new Page.HorizonView(horizon.day().toString(),
                horizon.table() + " row " + horizon.row() + " (" + horizon.citation() + ")")).toList();
    }

    private List<Page.Notice> notices() {
        return run.policy().notices().stream().map(notice -> new Page.Notice(notice.message(), notice.suggestion().orElse(""),
                Findings.where(notice.place()))).toList();
    }

    private static String title(List<SheetView> sheets) {
        return sheets.size() == 1 ? sheets.get(0).title() : sheets.size() + " term sheets";
    }

    private Page.Provenance provenance() {
        return new Page.Provenance(run.tool(), run.ruleSet(), run.ruleHash(), run.ranRules() + " of " + run.ruleCount(), run.selection()
                .orElse(""),
                run.asOf().toString(), Words.of(run.failLevel()));
    }

    /** The JSON report with every character that could end the element or begin another written as an escape of JSON. */
    private String json() {
        return new JsonReport(run).text().codePoints().mapToObj(HtmlReport::escaped).collect(Collectors.joining());
    }

    private static String escaped(int point) {
        return switch (point) {
            case '<', '>', '&', 0x2028, 0x2029 -> String.format(Locale.ROOT, "\\u%04x", point);
            default -> Character.toString(point);
        };
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("this build holds no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of an element's content as a content security policy names it. */
    private static String hash(String content) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Sha256.of(content)));
    }
}
