package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.clausecheck.report.RuleDocs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code clausecheck docs}: writes the rules as pages. */
@Command(name = "docs", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes a page for each rule, and an index, as Markdown.")
final class DocsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "DIR", description = "The folder to write to. Pages of rules that are gone are removed; nothing else is touched.")
    private Path folder;

    @Mixin
    private Packs packs;

    DocsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> pages = new RuleDocs(packs.open()).pages();
        try {
            Files.createDirectories(folder);
            refuseOthers(pages);
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Written.atomically(folder.resolve(page.getKey()), page.getValue());
            }
            for (Path old : old(pages)) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new UnusableException("cannot write the pages to " + folder + ": " + Written.reason(e));
        }
        terminal.print(pages.size() + " pages in " + folder + "\n");
        return ExitCode.COMPLIANT;
    }

    /** A file of the same name that this command did not write stays, and nothing is written. */
    private void refuseOthers(Map<String, String> pages) throws IOException {
        for (String name : pages.keySet()) {
            Path file = folder.resolve(name);
            if (Files.exists(file) && !RuleDocs.isPage(Files.readString(file))) {
                throw new UnusableException(file + " was not written by clausecheck docs, and nothing was written. Name another folder.");
            }
        }
    }

    private List<Path> old(Map<String, String> pages) throws IOException {
        List<Path> old = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("[A-Z]+-\\d{3}\\.md") && !pages.containsKey(name) && RuleDocs.isPage(Files.readString(file))) {
                    old.add(file);
                }
            }
        }
        return old;
    }
}
