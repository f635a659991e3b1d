package org.clausecheck.cli.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds out whether the archive of loaded classes is in use, by a child of the same Java with the same options whose log tells where each
 * class came from; and if not, why.
 */
final class FastStart {

    private static final String NAME = "fast start";
    /** Characters that stand for themselves in the URL of a file. */
    private static final String PLAIN = "/._+-:";
    private static final String MAIN = "org.clausecheck.cli.Main";

    private final Machine machine;
    private final List<String> options;
    private final List<String> trial;

    /**
     * @param machine what the launcher and Java told
     * @param options the options this Java was started with
     * @param trial   the command to try, with its arguments
     */
    FastStart(Machine machine, List<String> options, List<String> trial) {
        this.machine = machine;
        this.options = options;
        this.trial = trial;
    }

    Check check() {
        String told = machine.property("clausecheck.archive");
        String state = told.contains(":") ? told.substring(0, told.indexOf(':')) : "";
        Path entry = Path.of(told.substring(told.indexOf(':') + 1));
        return switch (state) {
            case "used" -> used(entry);
            case "off" -> Check.note(NAME, "switched off by CLAUSECHECK_ARCHIVE=off; each start takes about twice as long", "Unset CLAUSECHECK_ARCHIVE.");
            case "busy" -> Check.note(NAME, "another run is preparing it at this moment, in " + entry, "Wait some seconds.");
            case "unwritable" -> unwritable(entry);
            case "failed" -> failed(entry);
            default -> Check.problem(NAME, "not in use, for clausecheck was not started by its launcher", "Start bin/clausecheck, or ./clausecheck in a source folder.");
        };
    }

    private static Check unwritable(Path entry) {
        if (entry.toString().isEmpty()) {
            return Check.problem(NAME, "not in use: there is no folder to keep it in, for HOME is not set", "Set CLAUSECHECK_CACHE to a folder that can be written.");
        }
        return Check.problem(NAME, "not in use: " + entry + " cannot be written", "Let it be written, or set CLAUSECHECK_CACHE to a folder that can.");
    }

    private static Check failed(Path entry) {
        Path log = entry.resolve("failed");
        return Check.problem(NAME, "not in use: this Java could not make the archive" + lastLine(log), "Read " + log + "; delete it to let the next run try again.");
    }

    private static String lastLine(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream().filter(line -> !line.isBlank()).toList();
            return lines.isEmpty() ? "" : " (" + lines.get(lines.size() - 1).strip() + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private Check used(Path entry) {
        try {
            Path log = Files.createTempFile("clausecheck", ".classes");
            try {
                Optional<Machine.Ran> ran = machine.run(child("-Xlog:class+load=info:file=" + log, trial));
                LoadedClasses classes = LoadedClasses.of(Files.readAllLines(log));
                if (ran.isEmpty() || classes.all() == 0) {
                    return Check.problem(NAME, "cannot be told: a trial run of " + java() + " gave no list of its classes", "Run " + java() + " -version and see what it says.");
                }
                String found = classes + " of a check came from the archive in " + entry;
                return classes.areArchived() ? Check.ok(NAME, "in use: " + found + "; the check took " + seconds(ran.get().millis()))
                        : Check.problem(NAME, "not in use: " + found + reason(), "Delete " + entry + "; the next run prepares a new one.");
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Java says of the archive when it is asked to say it. */
    private String reason() {
        String path = machine.property("java.class.path");
        boolean newer = !List.of("17", "18", "19", "20", "21", "22", "23", "24").contains(machine.property("java.specification.version"));
        if (!newer && path.chars().anyMatch(c -> PLAIN.indexOf(c) < 0 && !Character.isLetterOrDigit(c) || c > 126)) {
            return "; Javas before 25 archive no class of a jar with a space or the like in its path: " + path;
        }
        String log = newer ? "-Xlog:cds*=info,aot*=info,class+path=info:stdout" : "-Xlog:cds*=info,class+path=info:stdout";
        String output = machine.run(child(log, List.of("--version"))).map(Machine.Ran::output).orElse("");
        List<String> telling = output.lines().filter(FastStart::tells).map(line -> line.replaceAll("^(\\[[^\\]]*\\])+ *", "").strip()).distinct().limit(2).toList();
        return telling.isEmpty() ? "; Java does not say why" : "; Java says: " + String.join("; ", telling);
    }

    private static boolean tells(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return lower.contains("[warning]") || lower.contains("[error]") || List.of("mismatch", "not the one", "does not match", "not valid", "invalid", "corrupt", "disabled", "magic number",
                "unable to", "cannot", "truncated", "version or build").stream().anyMatch(lower::contains);
    }

    /** The command of a child like this process, but for a log. */
    private List<String> child(String log, List<String> words) {
        List<String> command = new ArrayList<>(List.of(java()));
        options.stream().filter(option -> !option.startsWith("-Dclausecheck.archive")).forEach(command::add);
        command.addAll(List.of(log, "-cp", machine.property("java.class.path"), MAIN));
        command.addAll(words);
        return command;
    }

    private String java() {
        return Path.of(machine.property("java.home"), "bin", "java").toString();
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
