package org.clausecheck.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the numbers of a run: as text for people, as JSON for programs. */
public final class StatisticsReport {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Statistics statistics;
    private final StringBuilder out = new StringBuilder();

    /** Of these numbers. */
    public StatisticsReport(Statistics statistics) {
        this.statistics = statistics;
    }

    /** As text, with a line feed at its end. */
    public String text() {
        int sheets = statistics.verdicts().values().stream().mapToInt(Integer::intValue).sum();
        List<String> verdicts = new ArrayList<>();
        statistics.verdicts().forEach((verdict, count) -> verdicts.add(count + " " + verdict));
        out.append("STATISTICS\n").append(INDENT).append(sheets).append(sheets == 1 ? " sheet: " : " sheets: ").append(String.join(", ", verdicts)).append('\n');
        int width = List.of(statistics.severities(), statistics.families(), statistics.rules(), statistics.sheets()).stream().flatMap(List::stream)
                .mapToInt(tally -> tally.name().length()).max().orElse(0);
        table("by severity", statistics.severities(), width);
        table("by family", statistics.families(), width);
        table("by rule", statistics.rules(), width);
        table("by sheet", statistics.sheets(), width);
        out.append(INDENT).append(statistics.neverApplicable().size()).append(" of ").append(statistics.ran())
                .append(" rules found nothing to apply to in any sheet\n");
        list(statistics.neverApplicable());
        out.append(INDENT).append(statistics.asked().size()).append(" of ").append(statistics.tables()).append(" decision tables were asked\n");
        list(statistics.asked());
        return out.toString();
    }

    private void table(String title, List<Statistics.Tally> tallies, int width) {
        if (tallies.isEmpty()) {
            return;
        }
        out.append(String.format(Locale.ROOT, "%s%-" + (width + 2) + "s  findings  undecided  sheets\n", INDENT, title));
        tallies.forEach(tally -> out.append(String.format(Locale.ROOT, "%s  %-" + width + "s  %8d  %9d  %6d\n", INDENT, tally.name(), tally.findings(),
                tally.undecided(), tally.sheets())));
    }

    private void list(List<String> names) {
        StringBuilder line = new StringBuilder();
        for (String name : names) {
            if (line.length() + name.length() > WIDTH) {
                out.append(INDENT).append(INDENT).append(line.toString().stripTrailing()).append('\n');
                line.setLength(0);
            }
            line.append(name).append("  ");
        }
        if (!line.isEmpty()) {
            out.append(INDENT).append(INDENT).append(line.toString().stripTrailing()).append('\n');
        }
    }

    /** The members of the object, which the caller opened. */
    void json(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("verdicts");
        for (Map.Entry<String, Integer> verdict : statistics.verdicts().entrySet()) {
            json.writeNumberField(verdict.getKey(), verdict.getValue());
        }
        json.writeEndObject();
        tallies(json, "severities", "severity", statistics.severities());
        tallies(json, "families", "family", statistics.families());
        tallies(json, "rules", "rule", statistics.rules());
        tallies(json, "sheets", "file", statistics.sheets());
        json.writeNumberField("ran", statistics.ran());
        JsonOutcome.strings(json, "neverApplicable", statistics.neverApplicable());
        json.writeNumberField("tables", statistics.tables());
        JsonOutcome.strings(json, "asked", statistics.asked());
    }

    private static void tallies(JsonGenerator json, String name, String key, List<Statistics.Tally> tallies) throws IOException {
        json.writeArrayFieldStart(name);
        for (Statistics.Tally tally : tallies) {
            json.writeStartObject();
            json.writeStringField(key, tally.name());
            json.writeNumberField("findings", tally.findings());
            json.writeNumberField("undecided", tally.undecided());
            json.writeNumberField("inSheets", tally.sheets());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
