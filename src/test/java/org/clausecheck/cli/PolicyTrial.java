package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A project of one sheet, on which JV-005 fails at clause venture, and JV-001 (venture) and EXC-007 (capacity) are undecided. */
record PolicyTrial(Path folder) {

    static final String DAY = "2026-07-20";

    static PolicyTrial in(Path folder) {
        try {
            Files.copy(Path.of("examples/stargate-2025.json"), folder.resolve("stargate-2025.json"));
            Files.writeString(folder.resolve(".clausecheck.yaml"), "fail-on: medium\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PolicyTrial(folder);
    }

    String sheet() {
        return folder.resolve("stargate-2025.json").toString();
    }

    Path waivers() {
        return folder.resolve(".clausecheck-waivers.yaml");
    }

    Path baseline() {
        return folder.resolve(".clausecheck-baseline.json");
    }

    /** An entry of the file of waivers, at the rule, place, outcome and days that are given. */
    static String entry(String rule, String place, String outcome, String created, String expires) {
        return "  - rule: " + rule + "\n    sheet: stargate-2025\n    " + place + "\n    outcome: " + outcome + "\n    reason: why\n    requestedBy: Ada\n    approvedBy: Ben\n"
                + "    created: " + created + "\n    expires: " + expires + "\n";
    }

    PolicyTrial waiving(String... entries) {
        return write(waivers(), "waivers:\n" + String.join("", entries));
    }

    PolicyTrial write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in the sheet. */
    PolicyTrial edit(String written, String instead) {
        return write(Path.of(sheet()), read(Path.of(sheet())).replace(written, instead));
    }

    Cli check(String... more) {
        return run("check", more);
    }

    /** A command on the sheet as of the day of the trial, unless the words name another day. */
    Cli run(String command, String... more) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.add(sheet());
        if (Stream.of(more).noneMatch("--as-of"::equals)) {
            words.addAll(List.of("--as-of", DAY));
        }
        words.addAll(List.of(more));
        return Cli.run(words.toArray(String[]::new));
    }

    /** Asks for a waiver by Ada, allowed by Ben, for ten days. */
    Cli waive(String... more) {
        List<String> words = new ArrayList<>(List.of("--reason", "why", "--requested-by", "Ada", "--expires", "2026-07-30"));
        words.addAll(List.of(more));
        if (Stream.of(more).noneMatch("--approved-by"::equals)) {
            words.addAll(List.of("--approved-by", "Ben"));
        }
        return run("waive", words.toArray(String[]::new));
    }
}
