package org.clausecheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.engine.Checker;
import org.clausecheck.finding.Check;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading alone, and reading with checking, of small and growing sheets. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CheckBenchmark {

    /** How many times the clauses of the founding situation make a sheet of about 12 KB. */
    static final int TWELVE_KILOBYTES = 5;
    private static final LocalDate AS_OF = LocalDate.of(2025, 5, 11);

    /** The sheet: the founding situation, one of about 12 KB, and one with 1, 10 and 100 times its clauses. */
    @Param({"m4", "12kb", "1x", "10x", "100x"})
    public String sheet;

    private byte[] json;
    private Checker checker;

    /** Makes the sheet and the checker. */
    @Setup
    public void prepare() throws IOException {
        ObjectNode m4 = (ObjectNode) new ObjectMapper().readTree(Path.of("examples/microsoft-openai-2025-05.json").toFile());
        json = switch (sheet) {
            case "m4" -> Files.readAllBytes(Path.of("examples/microsoft-openai-2025-05.json"));
            case "12kb" -> grown(m4, TWELVE_KILOBYTES);
            case "1x" -> grown(m4, 1);
            case "10x" -> grown(m4, 10);
            default -> grown(m4, 100);
        };
        checker = Checker.builtIn(rule -> true);
    }

    /** The sheet with each clause so many times, for parties of their own: a portfolio of like deals in one document. */
    static byte[] grown(ObjectNode sheet, int times) {
        ObjectNode grown = sheet.deepCopy();
        ArrayNode clauses = (ArrayNode) grown.get("clauses");
        ArrayNode parties = (ArrayNode) grown.get("parties");
        for (int i = 2; i <= times; i++) {
            for (String party : new String[] {"microsoft", "openai"}) {
                ObjectNode copy = parties.addObject();
                copy.put("id", party + "-" + i).put("name", party + " " + i);
            }
            for (JsonNode clause : sheet.get("clauses")) {
                String text = clause.toString().replace("\"microsoft\"", "\"microsoft-" + i + "\"").replace("\"openai\"", "\"openai-" + i + "\"");
                for (JsonNode other : sheet.get("clauses")) {
                    String id = other.get("id").asText();
                    // an id may be a word of the format as well, such as the kind of an equity clause
                    text = text.replace("\"" + id + "\"", "\"" + id + "-" + i + "\"")
                            .replace("\"kind\":\"" + id + "-" + i + "\"", "\"kind\":\"" + id + "\"");
                }
                try {
                    clauses.add(new ObjectMapper().readTree(text));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return grown.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The floor: reads and binds. */
    @Benchmark
    public Reading read() {
        return SheetReader.read(json, "sheet.json", Path.of(""));
    }

    /** Reads, binds and checks. */
    @Benchmark
    public Check check() {
        Reading.Usable usable = (Reading.Usable) SheetReader.read(json, "sheet.json", Path.of(""));
        return checker.check(new Deal(usable.documents(), AS_OF));
    }
}
