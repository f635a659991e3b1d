package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check without a configuration loads nothing that could read one; with one it does, so that the watch is known to see it. */
class ColdStartTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSheetInAProject() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.copy(Path.of("examples/contract-2023.json"), folder.resolve("sheet.json"));
    }

    @Test
    void withoutAConfigurationNoReaderOfOneIsLoaded() throws IOException, InterruptedException {
        assertThat(loaded()).isEmpty();
    }

    @Test
    void withOneTheReaderIsLoaded() throws IOException, InterruptedException {
        Files.writeString(folder.resolve(".clausecheck.yaml"), "fail-on: high\n");

        assertThat(loaded()).contains("org.clausecheck.policy.Configuration", "org.clausecheck.policy.read.YamlFile",
                "org.yaml.snakeyaml.parser.ParserImpl");
    }

    /** The classes of policies and of YAML that a check loads in a Java of its own. */
    private List<String> loaded() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:file=" + log, "-cp",
                System.getProperty("java.class.path"), "org.clausecheck.cli.Main", "check", folder.resolve("sheet.json").toString(),
                        "--as-of", "2026-06-01").redirectErrorStream(true).start();
        String said = new String(check.getInputStream().readAllBytes());
        assertThat(check.waitFor()).as(said).isBetween(0, 3).isNotEqualTo(2);
        List<String> found = new ArrayList<>();
        try (Stream<String> lines = Files.lines(log)) {
            lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                    .filter(name -> name.startsWith("org.clausecheck.policy.") || name.contains("yaml")
                    || name.startsWith("org.clausecheck.cli.ConfiguredHouses")).forEach(found::add);
        }
        return found;
    }
}
