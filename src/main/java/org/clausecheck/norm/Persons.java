package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.fact.Listing;

/** Who signs what, who belongs to whose group, and who issues shares. */
final class Persons {

    private final Deal deal;
    private final Map<String, Set<String>> signatories = new HashMap<>();
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Set<String> issuers = new LinkedHashSet<>();

    Persons(Deal deal) {
        this.deal = deal;
        deal.documents().forEach(document -> signatories.put(document.id(), new LinkedHashSet<>(ids(document.between()))));
        deal.parties().forEach(party -> {
            if (party.roles().has(Role.ISSUER).yes()) {
                issuers.add(party.id());
            }
        });
        deal.clauses().forEach(clause -> {
            if (clause instanceof Equity equity) {
                issuers.add(equity.issuer().id());
            }
        });
        deal.documents().forEach(document -> document.securities().forEach(security -> issuers.add(security.issuer().id())));
        deal.facts().listings().stream().map(Listing::issuer).forEach(issuer -> issuers.add(issuer.id()));
    }

    /** The ids of parties. */
    static List<String> ids(Items<PartyRef> parties) {
        List<String> ids = new ArrayList<>(parties.size());
        parties.forEach(party -> ids.add(party.id()));
        return ids;
    }

    /** Who signs a document. */
    Set<String> between(String document) {
        return signatories.getOrDefault(document, Set.of());
    }

    Set<String> between(Clause clause) {
        return between(clause.document());
    }

    /** The other signatories of a clause's document. */
    List<String> others(Clause clause, String party) {
        return between(clause).stream().filter(other -> !other.equals(party)).toList();
    }

    /** These parties, or the other signatories where none is named. */
    List<String> namedOrOthers(Items<PartyRef> named, Clause clause, String party) {
        List<String> ids = ids(named);
        return ids.isEmpty() ? others(clause, party) : ids;
    }

    /** Whether a party is shown to issue shares. */
    boolean isIssuer(String party) {
        return issuers.contains(party);
    }

    /** The party and those above it, as far as parents are stated. */
    Set<String> line(String party) {
        Set<String> known = ancestors.get(party);
        if (known == null) {
            known = new LinkedHashSet<>();
            for (Optional<String> step = Optional.of(party); step.isPresent() && known.add(step.get());) {
                step = deal.party(step.get()).flatMap(entry -> entry.parent().value()).map(PartyRef::id);
            }
            ancestors.put(party, known);
        }
        return known;
    }

    /** Whether a parent chain of a party reaches another; open for a parent of that one, and where a parent is withheld. */
    State inGroupOf(String party, String head) {
        if (line(party).contains(head)) {
            return State.YES;
        }
        return line(head).contains(party) || hasHiddenParent(party) ? State.UNKNOWN : State.NO;
    }

    private boolean hasHiddenParent(String party) {
        return line(party).stream().anyMatch(member -> deal.party(member).map(Party::parent)
                .filter(parent -> parent.status() == Fact.Status.WITHHELD).isPresent());
    }

    /** Whether two parties stand in one group; open where the parents of either are not stated. */
    State affiliated(String one, String two) {
        Set<String> line = line(one);
        if (line(two).stream().anyMatch(line::contains)) {
            return State.YES;
        }
        return State.UNKNOWN;
    }

    /** Whether all of these sign a document. */
    boolean allSign(Iterable<String> parties, Document document) {
        Set<String> signers = between(document.id());
        for (String party : parties) {
            if (!signers.contains(party)) {
                return false;
            }
        }
        return true;
    }
}
