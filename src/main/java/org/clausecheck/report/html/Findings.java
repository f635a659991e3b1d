package org.clausecheck.report.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.finding.Disposition;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/** Makes findings and undecided outcomes ready to be shown. */
final class Findings {

    /** More reasons than this are for machines: the embedded report has them all. */
    private static final int MOST_EVIDENCE = 24;

    private final Dossier dossier;

    Findings(Dossier dossier) {
        this.dossier = dossier;
    }

    FindingView view(Outcome outcome) {
        Rule rule = outcome.rule();
        return new FindingView(dossier.anchor(outcome), rule.id(), label(outcome), Words.of(rule.kind()), Words.of(rule.severity()),
                rule.title(), outcome.message(),
                rule.remedy(), dossier.pageAddress(rule.id()), standing(outcome.disposition()),
                        outcome.disposition().novelty().equals(Optional.of(Novelty.NEW)), waiver(outcome),
                outcome.locations().stream().map(this::place).toList(), dossier.links(dossier.partiesOf(outcome)),
                Dossier.refs(outcome).stream().map(this::clause).toList(), outcome.missing().stream().map(Why::text).distinct().toList(),
                outcome.rows().stream().map(Why.TableRow::text).distinct().toList(), cautions(outcome),
                rule.citations().stream().map(citation -> new FindingView.Citation(citation.text(), citation.mark())).toList(),
                        evidence(outcome.evidence()));
    }

    /** A finding as it is named elsewhere on the page. */
    static PartyView.FindingLink link(Dossier dossier, Outcome outcome) {
        return new PartyView.FindingLink(dossier.anchor(outcome), outcome.rule().id(), label(outcome), Words.of(outcome.rule().severity()),
                outcome.rule().title(), standing(outcome.disposition()));
    }

    static String label(Outcome outcome) {
        return outcome.isFinding() ? Words.of(outcome.rule().kind()) : "undecided";
    }

    /** Whether it counts, or why it does not. */
    static String standing(Disposition disposition) {
        return disposition.waived().isPresent() ? "waived" : disposition.counts() ? "open" : "unchanged";
    }

    private Link clause(String ref) {
        return dossier.clause(ref).map(dossier::link).orElseGet(() -> new Link("", ref, ""));
    }

    private FindingView.PlaceView place(Location location) {
        Link clause = location.clause().map(this::clause).orElse(new Link("", "", ""));
        String wording = location.clause().flatMap(dossier::clause).flatMap(found -> found.common().text().value()).orElse("");
        Passage passage = location.clause().flatMap(dossier::clause).map(found -> dossier.passages().within(found.place(),
                location.place()))
                .orElseGet(() -> dossier.passages().at(location.place()));
        return new FindingView.PlaceView(clause, wording, passage);
    }

    private static String waiver(Outcome outcome) {
        return outcome.disposition().waived().map(waiver -> "Accepted until " + waiver.expires() + ": " + waiver.reason()
                + " (requested by "
                + waiver.requestedBy() + " on " + waiver.created() + ", approved by " + waiver.approvedBy() + "; " + waiver.at().file()
                        + ":"
                + waiver.at().line() + ")").orElse("");
    }

    /** Rows whose figures were not read in an official text, and what the tables themselves say against a figure. */
    private static List<String> cautions(Outcome outcome) {
        return outcome.rows().stream().filter(row -> !row.mark().equals("official") && !row.mark().equals("house")).map(row -> row.row()
                + (row.mark().equals("secondary") ? " was read in notes on the law, not in an official text."
                        : " was not read in any source: verify it."))
                .distinct().toList();
    }

    private static List<FindingView.EvidenceView> evidence(List<Why> reasons) {
        List<Why> distinct = reasons.stream().distinct().toList();
        Stream<FindingView.EvidenceView> shown = distinct.stream().limit(MOST_EVIDENCE)
                .map(why -> new FindingView.EvidenceView(kind(why), why.text(), why.at().map(Findings::where).orElse("")));
        int more = distinct.size() - MOST_EVIDENCE;
        return (more <= 0 ? shown : Stream.concat(shown, Stream.of(new FindingView.EvidenceView("note", "and " + more
                + " more in the embedded JSON report", ""))))
                .toList();
    }

    static String where(Place place) {
        return place.file() + ":" + place.line() + (place.pointer().isEmpty() ? "" : " " + place.pointer());
    }

    private static String kind(Why why) {
        return why instanceof Why.Seen ? "seen" : why instanceof Why.Missing ? "missing" : why instanceof Why.TableRow ? "row"
                : why instanceof Why.Absent ? "absent" : "note";
    }
}
