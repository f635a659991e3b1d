package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clausecheck.engine.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck new}: writes the beginnings of a rule or a table, with a case that fails until its author has written it. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes the beginnings of a rule or a decision table, each with a case that fails until you have written it.",
        subcommands = {NewCommand.NewRule.class, NewCommand.NewTable.class})
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A new what? rule or table.");
    }

    /** Writes files into a folder that does not have them yet. */
    private static void write(CommandSpec spec, Path folder, Map<String, String> files) {
        files.keySet().stream().map(folder::resolve).filter(Files::exists).findFirst().ifPresent(file -> {
            throw new ParameterException(spec.commandLine(), file + " is there already; nothing was written.");
        });
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Written.atomically(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UnusableException("cannot write to " + folder + ": " + Written.reason(e));
        }
    }

    /** {@code clausecheck new rule}. */
    @Command(name = "rule", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Writes a rule folder.")
    static final class NewRule implements Callable<Integer> {

        private final Terminal terminal;

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "ID", description = "Your own letters and three digits, for example ACME-001.")
        private String id;

        @Parameters(index = "1", paramLabel = "TITLE", description = "What the rule asks, for example \"Licences name a territory\".")
        private String title;

        @Option(names = "--dir", paramLabel = "DIR", defaultValue = "rules", description = "The folder of rules to write to. Default: rules.")
        private Path folder;

        NewRule(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            String slug = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            if (!id.matches("[A-Z]+-\\d{3}")) {
                throw new ParameterException(spec.commandLine(), "An id is capital letters, a hyphen and three digits, such as ACME-001, not '" + id + "'.");
            }
            if (Catalogue.builtIn().rule(id).isPresent()) {
                throw new ParameterException(spec.commandLine(), id + " is a rule of clausecheck; choose letters of your own.");
            }
            if (slug.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "The title holds no letters from which a folder could be named.");
            }
            Path home = folder.resolve(id + "-" + slug);
            Map<String, String> files = new LinkedHashMap<>();
            for (String name : new String[] {"README.md", "rule.drl", "cases.yaml"}) {
                files.put(name, Scaffold.text("rule/" + (name.equals("rule.drl") ? "rule.drl.txt" : name), Map.of("id", id, "title", title.replace("\"", "'"))));
            }
            write(spec, home, files);
            terminal.print(home + "\nNext: clausecheck test --rules " + folder + " --allow-drl shows the case to begin with.\n");
            return ExitCode.COMPLIANT;
        }
    }

    /** {@code clausecheck new table}. */
    @Command(name = "table", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Writes a decision table.")
    static final class NewTable implements Callable<Integer> {

        private final Terminal terminal;

        @Spec
        private CommandSpec spec;

        @Parameters(index = "0", paramLabel = "NAME", description = "The name of the file without ending, for example house-limits.")
        private String name;

        @Option(names = "--dir", paramLabel = "DIR", defaultValue = "decision-tables", description = "The folder of tables to write to. Default: decision-tables.")
        private Path folder;

        @Option(names = "--policy", description = "A policy table: each row is a check of its own.")
        private boolean policy;

        NewTable(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            if (!name.matches("[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*")) {
                throw new ParameterException(spec.commandLine(), "A table has a name such as house-limits, not '" + name + "'.");
            }
            String decision = org.clausecheck.engine.dmn.TableCatalogue.tableName(name + ".dmn");
            String kind = policy ? "policy/" : "table/";
            Map<String, String> words = Map.of("file", name, "decision", decision, "id", name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""));
            Map<String, String> files = new LinkedHashMap<>();
            files.put(name + ".dmn", Scaffold.text(kind + "table.dmn.txt", words));
            files.put(name + ".cases.yaml", Scaffold.text(kind + "cases.yaml", words));
            if (policy) {
                files.put(name + ".sheets.yaml", Scaffold.text(kind + "sheets.yaml", words));
            }
            write(spec, folder, files);
            terminal.print(folder.resolve(name + ".dmn") + "\nNext: clausecheck test --tables " + folder + " shows the case to begin with.\n");
            return ExitCode.COMPLIANT;
        }
    }
}
