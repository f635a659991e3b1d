package org.clausecheck.policy.waiver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.clausecheck.finding.Result;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.read.Entry;
import org.clausecheck.policy.read.YamlFile;

/** Adds an entry to the text of a file of waivers. What stands there stays byte for byte: comments, order, quotes, line ends. */
public final class WaiverText {

    private static final String HEAD = """
            # Waivers of clausecheck: what the team accepts for a time, by whose leave, and until when. 'clausecheck waive' adds an entry;
            # 'clausecheck schema --of waivers' prints the schema of this file.
            """;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9./-]*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");
    private static final String DEEPER = "  ";

    private WaiverText() {
    }

    /** The entry as it is written at the left margin, with line feeds. */
    public static String entry(Waiver waiver) {
        List<String> lines = new ArrayList<>(List.of("- rule: " + waiver.rule(), "  sheet: " + scalar(waiver.sheet()),
                "  " + waiver.target().member() + ": " + (waiver.target() instanceof Target.ByFingerprint ? quoted(waiver.target().value()) : scalar(waiver.target().value()))));
        if (waiver.covers() == Result.UNDECIDED) {
            lines.add("  outcome: " + Words.of(waiver.covers()));
        }
        lines.add("  reason: " + quoted(waiver.reason()));
        lines.add("  requestedBy: " + quoted(waiver.requestedBy()));
        lines.add("  approvedBy: " + quoted(waiver.approvedBy()));
        lines.add("  created: " + waiver.created());
        lines.add("  expires: " + waiver.expires());
        return String.join("\n", lines) + "\n";
    }

    /**
     * The text of the file with the entry at its end.
     *
     * @param file the file, without errors; empty if there is none yet
     * @return the text; empty if the entries stand in brackets, where a program cannot add one without rewriting
     */
    public static Optional<String> with(Optional<YamlFile> file, Waiver waiver) {
        String text = file.map(YamlFile::text).orElse(HEAD);
        Optional<Entry> list = file.flatMap(YamlFile::root).flatMap(root -> root.member("waivers"));
        if (list.isEmpty()) {
            return Optional.of(appended(text, "waivers:\n" + indented(waiver, DEEPER)));
        }
        int start = index(text, list.get().place().line(), list.get().place().column());
        if (text.charAt(start) == '-') {
            return Optional.of(appended(text, indented(waiver, " ".repeat(list.get().place().column() - 1))));
        }
        int end = text.indexOf(']', start);
        return list.get().list().isEmpty() && text.substring(start + 1, end).isBlank()
                ? Optional.of(appended(text.substring(0, start).stripTrailing() + text.substring(end + 1), indented(waiver, DEEPER))) : Optional.empty();
    }

    private static String indented(Waiver waiver, String margin) {
        return entry(waiver).replaceAll("(?m)^(?=.)", margin);
    }

    private static String appended(String text, String more) {
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        return text + (text.isEmpty() || text.endsWith("\n") ? "" : end) + more.replace("\n", end);
    }

    private static int index(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int feed = start;
            while (text.charAt(feed) != '\n' && text.charAt(feed) != '\r') {
                feed++;
            }
            start = feed + (text.startsWith("\r\n", feed) ? 2 : 1);
        }
        return text.offsetByCodePoints(start, column - 1);
    }

    private static String scalar(String text) {
        return PLAIN.matcher(text).matches() && !SPECIAL.matcher(text).matches() || text.matches("/[A-Za-z0-9/._-]+") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
