package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.clausecheck.engine.Checker;
import org.clausecheck.finding.Check;
import org.clausecheck.report.Format;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

/** Same input, same bytes: whatever the locale, the time zone and the number of threads. */
class DeterminismTest {

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(out, false, StandardCharsets.UTF_8), System.err,
                LocalDate.of(2026, 1, 15), false), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String report(String format) {
        return run("check", "examples/microsoft-openai-2025-10.json", "examples/roche-foundation-medicine-2015.json", "--as-of", "2025-10-28",
                "--format", format);
    }

    private static Map<String, String> reports() {
        Map<String, String> reports = new TreeMap<>();
        Format.words().forEach(format -> reports.put(format, report(format)));
        return reports;
    }

    @Test
    void neitherLocaleNorTimeZoneChangesAByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Map<String, String> before = reports();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(reports()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void oneCheckerServesManyThreadsWithTheSameResult() throws Exception {
        Checker checker = Checker.builtIn(rule -> true);
        List<String> files = List.of("microsoft-openai-2025-05.json", "microsoft-openai-2025-10.json", "energous-dialog-2016.json");
        List<Check> alone = new ArrayList<>();
        for (String file : files) {
            alone.add(check(checker, file));
        }
        List<Callable<Check>> work = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            String file = files.get(i % files.size());
            work.add(() -> check(checker, file));
        }
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Check>> together = threads.invokeAll(work);
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % files.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Check check(Checker checker, String file) {
        Reading.Usable usable = (Reading.Usable) SheetReader.read(Path.of("examples", file), file);
        return checker.check(new Deal(usable.documents(), LocalDate.of(2025, 10, 28)));
    }
}
