package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.RestraintTerm;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * A clause that keeps people from changing their employer: by binding the staff, or by binding companies not to hire one another's.
 */
public final class StaffRestraint {

    private static final Set<String> FRAME = Set.of("restraint", "term", "governing-law", "confidentiality", "assignment", "termination",
            "representation", "liability", "condition", "other", "disclosure");

    private final Deal deal;
    private final Standing standing;
    private final Restraint clause;

    private StaffRestraint(Deal deal, Standing standing, Restraint clause) {
        this.deal = deal;
        this.standing = standing;
        this.clause = clause;
    }

    /** The clause, asked about the people it concerns. */
    public static StaffRestraint of(Deal deal, Standing standing, Restraint clause) {
        return new StaffRestraint(deal, standing, clause);
    }

    private boolean bindsStaff() {
        return clause.kind() == RestraintKind.EMPLOYEE_NON_COMPETE;
    }

    /** Whether it is such a clause between companies that are no single group. Within a group there is no market for staff to restrain. */
    private Truth isBetweenCompanies() {
        return Truth.of(parties().stream().anyMatch(one -> parties().stream().anyMatch(other -> !Group.same(deal, one, other))));
    }

    private Set<PartyRef> parties() {
        Set<PartyRef> parties = new LinkedHashSet<>(clause.bound().entries());
        parties.addAll(clause.beneficiary().isEmpty() ? deal.documentOf(clause).between().entries() : clause.beneficiary().entries());
        clause.of().value().ifPresent(parties::add);
        return parties;
    }

    /**
     * Whether the law has something to say: to a no-hire always; to a non-compete of staff where they work in a state that does not allow
     * it. Where the staff work is unknown as long as neither staff nor an office outside the country of that state is on record.
     */
    public Truth isRegulated(String state) {
        if (!bindsStaff()) {
            return clause.kind() == RestraintKind.NO_HIRE ? isBetweenCompanies() : Truth.NO;
        }
        return Truth.all(Coverage.of(deal).reaches(clause, state),
                Truth.any(parties().stream().map(party -> worksIn(party, state)).toList()));
    }

    private Truth worksIn(PartyRef ref, String state) {
        Party party = deal.party(ref);
        PartyFacts facts = deal.world().party(ref);
        Fact<Territory> office = party.principalOffice();
        Truth staff = Truth.any(office.isStated() ? office.test(place -> place.liesIn(state)) : Truth.NO,
                facts.employeesIn().some(place -> Truth.of(place.liesIn(state))));
        boolean listed = facts.employeesIn().isStated()
                && facts.employeesIn().stream().noneMatch(place -> state.startsWith(place.code() + "-"));
        if (staff.yes() || listed) {
            return staff;
        }
        String country = state.substring(0, state.indexOf('-'));
        boolean abroad = office.isStated() && !office.get().liesIn(country) && !facts.employeesIn().isStated();
        return abroad ? Truth.NO : Truth.unknown(
                new Why.Missing(deal.facts().parties().place(), "where the staff of " + party.name() + " work"));
    }

    /**
     * Whether it may stand: a non-compete of staff where the law of the state does not forbid it; a no-hire if it serves a dealing of the
     * same parties and ends within a limit.
     */
    public Truth isAllowed(Fact<Boolean> forbidden, Fact<Duration> limit) {
        return bindsStaff() ? forbidden.is(false).because(new Why.Seen(clause.place(), clause.id()))
                : Truth.all(isAncillary(), RestraintTerm.of(deal, clause).lastsAtMost(limit));
    }

    /** Named as serving something, or standing beside another dealing between those it binds and protects. */
    private Truth isAncillary() {
        List<Truth> beside = new ArrayList<>(List.of(clause.ancillaryTo().stated()));
        beside.add(Truth.of(deal.documentOf(clause).clauses().stream().anyMatch(this::isDealing)));
        Truth any = Truth.any(beside);
        return any.no() && deal.documentOf(clause).clauses().isOpen()
                ? Truth.unknown(new Why.Missing(deal.documentOf(clause).clauses().place(), "what the clause serves")) : any;
    }

    private boolean isDealing(Clause other) {
        return !FRAME.contains(other.type()) && standing.standing(other).possible();
    }

    /** What is wrong, as the end of a sentence. */
    public String fault(Fact<Duration> limit) {
        if (bindsStaff()) {
            return "keeps staff from working for a competitor, which the law of the state where they work does not allow";
        }
        List<String> words = new ArrayList<>();
        if (isAncillary().no()) {
            words.add("serves no dealing between the parties");
        }
        if (RestraintTerm.of(deal, clause).lastsAtMost(limit).no()) {
            words.add("lasts " + RestraintTerm.of(deal, clause).words() + ", where the house allows " + limit);
        }
        return String.join(" and ", words);
    }
}
