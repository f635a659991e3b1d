package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import org.clausecheck.report.Comparison;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.Horizon;
import org.clausecheck.report.Resolved;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Document;

/** Makes one sheet ready to be shown. */
final class SheetPage {

    private static final TimelineView NO_TIMELINE = new TimelineView("", "", List.of(), List.of(), List.of(), 0);

    private static final MatrixView NO_MATRIX = new MatrixView(List.of(), List.of());
    private static final ConflictView NO_CONFLICTS = new ConflictView(0, 0, List.of(), List.of());

    private final SheetResult result;
    private final Excerpts excerpts;
    private final Anchors anchors;
    private final String prefix;
    private final Optional<Horizon> horizon;

    SheetPage(SheetResult result, Excerpts excerpts, Anchors anchors, String prefix, Optional<Horizon> horizon) {
        this.result = result;
        this.excerpts = excerpts;
        this.anchors = anchors;
        this.prefix = prefix;
        this.horizon = horizon;
    }

    SheetView view() {
        return result.check().isPresent() ? checked() : unusable();
    }

    private List<Page.Input> inputs() {
        return result.inputs().stream().map(input -> new Page.Input(input.file(), input.sha256())).toList();
    }

    private SheetView unusable() {
        Passages passages = new Passages(excerpts);
        List<SheetView.ErrorView> errors = result.errors().stream().map(error -> new SheetView.ErrorView(error.message(),
                error.suggestion().orElse(""),
                passages.at(error.place()))).toList();
        int count = errors.size();
        SheetView.VerdictView verdict = new SheetView.VerdictView("unusable", "Could not be checked",
                count == 1 ? "One error must be corrected before the rules can run." : count
                        + " errors must be corrected before the rules can run.", "", List.of());
        return new SheetView(prefix, result.file(), result.file(), "", verdict, errors, List.of(), List.of(), List.of(),
                new SheetView.Filters(List.of(), List.of(), List.of(), List.of()), ChangesView.NONE, NO_TIMELINE, NO_MATRIX,
                        NO_CONFLICTS, List.of(), List.of(), new ReviewView(List.of(), List.of(), 0, List.of()), inputs(), settings());
    }

    private SheetView checked() {
        Dossier dossier = new Dossier(result, excerpts, anchors, prefix);
        Findings findings = new Findings(dossier);
        List<Outcome> failed = dossier.check().findings();
        List<Outcome> blocking = failed.stream().filter(outcome -> outcome.disposition().counts() && outcome.rule().kind() != Kind.ADVISORY
                && outcome.rule().severity().atLeast(Severity.HIGH)).toList();
        SheetView found = new SheetView(prefix, dossier.check().id(), result.file(), "", new Verdicts(result).view(), List.of(),
                steps(blocking, dossier, findings),
                groups(failed, findings), dossier.check().undecided().stream().map(findings::view).toList(), filters(dossier),
                        changes(dossier), NO_TIMELINE,
                NO_MATRIX, NO_CONFLICTS, List.of(), List.of(), new Review(dossier).view(), inputs(), settings());
        return result.deal().isPresent() ? drawn(found, dossier) : found;
    }

    /** The same with all that is drawn from the documents. */
    private SheetView drawn(SheetView found, Dossier dossier) {
        RightsTimeline timeline = new RightsTimeline(dossier, horizon);
        Clauses clauses = new Clauses(dossier, timeline);
        Document sheet = dossier.deal().sheet();
        List<String> parties = sheet.between().stream().map(party -> dossier.deal().nameOf(party.id())).toList();
        String facts = Words.of(sheet.stage()).replace('-', ' ') + (parties.isEmpty() ? "" : " between " + Words.joined(parties, "and"));
        return new SheetView(prefix, sheet.title(), result.file(), facts, found.verdict(), List.of(), found.blocking(), found.groups(),
                found.undecided(),
                found.filters(), found.changes(), timeline.view(), new RightsMatrix(dossier, timeline).view(),
                        new ConflictMap(dossier).view(), clauses.parties(),
                clauses.documents(), found.review(), found.inputs(), found.settings());
    }

    /** What the configuration makes otherwise than the product, in sentences. */
    private List<String> settings() {
        return result.settings().map(settings -> {
            List<String> lines = new ArrayList<>();
            lines.add("Checked by the configuration " + settings.file().file() + " (sha256 " + settings.file().sha256() + ")"
                    + (settings.profiles().isEmpty() ? "" : ", profiles " + Words.joined(settings.profiles(), "and"))
                            + ": rule set hash " + settings.ruleHash() + ", "
                    + settings.ran() + " of " + settings.rules() + " rules ran" + settings.selection().map(words -> " (" + words + ")")
                            .orElse("") + ".");
            settings.differences().forEach(difference -> lines.add(difference.words() + ", " + Findings.where(difference.place())
                    + difference.profile().map(profile -> ", by the profile " + profile).orElse("")));
            return List.copyOf(lines);
        }).orElse(List.of());
    }

