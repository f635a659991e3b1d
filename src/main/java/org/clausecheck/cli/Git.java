package org.clausecheck.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The git command line, asked in one folder. What git cannot do ends the command as {@link UnusableException}, in git's own words: they say
 * best what to do (a repository of another owner, an object that is missing).
 */
final class Git {

    /** What makes git look at another repository than that of the folder it is asked in; git itself sets them for its hooks. */
    private static final List<String> ELSEWHERE = List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

    private final Path folder;
    private final Map<String, String> environment;

    private Git(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** Git in a folder, whose repository it finds by itself. */
    static Git in(Path folder) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.keySet().removeAll(ELSEWHERE);
        return new Git(folder, environment);
    }

    /** Git as a hook finds it: with the repository and index that the environment names; a partial commit has an index of its own. */
    static Git ofHook(Path folder) {
        return new Git(folder, new HashMap<>(System.getenv()));
    }

    /** The folder in which it is asked. */
    Path folder() {
        return folder;
    }

    /** The same in another folder of the same repository. */
    Git at(Path other) {
        return new Git(other, environment);
    }

    /** The same with one variable set. */
    Git with(String name, String value) {
        Map<String, String> more = new HashMap<>(environment);
        more.put(name, value);
        return new Git(folder, more);
    }

    /**
     * What a call of git said.
     *
     * @param code its exit code
     * @param out  its standard output, without the line feed at the end
     * @param err  its standard error, likewise
     */
    record Answer(int code, String out, String err) {

        boolean fine() {
            return code == 0;
        }
    }

    /** Asks; the answer may be a refusal. */
    Answer ask(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(new byte[0], in -> in.transferTo(out), () -> out.toString(StandardCharsets.UTF_8).stripTrailing(), words);
    }

    /** Asks for what must succeed; {@link UnusableException} says what was wanted and what git said. */
    String must(String wanted, String... words) {
        Answer answer = ask(words);
        return checked(wanted, answer).out();
    }

    /** Hands over texts, each ended by a zero byte, to a call that must succeed. */
    void feed(String wanted, Iterable<String> texts, String... words) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        texts.forEach(text -> {
            input.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            input.write(0);
        });
        checked(wanted, run(input.toByteArray(), in -> in.transferTo(OutputStream.nullOutputStream()), () -> "", words));
    }

    /** Each text of an answer in which a zero byte ends every text: names may hold any other character. */
    void each(String wanted, Consumer<String> taker, String... words) {
        checked(wanted, run(new byte[0], in -> texts(new BufferedInputStream(in, 1 << 16), taker), () -> "", words));
    }

    private static void texts(InputStream in, Consumer<String> taker) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            if (next == 0) {
                taker.accept(text.toString(StandardCharsets.UTF_8));
                text.reset();
            } else {
                text.write(next);
            }
        }
    }

    private static Answer checked(String wanted, Answer answer) {
        if (!answer.fine()) {
            String reason = answer.err().isEmpty() ? "exit code " + answer.code() : answer.err();
            throw new UnusableException("git cannot " + wanted + ": " + reason);
        }
        return answer;
    }

    /** Takes standard output as it comes. */
    private interface Output {
        void take(InputStream in) throws IOException;
    }

    private Answer run(byte[] input, Output output, Supplier<String> out, String... words) {
        if (!Files.isDirectory(folder)) {
            throw new UnusableException("There is no folder " + folder + ".");
        }
        List<String> command = new ArrayList<>(List.of(program(environment)));
        command.addAll(Arrays.asList(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toAbsolutePath().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        // reads only, takes no lock that a commit holds, and asks nobody for a password
        builder.environment().put("GIT_OPTIONAL_LOCKS", "0");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        try (TemporaryFolder aside = TemporaryFolder.create("clausecheck-git")) {
            Path complaints = aside.path().resolve("err");
            Process process = builder.redirectError(complaints.toFile()).start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input);
            } catch (IOException e) {
                // git stopped reading; its exit code and its words say why
            }
            output.take(process.getInputStream());
            return new Answer(process.waitFor(), out.get(), Files.readString(complaints, StandardCharsets.UTF_8).stripTrailing());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnusableException("Interrupted while git was at work.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The program, from the absolute folders of the path alone: a program of that name that lies in the repository, which is the working
     * folder of a hook, is never run.
     */
    private static String program(Map<String, String> environment) {
        boolean windows = File.separatorChar == '\\';
        Predicate<String> isPath = name -> windows ? name.equalsIgnoreCase("PATH") : name.equals("PATH");
        String path = environment.keySet().stream().filter(isPath).findFirst().map(environment::get).orElse("");
        for (String place : path.split(File.pathSeparator)) {
            try {
                Path program = Path.of(place, windows ? "git.exe" : "git");
                if (program.isAbsolute() && Files.isExecutable(program) && !Files.isDirectory(program)) {
                    return program.toString();
                }
            } catch (InvalidPathException e) {
                // a folder that cannot be cannot hold it
            }
        }
        throw new UnusableException("git is not on PATH. Install git, or check files in place with 'clausecheck check FILE'.");
    }
}
