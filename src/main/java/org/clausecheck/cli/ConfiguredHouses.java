package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.build.FaultException;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.Configuration;
import org.clausecheck.policy.DealType;
import org.clausecheck.policy.Effective;
import org.clausecheck.policy.Origin;
import org.clausecheck.policy.PackOpener;
import org.clausecheck.policy.Profile;
import org.clausecheck.policy.Setting;
import org.clausecheck.policy.Settings;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.policy.waiver.Lives;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.SheetSettings;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.ProjectRoot;

/** The houses of one configuration file: one for each set of profiles that some sheet asks for. */
final class ConfiguredHouses {

    private final Configured configured;
    private final Houses.Options options;
    private final Path root;
    private final YamlFile yaml;
    private final Configuration.Read read;
    private final Map<List<String>, House> houses = new HashMap<>();
    private final Map<List<Path>, RuleSet> opened = new HashMap<>();
    private String toldFor = "";

    ConfiguredHouses(Path file, String name, Configured configured, Houses.Options options, Sources sources) {
        this.configured = configured;
        this.options = options;
        Path folder = real(file.getParent());
        this.root = ProjectRoot.of(folder);
        this.yaml = YamlFile.read(file, name);
        sources.keep(name, yaml.text());
        this.read = Configuration.read(yaml, folder, root, this::open);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder;
        }
    }

    /** The file and its hash; empty if it cannot be read. */
    Optional<InputFile> file() {
        return read.configuration().map(configuration -> new InputFile(configuration.file(), configuration.sha256()));
    }

    /** What is wrong with the file, or with the profiles that are asked of it. */
    List<InputError> errors() {
        List<String> known = read.configuration().map(Configuration::profiles).orElse(List.of()).stream().map(Profile::name).toList();
        List<InputError> missing = configured.profiles().stream().filter(name -> read.configuration().isPresent() && !known.contains(name))
                .map(name -> new InputError(Place.wholeFile(yaml.name()), "there is no profile " + name + " for --use-profile; there "
                        + (known.isEmpty() ? "is none" : "are " + String.join(", ", known)), Nearest.to(name, known)
                                .map(near -> "did you mean " + near + "?"))).toList();
        return Stream.concat(read.errors().stream(), missing.stream()).toList();
    }

    /** What the sheet in this folder is checked by. */
    House of(Path folder, String sheet, Optional<Deal> deal) {
        if (!errors().isEmpty()) {
            return unusable(sheet, errors());
        }
        List<Profile> profiles = profiles(folder, sheet, deal);
        return houses.computeIfAbsent(profiles.stream().map(Profile::name).toList(), names -> house(read.configuration().orElseThrow(),
                profiles));
    }

    /** The profiles that apply to a sheet; there must be no errors. */
    List<Profile> profiles(Path folder, String sheet, Optional<Deal> deal) {
        Configuration configuration = read.configuration().orElseThrow();
        return configuration.profiles().isEmpty() ? List.of() : configuration.profiles(configured.profiles(), subject(folder, sheet, deal));
    }

    /** The configuration; there must be no errors. */
    Configuration configuration() {
        return read.configuration().orElseThrow();
    }

    private Profile.Subject subject(Path folder, String sheet, Optional<Deal> deal) {
        Path file = Path.of(sheet.equals("-") ? "-" : sheet).getFileName();
        Path path = real(folder).resolve(file == null ? Path.of("") : file);
        String fromRoot = path.startsWith(root) ? root.relativize(path).toString().replace('\\', '/') : path.getFileName().toString();
        return new Profile.Subject(fromRoot, deal.map(DealType::clauseTypes).orElse(Set.of()));
    }

    /** Every error at the first sheet, and a word about it at the others: a folder of sheets is not told the same a hundred times. */
    private House unusable(String sheet, List<InputError> errors) {
        boolean first = toldFor.isEmpty() || toldFor.equals(sheet);
        toldFor = toldFor.isEmpty() ? sheet : toldFor;
        List<InputError> told = first ? errors : List.of(new InputError(Place.wholeFile(yaml.name()),
                "this configuration cannot be used; its errors are told at " + toldFor,
                Optional.of("correct it, or check with --no-config")));
        return new House(options.rules(), options.selection()::wants, options.failOn().orElse(Houses.FAIL_ON), Optional.empty(), told);
    }

    /** A profile is named where no configuration could have it. */
    static House withoutFile(House plain, String sheet, String profile) {
        return new House(plain.rules(), plain.wanted(), plain.failLevel(), Optional.empty(), List.of(new InputError(Place.wholeFile(sheet),
                "no configuration at the root of this sheet has the profile " + profile + " of --use-profile",
                        Optional.of("write a .clausecheck.yaml there, or name one with --config"))));
    }

    private House house(Configuration configuration, List<Profile> profiles) {
        Effective effective = effective(configuration, profiles);
        Settings settings = effective.settings();
        Predicate<Rule> wanted = options.selection().isEmpty() ? effective::wants : options.selection()::wants;
        Optional<String> selection = options.selection().isEmpty() ? effective.selection() : options.selection().words();
        List<Rule> all = effective.rules().catalogue().rules();
        SheetSettings told = new SheetSettings(new InputFile(configuration.file(), configuration.sha256()), profiles.stream()
                .map(Profile::name).toList(),
                effective.rules().hash(), all.size(), (int) all.stream().filter(wanted).count(), selection,
                settings.allowUndecided().map(Setting::value).orElse(false), effective.differences());
        return new House(effective.rules(), wanted, settings.failOn().map(Setting::value).orElse(Houses.FAIL_ON), Optional.of(told),
                List.of(),
                Optional.of(() -> Lives.of(settings)));
    }

    /** Every setting that holds with these profiles, the defaults and the options among them. */
    Effective effective(Configuration configuration, List<Profile> profiles) {
        try {
            Settings merged = configuration.with(profiles, List.of());
            RuleSet before = open(merged.rules(), merged.tables());
            List<String> mandatory = before.catalogue().rules().stream().filter(Rule::mandatory).map(Rule::id).toList();
            return Effective.of(commandLine(options).over(configuration.with(profiles, mandatory)).over(Configuration.defaults()), before);
        } catch (PackOpener.Refused e) {
            throw new UnusableException(String.join("\n", e.errors().stream().map(InputError::toString).toList()));
        }
    }

    /** What holds where there is no configuration. */
    static Effective unconfigured(Houses.Options options) {
        return Effective.of(commandLine(options).over(Configuration.defaults()), options.rules());
    }

    /** The options as the uppermost layer. */
    private static Settings commandLine(Houses.Options options) {
        return new Settings(options.failOn().map(level -> new Setting<>(level, new Origin.CommandLine("--fail-on " + Words.of(level)))),
                options.allowUndecided() ? Optional.of(new Setting<>(true, new Origin.CommandLine("--allow-undecided"))) : Optional.empty(),
                Optional.empty(), Map.of(), Map.of(), List.of(), List.of(), Map.of(), Map.of(), Optional.empty());
    }

    private synchronized RuleSet open(List<Setting<Path>> rules, List<Setting<Path>> tables) throws PackOpener.Refused {
        if (rules.isEmpty() && tables.isEmpty()) {
            return options.rules();
        }
        if (!rules.isEmpty() && !options.packs().allowsDrl()) {
            throw new PackOpener.Refused(List.of(new InputError(place(rules.get(0).origin()),
                    "this folder holds rules, which are code that runs with your rights; a configuration does not make code run by itself",
                    Optional.of("read them, and add --allow-drl to the command if you trust them; decision tables need no such leave"))));
        }
        List<Path> key = new ArrayList<>(rules.stream().map(Setting::value).toList());
        key.add(Path.of(""));
        tables.forEach(table -> key.add(table.value()));
        RuleSet known = opened.get(key);
        if (known == null) {
            known = opened(rules, tables);
            opened.put(key, known);
        }
        return known;
    }

    private RuleSet opened(List<Setting<Path>> rules, List<Setting<Path>> tables) throws PackOpener.Refused {
        try {
            return options.packs().open(rules.stream().map(Setting::value).map(ConfiguredHouses::seen).toList(), tables.stream()
                    .map(Setting::value).map(ConfiguredHouses::seen).toList());
        } catch (FaultException e) {
            throw new PackOpener.Refused(e.faults().stream().map(fault -> new InputError(new Place(fault.file(), "", fault.line(), 1, 0),
                    fault.message(), Optional.empty())).toList());
        } catch (IOException e) {
            Place place = place((rules.isEmpty() ? tables : rules).get(0).origin());
            throw new PackOpener.Refused(List.of(new InputError(place, "the folder cannot be read: " + Written.reason(e),
                    Optional.of("check its permissions"))));
        }
    }

    /** A folder as it is seen from where the command runs, so that no report depends on where a project lies. */
    private static Path seen(Path folder) {
        Path here = real(Path.of("").toAbsolutePath());
        return here.getRoot() != null && here.getRoot().equals(folder.getRoot()) ? here.relativize(folder) : folder;
    }

    private static Place place(Origin origin) {
        return origin instanceof Origin.File file ? file.place() : origin instanceof Origin.Profile profile ? profile.place()
                : Place.wholeFile("");
    }
}
