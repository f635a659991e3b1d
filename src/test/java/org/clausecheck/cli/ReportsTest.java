package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.report.Format;
import org.clausecheck.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Standard output holds the report that was asked for and nothing else, whatever came of the sheets. */
class ReportsTest {

    private static final String INPUTS = "src/test/resources/scenarios/inputs/";
    private static final Map<String, Integer> SHEETS = Map.of(INPUTS + "tiny.json", 0, INPUTS + "undecided.json", 3, INPUTS + "bad.json",
            2, INPUTS + "nowhere.json", 2,
            "examples/microsoft-openai-2025-10.json", 1);

    static Stream<Arguments> formatsAndSheets() {
        List<Arguments> all = new ArrayList<>();
        for (Format format : Format.values()) {
            SHEETS.forEach((sheet, code) -> all.add(Arguments.of(format, sheet, code)));
        }
        return all.stream();
    }

    private static Cli check(String... args) {
        return Cli.run(Stream.concat(Stream.of("check", "--as-of", "2025-10-28"), Stream.of(args)).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("formatsAndSheets")
    void onlyTheFormatIsOnStandardOutput(Format format, String sheet, int code) {
        Cli run = check(sheet, "--format", format.word());

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isNotBlank();
        assertThat(ReportReader.problems(format.word(), run.out())).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFolderWithoutSheetsHasAReportTooExceptAtATerminal(Format format) {
        Cli run = check(INPUTS + "empty-folder", "--format", format.word());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out().isEmpty()).isEqualTo(format == Format.TEXT);
        assertThat(ReportReader.problems(format.word(), run.out())).isEmpty();
    }

    @Test
    void oneRunWritesEveryFormatAtOnce(@TempDir Path folder) throws IOException {
        List<String> args = new ArrayList<>(List.of("examples/microsoft-openai-2025-10.json", INPUTS + "bad.json"));
        for (Format format : Format.values()) {
            args.addAll(List.of("--format", format.word(), "--output", folder.resolve("report." + format.word()).toString()));
        }

        Cli run = check(args.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.all()).isEmpty();
        for (Format format : Format.values()) {
            String text = Files.readString(folder.resolve("report." + format.word()));
            assertThat(ReportReader.problems(format.word(), text)).as(format.word()).isEmpty();
            assertThat(text).isEqualTo(check("examples/microsoft-openai-2025-10.json", INPUTS + "bad.json", "--format", format.word())
                    .out());
        }
    }

    @Test
    void aSheetOfAnyNameKeepsEveryFormatReadable(@TempDir Path folder) throws IOException {
        Path sheet = Files.copy(Path.of("examples/microsoft-openai-2025-05.json"),
                folder.resolve("50% of #1 & \"ü\" <b>, it's: `x`|@me.json"));

        for (Format format : Format.values()) {
            assertThat(ReportReader.problems(format.word(), check(sheet.toString(), "--format", format.word()).out())).as(format.word())
                    .isEmpty();
        }
    }

    @Test
    void whatAFiledAgreementSaysIsFoundWhereTheAgreementLies() {
        String sarif = check("examples/microsoft-openai-2025-10.json", "--format", "sarif").out();

        assertThat(sarif).contains("\"uri\" : \"examples/contract-2023.json\"").doesNotContain("\"uri\" : \"contract-2023.json\"");
    }

    @Test
    void theSchemaOfALineIsPublished() {
        assertThat(Cli.run("schema", "--of", "report-line").out()).contains("\"title\": \"clausecheck report, a line\"");
    }
}
