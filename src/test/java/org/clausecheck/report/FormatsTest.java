package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every format, also for one that is added later. */
class FormatsTest {

    static Stream<Arguments> formatsAndRuns() {
        List<Arguments> all = new ArrayList<>();
        for (Format format : Format.values()) {
            Runs.all().forEach((name, run) -> all.add(Arguments.of(format, name, run)));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formatsAndRuns")
    void itsConsumersCanReadEveryRun(Format format, String name, Run run) {
        String text = format.write(run, Runs.EXCERPTS, false);

        assertThat(ReportReader.problems(format.word(), text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("formatsAndRuns")
    void theSameRunGivesTheSameBytesOnEveryMachine(Format format, String name, Run run) {
        String text = format.write(run, Runs.EXCERPTS, false);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));

            assertThat(format.write(run, Runs.EXCERPTS, false)).isEqualTo(text).doesNotContain("\r");
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyReportNamesToolRuleSetDayAndInput(Format format) {
        String text = format.write(Runs.all().get("findings"), Runs.EXCERPTS, false);

        assertThat(text).contains("9.8.7").contains("6.5.4").contains(Runs.HASH).contains("2026-01-15")
                .contains(Runs.INPUT_HASH.substring(0, 12));
    }

    @ParameterizedTest
    @EnumSource
    void everyReportTellsEveryFindingAndEveryUndecidedOutcome(Format format) {
        String findings = format.write(Runs.all().get("findings"), Runs.EXCERPTS, false);
        String undecided = format.write(Runs.all().get("undecided"), Runs.EXCERPTS, false);

        assertThat(findings).contains("What XC-002 found.", "What ACC-001 found.", "What IP-009 found.", "Mend ACC-001.");
        assertThat(undecided).contains("What IPO-009 cannot decide.");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWaivedOrWasThereBeforeIsStillTold(Format format) {
        String waived = format.write(Runs.all().get("waived"), Runs.EXCERPTS, false);
        String compared = format.write(Runs.all().get("compared"), Runs.EXCERPTS, false);

        assertThat(waived).contains("XC-002", "IPO-009", "Both sides accept it");
        assertThat(compared).contains("XC-002", "ACC-001");
    }

    @ParameterizedTest
    @EnumSource
    void everyReportTellsEveryErrorOfInput(Format format) {
        String broken = format.write(Runs.all().get("broken"), Runs.EXCERPTS, false);
        String alone = format.write(Runs.all().get("errors alone"), Runs.EXCERPTS, false);

        assertThat(broken).contains("propsal").contains("there is more");
        assertThat(alone).contains("no term sheet in this folder");
    }

    @ParameterizedTest
    @EnumSource
    void everyReportTellsWhatIsToBeSaidAboutPolicyFiles(Format format) {
        String text = format.write(Runs.all().get("policy"), Runs.EXCERPTS, false);

        assertThat(text).contains("its last day is over").contains("it ends in 5 days").contains(".clausecheck-waivers.yaml");
    }

    @ParameterizedTest
    @EnumSource
    void aCleanSheetHasAReportToo(Format format) {
        String text = format.write(Runs.all().get("clean"), Runs.EXCERPTS, false);

        assertThat(text).isNotBlank();
    }
}
