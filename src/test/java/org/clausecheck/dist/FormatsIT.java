package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.report.Format;
import org.clausecheck.report.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built distribution writes every format, several at once, as a pipeline would have it. */
class FormatsIT {

    private static Path deals(Path folder) throws IOException {
        Path deals = Files.createDirectories(folder.resolve("the deals"));
        for (String name : List.of("microsoft-openai-2025-10.json", "contract-2023.json", "january-2025.json", "stargate-2025.json")) {
            Files.copy(Path.of("examples", name), deals.resolve(name));
        }
        Files.copy(Path.of("src/test/resources/scenarios/inputs/bad.json"), deals.resolve("bad ü 100%.json"));
        return folder;
    }

    @Test
    void severalReportsAtOnceAreReadByTheirConsumers(@TempDir Path folder) throws IOException {
        List<String> args = new ArrayList<>(List.of("check", "the deals/microsoft-openai-2025-10.json", "the deals/bad ü 100%.json",
                "--as-of", "2025-10-28", "--format", "github"));
        for (Format format : Format.values()) {
            args.addAll(List.of("--format", format.word(), "--output", "report." + format.word()));
        }

        Distribution.Result result = Distribution.run(deals(folder), args.toArray(String[]::new));

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).isEmpty();
        assertThat(ReportReader.problems("github", result.out())).isEmpty();
        for (Format format : Format.values()) {
            assertThat(ReportReader.problems(format.word(), Files.readString(folder.resolve("report." + format.word()))))
                    .as(format.word()).isEmpty();
        }
        assertThat(Files.readString(folder.resolve("report.sarif"))).contains("the%20deals/bad%20%C3%BC%20100%25.json");
        assertThat(Files.readString(folder.resolve("report.github"))).isEqualTo(result.out());
    }

    @Test
    void aSheetWithoutFindingsHasAReportInEveryFormat(@TempDir Path folder) throws IOException {
        Files.copy(Path.of("src/test/resources/scenarios/inputs/tiny.json"), folder.resolve("tiny.json"));

        for (Format format : Format.values()) {
            Distribution.Result result = Distribution.run(folder, "check", "tiny.json", "--as-of", "2026-01-15", "--format", format.word());

            assertThat(result.code()).as(format.word()).isZero();
            assertThat(result.err()).as(format.word()).isEmpty();
            assertThat(ReportReader.problems(format.word(), result.out())).as(format.word()).isEmpty();
        }
    }

    @Test
    void standardInputIsReportedUnderAPathOfItsOwn(@TempDir Path folder) throws IOException {
        String sheet = Files.readString(Path.of("src/test/resources/scenarios/inputs/undecided.json"));

        Distribution.Result result = Distribution.run(folder, Map.of(), sheet, "check", "-", "--as-of", "2026-01-15", "--format", "gitlab");

        assertThat(result.code()).isEqualTo(3);
        assertThat(ReportReader.problems("gitlab", result.out())).isEmpty();
        assertThat(result.out()).contains("\"check_name\" : \"IPO-009\"").contains("\"path\" : \"stdin\"");
    }
}
