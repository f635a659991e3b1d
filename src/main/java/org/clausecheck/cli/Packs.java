package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.pack.Pack;
import org.clausecheck.logic.Sha256;
import org.clausecheck.report.PackFolder;
import picocli.CommandLine.Option;

/** The options that add a deal team's own rules and tables. */
final class Packs {

    @Option(names = "--rules", paramLabel = "DIR", description = "Adds the rules of a folder; may be repeated. Needs --allow-drl.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--tables", paramLabel = "DIR", description = "Adds the decision tables of a folder; may be repeated.")
    private List<Path> tables = new ArrayList<>();

    @Option(names = "--allow-drl", description = "Lets rule files run. They are code: allow only those whose authors you trust.")
    private boolean allowDrl;

    private RuleSet builtIn;

    /** The product's rules with those of the packs; {@link UnusableException} for what cannot be used. */
    RuleSet open() {
        return open(Path.of(""));
    }

    /** The same where the folders are named from another one than the working folder. */
    RuleSet open(Path here) {
        return added(builtIn(), in(here, rules), in(here, tables));
    }

    /** The same with the folders of a configuration below those of the options; {@link IOException} if the former cannot be used. */
    RuleSet open(List<Path> configuredRules, List<Path> configuredTables) throws IOException {
        RuleSet configured = Pack.open(builtIn(), configuredRules, configuredTables, cache());
        return added(configured, others(rules, configuredRules), others(tables, configuredTables));
    }

    /** Read once: a watch opens again and again. */
    private synchronized RuleSet builtIn() {
        if (builtIn == null) {
            builtIn = RuleSet.builtIn();
        }
        return builtIn;
    }

    private static List<Path> in(Path here, List<Path> folders) {
        return folders.stream().map(here::resolve).toList();
    }

    /** The words of the options, as a report records them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        rules.forEach(folder -> words.addAll(List.of("--rules", slashed(folder))));
        tables.forEach(folder -> words.addAll(List.of("--tables", slashed(folder))));
        return words;
    }

    /** The folders that were added, as the user named them, with the hashes of what rules and tables are made of. */
    List<PackFolder> folders(Path here) {
        List<PackFolder> folders = new ArrayList<>();
        rules.forEach(folder -> folders.add(folder("rules", here, folder, file -> file.endsWith("rule.drl") || file.endsWith("README.md"))));
        tables.forEach(folder -> folders.add(folder("tables", here, folder, file -> file.toString().endsWith(".dmn"))));
        return folders;
    }

    private static PackFolder folder(String kind, Path here, Path named, Predicate<Path> counts) {
        Path folder = here.resolve(named);
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder list = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).filter(counts).sorted(Comparator.comparing(file -> slashed(folder.relativize(file)))).toList()) {
                list.append(Sha256.of(Files.readAllBytes(file))).append("  ").append(slashed(folder.relativize(file))).append('\n');
            }
            return new PackFolder(kind, slashed(named), Sha256.of(list.toString()));
        } catch (IOException e) {
            throw new UnusableException("Cannot read " + folder + ": " + Written.reason(e) + ".");
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Path> others(List<Path> named, List<Path> configured) {
        List<Path> known = configured.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
        return named.stream().filter(folder -> !known.contains(folder.toAbsolutePath().normalize())).toList();
    }

    /** Whether rule files may run. */
    boolean allowsDrl() {
        return allowDrl;
    }

    private static Optional<Path> cache() {
        return cache(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    private RuleSet added(RuleSet before, List<Path> rules, List<Path> tables) {
        if (rules.isEmpty() && tables.isEmpty()) {
            return before;
        }
        if (!rules.isEmpty() && !allowDrl) {
            throw new UnusableException(rules.get(0) + " holds rule files. They are code that runs with your rights: read them, and add --allow-drl "
                    + "if you trust them. Decision tables (--tables) need no such leave.");
        }
        try {
            return Pack.open(before, rules, tables, cache());
        } catch (IOException e) {
            throw new UnusableException(e.getMessage());
        }
    }

    /** All folders that were added. */
    List<Path> all() {
        return Stream.concat(rules.stream(), tables.stream()).toList();
    }

    /** The folders of rules that were added. */
    List<Path> rules() {
        return rules;
    }

    /** The folders of tables that were added. */
    List<Path> tables() {
        return tables;
    }

    /** The folder for what is kept between runs: CLAUSECHECK_CACHE, else the user's own as the system has it; empty if there is none. */
    static Optional<Path> cache(Map<String, String> environment, String system, String home) {
        String own = environment.getOrDefault("CLAUSECHECK_CACHE", "");
        if (!own.isEmpty()) {
            return Optional.of(Path.of(own));
        }
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        String users = environment.getOrDefault(windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME", "");
        if (!users.isEmpty()) {
            return Optional.of(Path.of(users, "clausecheck"));
        }
        return home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".cache", "clausecheck"));
    }
}
