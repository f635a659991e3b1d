package org.clausecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Severity;
import org.clausecheck.report.Format;
import org.clausecheck.report.Horizon;
import org.clausecheck.report.OldDraft.Pairing;
import org.clausecheck.report.PolicyUse;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.SheetSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck diff}: what changed between two drafts, and what that brings and mends. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Compares two drafts: which terms changed, and which findings are new, resolved and unchanged. Only new ones count for the exit code.",
        customSynopsis = {"clausecheck diff [OPTIONS] OLD NEW", "       clausecheck diff [OPTIONS] --since REV FILE|DIR..."})
final class DiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "OLD NEW|FILE|DIR", arity = "1..*",
            description = "The older and the newer draft: two sheets, one of them - for standard input, or two folders, whose sheets are paired by id, else by path. "
                    + "With --since the sheets of the newer draft.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--since", paramLabel = "REV", description = "Take the older draft of the same sheets from this revision of git: a commit, a branch or a tag.")
    private String since;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, the same for both drafts, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--fail-on", paramLabel = "SEVERITY",
            description = "From which severity on a new finding makes the exit code 1: low, medium, high or critical. Default: the configuration's, else medium.")
    private String failOn;

    @Option(names = "--allow-undecided", description = "Exit with 0 instead of 3 if a sheet is only newly undecided.")
    private boolean allowUndecided;

    @Mixin
    private Reporting reporting;

    @Mixin
    private Selection selection;

    @Mixin
    private WaiverOptions waivers;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    DiffCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        reporting.check(spec);
        configured.check(spec);
        waivers.check(spec);
        if (since == null) {
            List<String> faults = new ArrayList<>();
            return report(pairs(faults), faults);
        }
        if (named.contains("-")) {
            throw new ParameterException(spec.commandLine(), "--since compares files with what they were; standard input has no older self. Name a file.");
        }
        try (GitDrafts drafts = GitDrafts.of(since, named)) {
            notes(drafts.notes());
            return report(drafts.pairs(), drafts.faults());
        }
    }

    /** The sheets of two files or folders; what cannot be used at all is added to the faults. */
    private List<DraftPair> pairs(List<String> faults) {
        if (named.size() != 2 || named.equals(List.of("-", "-"))) {
            throw new ParameterException(spec.commandLine(), "Name two drafts, the older one first: clausecheck diff OLD NEW. "
                    + "For what a file was in git: clausecheck diff --since REV FILE.");
        }
        String old = named.get(0);
        String now = named.get(1);
        boolean oldFolder = Files.isDirectory(Path.of(old));
        boolean newFolder = Files.isDirectory(Path.of(now));
        if (oldFolder != newFolder) {
            throw new ParameterException(spec.commandLine(), (oldFolder ? old : now) + " is a folder and " + (oldFolder ? now : old)
                    + " is none. Name two sheets or two folders.");
        }
        if (!oldFolder) {
            return List.of(DraftPair.of(OldSheet.named(old), now, Pairing.NAMED));
        }
        Inputs before = new Inputs(List.of(old));
        Inputs after = new Inputs(List.of(now));
        List.of(before, after).forEach(inputs -> {
            notes(inputs.notes());
            faults.addAll(inputs.faults());
        });
        return FolderDrafts.pairs(old, before, now, after);
    }

    private void notes(List<String> notes) {
        if (!reporting.quiet()) {
            notes.forEach(terminal::note);
        }
    }

    private int report(List<DraftPair> pairs, List<String> faults) {
        LocalDate day = CheckCommand.day(spec, asOf, terminal);
        Optional<Severity> wanted = CheckCommand.severity(spec, failOn);
        Severity failLevel = wanted.orElse(Houses.FAIL_ON);
        RuleSet rules = packs.open();
        Sources sources = new Sources(terminal);
        Houses houses = new Houses(configured, new Houses.Options(rules, packs, selection, wanted, allowUndecided), sources);
        houses.selectionFault(pairs.stream().flatMap(pair -> pair.now().stream()).toList()).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        // the older draft is the baseline, and the only one
        TeamPolicy policy = new TeamPolicy(waivers, BaselineOptions.ignored(), file -> houses.of(file, Optional.empty()), day, sources);
        DraftCheck check = new DraftCheck(new Checking(rules, selection::wants, day, failLevel, sources).under(houses), policy, sources, new Sources(terminal));
        List<SheetResult> results = pairs.stream().map(check::check).toList();
        notes(results.stream().filter(SheetResult::isRemoved).map(result -> result.file() + " is gone: there is no newer draft of it").toList());
        // whether the team's files are kept well is no matter of this change
        PolicyUse used = new PolicyUse(policy.use(List.of(), true).files(), List.of());
        Run run = CheckCommand.run(rules, selection, day, failLevel, results, faults).withUndecidedAllowed(allowUndecided).with(used);
        Run told = houses.told(run);
        reporting.write(reporting.wants(Format.HTML) ? told.withHorizons(sheet -> Horizon.of(houses.of(sheet.file(), sheet.deal()).rules(), day)) : told, result -> code(result) == ExitCode.COMPLIANT, check, terminal);
        List<Integer> codes = new ArrayList<>(results.stream().map(this::code).toList());
        faults.forEach(fault -> codes.add(ExitCode.UNUSABLE));
        return ExitCode.gravest(codes);
    }

    /** A sheet that is gone breaks nothing. */
    private int code(SheetResult result) {
        boolean allowed = result.settings().map(SheetSettings::allowUndecided).orElse(allowUndecided);
        return result.isRemoved() ? ExitCode.COMPLIANT : result.verdict().map(verdict -> CheckCommand.code(verdict, allowed)).orElse(ExitCode.UNUSABLE);
    }
}
