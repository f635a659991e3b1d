package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.InvestorRightKind;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Competition;

/**
 * What one party learns of a company through an observer on its board or a right to information, and what keeps that from a competitor's
 * business.
 */
public final class SensitiveInformation {

    private final Deal deal;
    private final StandingClauses standing;
    private final PartyRef holder;
    private final PartyRef company;
    private final List<Clause> rights = new ArrayList<>();

    private SensitiveInformation(Deal deal, StandingClauses standing, PartyRef holder, PartyRef company) {
        this.deal = deal;
        this.standing = standing;
        this.holder = holder;
        this.company = company;
    }

    /** One for each party and company of another group, with all rights of the party. */
    public static List<SensitiveInformation> of(Deal deal, Standing standing) {
        StandingClauses all = new StandingClauses(deal, standing);
        Map<List<PartyRef>, SensitiveInformation> found = new LinkedHashMap<>();
        all.all(BoardRight.class).stream().filter(right -> observes(right).possible())
                .forEach(right -> add(found, deal, all, right.holder(), right.company(), right));
        all.all(InvestorRight.class).stream().filter(SensitiveInformation::informs)
                .forEach(right -> add(found, deal, all, right.holder(), right.company(), right));
        return List.copyOf(found.values());
    }

    private static void add(Map<List<PartyRef>, SensitiveInformation> found, Deal deal, StandingClauses all, PartyRef holder,
            PartyRef company, Clause right) {
        if (!Group.same(deal, holder, company)) {
            found.computeIfAbsent(List.of(holder, company), key -> new SensitiveInformation(deal, all, holder, company)).rights.add(right);
        }
    }

    private static Truth observes(BoardRight right) {
        return Truth.any(right.powers().has(BoardPower.OBSERVE), right.observers().moreThan(0));
    }

    private static boolean informs(InvestorRight right) {
        return right.kind() == InvestorRightKind.INFORMATION || right.kind() == InvestorRightKind.INSPECTION;
    }

    /** The clauses that give the rights. */
    public List<Clause> rights() {
        return List.copyOf(rights);
    }

    /** Who learns. */
    public PartyRef holder() {
        return holder;
    }

    /** Of whom. */
    public PartyRef company() {
        return company;
    }

    /** Whether the two compete, in a deal that the sheet ties to the United States; unknown only where the sheet points to competition. */
    public Truth isAmongCompetitors() {
        boolean american = Presence.isNamed(deal, "US").yes() || Presence.of(deal, holder).isShownIn("US").yes()
                || Presence.of(deal, company).isShownIn("US").yes();
        Truth looks = Truth.any(rights.stream().map(right -> right instanceof BoardRight board ? observes(board) : Truth.YES).toList());
        return Truth.all(Truth.of(american), looks, competes());
    }

    private Truth competes() {
        List<Truth> recorded = new ArrayList<>();
        deal.facts().competition().stream().filter(this::isAboutBoth).forEach(entry -> recorded.add(World.isDisputed(entry)
                ? Truth.unknown(new Why.Missing(entry.margin().place(), "disputed"))
                : Truth.of(entry.compete()).because(new Why.Seen(entry.margin().place(), "competition"))));
        if (!recorded.isEmpty()) {
            return Truth.any(recorded);
        }
        return isPointedTo() ? Truth.unknown(new Why.Missing(deal.facts().competition().place(), "whether " + deal.nameOf(holder.id())
                + " and " + deal.nameOf(company.id()) + " compete")) : Truth.NO;
    }

    private boolean isAboutBoth(Competition entry) {
        return entry.parties().stream().anyMatch(party -> Group.same(deal, party, holder))
                && entry.parties().stream().anyMatch(party -> Group.same(deal, party, company));
    }

    /** Both develop, share a market, sell in competition, or one has promised the other not to compete. */
    private boolean isPointedTo() {
        boolean develop = deal.party(holder).roles().has(Role.DEVELOPER).yes() && deal.party(company).roles().has(Role.DEVELOPER).yes();
        boolean market = deal.facts().markets().stream().map(entry -> entry.shares().stream().map(part -> part.party()).toList())
                .anyMatch(sellers -> sellers.contains(holder) && sellers.contains(company));
        boolean sales = deal.facts().financialYears().stream().anyMatch(year -> year.competitiveSales().stream()
                .anyMatch(sale -> year.party().equals(holder) && sale.party().equals(company)
                || year.party().equals(company) && sale.party().equals(holder)));
        boolean promise = standing.all(Restraint.class).stream().anyMatch(clause -> clause.kind() == RestraintKind.NON_COMPETE
                && (clause.bound().has(holder).yes() && clause.beneficiary().has(company).possible()
                || clause.bound().has(company).yes() && clause.beneficiary().has(holder).possible()));
        return develop || market || sales || promise;
    }

    /** Whether what the holder learns is kept apart: by a firewall or clean team, and for an observer by leaving the room as well. */
    public Truth isKeptApart() {
        Truth limited = Truth.any(promised(Deliverable.FIREWALL), promised(Deliverable.CLEAN_TEAM));
        Truth all = watches() ? Truth.all(limited, promised(Deliverable.RECUSAL)) : limited;
        return Truth.any(all, exceptions());
    }

    private boolean watches() {
        return rights.stream().anyMatch(BoardRight.class::isInstance);
    }

    private Truth promised(Deliverable wall) {
        List<Truth> found = new ArrayList<>();
        standing.all(Undertaking.class).stream()
                .filter(clause -> clause.bound().has(holder).possible() || clause.bound().has(company).possible())
                .forEach(clause -> found.add(Truth.all(clause.deliverables().has(wall), standing.isMeant(clause))));
        return StandingClauses.promised(found, "no undertaking of " + Words.of(wall));
    }

    /** Each right may keep such information back by an exception in its own words, which only a reader can judge. */
    private Truth exceptions() {
        return Truth.all(rights.stream().map(right -> right.common().carveOuts().some(exception -> exception.text().isStated()
                ? Truth.unknown(new Why.Missing(exception.margin().place(), "whether the exception keeps sensitive information back"))
                : Truth.NO)).toList());
    }

    /** What is missing, in words. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (Truth.any(promised(Deliverable.FIREWALL), promised(Deliverable.CLEAN_TEAM)).no()) {
            lacks.add("a firewall or clean team");
        }
        if (watches() && promised(Deliverable.RECUSAL).no()) {
            lacks.add("recusal");
        }
        return List.copyOf(lacks);
    }

    @Override
    public String toString() {
        return "what " + deal.nameOf(holder.id()) + " learns of " + deal.nameOf(company.id());
    }
}
