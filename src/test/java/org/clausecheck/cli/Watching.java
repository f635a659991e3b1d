package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A check that goes on in a thread of its own, whose standard input stays open until the test closes it. */
final class Watching implements AutoCloseable {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<Integer> code;
    private int told;

    private Watching(String... args) {
        InputStream open = new InputStream() {
            @Override
            public int read() {
                try {
                    end.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return -1;
            }
        };
        Terminal terminal = new Terminal(open, new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
                LocalDate.of(2026, 1, 15), false);
        code = thread.submit(() -> Main.run(terminal, args));
    }

    /** Starts, and waits until the first check is told. */
    static Watching start(String... args) throws InterruptedException {
        Watching watching = new Watching(args);
        watching.untilErr(text -> text.contains("watching "));
        return watching;
    }

    /** Standard output since the last call. */
    String news() {
        String all = out.toString(StandardCharsets.UTF_8);
        String news = all.substring(told);
        told = all.length();
        return news;
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Waits for standard error to be so. */
    void untilErr(Predicate<String> wanted) throws InterruptedException {
        long begin = System.nanoTime();
        while (!wanted.test(err())) {
            assertThat(System.nanoTime() - begin).as("it is told in time; so far:\n%s\n%s", out.toString(StandardCharsets.UTF_8), err()).isLessThan(PATIENCE);
            assertThat(code.isDone()).as("it goes on; so far:\n%s", err()).isFalse();
            Thread.sleep(5);
        }
    }

    /** Waits until so many re-checks have been told in all, and gives what standard output says since the last call. */
    String afterChecks(int count) throws InterruptedException {
        untilErr(text -> text.lines().filter(line -> line.startsWith("re-checked")).count() >= count);
        return news();
    }

    /** How many re-checks have been told so far. */
    long checks() {
        return err().lines().filter(line -> line.startsWith("re-checked")).count();
    }

    /** Ends standard input; the exit code. */
    int end() throws Exception {
        end.countDown();
        return code.get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        end.countDown();
        thread.shutdown();
    }
}
