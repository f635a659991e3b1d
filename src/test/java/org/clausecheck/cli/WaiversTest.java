package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final String VENTURE = PolicyTrial.entry("JV-005", "clause: venture", "failed", "2026-07-01", "2026-09-01");

    @TempDir
    private Path folder;

    @Test
    void aWaivedFindingIsShownAsWaivedAndDoesNotCount() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE);

        Cli text = trial.check("--rule", "JV-005");
        Cli json = trial.check("--rule", "JV-005", "--format", "json");

        assertThat(text.code()).isZero();
        assertThat(text.out()).contains("WAIVED CONFLICT  JV-005").contains("waived  until 2026-09-01: why (requested by Ada, approved by Ben;")
                .contains("compliant (not counted: 1 waived; non-compliant if they counted)");
        assertThat(json.out()).contains("\"verdict\" : \"compliant\"", "\"evaluated\" : \"non-compliant\"", "\"waiver\" : {", "\"policy\" : {");
    }

    @Test
    void anAuditorSeesWhatIsFoundInSpiteOfThem() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE);

        Cli check = trial.check("--rule", "JV-005", "--ignore-waivers");

        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).doesNotContain("WAIVED").isEqualTo(trial.check("--rule", "JV-005", "--no-waivers").out());
    }

    @Test
    void anExpiredWaiverFailsARunThatIsCompliantOtherwise() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(PolicyTrial.entry("JV-002", "clause: venture", "failed", "2026-07-01", "2026-07-19"));

        Cli check = trial.check("--rule", "JV-002");
        Cli other = trial.check("--rule", "JV-003");

        assertThat(check.out()).contains("compliant\n").contains("WAIVER EXPIRED").contains("expired on 2026-07-19, and nothing is left to waive")
                .contains("1 entry of the policy files needs attention: exit code 1, whatever the verdict");
        assertThat(check.code()).isEqualTo(1);
        assertThat(other.out()).doesNotContain("WAIVER EXPIRED");
        assertThat(other.code()).isZero();
    }

    @Test
    void onlyARunOverTheWholeRootSaysThatASheetIsNowhere() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE.replace("sheet: stargate-2025", "sheet: stargate-2052"));

        Cli one = trial.check("--rule", "JV-005");
        Cli whole = Cli.run("check", folder.toString(), "--as-of", PolicyTrial.DAY, "--rule", "JV-005");

        assertThat(one.out()).doesNotContain("WAIVER UNUSED");
        assertThat(whole.out()).contains("WAIVER UNUSED").contains("no sheet here has the id \"stargate-2052\"").contains("did you mean \"stargate-2025\"?");
        assertThat(whole.code()).isEqualTo(1);
    }

    @Test
    void aFileWithErrorsChecksNothingAndTellsThemAll() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE.replace("approvedBy: Ben", "approvedBy: ADA").replace("JV-005", "JV-05"));

        Cli check = trial.check();

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.out()).isEmpty();
        assertThat(check.err()).contains(":2:11  /waivers/0/rule").contains("did you mean \"JV-005\"?").contains("\"ADA\" also asked for this waiver")
                .endsWith("2 errors: the waivers cannot be used, and nothing was checked\n");
    }

    @Test
    void theConfigurationSetsHowLongAWaiverMayHold() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE);
        trial.write(folder.resolve(".clausecheck.yaml"), "waivers:\n  longest: { high: 30 }\n");

        assertThat(trial.check().err()).contains("it holds for 62 days; a waiver of a rule of severity high holds for at most 30");
    }

    @Test
    void aReportNamesTheFilesItRestsOn() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE);

        assertThat(trial.check("--format", "json").out()).containsPattern("\"file\" : \"[^\"]*\\.clausecheck-waivers\\.yaml\",\\s+\"sha256\" : \"[0-9a-f]{64}\"");
    }

    @Test
    void waiveWritesWhatTheNextCheckTakes() {
        PolicyTrial trial = PolicyTrial.in(folder);

        Cli waive = trial.waive("--rule", "jv-005", "--approved-by", "Ben Lark");

        assertThat(waive.code()).isZero();
        assertThat(waive.out()).contains("The funding of Stargate in venture is not complete").contains("  clause: venture\n").contains("written to ");
        assertThat(trial.check("--rule", "JV-005").code()).isZero();
    }

    @Test
    void waiveAddsToTheEndAndChangesNothingElse() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE, "    # the end, without a line feed");
        String before = trial.read(trial.waivers());

        trial.waive("--rule", "EXC-007", "--outcome", "undecided");

        assertThat(trial.read(trial.waivers())).startsWith(before).contains("outcome: undecided").hasSizeGreaterThan(before.length() + 100);
    }

    @Test
    void aPointerOfAReportIsWrittenById() {
        PolicyTrial trial = PolicyTrial.in(folder);

        assertThat(trial.waive("--rule", "JV-005", "--pointer", "/clauses/0/members", "--dry-run").out()).contains("pointer: /clauses/venture/members");
        assertThat(trial.waive("--rule", "JV-001", "--pointer", "/clauses/0/members/0/contribution", "--outcome", "undecided", "--dry-run").out()).contains("clause: venture");
        assertThat(Files.exists(trial.waivers())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--rule JV-001|JV-001 finds nothing in sheet stargate-2025 as of 2026-07-20.|It is undecided there; --outcome undecided accepts that.",
        "--rule JV-005 --clause capacity|Nothing to waive: JV-005 finds nothing at clause capacity|failed     clause venture",
        "--rule JV-005 --outcome undecided|JV-005 is not undecided|It fails there",
        "--rule JV-002|Nothing to waive: JV-002 finds nothing|",
        "--fingerprint 0123456789abcdef|no rule finds anything at fingerprint 0123456789abcdef|",
        "--rule JV-05|Unknown rule 'JV-05'.|Did you mean JV-005?",
        "--clause venture|Which finding?|--rule",
        "--rule JV-005 --clause venture --pointer /x|Only one of --clause, --pointer and --fingerprint|",
        "--rule JV-005 --expires 2026-07-19|is before the day asked about|",
        "--rule JV-005 --created 2026-07-21|is after the day asked about|",
        "--rule JV-005 --expires 2026-10-19|it holds for 91 days|at most 90",
        "--rule JV-005 --approved-by ada|nobody approves what he or she asks for|",
        "--rule JV-005 --outcome passed|Unknown outcome 'passed'|failed, undecided"})
    void whatCannotBeMeantIsRefusedAndNothingIsWritten(String words, String said, String more) {
        PolicyTrial trial = PolicyTrial.in(folder);
        String[] own = words.split(" ");

        Cli waive = words.contains("--expires") ? trial.run("waive", (words + " --reason why --requested-by Ada --approved-by Ben").split(" ")) : trial.waive(own);

        assertThat(waive.code()).isEqualTo(2);
        assertThat(waive.err()).contains(said).contains(more == null ? "" : more);
        assertThat(Files.exists(trial.waivers())).isFalse();
    }

    @Test
    void whatIsWaivedIsNotWaivedAgain() {
        PolicyTrial trial = PolicyTrial.in(folder).waiving(VENTURE);
        String before = trial.read(trial.waivers());

        Cli waive = trial.waive("--rule", "JV-005");

        assertThat(waive.code()).isEqualTo(2);
        assertThat(waive.err()).contains("Already waived until 2026-09-01 by the entry in line 2");
        assertThat(trial.read(trial.waivers())).isEqualTo(before);
    }
}
