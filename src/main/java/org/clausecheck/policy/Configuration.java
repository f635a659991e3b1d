package org.clausecheck.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Severity;
import org.clausecheck.policy.Profile.Subject;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.sheet.read.InputError;

/**
 * What a configuration file lays down: settings for all sheets below its root, and profiles for some of them.
 *
 * @param file     the file, as places name it
 * @param sha256   hash of its bytes
 * @param base     the settings of the file itself
 * @param profiles its profiles, in the order of the file
 */
public record Configuration(String file, String sha256, Settings base, List<Profile> profiles) {

    public Configuration {
        profiles = List.copyOf(profiles);
    }

    /**
     * Reading a configuration: the configuration, or all that is wrong with it.
     *
     * @param configuration the configuration; empty if there are errors
     * @param errors        by place; empty if there is a configuration
     */
    public record Read(Optional<Configuration> configuration, List<InputError> errors) {
    }

    /**
     * Reads a file.
     *
     * @param file   what it holds
     * @param folder the folder that its paths are relative to, a real path
     * @param root   the root of its project, which its paths do not leave, a real path
     * @param packs  opens the folders that it names
     */
    public static Read read(YamlFile file, Path folder, Path root, PackOpener packs) {
        ConfigurationReader reader = new ConfigurationReader(file, folder, root, packs);
        Optional<Configuration> configuration = reader.read();
        return new Read(configuration, reader.errors());
    }

    /** The settings of the product itself, from the resource {@code defaults.yaml}: a configuration like any other. */
    public static Settings defaults() {
        try (InputStream in = Configuration.class.getResourceAsStream("defaults.yaml")) {
            Read read = read(YamlFile.read(in.readAllBytes(), "defaults.yaml"), Path.of(""), Path.of(""), (rules,
                    tables) -> RuleSet.builtIn());
            return builtIn(read.configuration().orElseThrow(() -> new IllegalStateException(read.errors().toString())).base());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings builtIn(Settings read) {
        Map<Severity, Setting<Integer>> longest = new TreeMap<>();
        read.longestWaivers().forEach((severity, days) -> longest.put(severity, builtIn(days)));
        return new Settings(read.failOn().map(Configuration::builtIn), read.allowUndecided().map(Configuration::builtIn), read.families()
                .map(Configuration::builtIn),
                Map.of(), Map.of(), List.of(), List.of(), Map.of(), longest, read.waiverNotice().map(Configuration::builtIn));
    }

    private static <T> Setting<T> builtIn(Setting<T> setting) {
        return new Setting<>(setting.value(), Origin.BUILT_IN);
    }

    /** The profiles for a sheet: those that are named, or where none is, those whose conditions fit it. */
    public List<Profile> profiles(Collection<String> named, Subject subject) {
        return profiles.stream().filter(profile -> named.isEmpty() ? profile.when().filter(when -> when.fits(subject)).isPresent() : named
                .contains(profile.name())).toList();
    }

    /**
     * The settings of the file under those of some of its profiles. Of several severities of a rule that is mandatory the gravest holds,
     * so that no profile lowers what another one has raised.
     *
     * @param applied   the profiles, the last one uppermost
     * @param mandatory the rules that are mandatory without the file
     */
    public Settings with(List<Profile> applied, Collection<String> mandatory) {
        Settings merged = base;
        for (Profile profile : applied) {
            merged = profile.settings().over(merged);
        }
        List<Settings> layers = new ArrayList<>(List.of(base));
        applied.forEach(profile -> layers.add(profile.settings()));
        Map<String, Setting<Severity>> severities = new TreeMap<>(merged.severities());
        Set<String> unlowered = new TreeSet<>(mandatory);
        unlowered.addAll(merged.mandatory().keySet());
        for (String rule : unlowered) {
            layers.stream().flatMap(layer -> Optional.ofNullable(layer.severities().get(rule)).stream())
                    .reduce((one, two) -> two.value().atLeast(one.value()) ? two : one).ifPresent(gravest -> severities.put(rule, gravest));
        }
        return new Settings(merged.failOn(), merged.allowUndecided(), merged.families(), severities, merged.mandatory(), merged.rules(),
                merged.tables(),
                merged.policy(), merged.longestWaivers(), merged.waiverNotice());
    }
}
