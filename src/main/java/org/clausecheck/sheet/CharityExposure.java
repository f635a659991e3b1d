package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.AnalysisKind;
import org.clausecheck.sheet.Codes.AnalysisStatus;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.fact.Analysis;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * A way in which a charity may owe federal excise taxes, or lose its exemption: it gives something to another party of the deal, perhaps
 * above the market, or it is a private foundation that holds too much of a business.
 */
public final class CharityExposure {

    private final Deal deal;
    private final Charity charity;
    private final List<Object> subjects;
    private final Optional<RecordedHolding> holding;

    private CharityExposure(Deal deal, Charity charity, List<Object> subjects, Optional<RecordedHolding> holding) {
        this.deal = deal;
        this.charity = charity;
        this.subjects = List.copyOf(subjects);
        this.holding = holding;
    }

    /** What each charity of the sheet gives by its clauses, taken together, and each of its recorded holdings in a party of the sheet. */
    public static List<CharityExposure> of(Deal deal, Standing standing) {
        List<CharityExposure> found = new ArrayList<>();
        for (Charity charity : Charity.among(deal)) {
            List<Object> given = new ArrayList<>();
            new StandingClauses(deal, standing).all().filter(clause -> gives(deal, charity, clause)).forEach(given::add);
            if (!given.isEmpty()) {
                found.add(new CharityExposure(deal, charity, given, Optional.empty()));
            }
            held(charity).forEach(holding -> found.add(new CharityExposure(deal, charity, List.of(holding), Optional.of(holding))));
        }
        return List.copyOf(found);
    }

    private static List<RecordedHolding> held(Charity charity) {
        Map<PartyRef, RecordedHolding> byCompany = new LinkedHashMap<>();
        charity.holdings().stream().filter(holding -> holding.percent().isStated()
                        && holding.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL)
                .forEach(holding -> byCompany.merge(holding.in(), holding, CharityExposure::better));
        return List.copyOf(byCompany.values());
    }

    /** Votes are what the law counts; of two figures on the same footing the later one holds. */
    private static RecordedHolding better(RecordedHolding one, RecordedHolding other) {
        boolean votes = one.basis().is(Basis.VOTING_POWER).yes();
        if (votes != other.basis().is(Basis.VOTING_POWER).yes()) {
            return votes ? one : other;
        }
        return other.on().value().orElse(LocalDate.MIN).isBefore(one.on().value().orElse(LocalDate.MIN)) ? one : other;
    }

    private static boolean gives(Deal deal, Charity charity, Clause clause) {
        Optional<PartyRef> giver = Optional.empty();
        Optional<PartyRef> taker = Optional.empty();
        if (clause instanceof Payment payment) {
            giver = Optional.of(payment.payer());
            taker = Optional.of(payment.payee());
        } else if (clause instanceof RevenueShare share) {
            giver = Optional.of(share.payer());
            taker = Optional.of(share.payee());
        } else if (clause instanceof Licence licence) {
            giver = Optional.of(licence.licensor());
            taker = Optional.of(licence.licensee());
        } else if (clause instanceof SupplyCommitment supply) {
            giver = Optional.of(supply.supplier());
            taker = Optional.of(supply.customer());
        } else if (clause instanceof Ownership ownership) {
            giver = ownership.assignor().value();
            taker = ownership.owners().first();
        } else if (clause instanceof Equity equity && equity.kind() == EquityKind.TRANSFER) {
            giver = equity.seller().value();
            taker = Optional.of(equity.holder());
        } else if (clause instanceof Equity equity && equity.kind() == EquityKind.SURRENDER) {
            giver = Optional.of(equity.holder());
            taker = Optional.of(equity.issuer());
        }
        return giver.filter(charity.party()::equals).isPresent() && taker.filter(to -> !Group.same(deal, to, charity.party())).isPresent();
    }

    /** The clauses, or the holding. */
    public List<Object> subjects() {
        return subjects;
    }

    /** Whether the taxes may reach it: an exempt charity that gives, or a private foundation whose votes pass a line. */
    public Truth isExposed(Fact<BigDecimal> line) {
        return holding.map(held -> Truth.all(charity.isFoundation(), exceeds(held, line))).orElseGet(charity::isExempt);
    }

    /** The law counts votes; on another basis a holding above the line says that they may pass it. */
    private Truth exceeds(RecordedHolding held, Fact<BigDecimal> line) {
        Truth above = held.percent().moreThan(line);
        return held.basis().is(Basis.VOTING_POWER).yes() || above.no() ? above : Truth.unknown(new Why.Missing(held.margin().place(),
                "the votes of " + charity + " in " + deal.nameOf(held.in().id())));
    }

    /** Whether comparable terms, or for any exposure an opinion on tax, are on record; what is not recorded is not there. */
    public Truth isExamined() {
        List<Truth> found = new ArrayList<>();
        for (Analysis entry : deal.facts().analyses()) {
            boolean kind = entry.kind() == AnalysisKind.TAX_OPINION || entry.kind() == AnalysisKind.COMPARABILITY && holding.isEmpty();
            if (kind && entry.status() == AnalysisStatus.DONE && deal.world().isKnown(entry.on())) {
                Why seen = new Why.Seen(entry.margin().place(), "analysis");
                Why disputed = new Why.Missing(entry.margin().place(), "the analysis, which is disputed");
                found.add(World.isDisputed(entry) ? Truth.unknown(disputed)
                        : entry.about().isEmpty() ? Truth.yes(seen) : isAboutAll(entry).because(seen));
            }
        }
        Truth any = Truth.any(found);
        return any.no() ? any.because(new Why.Missing(deal.facts().analyses().place(), "no such analysis on record")) : any;
    }

    private Truth isAboutAll(Analysis entry) {
        boolean body = entry.about().stream().anyMatch(ref -> ref.text().equals(charity.party().id()));
        boolean company = holding.filter(held -> entry.about().stream().anyMatch(ref -> ref.text().equals(held.in().id()))).isPresent();
        boolean clauses = holding.isEmpty() && subjects.stream().map(Clause.class::cast).allMatch(clause -> entry.about().stream()
                .anyMatch(ref -> deal.target(ref).filter(target -> target.covers(clause)).isPresent()));
        return Truth.of(body || company || clauses);
    }

    /** What is exposed, with the figures of the law, in words. */
    public String words(Fact<BigDecimal> first, Fact<BigDecimal> second, Fact<BigDecimal> line) {
        return holding.map(held -> charity + " is recorded to hold " + held.percent() + " % of " + deal.nameOf(held.in().id())
                + "; a private foundation pays tax on a holding of votes above " + line + " %").orElseGet(() -> charity
                + " itself gives under " + String.join(", ", subjects.stream().map(Clause.class::cast).map(deal::nameOf).toList())
                + "; on terms better than the market an insider pays " + first + " % of the excess, and " + second
                + " % if it is not put right");
    }

    /** What the record lacks, in words. */
    public String missing() {
        return holding.isPresent() ? "an opinion on tax" : "a study of comparable terms or an opinion on tax";
    }

    @Override
    public String toString() {
        return "the exposure of " + charity;
    }
}
