package org.clausecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Runs what users run often, in one process and without output, so that the Java that runs it can keep the classes they load in an archive
 * for faster starts. The launchers start it; the list of runs is the resource {@code training.txt}.
 */
public final class Training {

    private static final String LIST = "training.txt";

    private Training() {
    }

    /** Argument: the folder of the example sheets. Prints each run with its exit code; exits with 70 if one of them met an internal fault. */
    public static void main(String[] args) throws IOException {
        int worst = ExitCode.COMPLIANT;
        for (String command : commands()) {
            int code = run(words(command, args[0]));
            System.out.println(code + "  " + command);
            worst = Math.max(worst, code);
        }
        System.exit(worst == ExitCode.FAULT ? ExitCode.FAULT : ExitCode.COMPLIANT);
    }

    /** The runs, one a line, as the list has them. */
    static List<String> commands() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        }
    }

    /** The words of a run, with the folder of the example sheets put in; the folder may hold spaces. */
    static String[] words(String command, String examples) {
        return List.of(command.split(" +")).stream().map(word -> word.replace("{examples}", examples)).toArray(String[]::new);
    }

    private static int run(String... words) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, LocalDate.now(ZoneOffset.UTC), false), words);
    }
}
