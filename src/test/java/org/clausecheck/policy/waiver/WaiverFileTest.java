package org.clausecheck.policy.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.Found;
import org.clausecheck.policy.read.YamlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WaiverFileTest {

    private static final List<Rule> RULES = Stream.of(Severity.values()).map(severity -> Found.rule(Words.of(severity).toUpperCase(java.util.Locale.ROOT) + "-001", severity)).toList();
    private static final String WHOLE = """
            waivers:
              - rule: HIGH-001
                sheet: deal
                clause: rofr
                reason: The side letter has it.
                requestedBy: Ada Finch
                approvedBy: Ben Lark
                created: 2026-01-01
                expires: "2026-02-01"
            """;

    private static YamlFile file;

    private static List<Waiver> read(String text) {
        file = YamlFile.read(text.getBytes(StandardCharsets.UTF_8), "w.yaml");
        return WaiverFile.read(file, RULES, Lives.builtIn());
    }

    private static List<String> errors(String text) {
        read(text);
        return file.errors().stream().map(Object::toString).toList();
    }

    @Test
    void aWholeEntryIsRead() {
        List<Waiver> waivers = read(WHOLE);

        assertThat(file.errors()).isEmpty();
        assertThat(waivers).singleElement().satisfies(waiver -> {
            assertThat(waiver.target()).isEqualTo(new Target.AtClause("rofr"));
            assertThat(waiver.covers()).isEqualTo(Result.FAILED);
            assertThat(waiver.expires()).isEqualTo(LocalDate.of(2026, 2, 1));
            assertThat(waiver.place().line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({"rule", "sheet", "reason", "requestedBy", "approvedBy", "created", "expires"})
    void everyFieldIsRequired(String field) {
        String without = WHOLE.replaceFirst("(?m)^ {4,}" + field + ":.*\n", "").replaceFirst("- " + field + ": .*\n +", "- ");

        assertThat(errors(without)).singleElement().asString().contains("/waivers/0/" + field).contains("the field \"" + field + "\" is missing");
        assertThat(read(without)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "clause: rofr|claus: rofr|w.yaml:4:5 /waivers/0/claus unknown field \"claus\"",
        "clause: rofr|outcome: failed|a waiver says where: clause, pointer or fingerprint is missing",
        "clause: rofr|clause: rofr\\n    pointer: /dates|says clause already",
        "clause: rofr|pointer: /clauses/3/ends|counts entries of a list",
        "clause: rofr|pointer: dates|begins with a slash",
        "clause: rofr|clause: rofr\\n    outcome: passed|unknown outcome \"passed\"",
        "HIGH-001|HIGH-01|w.yaml:2:11 /waivers/0/rule unknown rule \"HIGH-01\"",
        "HIGH-001|HIGH-01|did you mean \"HIGH-001\"?",
        "Ben Lark|\"ada  finch\"|\"ada finch\" also asked for this waiver",
        "Ben Lark|ada.finch@lark.com|nobody approves what he or she asks for",
        "2026-01-01|2026-13-01|there is no day 2026-13-01",
        "2026-01-01|01.01.2026|expected a day such as 2026-06-30",
        "2026-01-01|2026-02-02|it expires on 2026-02-01, before it is created on 2026-02-02",
        "The side letter has it.|\"\"|expected a text, found an empty one",
        "The side letter has it.|\"\\e[2J\"|the text holds the control character U+001B",
        "waivers:|waiver:|did you mean \"waivers\"?"})
    void whatIsWrongIsSaidAtItsPlace(String written, String instead, String said) {
        assertThat(errors(WHOLE.replace(written, instead.replace("\\n", "\n")))).anyMatch(error -> error.contains(said));
    }

    @Test
    void aSecondEntryForTheSameIsAnError() {
        String twice = WHOLE + WHOLE.substring("waivers:\n".length());

        assertThat(errors(twice)).singleElement().asString().contains("w.yaml:10:5").contains("the first stands in line 2");
        assertThat(errors(twice.replaceFirst("clause: rofr\n(?s:(.*))$", "clause: rofr\n    outcome: undecided\n$1"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void aWaiverLivesNoLongerThanItsSeverityAllows(Severity severity) {
        int most = Lives.builtIn().longest().get(severity);
        String text = WHOLE.replace("HIGH-001", Words.of(severity).toUpperCase(java.util.Locale.ROOT) + "-001");
        LocalDate created = LocalDate.of(2026, 1, 1);

        assertThat(errors(text.replace("2026-02-01", created.plusDays(most).toString()))).isEmpty();
        assertThat(errors(text.replace("2026-02-01", created.plusDays(most + 1).toString()))).singleElement().asString()
                .contains("it holds for " + (most + 1) + " days").contains("at most " + most).contains(created.plusDays(most).toString());
    }

    @Test
    void theGraverTheRuleTheShorterTheLife() {
        Lives lives = Lives.builtIn();

        assertThat(Stream.of(Severity.values()).map(lives.longest()::get).toList()).isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aReasonOverSeveralLinesIsOneLineInReports() {
        assertThat(read(WHOLE.replace("The side letter has it.", ">\n      The side letter\n\n      has it."))).singleElement()
                .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo("The side letter has it."));
    }

    @Test
    void anEmptyFileHasNoWaivers() {
        assertThat(read("# nothing yet\n")).isEmpty();
        assertThat(file.errors()).isEmpty();
        assertThat(read("waivers: []\n")).isEmpty();
        assertThat(file.errors()).isEmpty();
    }
}
