package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Audience;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.clause.Disclosure;

/** A clause by which a listed company is to tell investors or analysts about the deal, and whether everybody learns of it as early. */
public record InvestorBriefing(Disclosure clause, PublicCompany company, Deal deal) {

    /** The briefings by each listed company behind the sheet. */
    public static List<InvestorBriefing> of(Deal deal, Standing standing) {
        List<InvestorBriefing> found = new ArrayList<>();
        PublicCompany.among(deal).stream().filter(company -> company.isListed().possible()).forEach(company ->
                PlannedDisclosures.of(deal, standing, company).clauses(DisclosureKind.INVESTOR_BRIEFING, DisclosureKind.JOINT_RELEASE)
                        .forEach(clause -> found.add(new InvestorBriefing(clause, company, deal))));
        return List.copyOf(found);
    }

    /** Whether a listed company speaks to some investors or analysts; a briefing without audiences is one of investors. */
    public Truth isSelective() {
        Truth audience = clause.audiences().status() == Fact.Status.UNSTATED
                ? Truth.of(clause.kind() == DisclosureKind.INVESTOR_BRIEFING)
                : clause.audiences().some(found -> Truth.of(found == Audience.INVESTORS || found == Audience.ANALYSTS
                || found == Audience.QUALIFIED_BUYERS));
        return Truth.all(company.isListed(), audience);
    }

    /** Whether the public is told with them: it is among the audiences, or a public release comes no later. */
    public Truth isPublicToo() {
        Truth released = clause.publicAt().check(release -> clause.due().status() == Fact.Status.UNSTATED
                ? Truth.unknown(new Why.Missing(clause.place().member("due"), "when the briefing takes place"))
                : clause.due().check(due -> day(due).notBefore(day(release))));
        return Truth.any(clause.audiences().has(Audience.PUBLIC), released);
    }

    /** To whom it speaks, in words. */
    public Object audience() {
        return clause.audiences().isEmpty() ? "investors" : clause.audiences();
    }

    private Bounds day(When when) {
        return deal.timeline().day(when, deal.sheet());
    }
}
