package org.clausecheck.policy.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.policy.Found;
import org.clausecheck.policy.read.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverTextTest {

    private static final Waiver WAIVER = new Waiver("ACC-001", "deal", new Target.AtClause("january-2025/rofr"), Result.UNDECIDED, "A \"reason\": with \\ all # of it",
            "Ada Finch <ada@lark.com>", "yes", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 20), Place.wholeFile(""));

    private static List<Waiver> read(String text) {
        YamlFile file = YamlFile.read(text.getBytes(StandardCharsets.UTF_8), "w.yaml");
        List<Waiver> waivers = WaiverFile.read(file, List.of(Found.rule("ACC-001", Severity.HIGH), Found.rule("ACC-002", Severity.HIGH)), Lives.builtIn());
        assertThat(file.errors()).isEmpty();
        return waivers;
    }

    private static String with(String text) {
        return WaiverText.with(Optional.of(YamlFile.read(text.getBytes(StandardCharsets.UTF_8), "w.yaml")), WAIVER).orElseThrow();
    }

    private static void assertSame(Waiver read) {
        assertThat(read).usingRecursiveComparison().ignoringFields("place").isEqualTo(WAIVER);
    }

    @Test
    void aNewFileHoldsTheEntryAsItWasMeant() {
        String text = WaiverText.with(Optional.empty(), WAIVER).orElseThrow();

        assertThat(text).startsWith("# Waivers of clausecheck");
        assertSame(read(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waivers: # ours\n%s# the end", "waivers:\r\n%s\r\n\r\n", "# head\n\nwaivers:\n%s  # a comment without a line feed",
        "---\nwaivers:\n\n%s\n\n"})
    void whatStandsThereStaysByteForByte(String frame) {
        String entry = "  -   rule: ACC-002   # why\n      sheet: 'deal'\n      clause: \"rofr\"\n      reason: |\n        two\n        lines\n      requestedBy: A\n      approvedBy: B\n"
                + "      created: 2026-01-01\n      expires: 2026-01-02\n";
        String before = frame.contains("\r\n") ? frame.formatted(entry.replace("\n", "\r\n")) : frame.formatted(entry);

        String after = with(before);

        assertThat(after).startsWith(before);
        assertThat(read(after)).hasSize(2);
        assertThat(read(after).get(0)).isEqualTo(read(before).get(0));
        assertSame(read(after).get(1));
        assertThat(after.substring(before.length()).contains("\r\n")).isEqualTo(before.contains("\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only a comment", "waivers: []", "waivers: [ ] # none yet\n"})
    void aFileWithoutEntriesTakesItsFirst(String before) {
        String after = with(before);

        assertSame(read(after).get(0));
        assertThat(after).contains(before.contains("# ") ? before.substring(before.indexOf("# ")).strip() : "");
    }

    @Test
    void entriesInBracketsAreNotRewritten() {
        String flow = "waivers: [{rule: ACC-002, sheet: deal, clause: rofr, reason: x, requestedBy: A, approvedBy: B, created: 2026-01-01, expires: 2026-01-02}]\n";

        assertThat(read(flow)).hasSize(1);
        assertThat(WaiverText.with(Optional.of(YamlFile.read(flow.getBytes(StandardCharsets.UTF_8), "w.yaml")), WAIVER)).isEmpty();
    }
}
