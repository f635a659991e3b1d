package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Golden files: one per command, format and kind of input. A scenario holds the command, its exit code, standard output and standard
 * error; {@code -Dgolden.update=true} writes them anew. A line {@code stdin: FILE} feeds a file.
 */
class ScenarioTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TestFactory
    List<DynamicTest> everyCommandSaysWhatItsScenarioSays() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".scenario")).sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> run(file))).toList();
        }
    }

    private static void run(Path file) throws IOException {
        String text = Files.readString(file);
        String head = text.substring(0, text.contains("\nexit ") ? text.indexOf("\nexit ") + 1 : text.length());
        String command = head.lines().filter(line -> line.startsWith("$ clausecheck ")).findFirst().orElseThrow();
        byte[] input = head.lines().filter(line -> line.startsWith("stdin: ")).findFirst()
                .map(line -> read(FOLDER.resolve(line.substring(7)))).orElse(new byte[0]);

        String actual = head + execute(input, Stream.of(command.substring("$ clausecheck ".length()).split(" +")).filter(word -> !word.isEmpty()).toArray(String[]::new));

        if (UPDATE) {
            Files.writeString(file, actual);
        }
        assertThat(actual).isEqualTo(text.equals(head) && UPDATE ? actual : Files.readString(file));
    }

    private static String execute(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), LocalDate.of(2026, 1, 15), false);
        int code = Main.run(terminal, args);
        return "exit " + code + "\n--- stdout\n" + withoutVersions(out.toString(StandardCharsets.UTF_8)) + "--- stderr\n"
                + withoutVersions(err.toString(StandardCharsets.UTF_8));
    }

    /** The hash of the rule set and the Java at hand change with every edit and machine. */
    private static String withoutVersions(String text) {
        return text.replaceAll("(\"(?:hash|ruleHash)\" ?: ?\"|\"ruleSet.hash\" value=\")[0-9a-f]{16}(?:\\+[0-9a-f]{16})?\"", "$1…\"")
                .replaceAll("\\([0-9a-f]{16}(?:\\+[0-9a-f]{16})?\\)", "(…)")
                .replaceAll("(?m)^Java .*$", "Java …").replace("\r\n", "\n");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
