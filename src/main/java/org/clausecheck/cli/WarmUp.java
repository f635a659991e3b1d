package org.clausecheck.cli;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.clausecheck.report.Format;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;

/**
 * Makes the process warm while nobody waits: compiles the tables that rules name, then checks the sheets again and again without telling
 * anybody, so that Java compiles what a save will run. Stands aside as soon as something is saved.
 */
final class WarmUp extends Thread {

    private static final int CHECKS = 40;
    private static final int MOST_SHEETS = 4;
    private static final long PAUSE = 20;

    private final CheckJob job;
    private final Sources sources;
    private final List<SheetResult> results;
    private final BooleanSupplier busy;
    private final BooleanSupplier ended;

    /**
     * A warm-up that waits to be started.
     *
     * @param job     what a save will run
     * @param sources to read from; no other thread uses them
     * @param results what came of the sheets
     * @param busy    whether something was saved, so that it stands aside
     * @param ended   whether it is no longer of use
     */
    WarmUp(CheckJob job, Sources sources, List<SheetResult> results, BooleanSupplier busy, BooleanSupplier ended) {
        super("warm-up");
        this.job = job;
        this.sources = sources;
        this.results = results.stream().filter(result -> result.check().isPresent()).limit(MOST_SHEETS).toList();
        this.busy = busy;
        this.ended = ended;
        setDaemon(true);
        setPriority(MIN_PRIORITY);
    }

    @Override
    public void run() {
        try {
            Checking beside = job.checking().beside(sources);
            for (int i = 0; i < CHECKS && mayGoOn(); i++) {
                SheetResult result = beside.check(results.get(i % results.size()).file());
                Run run = job.run(List.of(result), List.of());
                Format.TEXT.write(run, sources, false);
            }
            for (String table : job.rules().catalogue().rules().stream().flatMap(rule -> rule.tables().stream()).distinct().toList()) {
                if (!mayGoOn()) {
                    return;
                }
                job.rules().tables().prepare(table);
            }
        } catch (InterruptedException | RuntimeException e) {
            // nobody asked for this; what is wrong is told when it is wanted
        }
    }

    private boolean mayGoOn() throws InterruptedException {
        while (busy.getAsBoolean() && !ended.getAsBoolean()) {
            sleep(PAUSE);
        }
        return !ended.getAsBoolean();
    }
}
