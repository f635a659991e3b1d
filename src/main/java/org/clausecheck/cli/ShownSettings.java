package org.clausecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clausecheck.policy.Configuration;
import org.clausecheck.policy.Effective;
import org.clausecheck.policy.Profile;
import org.clausecheck.policy.SettingsReport;
import org.clausecheck.report.TextErrors;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Reading;

/**
 * The settings that hold for a sheet or a folder, as a command shows them. Stands beside its command, for a command's class is looked
 * through at every start, with all that its methods name.
 */
final class ShownSettings {

    private final Configured configured;
    private final Houses.Options options;
    private final boolean json;
    private final Terminal terminal;
    private final Sources sources;
    private final Houses houses;

    ShownSettings(Configured configured, Houses.Options options, boolean json, Terminal terminal) {
        this.configured = configured;
        this.options = options;
        this.json = json;
        this.terminal = terminal;
        this.sources = new Sources(terminal);
        this.houses = new Houses(configured, options, sources);
    }

    /** Shows them; the exit code is returned. */
    int of(String named) {
        boolean folder = !named.equals("-") && Files.isDirectory(Path.of(named));
        // a folder is asked about as a sheet in it would be
        String sheet = folder ? Path.of(named).normalize().resolve("sheet.json").toString() : named;
        Optional<Deal> deal = Optional.empty();
        if (!folder) {
            Reading reading = sources.read(named);
            if (reading instanceof Reading.Unusable unusable) {
                return unusable(unusable.errors());
            }
            deal = Optional.of(new Deal(((Reading.Usable) reading).documents(), terminal.today()));
        }
        Optional<ConfiguredHouses> found = houses.configured(sheet);
        List<InputError> errors = found.map(ConfiguredHouses::errors).orElseGet(() -> houses.of(sheet, Optional.empty()).errors());
        return errors.isEmpty() ? show(found, sources.folder(sheet), sheet, deal) : unusable(errors);
    }

    private int show(Optional<ConfiguredHouses> found, Path folder, String sheet, Optional<Deal> deal) {
        Optional<Configuration> configuration = found.map(ConfiguredHouses::configuration);
        List<Profile> profiles = found.filter(houses -> deal.isPresent() || !configured.profiles().isEmpty())
                .map(houses -> houses.profiles(folder, sheet, deal)).orElse(List.of());
        Effective effective = found.map(houses -> houses.effective(configuration.orElseThrow(), profiles))
                .orElseGet(() -> ConfiguredHouses.unconfigured(options));
        SettingsReport report = new SettingsReport(configuration, deal.map(read -> sheet), profiles.stream().map(Profile::name).toList(),
                effective);
        terminal.print(json ? report.json() : report.text());
        return ExitCode.COMPLIANT;
    }

    private int unusable(List<InputError> errors) {
        terminal.print(json ? SettingsReport.json(errors) : TextErrors.text(errors, sources, terminal.colour()));
        return ExitCode.UNUSABLE;
    }
}
