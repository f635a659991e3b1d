package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Mentions;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.RegimePromise;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Owner;
import org.clausecheck.sheet.fact.PartyFacts;

/** A party to the deal that stands on a list of restricted parties, or that such parties own, as far as the record says. */
public final class ListedOwnership {

    private static final Designation LISTED = new Designation("us-listed-party");

    private final Deal deal;
    private final Standing standing;
    private final PartyRef party;
    private final List<Clause> clauses;

    private ListedOwnership(Deal deal, Standing standing, PartyRef party, List<Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.party = party;
        this.clauses = List.copyOf(clauses);
    }

    /** The parties that sign or that a clause which stands names, each with these clauses, where the record shows such a listing. */
    public static List<ListedOwnership> of(Deal deal, Standing standing) {
        List<ListedOwnership> all = new ArrayList<>();
        for (Party known : deal.parties()) {
            PartyRef party = new PartyRef(known.id(), deal.sheet().id(), known.margin().place());
            if (!new ListedOwnership(deal, standing, party, List.of()).isShown()) {
                continue;
            }
            List<Clause> naming = deal.sheet().clauses().stream().filter(clause -> standing.standing(clause).possible())
                    .filter(clause -> Mentions.in(clause).parties().contains(party)).toList();
            if (!naming.isEmpty() || deal.sheet().between().stream().anyMatch(party::equals)) {
                all.add(new ListedOwnership(deal, standing, party, naming));
            }
        }
        return List.copyOf(all);
    }

    /** Whether the record shows a listing of the party, of an owner or of a parent. */
    private boolean isShown() {
        return isListed().yes() || !listedOwners().isEmpty() || listedParent().isPresent();
    }

    /** The party, and the clauses that name it. */
    public List<Object> subjects() {
        return Stream.concat(Stream.of(deal.party(party)), clauses.stream()).toList();
    }

    /** Who it is. */
    public PartyRef party() {
        return party;
    }

    /** Whether it is itself on a list. */
    public Truth isListed() {
        Truth named = facts().designations().has(LISTED);
        return named.unknown() ? Truth.NO : named;
    }

    /** Whether listed owners together have a part of it; unknown for a part that is not said, and for a listed parent whose part is not. */
    public Truth isOwnedByListed(Fact<BigDecimal> fromPercent) {
        List<Owner> owners = listedOwners();
        List<Why> seen = owners.stream().<Why>map(owner -> new Why.Seen(owner.margin().place(), owner.name())).toList();
        BigDecimal sum = owners.stream().flatMap(owner -> owner.percent().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Truth reached = Fact.stated(sum, seen).atLeast(fromPercent);
        Optional<Owner> open = owners.stream().filter(owner -> !owner.percent().isStated()).findFirst();
        if (!reached.no() || fromPercent.status() == Fact.Status.UNSTATED || open.isEmpty() && listedParent().isEmpty()) {
            return reached;
        }
        return Truth.unknown(open.map(owner -> new Why.Missing(owner.margin().place().member("percent"), "the part of " + owner.name()))
                .orElseGet(() -> new Why.Missing(facts().owners().place(), "the part of " + deal.nameOf(listedParent().orElseThrow().id())
                        + " in " + deal.nameOf(party.id()))));
    }

    /** The owners that are listed, by name. */
    public List<String> owners() {
        return Stream.concat(listedOwners().stream().map(owner -> owner.name()
                        + owner.percent().value().map(percent -> " (" + percent.toPlainString() + " %)").orElse("")),
                listedParent().stream().map(parent -> deal.nameOf(parent.id()))).distinct().toList();
    }

    /** How the party comes to be restricted, in words. */
    public String words() {
        return isListed().yes() ? "is itself on a list of restricted parties"
                : "is owned by listed parties: " + String.join(", ", owners());
    }

    private PartyFacts facts() {
        return deal.world().party(party);
    }

    private List<Owner> listedOwners() {
        return facts().owners().stream().filter(owner -> owner.listedParty().is(true).yes() && !World.isDisputed(owner)).toList();
    }

    /** A party above it that is listed, where the record of owners does not name it. */
    private Optional<PartyRef> listedParent() {
        return deal.party(party).parent().value().filter(parent -> deal.world().party(parent).designations().has(LISTED).yes())
                .filter(parent -> listedOwners().stream().noneMatch(owner -> owner.name().equals(parent.id())
                        || owner.name().equals(deal.nameOf(parent.id()))));
    }

    /** Whether the sheet has a way to a licence: a condition, an undertaking or a filing under the law. */
    public Truth hasLicencePath(String regime) {
        return RegimePromise.of(deal, standing, regime).isMade();
    }
}
