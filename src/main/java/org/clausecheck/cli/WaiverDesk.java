package org.clausecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Waived;
import org.clausecheck.policy.read.YamlFile;
import org.clausecheck.policy.waiver.Waiver;
import org.clausecheck.policy.waiver.WaiverFile;
import org.clausecheck.policy.waiver.WaiverText;
import org.clausecheck.policy.waiver.Waivers;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.ProjectRoot;

/** The file of waivers that a new entry goes to. */
final class WaiverDesk {

    private final Path path;
    private final String name;
    private final House house;
    private final Sources sources;
    private final Optional<YamlFile> file;
    private final List<Waiver> entries;

    /** The file that the options name, or the one at the root of the sheet, whether or not it is there; one with errors is refused. */
    WaiverDesk(WaiverOptions options, House house, Sources sources, String sheet) {
        RootFiles<YamlFile> files = new RootFiles<>(ProjectRoot.WAIVERS, options.file(), sources, (file, title, first) -> YamlFile.read(file, title));
        this.path = files.place(sheet);
        this.name = files.title(sheet);
        this.house = house;
        this.sources = sources;
        this.file = Files.exists(path) ? Optional.of(YamlFile.read(path, name)) : Optional.empty();
        this.entries = file.map(found -> WaiverFile.read(found, house.rules().catalogue().rules(), house.lives())).orElse(List.of());
        file.filter(found -> !found.errors().isEmpty()).ifPresent(found -> {
            sources.keep(name, found.text());
            throw new UnusableException(PolicyErrors.text(found.errors(), "the waivers cannot be used", sources));
        });
    }

    /** Refuses a waiver of what others waive already. */
    void refuseWaived(List<Outcome> accepted, SheetResult result, LocalDate day) {
        Check check = result.check().orElseThrow();
        Check waived = new Waivers(entries).settle(check, new TreeSet<>(), TeamPolicy.addresses(result.file(), sources)).check();
        List<Waived> known = waived.outcomes().stream().filter(outcome -> accepted.stream().anyMatch(one -> one.fingerprint().equals(outcome.fingerprint())))
                .flatMap(outcome -> outcome.disposition().waived().stream()).toList();
        if (known.size() == accepted.size()) {
            throw new UnusableException("Already waived until " + known.get(0).expires() + " by the entry in line " + known.get(0).at().line() + " of " + name + ".");
        }
    }

    /** Adds the entry to the file, unless only to try; what was written, and where. */
    String add(Waiver waiver, boolean dryRun) {
        Optional<String> text = WaiverText.with(file, waiver);
        if (text.isEmpty()) {
            throw new UnusableException("The entries of " + name + " stand in brackets, and none can be added without rewriting them. Write each below the other, "
                    + "begun by a dash; the new one is:\n" + WaiverText.entry(waiver));
        }
        refuseInvalid(text.get(), waiver);
        String entry = WaiverText.entry(waiver);
        if (dryRun) {
            return entry + "not written to " + name + " (--dry-run)\n";
        }
        try {
            if (file.isPresent() && !file.get().sha256().equals(YamlFile.read(path, name).sha256())) {
                throw new UnusableException(name + " was changed by somebody else just now, and nothing was written. Run the command again.");
            }
            Written.atomically(path, (hasMark() ? "\uFEFF" : "") + text.get());
        } catch (IOException e) {
            throw new UnusableException("Cannot write " + name + ": " + Written.reason(e) + ".");
        }
        return entry + "written to " + name + "\n";
    }

    /** A byte order mark is no part of the text, and stays. */
    private boolean hasMark() throws IOException {
        return file.isPresent() && new String(Files.readAllBytes(path), StandardCharsets.UTF_8).startsWith("\uFEFF");
    }

    /** Reads the text as any other command will: it must hold what it held and the new entry. */
    private void refuseInvalid(String text, Waiver waiver) {
        YamlFile read = YamlFile.read(text.getBytes(StandardCharsets.UTF_8), name);
        List<Waiver> all = WaiverFile.read(read, house.rules().catalogue().rules(), house.lives());
        if (!read.errors().isEmpty()) {
            throw new UnusableException("The waiver would not be valid: " + read.errors().stream().map(WaiverDesk::words).collect(Collectors.joining("; ")) + ".");
        }
        if (all.size() != entries.size() + 1 || !all.subList(0, entries.size()).equals(entries) || !all.get(entries.size()).subject().equals(waiver.subject())) {
            throw new UnusableException("No entry can be added at the end of " + name + " without changing what stands there. Add it by hand:\n" + WaiverText.entry(waiver));
        }
    }

    private static String words(InputError error) {
        return error.message() + error.suggestion().map(suggestion -> " (" + suggestion + ")").orElse("");
    }
}
