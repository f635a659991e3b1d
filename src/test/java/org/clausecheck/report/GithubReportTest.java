package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Severity;
import org.clausecheck.report.ReportReader.Command;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    private static List<Command> commands(Run run) {
        return ReportReader.commands(new GithubReport(run).text());
    }

    private static List<Command> annotations(Run run) {
        return commands(run).stream().filter(command -> !command.name().endsWith("group")).toList();
    }

    private static Run many(Severity severity, int count) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 100; i < 100 + count; i++) {
            outcomes.add(Runs.failed(Runs.rule("ACC-" + i, Kind.UNMET, severity), Runs.clause("deal.json", 1)));
        }
        return Runs.run(Runs.sheet("deal.json", outcomes.toArray(Outcome[]::new)));
    }

    @Test
    void aFindingIsAnAnnotationAtItsPlace() {
        Command clash = annotations(Runs.all().get("findings")).get(0);

        assertThat(clash.name()).isEqualTo("error");
        assertThat(clash.properties()).isEqualTo(Map.of("file", "deal.json", "line", "3", "col", "5", "endColumn", "25", "title",
                "conflict XC-002 (critical): Title of XC-002"));
        assertThat(clash.message())
                .isEqualTo("What XC-002 found.\nRemedy: Mend XC-002.\nSource: 15 U.S.C. § 77g\nSource: a note (secondary)\n"
                + "See also: deal.json:4:5  /clauses/1 (clause-1)");
    }

    @Test
    void theGravestComesFirstAndTheSumLast() {
        assertThat(annotations(Runs.all().get("findings"))).extracting(Command::name).containsExactly("error", "warning", "warning",
                "notice");
        assertThat(annotations(Runs.all().get("several")).get(0).properties()).containsEntry("title", "Unusable input");
        assertThat(annotations(Runs.all().get("several"))).last().extracting(Command::message).asString()
                .startsWith("Term sheets: 2 non-compliant, 1 not checked, 1 undecided. 5 annotations.");
    }

    @Test
    void aCleanRunIsOneNotice() {
        assertThat(annotations(Runs.all().get("clean"))).singleElement().satisfies(sum -> {
            assertThat(sum.name()).isEqualTo("notice");
            assertThat(sum.message()).isEqualTo("Term sheets: 1 compliant. 0 annotations. clausecheck 9.8.7, rule set 6.5.4 (0123456789abcdef), as of 2026-01-15.");
        });
    }

    @Test
    void whatKeepsASheetUndecidedIsAWarning() {
        assertThat(annotations(Runs.all().get("undecided")).get(0).name()).isEqualTo("warning");
    }

    @Test
    void whatGithubWouldDropIsToldInTheLog() {
        Run run = many(Severity.HIGH, 13);

        assertThat(annotations(run)).filteredOn(command -> command.name().equals("error")).hasSize(10);
        assertThat(new GithubReport(run).text()).contains("::group::3 more that GitHub does not show as annotations\n",
                "What ACC-112 found.");
        assertThat(annotations(run)).last().extracting(Command::message).asString().contains("13 annotations, 3 of them only in the log.");
    }

    @Test
    void theSumIsOneOfTheTenNotices() {
        assertThat(annotations(many(Severity.LOW, 13))).filteredOn(command -> command.name().equals("notice")).hasSize(10)
                .last().extracting(Command::message).asString().startsWith("Term sheets: 1 compliant.");
    }

    @Test
    void whatIsWaivedIsInTheLogAndNoAnnotation() {
        String text = new GithubReport(Runs.all().get("waived")).text();

        assertThat(annotations(Runs.all().get("waived"))).extracting(command -> command.properties().get("title"))
                .containsExactly("unmet ACC-001 (medium): Title of ACC-001", "clausecheck");
        assertThat(text).contains("::group::2 that are waived, were there before or are resolved\n")
                .contains("(waived until 2026-06-30: Both sides accept it");
    }

    @Test
    void textsOfASheetNeverBecomeCommands() {
        Run run = Runs.all().get("hostile");

        assertThat(commands(run)).extracting(Command::name).containsExactly("error", "group", "endgroup", "notice");
        assertThat(annotations(run).get(0).properties()).containsEntry("file", "deals/A & B/50%#1, \"ü\".json").containsOnlyKeys("file",
                "line", "col", "endColumn", "title");
        assertThat(annotations(run).get(0).message()).startsWith("::error::pwned\n- , \uFFFD\uFFFD ## [set-env]x");
    }

    @Test
    void aLineOfTheLogNeverBeginsLikeACommand() {
        Outcome outcome = Runs.waived(Runs.failed(Runs.rule("ACC-001", Kind.UNMET, Severity.HIGH, Runs.HOSTILE),
                Runs.clause("::error::x.json", 1)));
        SheetResult sheet = Runs.sheet("::warning::x.json", outcome);

        assertThat(ReportReader.problems("github", new GithubReport(Runs.run(sheet)).text())).isEmpty();
        assertThat(commands(Runs.run(sheet))).extracting(Command::name).containsExactly("group", "endgroup", "group", "endgroup", "notice");
    }
}
