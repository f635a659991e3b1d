package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The installed command as somebody leaves it running beside an editor. What is awaited is waited for; nothing is timed. */
class WatchIT {

    private Path folder;
    private Path sheet;
    private Process process;

    @BeforeEach
    void start() throws IOException {
        folder = Distribution.folder("a project");
        sheet = Files.copy(Path.of("examples/microsoft-openai-2025-05.json"), folder.resolve("deal.json"));
        ProcessBuilder builder = new ProcessBuilder(Distribution.installed().resolve("bin/clausecheck").toString(), "check", "--watch", ".", "--as-of", "2025-05-11",
                "--rule", "REV-002", "--format", "text", "--format", "json", "--output", "out.json").directory(folder.toFile());
        builder.environment().put("CLAUSECHECK_CACHE", Distribution.cache().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process = builder.redirectOutput(folder.resolve("out").toFile()).redirectError(folder.resolve("err").toFile()).start();
    }

    @AfterEach
    void stop() {
        process.destroyForcibly();
    }

    private String until(String file, String words) throws Exception {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        String text = "";
        while (!text.contains(words)) {
            assertThat(System.nanoTime()).as("%s says %s in time; so far:%n%s%n%s", file, words, text, Files.readString(folder.resolve("err"))).isLessThan(end);
            Thread.sleep(20);
            text = Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        }
        return text;
    }

    @Test
    void aSaveIsToldAndTheEndOfInputEndsItWithTheLastCode() throws Exception {
        until("err", "watching 1 sheet");
        assertThat(until("out", "non-compliant")).contains("CONFLICT  REV-002");
        String text = Files.readString(sheet);

        Path aside = Files.writeString(folder.resolve("editor.tmp"), text.replace("\"percent\": 10", "\"percent\": 20"));
        Files.move(aside, sheet, java.nio.file.StandardCopyOption.ATOMIC_MOVE);

        until("err", "re-checked ./deal.json in ");
        assertThat(Files.readString(folder.resolve("out.json"))).contains("\"findings\" : [ ]");
        process.getOutputStream().close();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void anInterruptEndsItWithTheLastCode() throws Exception {
        until("err", "watching 1 sheet");

        process.destroy();

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
    }
}
