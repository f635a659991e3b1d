package org.clausecheck.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.CheckComparison;
import org.clausecheck.finding.Outcome;
import org.clausecheck.logic.Place;
import org.clausecheck.report.Comparison;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.OldDraft;
import org.clausecheck.report.OldDraft.Pairing;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.compare.DraftComparison;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetTerms;

/** Checks the newer of two drafts and sets it beside the older one. */
final class DraftCheck implements Excerpts {

    private final Checking checking;
    private final TeamPolicy policy;
    private final Sources now;
    private final Sources old;
    private final Map<String, String[]> oldLines = new HashMap<>();

    /**
     * Checks both drafts alike.
     *
     * @param checking checks a sheet
     * @param policy   what the team has said about findings of the newer draft
     * @param now      where sheets of the newer draft are read from
     * @param old      where those of the older one are
     */
    DraftCheck(Checking checking, TeamPolicy policy, Sources now, Sources old) {
        this.checking = checking;
        this.policy = policy;
        this.now = now;
        this.old = old;
    }

    /** What comes of a sheet: what is new in it counts for its verdict. */
    SheetResult check(DraftPair pair) {
        if (pair.now().isEmpty()) {
            String name = pair.old().orElseThrow().name();
            OldDraft draft = new OldDraft(Pairing.REMOVED, List.of(), Optional.empty(), List.of());
            Comparison comparison = new Comparison(name, List.of(), List.of(), Optional.of(draft));
            return SheetResult.removed(name, comparison);
        }
        String file = pair.now().get();
        Reading reading = now.read(file);
        SheetResult result = policy.settle(List.of(checking.check(file, reading))).get(0);
        List<InputError> errors = new ArrayList<>(result.errors());
        if (pair.old().isEmpty()) {
            return result.check().map(check -> result.compared(CheckComparison.withNothing(check).check(),
                    new Comparison(pair.without(), List.of(), List.of(), Optional.of(OldDraft.none())))).orElse(result);
        }
        OldSheet sheet = pair.old().get();
        old.takeFrom(Map.of(sheet.name(), sheet.file()));
        Reading before = old.read(sheet.name());
        if (before instanceof Reading.Unusable unusable) {
            unusable.texts().forEach((name, text) -> oldLines.put(sheet.name(name), text.split("\r\n|\r|\n", -1)));
            unusable.errors().stream().map(error -> ofOldDraft(error, sheet)).forEach(errors::add);
        }
        return errors.isEmpty() ? compared(pair, result, (Reading.Usable) reading, (Reading.Usable) before)
                : SheetResult.unusable(file, result.inputs(), errors, result.failLevel());
    }

    private static InputError ofOldDraft(InputError error, OldSheet sheet) {
        return new InputError(moved(error.place(), sheet), "in the older draft: " + error.message(), error.suggestion());
    }

    private static Place moved(Place place, OldSheet sheet) {
        return new Place(sheet.name(place.file()), place.pointer(), place.line(), place.column(), place.length());
    }

    private SheetResult compared(DraftPair pair, SheetResult result, Reading.Usable reading, Reading.Usable before) {
        OldSheet sheet = pair.old().orElseThrow();
        // under the name of the newer draft: both are checked by one configuration, so that only the text differs
        SheetResult earlier = checking.check(result.file(), before);
        if (earlier.check().isEmpty()) {
            return SheetResult.unusable(result.file(), result.inputs(), earlier.errors(), result.failLevel());
        }
        Check was = earlier.check().get();
        Deal deal = result.deal().orElseThrow();
        DraftComparison terms = DraftComparison.of(SheetTerms.of(before), SheetTerms.of(reading));
        Set<String> clauses = deal.clauses().map(deal::nameOf).collect(Collectors.toSet());
        CheckComparison outcomes = CheckComparison.of(was, result.check().orElseThrow(), name -> terms.renaming().of(was.id(), name), clauses);
        DraftReport report = new DraftReport(terms.differences(), place -> moved(place, sheet));
        List<InputFile> inputs = earlier.inputs().stream().map(input -> new InputFile(sheet.name(input.file()), input.sha256())).toList();
        List<OldDraft.Origin> origins = outcomes.check().outcomes().stream().filter(Outcome::isOpen)
                .flatMap(outcome -> report.origin(outcome, Optional.ofNullable(outcomes.earlier().get(outcome.fingerprint()))).stream()).toList();
        OldDraft draft = new OldDraft(pair.pairing(), inputs, earlier.verdict(), origins);
        return result.compared(outcomes.check(), new Comparison(sheet.name(), report.changes(), report.resolved(outcomes.gone()), Optional.of(draft)));
    }

    @Override
    public Optional<String> line(String file, int number) {
        String[] lines = oldLines.get(file);
        return lines == null ? now.line(file, number) : number >= 1 && number <= lines.length ? Optional.of(lines[number - 1]) : Optional.empty();
    }

    @Override
    public Optional<String> page(String rule) {
        return now.page(rule);
    }

    @Override
    public Optional<String> pageAddress(String rule) {
        return now.pageAddress(rule);
    }
}
