package org.clausecheck.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.policy.read.YamlFile;

/** Reads configurations for tests, against the product's own rules, from a folder without packs. */
final class Configurations {

    static final RuleSet RULES = RuleSet.builtIn();

    private Configurations() {
    }

    static Configuration.Read read(String text) {
        return read(text, Path.of("").toAbsolutePath());
    }

    static Configuration.Read read(String text, Path folder) {
        return Configuration.read(YamlFile.read(text.getBytes(StandardCharsets.UTF_8), "house.yaml"), folder, folder, (rules,
                tables) -> RULES);
    }

    /** A configuration that must be right. */
    static Configuration valid(String text) {
        Configuration.Read read = read(text);
        return read.configuration().orElseThrow(() -> new AssertionError(read.errors().toString()));
    }

    /** What is wrong with a configuration, a line each. */
    static List<String> errors(String text) {
        return read(text).errors().stream().map(Object::toString).toList();
    }
}
