package org.clausecheck.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * From the end of a save to the last line of the report, in a real process: starts {@code check --watch}, lets it warm up, and saves the
 * sheet in the ways of editors, in turn: renamed over, written in place, touched.
 */
public final class WatchLatency {

    private static final int SAVES = 30;
    private static final long WARM_UP_MILLIS = 8_000;
    private static final long PAUSE_MILLIS = 400;

    private final Path sheet;
    private final String text;
    private final BlockingQueue<Long> reports = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> beside = new LinkedBlockingQueue<>();

    private WatchLatency(Path sheet) throws IOException {
        this.sheet = sheet;
        this.text = Files.readString(sheet);
    }

    /** Arguments: the launcher, a copy of a term sheet that may be written over, the day asked about. */
    public static void main(String[] args) throws Exception {
        new WatchLatency(Path.of(args[1])).run(args[0], args[2]);
    }

    private void run(String launcher, String day) throws Exception {
        Process process = new ProcessBuilder(launcher, "check", "--watch", sheet.toString(), "--as-of", day).start();
        try {
            read(process.inputReader(StandardCharsets.UTF_8), line -> {
                if (line.startsWith("compliant") || line.startsWith("non-compliant") || line.startsWith("undecided")) {
                    reports.add(System.nanoTime());
                }
            });
            read(process.errorReader(StandardCharsets.UTF_8), line -> {
                if (line.contains("watching")) {
                    beside.add(line);
                }
            });
            if (beside.poll(5, TimeUnit.MINUTES) == null) {
                throw new IllegalStateException("the watch did not begin");
            }
            Thread.sleep(WARM_UP_MILLIS);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < SAVES; i++) {
                reports.clear();
                long saved = save(i);
                Long told = reports.poll(30, TimeUnit.SECONDS);
                if (told == null) {
                    throw new IllegalStateException("no report after save " + i);
                }
                millis.add((told - saved) / 1e6);
                Thread.sleep(PAUSE_MILLIS);
            }
            Collections.sort(millis);
            System.out.printf(Locale.ROOT, "  %d saves   min %.0f ms   median %.0f ms   max %.0f ms%n", SAVES, millis.get(0), millis.get(SAVES / 2),
                    millis.get(SAVES - 1));
        } finally {
            process.getOutputStream().close();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroy();
            }
        }
    }

    private long save(int number) throws IOException {
        String now = text + "\n".repeat(number % 5);
        if (number % 3 == 0) {
            Path aside = Files.writeString(sheet.resolveSibling("editor.tmp"), now);
            Files.move(aside, sheet, StandardCopyOption.ATOMIC_MOVE);
        } else if (number % 3 == 1) {
            Files.writeString(sheet, now);
        } else {
            Files.setLastModifiedTime(sheet, java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
        }
        return System.nanoTime();
    }

    private interface Line {
        void read(String line);
    }

    private static void read(BufferedReader lines, Line each) {
        Thread reader = new Thread(() -> lines.lines().forEach(each::read));
        reader.setDaemon(true);
        reader.start();
    }
}
