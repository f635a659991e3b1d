package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.clausecheck.report.RecordedRun;
import org.clausecheck.report.ReportDifference;

/** A report beside the one that came out when its check was run again. */
final class Replayed {

    private static final int WIDEST = 240;

    private final RecordedRun recorded;
    private final String again;
    private final JsonNode now;
    private final List<ReportDifference> results = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** Compares a recorded run with the JSON report of the same check made now. */
    Replayed(RecordedRun recorded, String again) {
        this.recorded = recorded;
        this.again = again;
        this.now = tree(again);
        boolean otherRules = !now.at("/ruleSet/hash").asText().equals(recorded.ruleHash());
        note("clausecheck", recorded.tool(), now.at("/tool/version").asText());
        note("rule set", recorded.ruleSet() + " (" + recorded.ruleHash() + ")", now.at("/ruleSet/version").asText() + " (" + now.at("/ruleSet/hash").asText() + ")");
        ReportDifference.between(recorded.document(), now).stream().filter(difference -> !isProvenance(difference.pointer(), otherRules)).forEach(results::add);
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What says by which version a result was made is no part of the result. */
    private static boolean isProvenance(String pointer, boolean otherRules) {
        return pointer.equals("/tool/version") || pointer.equals("/ruleSet/version") || otherRules && pointer.startsWith("/ruleSet/");
    }

    private void note(String what, String before, String after) {
        if (!before.equals(after)) {
            notes.add("The report was made with " + what + " " + before + ", this is " + after + ": a difference may come from there.");
        }
    }

    /** What is to be said beside the result: other versions. */
    List<String> notes() {
        return notes;
    }

    /** Whether the same result came out. */
    boolean isSame() {
        return results.isEmpty();
    }

    /** A line for each sheet, and what differs, with a line feed at its end. */
    String text() {
        StringBuilder out = new StringBuilder();
        List<ReportDifference> left = new ArrayList<>(results);
        for (int i = 0; i < recorded.sheets().size(); i++) {
            String pointer = "/sheets/" + i;
            List<ReportDifference> own = left.stream().filter(difference -> (difference.pointer() + "/").startsWith(pointer + "/")).toList();
            left.removeAll(own);
            RecordedRun.Sheet sheet = recorded.sheets().get(i);
            out.append(own.isEmpty() ? "same       " : "different  ").append(sheet.file()).append("  ")
                    .append(now.at(pointer + "/verdict").asText("unusable input")).append(sheet.inputs().isEmpty() ? "" : "  sha256 " + hashes(sheet)).append('\n');
            own.forEach(difference -> tell(difference, out));
        }
        if (!left.isEmpty()) {
            out.append("different  the run as a whole\n");
            left.forEach(difference -> tell(difference, out));
        }
        return out.append(sum()).append('\n').toString();
    }

    private static String hashes(RecordedRun.Sheet sheet) {
        return String.join(", ", sheet.inputs().values());
    }

    private static void tell(ReportDifference difference, StringBuilder out) {
        out.append("  ").append(difference.pointer()).append(difference.words().isEmpty() ? "" : "  " + difference.words()).append('\n');
        out.append("    report  ").append(difference.before().map(Replayed::cut).orElse("has nothing here")).append('\n');
        out.append("    replay  ").append(difference.now().map(Replayed::cut).orElse("has nothing here")).append('\n');
    }

    private static String cut(String value) {
        return value.length() <= WIDEST ? value : value.substring(0, value.offsetByCodePoints(0, value.codePointCount(0, WIDEST))) + "…";
    }

    private String sum() {
        String made = "as of " + recorded.asOf() + ", rule set " + now.at("/ruleSet/version").asText() + " (" + now.at("/ruleSet/hash").asText() + ")";
        if (!isSame()) {
            return results.size() + (results.size() == 1 ? " difference" : " differences") + " " + made;
        }
        return again.equals(recorded.text()) ? "byte for byte the same report, " + made
                : "the same result, " + made + (notes.isEmpty() ? layout() : "; made with another version");
    }

    private String layout() {
        return recorded.embedded() ? "; compared with the report within the page" : "; the file is laid out in another way";
    }
}
