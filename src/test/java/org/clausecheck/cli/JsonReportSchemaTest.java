package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON report keeps to the schema that is published for it, findings, undecided outcomes and input errors included. */
class JsonReportSchemaTest {

    static Stream<String> inputs() throws IOException {
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            List<String> files = examples.map(Path::toString).filter(file -> file.endsWith(".json")).sorted().toList();
            return Stream.concat(files.stream(), Stream.of("src/test/resources/scenarios/inputs/bad.json", "src/test/resources/scenarios/inputs/nowhere.json",
                    "src/test/resources/scenarios/inputs/empty-folder"));
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void theReportKeepsToItsSchema(String input) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(run("schema", "--of", "report"));

        List<Error> errors = schema.validate(run("check", input, "--as-of", "2025-10-28", "--format", "json"), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8), LocalDate.of(2026, 1, 15), false), args);
        return out.toString(StandardCharsets.UTF_8);
    }
}
