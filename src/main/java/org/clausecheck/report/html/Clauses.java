package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Modality;
import org.clausecheck.norm.Norm;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.OtherClause;

/** Makes clauses and parties ready to be shown, each with its findings and its norms in words. */
final class Clauses {

    private final Dossier dossier;
    private final Deal deal;
    private final NormWords words;
    private final RightsTimeline timeline;

    Clauses(Dossier dossier, RightsTimeline timeline) {
        this.dossier = dossier;
        this.deal = dossier.deal();
        this.words = new NormWords(deal);
        this.timeline = timeline;
    }

    List<DocumentView> documents() {
        return deal.documents().stream().map(this::document).toList();
    }

    private DocumentView document(Document document) {
        List<String> parties = document.between().stream().map(party -> deal.nameOf(party.id())).toList();
        String facts = document.id() + ", " + Words.of(document.stage()).replace('-', ' ') + (parties.isEmpty() ? "" : ", between "
                + Words.joined(parties, "and"));
        return new DocumentView(document.title(), facts, document == deal.sheet(), document.clauses().stream().map(this::clause).toList());
    }

    private ClauseView clause(Clause clause) {
        String ref = deal.nameOf(clause);
        List<Outcome> about = dossier.about(ref);
        List<Place> marks = about.stream().flatMap(outcome -> outcome.locations().stream()).filter(location -> location.clause()
                .filter(ref::equals).isPresent())
                .map(Location::place).distinct().toList();
        return new ClauseView(dossier.clauseId(ref), ref, clause.common().number().value().orElse(""), clause.common().title().value()
                .orElse(""),
                Words.ofCode(clause.type()), ClauseState.of(deal, dossier.norms().force(), clause), roles(clause),
                        clause.common().text().value().orElse(""),
                clause.common().margin().note().value().orElse(""), clause.common().margin().source().value().map(Clauses::source)
                        .orElse(""),
                dossier.passages().whole(clause.place(), marks), about.stream().map(outcome -> Findings.link(dossier, outcome)).toList(),
                dossier.normsOf(clause).stream().map(this::norm).distinct().toList(), List.copyOf(dossier.partiesOf(clause)),
                        !(clause instanceof OtherClause));
    }

    private List<ClauseView.Role> roles(Clause clause) {
        List<ClauseView.Role> roles = new ArrayList<>();
        Roles.of(clause).forEach((role, parties) -> parties.forEach(party -> roles.add(new ClauseView.Role(role,
                new Link(dossier.partyId(party), deal.nameOf(party), "")))));
        return roles;
    }

    private static String source(Source source) {
        return source.title() + source.on().value().map(day -> ", " + day).orElse("") + source.status().value().map(status -> " ("
                + Words.of(status) + ")").orElse("");
    }

    private PartyView.NormView norm(Norm norm) {
        List<String> notes = new ArrayList<>();
        String provisos = NormWords.provisos(norm);
        if (!provisos.isEmpty()) {
            notes.add(provisos);
        }
        List<String> exceptions = words.exceptions(norm);
        if (!exceptions.isEmpty()) {
            notes.add("except " + String.join("; ", exceptions));
        }
        return new PartyView.NormView(Words.of(norm.modality()), deal.nameOf(norm.bearer()), NormWords.modal(norm),
                words.predicate(norm), timeline.when(norm),
                dossier.link(norm.source()), String.join("; ", notes));
    }

    List<PartyView> parties() {
        return dossier.parties().stream().map(this::party).toList();
    }

    private PartyView party(Party party) {
        String id = party.id();
        List<Outcome> about = dossier.open().stream().filter(outcome -> dossier.partiesOf(outcome).contains(id)).toList();
        List<Norm> standing = dossier.norms().norms().stream().filter(norm -> !RightsTimeline.isMirror(norm)).toList();
        List<PartyView.NormView> own = standing.stream().filter(norm -> norm.bearer().equals(id))
                .sorted(Comparator.comparing(Norm::modality)).map(this::norm).distinct().toList();
        List<PartyView.NormView> owed = standing.stream().filter(norm -> !norm.bearer().equals(id) && norm.towards().contains(id))
                .filter(norm -> norm.modality() == Modality.DUTY || norm.modality() == Modality.PROHIBITION)
                .map(this::norm).distinct().toList();
        List<Link> clauses = new ArrayList<>();
        dossier.clauses().forEach((ref, clause) -> {
            Map<String, List<String>> roles = Roles.of(clause);
            List<String> played = roles.entrySet().stream().filter(entry -> entry.getValue().contains(id)).map(Map.Entry::getKey).toList();
            if (!played.isEmpty() || dossier.partiesOf(clause).contains(id)) {
                clauses.add(new Link(dossier.clauseId(ref), ref, played.isEmpty() ? "named" : String.join(", ", played)));
            }
        });
        return new PartyView(dossier.partyId(id), party.name(), id, facts(party), about.stream().map(outcome -> Findings.link(dossier,
                outcome)).toList(), own, owed, clauses);
    }

    private String facts(Party party) {
        List<String> facts = new ArrayList<>();
        party.legalForm().value().ifPresent(form -> facts.add(Words.of(form).replace('-', ' ')));
        party.incorporatedIn().value().ifPresent(where -> facts.add("incorporated in " + where));
        party.parent().value().map(PartyRef::id).ifPresent(parent -> facts.add("controlled by " + deal.nameOf(parent)));
        if (!party.roles().isEmpty()) {
            facts.add("role: " + Words.joined(party.roles().stream().map(role -> Words.of(role).replace('-', ' ')).toList(), "and"));
        }
        Set<String> signs = new LinkedHashSet<>();
        deal.documents().stream().filter(document -> document.between().stream().anyMatch(signer -> signer.id().equals(party.id())))
                .forEach(document -> signs.add(document.id()));
        facts.add(signs.isEmpty() ? "signs none of these documents" : "signs " + Words.joined(List.copyOf(signs), "and"));
        return String.join(" · ", facts);
    }
}
