package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.RequirementKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Filing;
import org.clausecheck.sheet.fact.Reorganisation;

/**
 * A planned reorganisation by which a non-profit gives up all or most of its assets or its control, in a sheet that deals with it: whether
 * the attorneys general learn of it in time, and whether somebody has said that the price is fair.
 */
public final class CharitableTransfer {

    private static final Set<Deliverable> VALUES = Set.of(Deliverable.FAIRNESS_OPINION, Deliverable.VALUATION);

    private final Deal deal;
    private final StandingClauses standing;
    private final Reorganisation entry;
    private final Optional<Charity> charity;
    private final List<Clause> clauses;

    private CharitableTransfer(Deal deal, StandingClauses standing, Reorganisation entry, Optional<Charity> charity, List<Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.entry = entry;
        this.charity = charity;
        this.clauses = List.copyOf(clauses);
    }

    /** The transfers that the facts may show and that a clause of the sheet deals with. */
    public static List<CharitableTransfer> of(Deal deal, Standing standing) {
        StandingClauses all = new StandingClauses(deal, standing);
        List<CharitableTransfer> found = new ArrayList<>();
        for (Reorganisation entry : deal.facts().reorganisations()) {
            Optional<Charity> charity = Charity.behind(deal, entry.party());
            Set<Clause> on = new LinkedHashSet<>(all.onConstitutionOf(entry.party()));
            charity.ifPresent(body -> on.addAll(all.onConstitutionOf(body.party())));
            List<Clause> making = on.stream().filter(clause -> makes(all, clause, entry.party())).toList();
            if (!making.isEmpty() && charity.isPresent() || !on.isEmpty() && entry.charitableAssets().isStated()) {
                found.add(new CharitableTransfer(deal, all, entry, charity, making.isEmpty() ? List.copyOf(on) : making));
            }
        }
        return List.copyOf(found);
    }

    /** A clause that carries it out or says who keeps control, and not only one by which somebody invests. */
    private static boolean makes(StandingClauses all, Clause clause, PartyRef company) {
        return clause instanceof Governance || all.isSteeringOf(clause, company);
    }

    /** The clauses that deal with the company or the non-profit. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Who reorganises. */
    public PartyRef party() {
        return entry.party();
    }

    /** Whether a charity's assets or control are given up, still to come, under the eye of an American attorney general. */
    public Truth isSupervised() {
        return Truth.all(entry.charitableAssets().is(true), Reorganisations.isStillToCome(deal, standing, entry), Truth.any(supervised()));
    }

    /** Of California and Delaware each; unknown of both where the home of the non-profit is not said and the sheet points to the US. */
    private List<Truth> supervised() {
        return List.of(isUnder("us-attorney-general-ca", "US-CA"), isUnder("us-attorney-general-de", "US-DE"));
    }

    private Truth isUnder(String regime, String state) {
        if (named(regime)) {
            return Truth.yes(new Why.Note(regime + " is named"));
        }
        Party body = charity.map(found -> deal.party(found.party())).orElseGet(() -> deal.party(entry.party()));
        boolean atHome = body.incorporatedIn().value().orElse(new Territory("")).liesIn(state)
                || body.principalOffice().value().orElse(new Territory("")).liesIn(state);
        boolean pointed = Presence.isNamed(deal, "US").yes() || Group.of(deal, entry.party()).members().stream().anyMatch(id ->
                Presence.of(deal, new PartyRef(id, deal.sheet().id(), entry.margin().place())).isShownIn("US").yes());
        if (atHome) {
            return Truth.yes(new Why.Seen(body.margin().place(), body.name()));
        }
        return body.incorporatedIn().isStated() || !pointed ? Truth.NO
                : Truth.unknown(new Why.Missing(body.margin().place().member("incorporatedIn"), "where " + body.name() + " is at home"));
    }

    private boolean named(String code) {
        Regime regime = new Regime(code);
        return standing.all(Condition.class).stream().anyMatch(condition -> condition.requires().regime().is(regime).yes())
                || standing.all(Undertaking.class).stream().anyMatch(undertaking -> undertaking.regimes().has(regime).yes())
                || deal.facts().filings().stream().anyMatch(filing -> filing.regime().equals(regime));
    }

