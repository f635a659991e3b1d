package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Audience;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.StatementKind;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.fact.Statement;

/** What somebody has told the public or investors about what a technology can do, when it will, or who uses it, and what proves it. */
public record PublicClaim(Deal deal, Standing standing, Statement statement) {

    /** The claim that a statement makes; none if it is made after the day asked about. */
    public static List<PublicClaim> of(Deal deal, Standing standing, Statement statement) {
        return deal.world().isKnown(statement.on()) ? List.of(new PublicClaim(deal, standing, statement)) : List.of();
    }

    /** Who made it. */
    public List<PartyRef> by() {
        return statement.by().entries();
    }

    /** The words. */
    public String claim() {
        return statement.claim();
    }

    /** Whether investors may rely on it: it is a claim of fact to the public, by one whose securities they hold or are offered. */
    public Truth isReliedOn() {
        Truth audience = statement.audience().isEmpty() ? Truth.YES : statement.audience().some(found ->
                Truth.of(found != Audience.EMPLOYEES && found != Audience.REGULATORS));
        return Truth.all(statement.kind().isOneOf(StatementKind.CAPABILITY, StatementKind.CLAIM, StatementKind.MILESTONE_DATE), audience,
                statement.by().some(this::hasInvestors));
    }

    private Truth hasInvestors(PartyRef speaker) {
        List<Truth> found = new ArrayList<>();
        Group.of(deal, speaker).members().forEach(id -> {
            PublicCompany company = PublicCompany.of(deal, new PartyRef(id, speaker.document(), speaker.place()));
            found.add(Truth.any(company.isListed(), company.isGoingPublic()));
        });
        found.add(sells(speaker));
        return Truth.any(found);
    }

    private Truth sells(PartyRef speaker) {
        List<Equity> sales = new StandingClauses(deal, standing).all(Equity.class).stream()
                .filter(clause -> clause.kind() == EquityKind.ISSUE && clause.issuer().equals(speaker)
                        || clause.kind() == EquityKind.TRANSFER && clause.seller().is(speaker).yes()).toList();
        boolean american = Presence.isNamed(deal, "US").yes()
                || deal.sheet().between().stream().anyMatch(party -> Presence.of(deal, party).isShownIn("US").yes());
        return american ? Truth.any(sales.stream().map(clause -> Truth.yes(new Why.Seen(clause.place(), clause.id()))).toList())
                : Truth.NO;
    }

    /** Whether the record names what proves it; like a consent, proof that is not named is not there. */
    public Truth isProved() {
        Fact<String> evidence = statement.evidence();
        return evidence.isStated() ? evidence.test(words -> !words.isBlank())
                : Truth.no(new Why.Missing(statement.margin().place().member("evidence"), "no evidence is named"));
    }
}
