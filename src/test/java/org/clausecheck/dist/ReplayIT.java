package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** A report of the installed command is replayed by the installed command. */
class ReplayIT {

    private static final String EXAMPLE = "microsoft-openai-2025-01.json";

    private static Path project() throws IOException {
        Path folder = Distribution.folder("a project");
        for (String file : new String[] {EXAMPLE, "contract-2023.json", "stargate-2025.json"}) {
            Files.copy(Path.of("examples", file), folder.resolve(file));
        }
        return folder;
    }

    @Test
    void theSameComesOutByteForByteInWhateverLocaleAndZone() throws IOException {
        Path folder = project();
        Distribution.Result check = Distribution.run(folder, "check", EXAMPLE, "--as-of", "2025-01-21", "--format", "json", "--output", "report.json",
                "--format", "html", "--output", "report.html");
        assertThat(check.code()).as(check.err()).isEqualTo(1);

        Distribution.Result replay = Distribution.run(folder, Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C"), "", "replay", "report.json");
        assertThat(replay.code()).as(replay.out() + replay.err()).isZero();
        assertThat(replay.out()).contains("same       " + EXAMPLE, "byte for byte the same report");

        assertThat(Distribution.run(folder, "replay", "report.html").out()).contains("compared with the report within the page");
        assertThat(Distribution.run(Distribution.folder("elsewhere"), "replay", folder.resolve("report.json").toString(), "--root", folder.toString()).code()).isZero();
    }

    @Test
    void whatHasBeenTamperedWithIsFound() throws IOException {
        Path folder = project();
        Distribution.run(folder, "check", EXAMPLE, "--as-of", "2025-01-21", "--format", "json", "--output", "report.json");
        Path report = folder.resolve("report.json");
        Files.writeString(report, Files.readString(report).replaceFirst("\"verdict\" : \"non-compliant\"", "\"verdict\" : \"compliant\""));

        assertThat(Distribution.run(folder, "replay", "report.json").code()).isEqualTo(1);

        Files.writeString(folder.resolve("contract-2023.json"), Files.readString(folder.resolve("contract-2023.json")) + " ");
        Distribution.Result changed = Distribution.run(folder, "replay", "report.json");
        assertThat(changed.code()).isEqualTo(2);
        assertThat(changed.err()).contains("contract-2023.json has changed");
    }
}
