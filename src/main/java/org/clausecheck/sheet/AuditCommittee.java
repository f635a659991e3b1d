package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Committee;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.fact.Director;

/** The audit committee of a company: who sits on it by the facts, and what the sheet promises about it. */
public final class AuditCommittee {

    private final Deal deal;
    private final Standing standing;
    private final PartyRef company;
    private final List<Director> members;
    private final List<Committee> promised = new ArrayList<>();
    private final List<BoardRight> seats = new ArrayList<>();

    private AuditCommittee(Deal deal, Standing standing, PartyRef company) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.members = directors(deal, company).stream().filter(director -> director.committees().has(CommitteeKind.AUDIT).yes()).toList();
        for (Clause clause : deal.sheet().clauses()) {
            if (!standing.standing(clause).possible() || clause.common().binding().is(false).yes()) {
                continue;
            }
            if (clause instanceof Governance governance && governance.company().equals(company)) {
                governance.committees().stream().filter(committee -> committee.kind() == CommitteeKind.AUDIT).forEach(promised::add);
            }
            if (clause instanceof BoardRight right && right.company().equals(company)
                    && right.committees().has(CommitteeKind.AUDIT).yes()) {
                seats.add(right);
            }
        }
    }

    /** The audit committee of a company. */
    public static AuditCommittee of(Deal deal, Standing standing, PartyRef company) {
        return new AuditCommittee(deal, standing, company);
    }

    /** The directors of a company on record, one entry a name; observers are none, and what is disputed is left out. */
    static List<Director> directors(Deal deal, PartyRef company) {
        return deal.facts().directors().stream().filter(entry -> entry.company().equals(company)).map(Director::name).distinct()
                .flatMap(name -> deal.world().merged(deal.facts().directors(),
                        entry -> entry.company().equals(company) && entry.name().equals(name) && !World.isDisputed(entry),
                        entry -> Fact.unknown(List.of())).stream())
                .filter(director -> !director.observer().is(true).yes()).toList();
    }

    /** Whether the sheet or the facts speak of the committee. Never unknown. */
    public Truth isSpokenOf() {
        return Truth.of(!members.isEmpty() || !promised.isEmpty() || !seats.isEmpty());
    }

    /** Who is known to sit on it, for a message. */
    public String membersInWords() {
        return members.isEmpty() ? "nobody who is known" : String.join(" and ", members.stream().map(this::words).toList());
    }

    private String words(Director member) {
        String independent = member.independent().isStated() ? member.independent().get() ? "independent" : "not independent"
                : "independence not known";
        String holder = member.affiliatedHolderPercent().isStated() ? ", from a holder of " + member.affiliatedHolderPercent() + " %"
                : member.nominatedBy().isStated() ? ", named by " + deal.nameOf(member.nominatedBy().get().id()) : "";
        return member.name() + " (" + independent + holder + ")";
    }

    /** The rights to a seat on it that the sheet gives, for a message; empty if there is none. */
    public String seatsInWords() {
        return seats.isEmpty() ? "" : "; a seat on it is promised to " + String.join(" and ", seats.stream()
                .map(right -> deal.nameOf(right.holder().id()) + " by " + deal.nameOf(right)).toList());
    }

    /** Whether so many members are independent, by the facts or because the sheet promises that all are. */
    public Truth hasIndependent(Fact<BigDecimal> count, Fact<BigDecimal> affiliateAbove) {
        Truth promise = Truth.any(promised.stream().map(committee -> committee.independent().is(true)).toList());
        List<Truth> each = members.stream()
                .map(member -> Truth.all(isSaidIndependent(member), isNoAffiliate(member, affiliateAbove))).toList();
        Truth found = members.isEmpty() ? unknownMembers() : count.check(needed -> atLeast(needed.intValueExact(), each));
        return Truth.any(promise, found);
    }

    private static Truth isSaidIndependent(Director member) {
        return member.independent().is(true);
    }

    private Truth unknownMembers() {
        Why who = new Why.Missing(deal.facts().directors().place(), "who sits on the audit committee of " + deal.nameOf(company.id()));
        return deal.facts().directors().isStated() && deal.facts().directors().isEmpty() ? Truth.no(who) : Truth.unknown(who);
    }

    private static Truth atLeast(int needed, List<Truth> each) {
        long sure = each.stream().filter(Truth::yes).count();
        long possible = each.stream().filter(Truth::possible).count();
        List<Why> reasons = each.stream().filter(one -> sure >= needed ? one.yes() : possible >= needed ? one.unknown() : one.no())
                .flatMap(one -> one.why().stream()).toList();
        return new Truth(sure >= needed ? Truth.State.YES : possible >= needed ? Truth.State.UNKNOWN : Truth.State.NO, reasons);
    }

    /**
     * A director whom a party has named or employs may come from a large holder, and so may one of whom nothing is said. Of others only a
     * stated percentage says so.
     */
    private static Truth isNoAffiliate(Director member, Fact<BigDecimal> above) {
        Fact<BigDecimal> percent = member.affiliatedHolderPercent();
        boolean sent = member.nominatedBy().isStated() || member.employedBy().isStated();
        return percent.isStated() || sent || !member.independent().isStated() ? percent.atMost(above) : Truth.YES;
    }

    /** Whether nobody sits on it, or is promised a seat, who comes from a holder above a line. */
    public Truth isFreeOfAffiliates(Fact<BigDecimal> above) {
        Stream<Truth> sitting = members.stream().map(member -> isNoAffiliate(member, above));
        Stream<Truth> promisedSeats = seats.stream().map(right -> Truth.any(right.independentNominee().is(true), isSmall(right, above)));
        return Truth.all(Stream.concat(sitting, promisedSeats).toList());
    }

    private Truth isSmall(BoardRight right, Fact<BigDecimal> above) {
        PercentRange votes = new PresentHolding(deal, standing, right.holder(), company, Basis.VOTING_POWER).percent();
        return votes.passes(above.map(Bounded::exact)).opposite().because(new Why.Seen(right.place(), "a seat on the audit committee"));
    }

    /** Whether the sheet promises neither a committee that is too small nor one that need not be independent. */
    public Truth isPromisedInFull(Fact<BigDecimal> size) {
        return Truth.all(promised.stream().map(committee -> Truth.all(
                committee.members().stated().no() ? Truth.YES : committee.members().atLeast(size),
                committee.independent().stated().no() ? Truth.YES : committee.independent().is(true))).toList());
    }
}
