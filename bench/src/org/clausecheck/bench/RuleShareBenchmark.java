package org.clausecheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Rule;
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

/** Checking the founding situation with a part of the rules, evenly taken from all families. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RuleShareBenchmark {

    private static final Path SHEET = Path.of("examples/microsoft-openai-2025-05.json");

    /** The part of the rules, in per cent. */
    @Param({"25", "50", "100"})
    public int share;

    private byte[] json;
    private Checker checker;

    /** Makes the sheet and the checker. */
    @Setup
    public void prepare() throws IOException {
        json = Files.readAllBytes(SHEET);
        RuleSet rules = RuleSet.builtIn();
        List<Rule> all = rules.catalogue().rules();
        Set<String> wanted = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (i * share / 100 != (i + 1) * share / 100) {
                wanted.add(all.get(i).id());
            }
        }
        checker = Checker.of(rules, rule -> wanted.contains(rule.id()));
    }

    /** Reads, binds and checks. */
    @Benchmark
    public Check check() {
        Reading.Usable usable = (Reading.Usable) SheetReader.read(json, "sheet.json", Path.of("examples"));
        return checker.check(new Deal(usable.documents(), LocalDate.of(2025, 5, 11)));
    }
}
