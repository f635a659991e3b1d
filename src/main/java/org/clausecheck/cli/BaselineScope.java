package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Check;
import org.clausecheck.policy.baseline.Baseline;
import org.clausecheck.policy.baseline.BaselineFile;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.TextReport;
import org.clausecheck.sheet.read.ProjectRoot;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The options of the commands on a baseline: which sheets, which rules, which day, which file. */
final class BaselineScope {

    @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "Term sheets; a folder means every sheet in it and below. Default: all under the root.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--baseline", paramLabel = "FILE", description = "The baseline. Default: .clausecheck-baseline.json at the root of the sheets.")
    private Path file;

    @Mixin
    private Selection selection;

    @Mixin
    private WaiverOptions waivers;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    private Inputs inputs;

    /**
     * What was checked for a baseline.
     *
     * @param file   the baseline's file, whether or not it is there
     * @param title  how messages call it
     * @param ruleHash hash of the rules that they were checked by
     * @param day    the day asked about
     * @param checks the sheets, with what is waived
     * @param whole  whether these are all sheets under the folder of the file
     */
    record Checked(Path file, String title, String ruleHash, LocalDate day, List<Check> checks, boolean whole) {

        /** The baseline that stands there; {@link UnusableException} if none does, or it cannot be used. */
        Baseline read(Sources sources) {
            if (!Files.exists(file)) {
                throw new UnusableException("There is no baseline " + title + ". 'clausecheck baseline create' writes one.");
            }
            YamlFile read = json();
            Optional<Baseline> baseline = BaselineFile.read(read);
            if (!read.errors().isEmpty() || baseline.isEmpty()) {
                sources.keep(title, read.text());
                throw new UnusableException(read.errors().isEmpty() ? title + " is empty. 'clausecheck baseline create --force' writes it anew."
                        : PolicyErrors.text(read.errors(), "the baseline cannot be used", sources));
            }
            return baseline.get();
        }

        private YamlFile json() {
            try {
                return YamlFile.json(Files.readAllBytes(file), title);
            } catch (IOException e) {
                throw new UnusableException("Cannot read the baseline " + title + ": " + Written.reason(e) + ".");
            }
        }

        /** Writes a baseline in its place. */
        void write(Baseline baseline) {
            try {
                Written.atomically(file, BaselineFile.write(baseline));
            } catch (IOException e) {
                throw new UnusableException("Cannot write " + title + ": " + Written.reason(e) + ".");
            }
        }
    }

    /** Where the baseline stands or would stand; wrong usage if the sheets have several roots. */
    Path place(CommandSpec spec, Sources sources) {
        RootFiles<Path> files = files(sources);
        TreeSet<Path> places = new TreeSet<>(inputs(sources).files().stream().map(files::place).toList());
        if (places.isEmpty()) {
            throw new UnusableException(String.join("\n", inputs(sources).faults()));
        }
        if (places.size() > 1) {
            throw new ParameterException(spec.commandLine(), "The sheets have several roots (" + String.join(", ", places.stream().map(Path::getParent).map(Path::toString).toList())
                    + "), each with a baseline of its own. Name those of one, or the file: --baseline FILE.");
        }
        return places.first();
    }

    private RootFiles<Path> files(Sources sources) {
        return new RootFiles<>(ProjectRoot.BASELINE, Optional.ofNullable(file), sources, (path, title, sheet) -> path);
    }

    private Inputs inputs(Sources sources) {
        if (inputs == null) {
            inputs = new Inputs(sheets(sources));
        }
        return inputs;
    }

    /** What the user names; else the root of the working folder, named from there. */
    private List<String> sheets(Sources sources) {
        Path root = Path.of(sources.seen("-", ProjectRoot.of(RootFiles.real(Path.of(""))).resolve(ProjectRoot.BASELINE))).getParent();
        return named.isEmpty() ? List.of(root == null ? "." : root.toString()) : named;
    }

    /** Checks the sheets; {@link UnusableException} if one of them cannot be checked, for a baseline of half the sheets would be a wrong one. */
    Checked check(CommandSpec spec, Terminal terminal, Sources sources) {
        LocalDate day = CheckCommand.day(spec, asOf, terminal);
        waivers.check(spec);
        configured.check(spec);
        Path place = place(spec, sources);
        RuleSet rules = packs.open();
        Houses houses = new Houses(configured, new Houses.Options(rules, packs, selection, Optional.empty(), false), sources);
        Inputs inputs = inputs(sources);
        houses.selectionFault(inputs.files()).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        inputs.notes().forEach(terminal::note);
        Checking checking = new Checking(rules, selection::wants, day, Houses.FAIL_ON, sources).under(houses);
        List<SheetResult> results = inputs.files().stream().map(checking::check).toList();
        refuseUnusable(results, inputs.faults(), sources);
        TeamPolicy policy = new TeamPolicy(waivers, BaselineOptions.ignored(), name -> houses.of(name, Optional.empty()), day, sources);
        List<Check> checks = policy.settle(results).stream().map(result -> result.check().orElseThrow()).toList();
        return new Checked(place, files(sources).title(inputs.files().get(0)), houses.told(run(results, rules, day)).ruleHash(), day, checks, TeamPolicy.isWhole(place, sheets(sources), false));
    }

    private static Run run(List<SheetResult> results, RuleSet rules, LocalDate day) {
        int count = rules.catalogue().rules().size();
        return new Run("", "", rules.hash(), count, count, Optional.empty(), day, Houses.FAIL_ON, results, List.of());
    }

    private static void refuseUnusable(List<SheetResult> results, List<String> faults, Sources sources) {
        StringBuilder words = new StringBuilder();
        results.forEach(result -> words.append(TextReport.errors(result.errors(), sources)));
        faults.forEach(fault -> words.append(fault).append('\n'));
        if (!words.isEmpty()) {
            throw new UnusableException(words + "not every sheet could be checked, and the baseline is as it was");
        }
    }
}
