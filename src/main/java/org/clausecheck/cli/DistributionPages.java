package org.clausecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.clausecheck.cli.pages.ManPages;

/** Writes what a distribution holds beside the program: completions and manual pages. The build runs it. */
public final class DistributionPages {

    private DistributionPages() {
    }

    /** Arguments: the folder to write to, and the moment the build is dated, of which the day counts. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        LocalDate day = LocalDate.parse(args[1].substring(0, 10));
        for (Map.Entry<String, String> file : files(day).entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** The texts by their places in the distribution. */
    static Map<String, String> files(LocalDate day) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CommandFactory factory = new CommandFactory(new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, day, false));
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, String> scripts = CompletionCommand.completion(factory).scripts();
        files.put("completions/clausecheck.bash", scripts.get("bash"));
        files.put("completions/_clausecheck", scripts.get("zsh"));
        files.put("completions/clausecheck.fish", scripts.get("fish"));
        ManPages.of(Commands.all(factory), day.toString(), "clausecheck " + new Version().tool()).forEach((name, text) -> files.put("man/man1/" + name, text));
        return files;
    }
}
