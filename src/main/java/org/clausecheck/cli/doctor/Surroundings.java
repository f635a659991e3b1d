package org.clausecheck.cli.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What stands around an installation: the cache folder, programs that hooks need, the terminal, settings that every Java obeys. */
final class Surroundings {

    private final Machine machine;

    Surroundings(Machine machine) {
        this.machine = machine;
    }

    /** Tries to write to the cache folder, by a file that is removed at once. */
    Check cache() {
        Optional<Path> folder = machine.cache();
        if (folder.isEmpty()) {
            return Check.problem("cache", "there is none, for HOME is not set", "Set CLAUSECHECK_CACHE to a folder that can be written.");
        }
        try {
            Files.createDirectories(folder.get());
            Files.delete(Files.createTempFile(folder.get(), "doctor", ".part"));
            return Check.ok("cache", folder.get() + " can be written");
        } catch (IOException e) {
            return Check.problem("cache", folder.get() + " cannot be written; nothing is kept between runs, and each takes longer",
                    "Let it be written, or set CLAUSECHECK_CACHE to a folder that can.");
        }
    }

    /** A program that some uses need: there with its version, or a note. */
    Check program(String name, String use) {
        return machine.run(List.of(name, "--version")).filter(ran -> ran.code() == 0)
                .map(ran -> Check.ok(name, ran.output().strip().lines().findFirst().orElse("there")))
                .orElseGet(() -> Check.note(name, "not on PATH; needed only " + use));
    }

    Check terminal() {
        String colour = machine.terminal() ? machine.environment().containsKey("NO_COLOR") ? "no colour, for NO_COLOR is set" : "colour"
                : "no colour, for standard output is no terminal";
        Charset encoding = machine.encoding();
        return encoding.equals(StandardCharsets.UTF_8) ? Check.ok("terminal", "UTF-8, " + colour)
                : Check.note("terminal", "this system expects " + encoding.name() + ", while reports are in UTF-8, and files whose names have letters beyond it "
                        + "cannot be opened; " + colour, "Use a locale in UTF-8, such as LC_ALL=C.UTF-8; on Windows chcp 65001.");
    }

    /** Variables that make every Java on the machine start otherwise. */
    Optional<Check> javaOptions() {
        for (String name : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
            if (!machine.variable(name).isEmpty()) {
                return Optional.of(Check.note("java options", name + " is set (" + machine.variable(name) + "): Java obeys it, and says so on standard error at every start",
                        "Unset it where a quiet and fast start is wanted."));
            }
        }
        return Optional.empty();
    }
}
