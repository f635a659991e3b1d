package org.clausecheck.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.Royalty;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.RateSchedule;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.fact.Patent;

/**
 * A revenue share as the price of patents: what it is paid for, when the last of the patents expires, and what is still due then. It is
 * paid for what it is given in exchange for, or what is given in exchange for it; where no clause names the other, for the licences
 * that the payer has from the payee in the same document, unless they are free or paid up.
 */
public final class PatentRoyalty {

    private static final String HOME = "US";
    private static final String PATENTS = "patents";

    private final Deal deal;
    private final RevenueShare share;
    private final RateSchedule schedule;
    private final List<Clause> basis;
    private final Coverage coverage;

    private PatentRoyalty(Deal deal, RevenueShare share, List<Clause> basis) {
        this.deal = deal;
        this.share = share;
        this.schedule = RateSchedule.of(deal, share);
        this.basis = basis;
        this.coverage = Coverage.of(deal);
    }

    /** A revenue share with the clauses that stand and that it is paid for. */
    public static PatentRoyalty of(Deal deal, Standing standing, RevenueShare share) {
        List<Clause> standingClauses = deal.clauses().filter(clause -> clause != share && standing.standing(clause).possible()).toList();
        List<Clause> named = standingClauses.stream().filter(clause -> deal.names(share.common().inExchangeFor(), clause)
                || deal.names(clause.common().inExchangeFor(), share)).toList();
        boolean silent = share.common().inExchangeFor().isEmpty() && !share.common().inExchangeFor().isOpen();
        return new PatentRoyalty(deal, share, named.isEmpty() && silent
                ? standingClauses.stream().filter(clause -> isLicenceOfPayer(share, clause)).toList() : named);
    }

    private static boolean isLicenceOfPayer(RevenueShare share, Clause clause) {
        return clause instanceof Licence licence && licence.document().equals(share.document()) && licence.licensee().equals(share.payer())
                && licence.licensor().equals(share.payee())
                && !licence.royalty().isOneOf(Royalty.ROYALTY_FREE, Royalty.FULLY_PAID).yes();
    }

    /** Whether it is paid for patents of the United States; unknown where what it is paid for, or what that covers, is withheld. */
    public Truth isPaidForPatents() {
        List<Truth> parts = new ArrayList<>();
        basis.forEach(clause -> parts.add(Truth.all(isGrant(clause), coverage.names(clause, PATENTS), coverage.reaches(clause, HOME))));
        Items<TargetRef> given = share.common().inExchangeFor();
        if (given.isOpen()) {
            parts.add(Truth.unknown(new Why.Missing(given.place(), "withheld")));
        }
        return Truth.any(parts);
    }

    private static Truth isGrant(Clause clause) {
        return clause instanceof Ownership owned ? owned.assignor().stated() : Truth.of(clause instanceof Licence);
    }

    /** Whether it is paid for something else as well: other assets, access, or a clause that grants no rights. */
    public Truth isPaidForMore() {
        List<Truth> parts = new ArrayList<>();
        for (Clause clause : basis) {
            boolean grant = clause instanceof Licence || clause instanceof Ownership;
            parts.add(grant ? coverage.namesBeyond(clause, PATENTS)
                    : Truth.yes(new Why.Seen(clause.place(), clause instanceof Access ? "access" : clause.type())));
        }
        if (share.common().inExchangeFor().isOpen()) {
            parts.add(Truth.unknown(new Why.Missing(share.common().inExchangeFor().place(), "withheld")));
        }
        return Truth.any(parts);
    }

    /** The share and what it is paid for. */
    public List<Object> subjects() {
        List<Object> subjects = new ArrayList<>(List.of(share));
        subjects.addAll(basis);
        return subjects;
    }

    /** What it is paid for. */
    public List<Clause> basis() {
        return basis;
    }

    /** How long the share runs, in words; a rate for the time after its end is not counted. */
    public String lasting() {
        return end().isNever() ? "without end" : "until " + end();
    }

    private Bounds end() {
        return schedule.end();
    }

    /**
     * When the last patent expires that the facts name for what is licensed. A patent whose expiry is not given, and that is there on
     * the day asked about, lasts no longer than the term of the law from that day.
     */
    public Bounds lastExpiry(Fact<Duration> term) {
        List<Bounds> each = new ArrayList<>();
        Items<Patent> all = deal.facts().patents();
        all.stream().map(Patent::name).distinct().forEach(name -> deal.world().merged(all, patent -> patent.name().equals(name),
                patent -> Fact.unknown(List.of())).ifPresent(patent -> addExpiry(each, patent, term)));
        return each.stream().reduce(Bounds::max).orElseGet(() -> expiry(Fact.unknown(all.place()), term));
    }

    /** A patent that may not be among those licensed can only put the last expiry off. */
    private void addExpiry(List<Bounds> each, Patent patent, Fact<Duration> term) {
        Truth licensed = isLicensed(patent);
        Bounds expiry = expiry(patent.expiresOn(), term);
        if (licensed.possible()) {
            each.add(licensed.yes() ? expiry : Bounds.between(LocalDate.MIN, expiry.latest(), licensed.why()));
        }
    }

    private Bounds expiry(Fact<LocalDate> on, Fact<Duration> term) {
        return on.isStated() ? Bounds.on(on.get(), on.origin().toArray(Why[]::new))
                : Bounds.between(LocalDate.MIN, term.value().map(years -> years.after(deal.asOf())).orElse(LocalDate.MAX), on.origin());
    }

    /**
     * Whether a patent is among those that the share is paid for. Who licenses all patents licenses each; a group of patents has those
     * that name it, and may have those that name none.
     */
    private Truth isLicensed(Patent patent) {
        List<String> licensed = basis.stream().flatMap(clause -> clause.scope().assets().stream()).map(Asset::code).toList();
        if (licensed.stream().anyMatch(code -> isInside(PATENTS, code))) {
            return Truth.YES;
        }
        List<String> groups = patent.assets().stream().map(Asset::code).filter(code -> isInside(code, PATENTS)).toList();
        if (groups.isEmpty()) {
            return Truth.unknown(new Why.Missing(patent.assets().place(), "to which group the patent " + patent.name() + " belongs"));
        }
        return Truth.of(groups.stream().anyMatch(group -> licensed.stream()
                .anyMatch(code -> isInside(group, code) || isInside(code, group))));
    }

    private boolean isInside(String code, String broader) {
        return coverage.assets().inside(code, broader) == State.YES;
    }

    /** Whether nothing is due after a day, or less than was due up to it; a rate kept for the time after the end of the share counts. */
    public Truth dropsAfter(Bounds day) {
        Fact<BigDecimal> kept = share.afterEndPercent();
        Truth tail = kept.status() == Fact.Status.UNSTATED ? Truth.YES : Truth.any(kept.atMost(BigDecimal.ZERO), schedule.isAbove(kept));
        return Truth.all(Truth.any(day.notBefore(end()), schedule.fallsAfter(day)), tail);
    }
}