    private static List<SheetView.Step> steps(List<Outcome> blocking, Dossier dossier, Findings findings) {
        Map<String, List<Outcome>> byRule = new LinkedHashMap<>();
        blocking.forEach(outcome -> byRule.computeIfAbsent(outcome.rule().id(), key -> new ArrayList<>()).add(outcome));
        return byRule.values().stream().map(group -> {
            Rule rule = group.get(0).rule();
            Set<String> parties = new LinkedHashSet<>();
            group.forEach(outcome -> parties.addAll(dossier.partiesOf(outcome)));
            return new SheetView.Step(Words.of(rule.severity()), Words.of(rule.kind()), rule.remedy(), group.stream().map(findings::view)
                    .toList(),
                    dossier.links(parties));
        }).toList();
    }

    private static List<SheetView.Group> groups(List<Outcome> failed, Findings findings) {
        Predicate<Outcome> counts = outcome -> outcome.disposition().counts();
        Predicate<Outcome> advisory = outcome -> outcome.rule().kind() == Kind.ADVISORY;
        Predicate<Outcome> high = outcome -> outcome.rule().severity().atLeast(Severity.HIGH);
        Predicate<Outcome> medium = outcome -> outcome.rule().severity() == Severity.MEDIUM;
        Predicate<Outcome> waived = outcome -> outcome.disposition().waived().isPresent();
        List<SheetView.Group> groups = new ArrayList<>();
        add(groups, "Before signing", "Critical and high: signing should wait for these.", failed, findings,
                counts.and(advisory.negate()).and(high));
        add(groups, "Before closing", "Medium: to be settled by closing.", failed, findings, counts.and(advisory.negate()).and(medium));
        add(groups, "When convenient", "Low.", failed, findings, counts.and(advisory.negate()).and(high.or(medium).negate()));
        add(groups, "Risks to weigh", "Advisories: a careful lawyer would raise them; they do not change the verdict.", failed, findings,
                counts.and(advisory));
        add(groups, "Accepted by waiver", "Found, and accepted for a time by a named person; not counted for the verdict.", failed,
                findings, counts.negate().and(waived));
        add(groups, "There before", "Found before as well; not counted for the verdict.", failed, findings,
                counts.negate().and(waived.negate()));
        return groups;
    }

    private static void add(List<SheetView.Group> groups, String title, String lead, List<Outcome> all, Findings findings,
            Predicate<Outcome> meant) {
        List<FindingView> own = all.stream().filter(meant).map(findings::view).toList();
        if (!own.isEmpty()) {
            groups.add(new SheetView.Group(title, lead, own));
        }
    }

    private static SheetView.Filters filters(Dossier dossier) {
        Set<String> parties = new LinkedHashSet<>();
        Set<String> clauses = new LinkedHashSet<>();
        dossier.open().forEach(outcome -> {
            parties.addAll(dossier.partiesOf(outcome));
            clauses.addAll(Dossier.refs(outcome));
        });
        List<String> severities = Stream.of(Severity.values()).sorted(Comparator.reverseOrder())
                .filter(severity -> dossier.open().stream().anyMatch(outcome -> outcome.rule().severity() == severity)).map(Words::of)
                        .toList();
        List<String> labels = Stream.of("conflict", "unmet", "advisory", "undecided")
                .filter(label -> dossier.open().stream().anyMatch(outcome -> Findings.label(outcome).equals(label))).toList();
        return new SheetView.Filters(dossier.links(parties), dossier.clauses().keySet().stream().filter(clauses::contains).toList(),
                severities, labels);
    }

    private ChangesView changes(Dossier dossier) {
        if (result.comparison().isEmpty()) {
            return ChangesView.NONE;
        }
        Comparison comparison = result.comparison().get();
        List<ChangesView.Term> terms = comparison.changes().stream().map(change -> new ChangesView.Term(
                change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed", change.pointer(),
                change.clause().map(ref -> dossier.clause(ref).map(dossier::link).orElse(new Link("", ref, ""))).orElse(new Link("", "",
                        "")),
                change.before().orElse(""), change.after().orElse(""))).toList();
        long known = dossier.check().unchanged();
        return new ChangesView(comparison.before(), terms, comparison.resolved().stream().map(SheetPage::resolved).toList(),
                dossier.open().size() - known, known);
    }

    private static ChangesView.ResolvedView resolved(Resolved gone) {
        String label = gone.result() == Result.FAILED ? Words.of(gone.kind()) : "undecided";
        return new ChangesView.ResolvedView(gone.fingerprint(), gone.rule(), label, Words.of(gone.severity()), gone.title(),
                gone.message());
    }
}
