package org.clausecheck.report;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.report.html.HtmlReport;

/** The ways of writing a run. */
public enum Format {
    /** For people at a terminal. */
    TEXT,
    /** For programs: one document. */
    JSON,
    /** For programs that read line by line: one object a line. */
    JSONL,
    /** For code hosts and viewers: SARIF 2.1.0. */
    SARIF,
    /** For CI servers: JUnit XML. */
    JUNIT,
    /** For GitHub Actions: annotations of a change. */
    GITHUB,
    /** For GitLab: a code quality report. */
    GITLAB,
    /** For people who review a change: a comment in Markdown. */
    MARKDOWN,

    /** For people who are sent a file: one page for the browser, for print and for the phone. */
    HTML;

    /** The format of a name as users write it; empty if there is none. */
    public static Optional<Format> of(String name) {
        for (Format format : values()) {
            if (format.word().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** All names as users write them. */
    public static Set<String> words() {
        Set<String> words = new TreeSet<>();
        for (Format format : values()) {
            words.add(format.word());
        }
        return words;
    }

    /** The name as users write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * A run in this format, with a line feed at its end.
     *
     * @param run      the run
     * @param excerpts the lines of its files
     * @param colour   whether it is for a terminal that shows colour
     */
    public String write(Run run, Excerpts excerpts, boolean colour) {
        return switch (this) {
            case TEXT -> new TextReport(run, excerpts, colour).text();
            case JSON -> new JsonReport(run).text();
            default -> ofSheets(run.with(sheet -> !sheet.isRemoved()), excerpts);
        };
    }

    /** Only text and JSON have words for a sheet that is gone. */
    private String ofSheets(Run run, Excerpts excerpts) {
        return switch (this) {
            case JSONL -> new JsonLinesReport(run).text();
            case SARIF -> new SarifReport(run, excerpts).text();
            case JUNIT -> new JUnitReport(run).text();
            case GITHUB -> new GithubReport(run).text();
            case GITLAB -> new GitlabReport(run).text();
            case MARKDOWN -> new MarkdownReport(run, excerpts).text();
            case HTML -> new HtmlReport(run, excerpts).text();
            default -> throw new IllegalStateException(word());
        };
    }
}
