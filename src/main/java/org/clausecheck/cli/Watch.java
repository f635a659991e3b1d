package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.cli.watch.FolderWatch;
import org.clausecheck.cli.watch.Settling;
import org.clausecheck.engine.dmn.TableException;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Checks, and checks again what is saved, in one process that stays warm. A save tells of the sheets that depend on what was saved; their
 * report goes to standard output, reports that go to files are written anew and hold all sheets. Times stand on standard error only.
 */
final class Watch {

    private final CheckCommand command;
    private final List<String> named;
    private final Reporting reporting;
    private final Terminal terminal;
    private final WatchedFiles watched;
    private final Settling<WatchWork> settling = new Settling<>();
    private final Map<String, SheetResult> results = new LinkedHashMap<>();
    private List<String> notes = List.of();
    private List<String> faults = List.of();
    private List<String> sheets = List.of();
    private CheckJob job;
    private Optional<String> broken = Optional.empty();
    private volatile int code;
    private volatile boolean busy;
    private WatchEnd end;
    private boolean warm;

    /**
     * A watch.
     *
     * @param command   the check with its options
     * @param named     the files and folders that the user named
     * @param packs     the folders of rules and tables that were added
     * @param reporting which reports go where
     * @param terminal  whom to tell; the end of its standard input ends the watch
     */
    Watch(CheckCommand command, List<String> named, List<Path> packs, Reporting reporting, Terminal terminal) {
        this.command = command;
        this.named = named;
        this.reporting = reporting;
        this.terminal = terminal;
        this.watched = new WatchedFiles(named, packs, reporting.files());
    }

    /** Checks until the end; the exit code of the last state. */
    int run(CommandSpec spec, Measuring measuring) {
        if (measuring.statistics() || measuring.profile()) {
            throw new ParameterException(spec.commandLine(), "--statistics and --profile look at one whole check. Leave out --watch.");
        }
        if (named.contains("-")) {
            throw new ParameterException(spec.commandLine(), "Standard input cannot be watched. Name files or folders.");
        }
        reporting.checkForWatch(spec);
        job = command.job(new Sources(terminal), Meter.OFF);
        try (FolderWatch folders = FolderWatch.open(); WatchEnd begun = new WatchEnd(terminal, folders, () -> code)) {
            end = begun;
            watched.folders(folders);
            first(folders);
            loop(folders);
        } catch (ClosedWatchServiceException e) {
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UnusableException("The files cannot be watched: " + Written.reason(e) + ".");
        }
        return code;
    }

    private void first(FolderWatch folders) throws IOException {
        list();
        command.refuse(job, sheets);
        sheets.forEach(sheet -> {
            results.put(sheet, job.check(sheet));
            watched.note(sheet, job.sources().sought(sheet));
        });
        Run run = job.run(List.copyOf(results.values()), faults);
        command.write(run, Optional.of(run), job);
        watch(folders, run);
        code = command.code(run);
        terminal.note(dim("watching " + count(sheets.size(), "sheet") + " in " + count(folders.folders().size(), "folder") + "; Ctrl-C ends"));
        terminal.flush();
        warmUp();
    }

    private void loop(FolderWatch folders) throws IOException, InterruptedException {
        while (!end.isOver() && !terminal.out().checkError()) {
            for (Path file : folders.poll(settling.untilDue(now()))) {
                changed(file);
            }
            busy = settling.isWaiting();
            Map<WatchWork, Settling.Settled> due = settling.due(now());
            if (!due.isEmpty()) {
                round(due, folders);
                busy = settling.isWaiting();
            }
        }
    }

    private void changed(Path file) {
        long now = now();
        if (watched.isOutput(file)) {
            return;
        }
        if (watched.isPack(file)) {
            settling.changed(new WatchWork.Rules(), now);
            sheets.forEach(sheet -> settling.changed(new WatchWork.Sheet(sheet), now));
        }
        Set<String> concerned = watched.concernedBy(file);
        if (watched.isPolicy(file) && !concerned.isEmpty()) {
            settling.changed(new WatchWork.Rules(), now);
        }
        concerned.forEach(sheet -> settling.changed(new WatchWork.Sheet(sheet), now));
        if (watched.mayHold(file) && (!watched.isSheet(file) || !Files.exists(file))) {
            settling.changed(new WatchWork.Listing(), now);
        }
    }

