package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Disclosure;

/** What the clauses of a sheet promise that a company will disclose. */
public final class PlannedDisclosures {

    private final Deal deal;
    private final StandingClauses clauses;
    private final PublicCompany company;

    private PlannedDisclosures(Deal deal, StandingClauses clauses, PublicCompany company) {
        this.deal = deal;
        this.clauses = clauses;
        this.company = company;
    }

    /** The disclosures of a company. */
    public static PlannedDisclosures of(Deal deal, Standing standing, PublicCompany company) {
        return new PlannedDisclosures(deal, new StandingClauses(deal, standing), company);
    }

    /** The clauses of these kinds by which the company, or one that it controls, is to disclose; all kinds if none is named. */
    public List<Disclosure> clauses(DisclosureKind... kinds) {
        return clauses.all(Disclosure.class).stream().filter(clause -> kinds.length == 0 || List.of(kinds).contains(clause.kind()))
                .filter(clause -> Truth.any(clause.by().some(by -> Truth.of(company.speaksFor(by)))).possible()).toList();
    }

    private Truth isBy(Disclosure clause) {
        return Truth.all(clause.by().some(by -> Truth.of(company.speaksFor(by))), clauses.isMeant(clause));
    }

    /** Whether a disclosure of one of these kinds is promised. */
    public Truth promises(DisclosureKind... kinds) {
        return StandingClauses.promised(clauses(kinds).stream().map(this::isBy).toList(), "no such disclosure");
    }

    /** Whether the list of known trends, or the prospectus, names a clause. */
    public Truth covers(Clause clause) {
        return StandingClauses.promised(clauses(DisclosureKind.KNOWN_TRENDS, DisclosureKind.PROSPECTUS).stream()
                .map(found -> Truth.all(isBy(found), found.clauses().some(ref -> Truth.of(deal.target(ref)
                        .filter(target -> target.covers(clause)).isPresent())))).toList(), "no such disclosure");
    }

    /** Whether somebody is to clear what the company says before it is said. */
    public Truth areCleared() {
        List<Truth> found = new ArrayList<>();
        clauses().forEach(clause -> found.add(Truth.all(isBy(clause), clause.approvalBy().test(words -> !words.isBlank()))
                .because(new Why.Seen(clause.place(), clause.id()))));
        return StandingClauses.promised(found, "no clause says who clears statements");
    }
}
