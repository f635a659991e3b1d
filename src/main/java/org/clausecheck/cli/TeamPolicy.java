package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.clausecheck.finding.Check;
import org.clausecheck.policy.baseline.Baseline;
import org.clausecheck.policy.baseline.BaselineFile;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.policy.waiver.Addresses;
import org.clausecheck.policy.waiver.Lives;
import org.clausecheck.policy.waiver.Waiver;
import org.clausecheck.policy.waiver.WaiverFile;
import org.clausecheck.policy.waiver.WaiverReview;
import org.clausecheck.policy.waiver.Waivers;
import org.clausecheck.report.Comparison;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.PolicyNotice;
import org.clausecheck.report.PolicyUse;
import org.clausecheck.report.Resolved;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.ProjectRoot;

/**
 * What the team has said about findings, for every command that checks sheets: waivers and baseline are laid over sheets that were
 * checked, then the files themselves are judged. The day asked about is the only clock.
 */
final class TeamPolicy {

    private final Function<String, House> houses;
    private final LocalDate day;
    private final Sources sources;
    private final BaselineOptions baselineOptions;
    private final Optional<RootFiles<WaiverUse>> waivers;
    private final Optional<RootFiles<BaselineUse>> baselines;

    /** A file of waivers and the sheets that it was laid over. */
    private record WaiverUse(Path file, InputFile input, Waivers waivers, Lives lives, List<Waivers.Settled> sheets, List<SheetResult> unusable) {
    }

    /** A baseline and the sheets that it was laid over. */
    private record BaselineUse(Path file, InputFile input, Baseline baseline, List<Check> checks, List<SheetResult> unusable) {
    }

    /**
     * The policy files that the options name, or that stand at the roots of the sheets.
     *
     * @param waived   which waivers count
     * @param baseline which baseline counts
     * @param houses   what a sheet is checked by: its rules, and how long waivers may hold
     * @param day      the day asked about
     * @param sources  gets the lines of the files, for reports
     */
    TeamPolicy(WaiverOptions waived, BaselineOptions baseline, Function<String, House> houses, LocalDate day, Sources sources) {
        this.houses = houses;
        this.day = day;
        this.sources = sources;
        this.baselineOptions = baseline;
        this.waivers = waived.none() ? Optional.empty() : Optional.of(new RootFiles<>(ProjectRoot.WAIVERS, waived.file(), sources, this::waivers));
        this.baselines = baseline.none() ? Optional.empty() : Optional.of(new RootFiles<>(ProjectRoot.BASELINE, baseline.file(), sources, this::baseline));
    }

    private WaiverUse waivers(Path path, String name, String sheet) {
        YamlFile file = YamlFile.read(path, name);
        House house = houses.apply(sheet);
        List<Waiver> entries = WaiverFile.read(file, house.rules().catalogue().rules(), house.lives());
        sources.keep(name, file.text());
        refuse(file.errors(), "the waivers cannot be used");
        return new WaiverUse(path, new InputFile(name, file.sha256()), new Waivers(entries), house.lives(), new ArrayList<>(), new ArrayList<>());
    }

    private BaselineUse baseline(Path path, String name, String sheet) {
        YamlFile file = json(path, name);
        Optional<Baseline> baseline = BaselineFile.read(file);
        sources.keep(name, file.text());
        refuse(file.errors(), "the baseline cannot be used");
        return new BaselineUse(path, new InputFile(name, file.sha256()), baseline.orElseThrow(() -> new UnusableException(name + " is empty: the baseline cannot be used. "
                + "Write it with 'clausecheck baseline create --force'.")), new ArrayList<>(), new ArrayList<>());
    }

    private static YamlFile json(Path path, String name) {
        try {
            return YamlFile.json(Files.readAllBytes(path), name);
        } catch (IOException e) {
            throw new UnusableException("Cannot read the baseline " + name + ": " + Written.reason(e) + ".");
        }
    }

    private void refuse(List<InputError> errors, String what) {
        if (!errors.isEmpty()) {
            throw new UnusableException(PolicyErrors.text(errors, what, sources));
        }
    }

    /** Lays waivers and baselines over sheets; the same sheets in the same order. */
    List<SheetResult> settle(List<SheetResult> results) {
        return results.stream().map(this::waive).map(this::compare).toList();
    }

    private SheetResult waive(SheetResult result) {
        Optional<WaiverUse> own = waivers.flatMap(files -> files.of(result.file()));
        if (own.isEmpty()) {
            return result;
        }
        if (result.check().isEmpty()) {
            own.get().unusable().add(result);
            return result;
        }
        TreeSet<String> clauses = new TreeSet<>(result.deal().orElseThrow().clauses().map(result.deal().get()::nameOf).toList());
        Waivers.Settled settled = own.get().waivers().settle(result.check().get(), clauses, addresses(result.file(), sources));
        own.get().sheets().add(settled);
        return result.with(settled.check());
    }

    /** The pointers by id of a sheet that was read. */
    static Addresses addresses(String file, Sources sources) {
        return new Addresses(file, () -> sources.text(file));
    }

    private SheetResult compare(SheetResult result) {
        Optional<BaselineUse> own = baselines.flatMap(files -> files.of(result.file()));
        if (own.isEmpty()) {
            return result;
        }
        if (result.check().isEmpty()) {
            own.get().unusable().add(result);
            return result;
        }
        Check check = result.check().get();
        own.get().checks().add(check);
        List<Resolved> resolved = own.get().baseline().fixed(check).stream().map(entry -> entry.resolved()).toList();
        return result.compared(own.get().baseline().mark(check), new Comparison(own.get().input().file(), List.of(), resolved));
    }

    /**
     * Which files were used, and what is to be said about them.
     *
     * @param named  the files and folders that the user named
     * @param faulty whether some of them could not be looked through
     */
    PolicyUse use(List<String> named, boolean faulty) {
        List<InputFile> files = new ArrayList<>();
        List<PolicyNotice> notices = new ArrayList<>();
        waivers.ifPresent(all -> all.used().forEach(one -> {
            files.add(one.input());
            notices.addAll(new WaiverReview(isWhole(one.file(), named, faulty || !one.unusable().isEmpty()), day, one.lives()).of(one.waivers(), one.sheets()));
        }));
        baselines.ifPresent(all -> all.used().forEach(one -> {
            files.add(one.input());
            if (baselineOptions.strict()) {
                notices.addAll(one.baseline().stale(one.checks(), isWhole(one.file(), named, faulty || !one.unusable().isEmpty())));
            }
        }));
        return new PolicyUse(files, notices.stream().sorted(Comparator.comparing(PolicyNotice::place)).toList());
    }

    /** Whether every sheet under the folder of a policy file was asked for, and could be checked. */
    static boolean isWhole(Path file, List<String> named, boolean faulty) {
        Path folder = RootFiles.real(file.toAbsolutePath().getParent());
        return !faulty && named.stream().filter(name -> !name.equals("-")).map(Path::of).filter(Files::isDirectory).map(RootFiles::real).anyMatch(folder::startsWith);
    }
}
