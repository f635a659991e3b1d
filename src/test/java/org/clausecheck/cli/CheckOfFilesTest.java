package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tools need that hand over files: other files left alone, and silence where all is well. */
class CheckOfFilesTest {

    private static final String CLEAN = "examples/clean-partnership.json";
    private static final String BAD = "examples/microsoft-openai-2025-05.json";
    private static final String UNDECIDED = "src/test/resources/scenarios/inputs/undecided.json";
    private static final String[] AS_OF = {"--as-of", "2026-06-30"};

    @TempDir
    Path folder;

    private static Cli check(String... words) {
        String[] all = new String[words.length + 3];
        all[0] = "check";
        System.arraycopy(AS_OF, 0, all, 1, 2);
        System.arraycopy(words, 0, all, 3, words.length);
        return Cli.run(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void otherJsonFilesAreLeftOutIfThatIsAsked() throws IOException {
        String other = file("package.json", "{ \"name\": \"web\", \"version\": \"1.0.0\" }");
        String commented = file("tsconfig.json", "{ // settings\n \"strict\": true }");

        Cli asked = check("--only-sheets", other, commented, CLEAN);
        Cli quiet = check("--only-sheets", "-q", other, commented, CLEAN);

        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEqualTo(other + " has no top-level \"format\": it is no term sheet and was left out\n"
                + commented + " has no top-level \"format\": it is no term sheet and was left out\n");
        assertThat(quiet).isEqualTo(new Cli(0, "", ""));
        assertThat(check(other).code()).as("named by a person").isEqualTo(2);
    }

    @Test
    void aBaselineBesideSheetsIsNone() throws IOException {
        String baseline = file(".clausecheck-baseline.json", "{\"format\": \"clausecheck-baseline/1\", \"entries\": []}");
        String clean = file("clean.json", Files.readString(Path.of(CLEAN)));

        assertThat(check("--no-baseline", "--only-sheets", "-q", baseline, clean)).isEqualTo(new Cli(0, "", ""));
        assertThat(check("--no-baseline", "-q", folder.toString())).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void aBrokenSheetIsStillAnError() throws IOException {
        String broken = file("deal.json", "{ \"format\": \"1\", \"id\": \"x\", }");
        String cut = file("cut.json", "{ \"id\": \"x\" \"format\" : \"1\" }");
        String wide = Files.write(folder.resolve("wide.json"), "{ \"format\": \"1\" }".getBytes(StandardCharsets.UTF_16)).toString();

        for (String sheet : new String[] {broken, cut, wide, folder.resolve("absent.json").toString()}) {
            Cli result = check("--only-sheets", "--quiet", sheet);

            assertThat(result.code()).as(sheet).isEqualTo(2);
            assertThat(result.out()).as(sheet).contains("ERROR  " + sheet + ":");
        }
    }

    @Test
    void aQuietReportIsAboutSheetsThatDoNotPassAndWhy() {
        Cli whole = check(BAD);
        Cli quiet = check("--quiet", CLEAN, BAD);

        assertThat(quiet.code()).isEqualTo(1);
        assertThat(quiet.err()).isEmpty();
        assertThat(quiet.out()).startsWith(BAD + "  as of 2026-06-30\n\n").contains("\nCONFLICT  ").contains("\nnon-compliant\n");
        assertThat(whole.out()).contains("\nUNDECIDED  ");
        assertThat(quiet.out()).doesNotContain("\nUNDECIDED  ").doesNotContain(CLEAN);
        assertThat(sum(quiet)).as("nothing is hidden from the sum").isEqualTo(sum(whole));
        assertThat(check("--quiet", "--fail-on", "critical", BAD).out()).contains("  critical  ").doesNotContain("  high  ");
    }

    private static String sum(Cli result) {
        return result.out().lines().filter(line -> line.contains(" rules: ")).findFirst().orElseThrow();
    }

    @Test
    void aQuietReportOfAnUndecidedSheetSaysWhatIsMissingUnlessThatIsAllowed() {
        Cli quiet = check("-q", UNDECIDED);

        assertThat(quiet.code()).isEqualTo(3);
        assertThat(quiet.out()).contains("UNDECIDED  IPO-007").contains("\nundecided\n");
        assertThat(check("-q", "--allow-undecided", UNDECIDED)).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void formatsForProgramsAreWholeAllTheSame() {
        assertThat(check("-q", "--format", "json", CLEAN)).isEqualTo(check("--format", "json", CLEAN));
    }

    @Test
    void stagedSheetsAreNotReadFromStandardInput() {
        Cli result = check("--staged", "-");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--staged reads sheets from git, not from standard input");
    }
}
