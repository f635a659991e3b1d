package org.clausecheck.bench;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.cli.Main;
import org.clausecheck.cli.Terminal;
import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.TableListener;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Severity;
import org.clausecheck.norm.Norms;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.Format;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** What each part of a check costs in a cold process: every part runs once, for the first time, in the order of a check. */
public final class Parts {

    private final Map<String, Long> nanos = new LinkedHashMap<>();
    private final Tables tables = new Tables();
    private long last = System.nanoTime();

    private Parts() {
    }

    /** Arguments: a term sheet, the day asked about. Prints a line for each part: microseconds, a tab, its name. */
    public static void main(String[] args) {
        new Parts().run(args[0], LocalDate.parse(args[1]));
    }

    private void run(String file, LocalDate day) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, day, false), "--version");
        ends("command line");
        RuleSet rules = RuleSet.builtIn();
        int count = rules.catalogue().rules().size();
        ends("catalogue");
        Reading.Usable reading = (Reading.Usable) SheetReader.read(Path.of(file), file);
        ends("reading");
        Deal deal = new Deal(reading.documents(), day);
        Norms norms = Norms.of(deal);
        ends("norms");
        Checker checker = Checker.of(rules, rule -> true, tables);
        ends("rule base");
        Check check = checker.check(deal, norms);
        ends("session without tables");
        nanos.merge("session without tables", -tables.first - tables.further, Long::sum);
        nanos.put("first table", tables.first);
        nanos.put("further tables", tables.further);
        Run run = new Run("", "", "", count, count, Optional.empty(), day, Severity.MEDIUM,
                List.of(SheetResult.checked(file, List.of(), deal, check, Severity.MEDIUM)), List.of());
        last = System.nanoTime();
        for (Format format : Format.values()) {
            format.write(run, new Lines(reading, rules), false);
            ends("report " + format.word());
        }
        nanos.forEach((part, time) -> System.out.printf(Locale.ROOT, "%d\t%s%n", time / 1000, part));
    }

    private void ends(String part) {
        long now = System.nanoTime();
        nanos.put(part, now - last);
        last = now;
    }

    /** Adds up what tables take: all of the first one that is asked, and the others. */
    private static final class Tables implements TableListener {
        private String name = "";
        private long begun;
        private long first;
        private long further;

        @Override
        public void begins(Step step, String table) {
            name = name.isEmpty() ? table : name;
            begun = System.nanoTime();
        }

        @Override
        public void ends(Step step, String table) {
            if (table.equals(name)) {
                first += System.nanoTime() - begun;
            } else {
                further += System.nanoTime() - begun;
            }
        }
    }

    /** What reports quote. */
    private record Lines(Reading reading, RuleSet rules) implements Excerpts {

        @Override
        public Optional<String> line(String file, int number) {
            return Optional.ofNullable(reading.texts().get(file)).flatMap(text -> text.lines().skip(number - 1L).findFirst());
        }

        @Override
        public Optional<String> page(String rule) {
            return Optional.of(rules.page(rule));
        }
    }
}
