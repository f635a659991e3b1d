package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.norm.Norm;
import org.clausecheck.norm.Norms;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Mentions;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.clause.Clause;

/** All that the parts of one checked sheet are drawn from, looked up once: clauses by reference, parties, findings, ids on the page. */
final class Dossier {

    private final SheetResult result;
    private final Optional<Deal> deal;
    private final Check check;
    private final Optional<Norms> norms;
    private final Passages passages;
    private final Excerpts excerpts;
    private final String prefix;
    private final Map<String, Clause> clauses = new LinkedHashMap<>();
    private final Map<Clause, Set<String>> parties = new java.util.IdentityHashMap<>();
    private final Map<Outcome, String> anchors = new java.util.IdentityHashMap<>();
    private final Map<String, List<Outcome>> byClause = new LinkedHashMap<>();
    private final Map<Clause, List<Norm>> byNorm = new java.util.IdentityHashMap<>();

    /**
     * A sheet's file.
     *
     * @param result   what came of a sheet that was checked
     * @param excerpts the lines of its files
     * @param anchors  the ids of the page
     * @param prefix   what this sheet's ids begin with
     */
    Dossier(SheetResult result, Excerpts excerpts, Anchors anchors, String prefix) {
        this.result = result;
        this.deal = result.deal();
        this.check = result.check().orElseThrow();
        this.norms = deal.map(Norms::of);
        this.passages = new Passages(excerpts);
        this.excerpts = excerpts;
        this.prefix = prefix;
        deal.ifPresent(known -> known.clauses().forEach(clause -> clauses.put(known.nameOf(clause), clause)));
        clauses.values().forEach(clause -> parties.put(clause, named(clause)));
        open().forEach(outcome -> {
            this.anchors.put(outcome, anchors.unique(outcome.fingerprint()));
            refs(outcome).forEach(ref -> byClause.computeIfAbsent(ref, key -> new ArrayList<>()).add(outcome));
        });
        norms.ifPresent(known -> known.norms().forEach(norm -> byNorm.computeIfAbsent(norm.source(), key -> new ArrayList<>()).add(norm)));
    }

    private Set<String> named(Clause clause) {
        Set<String> ids = new LinkedHashSet<>();
        Mentions.in(clause).parties().stream().map(PartyRef::id).forEach(ids::add);
        return ids;
    }

    SheetResult result() {
        return result;
    }

    /** The documents; asked only where they are at hand, as they are after a check. */
    Deal deal() {
        return deal.orElseThrow();
    }

    Check check() {
        return check;
    }

    Norms norms() {
        return norms.orElseThrow();
    }

    Passages passages() {
        return passages;
    }

    /** The address of a rule's page; empty if it has none. */
    String pageAddress(String rule) {
        return excerpts.pageAddress(rule).orElse("");
    }

    /** An id of this sheet's part of the page. */
    String id(String name) {
        return prefix + name;
    }

    /** The clauses by the references that findings use, in reading order. */
    Map<String, Clause> clauses() {
        return clauses;
    }

    Optional<Clause> clause(String ref) {
        return Optional.ofNullable(clauses.get(ref));
    }

    String clauseId(String ref) {
        return id("clause-" + ref);
    }

    String partyId(String party) {
        return id("party-" + party);
    }

    /** A link to a clause. */
    Link link(Clause clause) {
        String ref = deal().nameOf(clause);
        return new Link(clauseId(ref), ref, clause.common().title().value().orElse(""));
    }

    /** The findings and undecided outcomes, in the order of reports. */
    List<Outcome> open() {
        return check.outcomes().stream().filter(Outcome::isOpen).toList();
    }

    /** The id of a finding on the page: its fingerprint, with a number where another sheet has brought the same. */
    String anchor(Outcome outcome) {
        return anchors.get(outcome);
    }

    /** The clauses that an outcome names, each once. */
    static List<String> refs(Outcome outcome) {
        return outcome.locations().stream().map(Location::clause).flatMap(Optional::stream).distinct().toList();
    }

    /** The findings and undecided outcomes that name a clause. */
    List<Outcome> about(String ref) {
        return byClause.getOrDefault(ref, List.of());
    }

    /** The norms of a clause that stand. */
    List<Norm> normsOf(Clause clause) {
        return byNorm.getOrDefault(clause, List.of());
    }

    /** The parties that a clause names, or that have or suffer a norm by it. */
    Set<String> partiesOf(Clause clause) {
        Set<String> all = new LinkedHashSet<>(parties.get(clause));
        normsOf(clause).forEach(norm -> all.add(norm.bearer()));
        return all;
    }

    /** The parties that an outcome concerns: those of its clauses; where it names none, those that its subject or its places name. */
    Set<String> partiesOf(Outcome outcome) {
        Set<String> all = new LinkedHashSet<>();
        refs(outcome).stream().map(this::clause).flatMap(Optional::stream).forEach(clause -> all.addAll(partiesOf(clause)));
        if (all.isEmpty()) {
            parties().stream().filter(party -> names(outcome.message(), party.name()) || outcome.subject()
                    .filter(party.id()::equals).isPresent())
                    .forEach(party -> all.add(party.id()));
        }
        return all;
    }

    /** Whether a text has a name in it as a whole, not as a part of a longer word. */
    private static boolean names(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) && (end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** All parties: those of the sheet itself first, then by reading order. */
    List<Party> parties() {
        if (deal.isEmpty()) {
            return List.of();
        }
        Set<String> first = new LinkedHashSet<>();
        deal().sheet().between().forEach(party -> first.add(party.id()));
        List<Party> all = new ArrayList<>();
        first.forEach(id -> deal().party(id).ifPresent(all::add));
        deal().parties().stream().filter(party -> !first.contains(party.id())).forEach(all::add);
        return all;
    }

    /** Parties as links, in the order of {@link #parties()}. */
    List<Link> links(Collection<String> ids) {
        return parties().stream().filter(party -> ids.contains(party.id())).map(party -> new Link(partyId(party.id()), party.name(), ""))
                .toList();
    }
}
