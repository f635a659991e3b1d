package org.clausecheck.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the warm benchmarks and prints them as rates and ratios. */
public final class Warm {

    private Warm() {
    }

    /** No arguments. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("org.clausecheck.bench.(CheckBenchmark|RuleShareBenchmark)")
                .shouldFailOnError(true).build()).run();
        Map<String, Double> micros = new TreeMap<>();
        results.forEach(result -> micros.put(name(result), result.getPrimaryResult().getScore()));
        System.out.println("warm: one thread, microseconds a sheet, sheets per second and core");
        micros.forEach((name, time) -> System.out.printf(Locale.ROOT, "  %-24s %10.1f us %10.0f /s%n", name, time, 1e6 / time));
        for (String sheet : new String[] {"m4", "12kb"}) {
            System.out.printf(Locale.ROOT, "  ratio check/read %-7s %10.2f%n", sheet, micros.get("check " + sheet) / micros.get("read " + sheet));
        }
        System.out.println("growth: check, time against a quarter of the rules");
        for (String share : new String[] {"50", "100"}) {
            System.out.printf(Locale.ROOT, "  %-24s %10.2f%n", share + " % of rules", micros.get("check " + share + " %") / micros.get("check 25 %"));
        }
        System.out.println("growth: check, time against 1x clauses");
        for (String sheet : new String[] {"10x", "100x"}) {
            System.out.printf(Locale.ROOT, "  %-24s %10.2f%n", sheet, micros.get("check " + sheet) / micros.get("check 1x"));
        }
    }

    private static String name(RunResult result) {
        String share = result.getParams().getParam("share");
        return result.getPrimaryResult().getLabel() + " " + (share == null ? result.getParams().getParam("sheet") : share + " %");
    }
}
