package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.pack.Pack;
import picocli.CommandLine.Option;

/** The options that add a deal team's own rules and tables. */
final class Packs {

    @Option(names = "--rules", paramLabel = "DIR", description = "Adds the rules of a folder; may be repeated. Needs --allow-drl.")
    private List<Path> rules = new ArrayList<>();

    @Option(names = "--tables", paramLabel = "DIR", description = "Adds the decision tables of a folder; may be repeated.")
    private List<Path> tables = new ArrayList<>();

    @Option(names = "--allow-drl", description = "Lets rule files run. They are code: allow only those whose authors you trust.")
    private boolean allowDrl;

    /** The product's rules with those of the packs; {@link UnusableException} for what cannot be used. */
    RuleSet open() {
        RuleSet builtIn = RuleSet.builtIn();
        if (rules.isEmpty() && tables.isEmpty()) {
            return builtIn;
        }
        if (!rules.isEmpty() && !allowDrl) {
            throw new UnusableException(rules.get(0) + " holds rule files. They are code that runs with your rights: read them, and add --allow-drl "
                    + "if you trust them. Decision tables (--tables) need no such leave.");
        }
        try {
            return Pack.open(builtIn, rules, tables, cache(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", "")));
        } catch (IOException e) {
            throw new UnusableException(e.getMessage());
        }
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
