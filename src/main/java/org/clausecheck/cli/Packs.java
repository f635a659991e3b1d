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

    /** The same where the folders lie in another one than the working folder. */
    RuleSet open(Path root) {
        if (rules.isEmpty() && tables.isEmpty()) {
            return builtIn();
        }
        if (!rules.isEmpty() && !allowDrl) {
            throw new UnusableException(rules.get(0) + " holds rule files. They are code that runs with your rights: read them, and add --allow-drl "
                    + "if you trust them. Decision tables (--tables) need no such leave.");
        }
        try {
            return Pack.open(builtIn(), in(root, rules), in(root, tables), cache(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "")));
        } catch (IOException e) {
            throw new UnusableException(e.getMessage());
        }
    }

    private RuleSet builtIn() {
        if (builtIn == null) {
            builtIn = RuleSet.builtIn();
        }
        return builtIn;
    }

    private static List<Path> in(Path root, List<Path> folders) {
        return folders.stream().map(root::resolve).toList();
    }

    /** The folders that were added, as the user named them, with the hashes of what rules and tables are made of. */
    List<PackFolder> folders(Path root) {
        List<PackFolder> folders = new ArrayList<>();
        rules.forEach(folder -> folders.add(folder("rules", root, folder, file -> file.endsWith("rule.drl") || file.endsWith("README.md"))));
        tables.forEach(folder -> folders.add(folder("tables", root, folder, file -> file.toString().endsWith(".dmn"))));
        return folders;
    }

    private static PackFolder folder(String kind, Path root, Path named, Predicate<Path> counts) {
        Path folder = root.resolve(named);
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