    /** Whether each attorney general concerned is told so long before, and the price is shown to be fair. */
    public Truth isSafeguarded(Fact<Duration> notice) {
        return Truth.all(isNotified(notice), isValued());
    }

    private Truth isNotified(Fact<Duration> notice) {
        List<Truth> each = new ArrayList<>();
        for (int i = 0; i < supervised().size(); i++) {
            Regime regime = new Regime(List.of("us-attorney-general-ca", "us-attorney-general-de").get(i));
            each.add(supervised().get(i).implies(isToldTo(regime, notice)));
        }
        return Truth.all(each);
    }

    private Truth isToldTo(Regime regime, Fact<Duration> notice) {
        List<Truth> ways = new ArrayList<>();
        standing.all(Condition.class).stream().filter(condition -> condition.requires().regime().is(regime).yes()).forEach(condition ->
                ways.add(Truth.all(standing.isMeant(condition), condition.requires().kind() == RequirementKind.FILING
                        ? leaves(condition.requires().fileBy(), notice) : Truth.YES)));
        standing.all(Undertaking.class).stream().filter(undertaking -> undertaking.regimes().has(regime).yes()).forEach(undertaking ->
                ways.add(Truth.all(standing.isMeant(undertaking), undertaking.leadTime().status() == Fact.Status.UNSTATED
                        && undertaking.due().isStated() ? leaves(undertaking.due(), notice) : undertaking.leadTime().atLeast(notice))));
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(regime) && !World.isDisputed(filing))
                .forEach(filing -> ways.add(recorded(filing, notice)));
        return StandingClauses.promised(ways, "nothing plans notice under " + regime.code());
    }

    private Truth recorded(Filing filing, Fact<Duration> notice) {
        Truth cleared = deal.world().hasCome(filing.clearedOn());
        Fact<LocalDate> day = filing.filedOn().isStated() ? filing.filedOn() : filing.expectedOn();
        return cleared.yes() ? cleared : day.isStated() ? day.check(on -> leaves(Bounds.on(on), notice)) : Truth.NO;
    }

    /** A condition that says no day promises the order of the two steps, and leaves the days to the law. */
    private Truth leaves(Fact<When> last, Fact<Duration> notice) {
        return last.status() == Fact.Status.UNSTATED ? Truth.YES
                : last.check(when -> leaves(deal.timeline().day(when, deal.sheet()), notice));
    }

    private Truth leaves(Bounds told, Fact<Duration> notice) {
        Fact<LocalDate> planned = entry.expectedOn();
        Bounds transfer = planned.isStated() ? Bounds.on(planned.get(), planned.origin().toArray(Why[]::new))
                : deal.timeline().day(deal.sheet().dates().closing(), deal.sheet());
        return notice.check(period -> transfer.notBefore(told.shift(period::after)));
    }

    private Truth isValued() {
        List<Truth> ways = new ArrayList<>();
        standing.all().filter(CharitableTransfer::delivers).forEach(clause -> ways.add(standing.isMeant(clause)));
        deal.facts().analyses().stream().filter(analysis -> analysis.kind() == AnalysisKind.FAIRNESS_OPINION
                && analysis.status() == AnalysisStatus.DONE && deal.world().isKnown(analysis.on())).forEach(analysis -> ways.add(
                World.isDisputed(analysis) ? Truth.unknown(new Why.Missing(analysis.margin().place(), "the opinion, which is disputed"))
                        : Truth.yes(new Why.Seen(analysis.margin().place(), "fairness opinion"))));
        return StandingClauses.promised(ways, "nothing shows that the value is fair");
    }

    private static boolean delivers(Clause clause) {
        return clause instanceof Condition condition && condition.requires().document().test(VALUES::contains).yes()
                || clause instanceof Undertaking undertaking && undertaking.deliverables().stream().anyMatch(VALUES::contains);
    }

    /** What is missing, in words. */
    public String lacks(Fact<Duration> notice) {
        List<String> lacks = new ArrayList<>();
        if (isNotified(notice).no()) {
            lacks.add("notice to each attorney general concerned at least " + notice + " before");
        }
        if (isValued().no()) {
            lacks.add("a fairness opinion or valuation");
        }
        return String.join(", and ", lacks);
    }

    @Override
    public String toString() {
        return "the " + Words.of(entry.kind()) + " of " + deal.nameOf(entry.party().id());
    }
}