    private void round(Map<WatchWork, Settling.Settled> due, FolderWatch folders) throws IOException {
        Set<String> wanted = new LinkedHashSet<>();
        due.keySet().stream().filter(WatchWork.Sheet.class::isInstance).forEach(work -> wanted.add(((WatchWork.Sheet) work).file()));
        if (due.containsKey(new WatchWork.Rules()) && renewed()) {
            wanted.addAll(sheets);
        }
        List<String> before = sheets;
        if (due.containsKey(new WatchWork.Listing())) {
            list();
            sheets.stream().filter(sheet -> !before.contains(sheet)).forEach(wanted::add);
        }
        wanted.retainAll(sheets);
        Set<String> told = new LinkedHashSet<>();
        if (broken.isEmpty()) {
            wanted.stream().filter(sheet -> settled(sheet, due)).forEach(told::add);
        }
        if (!told.isEmpty() || !sheets.equals(before) || broken.isPresent()) {
            tell(told, due.values().stream().mapToLong(Settling.Settled::since).min().orElse(now()), folders);
        }
    }

    /** Checks a sheet; one that looks broken may be half-written and is not told yet. */
    private boolean settled(String sheet, Map<WatchWork, Settling.Settled> due) {
        SheetResult before = results.get(sheet);
        check(sheet);
        Settling.Settled asked = due.get(new WatchWork.Sheet(sheet));
        if (broken.isEmpty() && results.get(sheet).check().isEmpty() && (asked == null || !asked.held())) {
            settling.hold(new WatchWork.Sheet(sheet), now());
            if (before == null) {
                results.remove(sheet);
            } else {
                results.put(sheet, before);
            }
            return false;
        }
        return broken.isEmpty();
    }

    private void check(String sheet) {
        try {
            results.put(sheet, job.check(sheet));
        } catch (TableException e) {
            // of a pack, or a fault of this build, which the next line tells all the same
            broken = Optional.of(e.getMessage());
        }
        watched.note(sheet, job.sources().sought(sheet));
    }

    /** Reads rules and settings anew; whether all sheets must be checked, because they could not be before. */
    private boolean renewed() {
        boolean before = broken.isPresent();
        try {
            CheckJob renewed = command.job(job.sources(), Meter.OFF);
            command.refuse(renewed, sheets);
            job = renewed;
            broken = Optional.empty();
        } catch (UnusableException | TableException | ParameterException e) {
            broken = Optional.of(e.getMessage());
        }
        return before;
    }

    private void list() {
        Inputs inputs = new Inputs(named);
        inputs.notes().stream().filter(note -> !notes.contains(note)).forEach(terminal::note);
        notes = inputs.notes();
        faults = inputs.faults();
        sheets.stream().filter(sheet -> !inputs.files().contains(sheet)).forEach(gone -> {
            results.remove(gone);
            terminal.note(dim(gone + " is gone"));
        });
        sheets = List.copyOf(inputs.files());
        watched.sheets(sheets);
    }

    /** The run of the last results; empty if rules or policy files cannot be used now. */
    private Optional<Run> settle() {
        if (broken.isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(job.run(sheets.stream().filter(results::containsKey).map(results::get).toList(), faults));
        } catch (UnusableException e) {
            broken = Optional.of(e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(Set<String> told, long since, FolderWatch folders) throws IOException {
        Optional<Run> whole = settle();
        broken.ifPresent(terminal::note);
        code = ExitCode.UNUSABLE;
        if (whole.isPresent()) {
            Run run = whole.get();
            told.forEach(sheet -> terminal.note(dim("saved: " + sheet)));
            command.write(run, told.isEmpty() ? Optional.empty() : Optional.of(run.withoutErrors().with(result -> told.contains(result.file()))), job);
            terminal.out().flush();
            code = command.code(run);
            watch(folders, run);
        }
        if (!told.isEmpty() && broken.isEmpty()) {
            terminal.note(dim("re-checked " + (told.size() == 1 ? told.iterator().next() : told.size() + " sheets") + " in " + (now() - since) + " ms"));
        }
        terminal.flush();
        warmUp();
    }

    private void watch(FolderWatch folders, Run run) throws IOException {
        watched.policies(run.policy().files().stream().map(InputFile::file).map(Path::of).toList());
        watched.folders(folders);
    }

    /** Once there is something to warm up with. */
    private void warmUp() {
        if (!warm && results.values().stream().anyMatch(result -> result.check().isPresent())) {
            warm = true;
            new WarmUp(job, new Sources(terminal), List.copyOf(results.values()), () -> busy, end::isOver).start();
        }
    }

    private String dim(String text) {
        return terminal.colour() ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
