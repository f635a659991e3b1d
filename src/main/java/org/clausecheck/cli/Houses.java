package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Sha256;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.PolicyUse;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetSettings;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.ProjectRoot;

/**
 * Finds what each sheet of a call is checked by: the options alone, or the configuration at the root of the sheet under them. Where there
 * is no configuration, finding that out costs a few stats a folder, and nothing that could read one is loaded.
 */
final class Houses {

    /** Stands for a sheet in the working folder, where there is none to ask about. */
    static final String HERE = "sheet.json";

    /** From which severity on a finding decides the verdict where nobody has said otherwise; the same as in {@code defaults.yaml}. */
    static final Severity FAIL_ON = Severity.MEDIUM;

    private final Configured configured;
    private final Options options;
    private final Sources sources;
    private final House plain;
    private final Map<Path, Optional<Path>> fileByFolder = new HashMap<>();
    private final Map<Path, ConfiguredHouses> byFile = new TreeMap<>();

    /**
     * What the command line says beside the configuration.
     *
     * @param rules          the rules, with those of packs that options add
     * @param packs          the options that add packs
     * @param selection      the options that select rules
     * @param failOn         the fail level, if it was given
     * @param allowUndecided whether undecided sheets were allowed
     */
    record Options(RuleSet rules, Packs packs, Selection selection, Optional<Severity> failOn, boolean allowUndecided) {
    }

    Houses(Configured configured, Options options, Sources sources) {
        this.configured = configured;
        this.options = options;
        this.sources = sources;
        this.plain = new House(options.rules(), options.selection()::wants, options.failOn().orElse(FAIL_ON), Optional.empty(), List.of());
    }

    /** What a sheet is checked by; without its deal, what the root it lies below has for all sheets alike. */
    synchronized House of(String file, Optional<Deal> deal) {
        Optional<ConfiguredHouses> found = configured(file);
        if (found.isPresent()) {
            return found.get().of(sources.folder(file), file, deal);
        }
        return configured.profiles().isEmpty() ? plain : ConfiguredHouses.withoutFile(plain, file, configured.profiles().get(0));
    }

    /** The configuration of a sheet; empty if there is none. */
    synchronized Optional<ConfiguredHouses> configured(String file) {
        Optional<Path> found = configuration(file);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        ConfiguredHouses known = byFile.get(found.get());
        if (known == null) {
            known = new ConfiguredHouses(found.get(), name(file, found.get()), configured, options, sources);
            byFile.put(found.get(), known);
        }
        return Optional.of(known);
    }

    private Optional<Path> configuration(String file) {
        if (configured.none()) {
            return Optional.empty();
        }
        if (configured.file().isPresent()) {
            return Optional.of(sources.here().resolve(configured.file().get()).toAbsolutePath().normalize());
        }
        Path folder = sources.folder(file);
        Optional<Path> known = fileByFolder.get(folder);
        if (known == null) {
            known = atRoot(folder);
            fileByFolder.put(folder, known);
        }
        return known;
    }

    private static Optional<Path> atRoot(Path folder) {
        try {
            Path file = ProjectRoot.of(folder.toRealPath()).resolve(ProjectRoot.CONFIGURATION);
            return Files.exists(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How places name a configuration: as the user did, or seen from the sheet. */
    private String name(String sheet, Path file) {
        if (configured.file().isPresent()) {
            return configured.file().get().toString();
        }
        return sources.seen(sheet, file);
    }

    /** What is wrong with the selection of rules: a rule or family that neither the options nor any configuration has. */
    Optional<String> selectionFault(List<String> files) {
        return options.selection().fault(options.rules().catalogue().rules()).flatMap(fault -> {
            List<Rule> all = Stream.concat(Stream.of(plain), files.stream().map(file -> of(file, Optional.empty())))
                    .flatMap(house -> house.rules().catalogue().rules().stream()).distinct().toList();
            return options.selection().fault(all);
        });
    }

    /** The run with the configurations it used; where all sheets were checked by one, the run as a whole is told by it. */
    Run told(Run run) {
        if (byFile.isEmpty()) {
            return run;
        }
        List<InputFile> files = new ArrayList<>(run.policy().files());
        byFile.values().forEach(houses -> houses.file().ifPresent(files::add));
        Run with = run.with(new PolicyUse(files.stream().distinct().sorted((one, two) -> one.file().compareTo(two.file())).toList(),
                run.policy().notices()));
        List<Optional<SheetSettings>> settings = run.sheets().stream().filter(sheet -> sheet.check().isPresent())
                .map(sheet -> sheet.settings()).distinct().toList();
        List<Severity> levels = run.sheets().stream().map(sheet -> sheet.failLevel()).distinct().toList();
        Severity level = levels.size() == 1 ? levels.get(0) : run.failLevel();
        if (settings.size() == 1 && settings.get(0).isPresent()) {
            SheetSettings one = settings.get(0).get();
            return with.by(one.ruleHash(), one.rules(), one.ran(), one.selection(), level);
        }
        List<String> hashes = settings.stream().map(one -> one.map(SheetSettings::ruleHash).orElse(run.ruleHash())).distinct().sorted()
                .toList();
        String hash = hashes.size() == 1 ? hashes.get(0) : hashes.isEmpty() ? run.ruleHash() : run.ruleHash() + "+"
                + Sha256.of(String.join("\n", hashes)).substring(0, 16);
        return with.by(hash, run.ruleCount(), run.ranRules(), run.selection(), level);
    }
}
