package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets that are made to exhaust the machine are refused, each in a process with little memory and a time that it must not exceed. */
class LimitsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path temp;

    interface Bomb {
        void write(Appendable out) throws IOException;
    }

    private static void repeat(Appendable out, String text, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.append(text);
        }
    }

    private static Bomb clauses(String clause, int times) {
        return out -> {
            out.append(Sheets.with("\"clauses\": [").replaceFirst("}$", ""));
            for (int i = 0; i < times; i++) {
                out.append(i == 0 ? "" : ",").append(String.format(Locale.ROOT, clause, i, i + 1));
            }
            out.append("]}");
        };
    }

    static Stream<Arguments> bombs() {
        return Stream.of(
                Arguments.of("ten thousand lists in each other", (Bomb) out -> repeat(out, "[", 10_000), "nested more than 100 deep"),
                Arguments.of("ten thousand objects in each other", (Bomb) out -> repeat(out, "{\"a\":", 10_000),
                        "nested more than 100 deep"),
                Arguments.of("a text of 100 MB", (Bomb) out -> {
                    out.append("{\"a\":\"");
                    repeat(out, "0123456789".repeat(1000), 10_000);
                    out.append("\"}");
                }, "larger than 16 MB"),
                Arguments.of("a text of 15 MB", (Bomb) out -> {
                    out.append("{\"a\":\"");
                    repeat(out, "0123456789".repeat(1000), 1_500);
                    out.append("\"}");
                }, "a text of 15000000 characters"),
                Arguments.of("a name of 15 MB", (Bomb) out -> {
                    out.append("{\"");
                    repeat(out, "0123456789".repeat(1000), 1_500);
                    out.append("\":1}");
                }, "a name of 15000000 characters"),
                Arguments.of("a number of 15 MB", (Bomb) out -> {
                    out.append("{\"a\":");
                    repeat(out, "1234567890".repeat(1000), 1_500);
                    out.append("}");
                }, "a number of 15000000 characters"),
                Arguments.of("a number of a thousand million digits", (Bomb) out -> out.append(
                        Sheets.with("\"clauses\": [], \"facts\": {\"markets\": [{\"name\": \"m\", \"territory\": \"EU\", "
                                + "\"hhiAfter\": 1e999999999}]}")),
                        "too many digits"),
                Arguments.of("a number beyond all exponents", (Bomb) out -> out.append(
                        Sheets.with("\"clauses\": [], \"facts\": {\"markets\": [{\"name\": \"m\", \"territory\": \"EU\", "
                                + "\"hhiAfter\": -1e-99999999999999}]}")),
                        "too many digits"),
                Arguments.of("eight million empty lists", (Bomb) out -> {
                    out.append("[");
                    repeat(out, "[],", 5_000_000);
                    out.append("[]]");
                }, "more than 400000 values"),
                Arguments.of("as many nulls as fit", (Bomb) out -> {
                    out.append("{\"between\": [null");
                    repeat(out, ",null", 399_000);
                    out.append("]}");
                }, ""),
                Arguments.of("as many unknown members as fit", (Bomb) out -> {
                    out.append("{\"a\": 1");
                    for (int i = 0; i < 390_000; i++) {
                        out.append(",\"m").append(Integer.toString(i)).append("\":1");
                    }
                    out.append("}");
                }, ""),
                Arguments.of("half a million clauses", clauses("{\"id\":\"c%d\",\"type\":\"other\",\"text\":\"\"}", 400_000),
                        "more than 20000 objects"),
                Arguments.of("as many references to nothing as fit",
                        clauses("{\"id\":\"c%d\",\"type\":\"other\",\"text\":\"\",\"supersedes\":[\"d%d\"]}",
                        19_000), ""),
                Arguments.of("a chain of ends", clauses("{\"id\":\"c%d\",\"type\":\"other\",\"text\":\"\",\"ends\":{\"endOf\":\"c%d\"}}",
                        9_000),
                        ""),
                Arguments.of("triggers in each other", (Bomb) out -> {
                    out.append(Sheets.with("\"clauses\": [{\"id\":\"c\",\"type\":\"other\",\"text\":\"\",\"conditionalOn\":")
                            .replaceFirst("}$", ""));
                    repeat(out, "{\"not\":", 5_000);
                }, "nested more than 100 deep"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bombs")
    void aBombIsRefusedInLittleMemoryAndTime(String name, Bomb bomb, String message) throws Exception {
        Path file = temp.resolve("bomb.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            bomb.write(out);
        }

        List<String> answer = readElsewhere(file);

        assertThat(answer).hasSize(3);
        assertThat(Integer.parseInt(answer.get(0))).isBetween(1, Problems.MOST + 1);
        assertThat(answer.get(1)).contains(message).isNotEqualTo("usable");
        assertThat(Long.parseLong(answer.get(2))).isLessThan(PATIENCE.toMillis());
    }

    private List<String> readElsewhere(Path file) throws IOException, InterruptedException {
        Path answer = temp.resolve("answer.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), ReadInLittleMemory.class.getName(), file.toString())
                .redirectErrorStream(true).redirectOutput(answer.toFile()).start();
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).as("ends in time").isTrue();
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(answer, StandardCharsets.UTF_8);
    }

    @Test
    void theLargestSheetThatIsAllowedFitsIntoLittleMemory() throws Exception {
        Path file = temp.resolve("large.json");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            clauses("{\"id\":\"c%d\",\"type\":\"licence\",\"licensor\":\"a\",\"licensee\":\"b\",\"ends\":\"never\"}", 19_990).write(out);
        }

        assertThat(readElsewhere(file)).startsWith("0", "usable");
    }

    @Test
    void aHundredLevelsAreRead() {
        String deep = "{\"not\":".repeat(90) + "\"e\"" + "}".repeat(90);

        assertThat(Sheets.errors(Sheets.with("\"events\": [{\"id\": \"e\", \"name\": \"E\", \"kind\": \"other\"}], "
                + "\"clauses\": [{\"id\": \"c\", "
                + "\"type\": \"other\", \"text\": \"t\", \"conditionalOn\": " + deep + "}]"))).isEmpty();
    }

    @Test
    void errorsThatNobodyWouldReadAreCounted() {
        String many = "null,".repeat(1_500) + "null";

        List<InputError> errors = Sheets.errors(Sheets.with("\"clauses\": [" + many + "]"));

        assertThat(errors).hasSize(Problems.MOST + 1);
        assertThat(errors.get(Problems.MOST).message()).isEqualTo("only the first 1000 errors are listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e29", "0.12345678901234567890", "1E+2", "-0", "0e999999999", "123456789012345678901234567890"})
    void numbersThatPeopleWriteAreRead(String number) {
        assertThat(Scalars.exact(number)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1e-21", "1e999999999", "-1e99999999999999999999", "1234567890123456789012345678901"})
    void numbersThatTakeForeverAreNot(String number) {
        assertThat(Scalars.exact(number)).isEmpty();
    }
}
