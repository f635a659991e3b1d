package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Representation;

/**
 * A company that owns, or may own, mostly securities of others: the vehicle of a joint venture, or another company of the deal of which
 * that is on record.
 */
public final class SecuritiesVehicle {

    private final Deal deal;
    private final Standing standing;
    private final PartyRef party;
    private final Optional<JointVenture> venture;

    private SecuritiesVehicle(Deal deal, Standing standing, PartyRef party, Optional<JointVenture> venture) {
        this.deal = deal;
        this.standing = standing;
        this.party = party;
        this.venture = venture;
    }

    /**
     * The vehicles of a deal: each venture of the sheet, and each signatory and the companies above it whose part of investment securities
     * is on record.
     */
    public static List<SecuritiesVehicle> of(Deal deal, Standing standing) {
        List<SecuritiesVehicle> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        deal.sheet().clauses().stream().filter(JointVenture.class::isInstance).map(JointVenture.class::cast)
                .filter(clause -> standing.standing(clause).possible() && seen.add(clause.venture().id()))
                .forEach(clause -> found.add(new SecuritiesVehicle(deal, standing, clause.venture(), Optional.of(clause))));
        deal.facts().parties().stream().filter(fact -> fact.investmentSecuritiesPercent().isStated())
                .filter(fact -> deal.sheet().between().stream().anyMatch(signatory -> Group.of(deal, signatory).members()
                        .contains(fact.party().id()))).filter(fact -> seen.add(fact.party().id()))
                .forEach(fact -> found.add(new SecuritiesVehicle(deal, standing, fact.party(), Optional.empty())));
        return List.copyOf(found);
    }

    /** Whose assets are meant. */
    public PartyRef party() {
        return party;
    }

    /** The venture, or the company. */
    public List<Object> subjects() {
        List<Object> subjects = new ArrayList<>();
        venture.ifPresent(subjects::add);
        purchases().forEach(subjects::add);
        return subjects.isEmpty() ? List.of(deal.party(party)) : subjects;
    }

    private List<Equity> purchases() {
        return deal.sheet().clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> standing.standing(clause).possible() && clause.holder().equals(party) && !clause.issuer().equals(party))
                .filter(clause -> clause.kind() == EquityKind.HOLD || clause.kind() == EquityKind.ISSUE
                        || clause.kind() == EquityKind.TRANSFER)
                .filter(clause -> !clause.control().is(ControlKind.SOLE).yes()).toList();
    }

    /** The part of its assets that are investment securities, in percent; unknown if it is not on record. */
    public Fact<BigDecimal> part() {
        return isOnRecord() ? deal.world().party(party).investmentSecuritiesPercent()
                : Fact.unknown(List.of(new Why.Missing(deal.facts().parties().place(), "which part of the assets of "
                        + deal.nameOf(party.id()) + " are investment securities")));
    }

    private boolean isOnRecord() {
        return deal.facts().parties().stream().anyMatch(fact -> fact.party().equals(party)
                && fact.investmentSecuritiesPercent().isStated() && deal.world().isKnown(fact.on()));
    }

    /**
     * Whether there is reason to ask: the part is on record, or the vehicle is to hold shares that do not give it control. And whether the
     * law of a country is near: a vehicle at home elsewhere is left alone; one whose home is not said needs a tie, unless the part itself,
     * a figure of that law, is on record.
     */
    public Truth isRaised(String country) {
        boolean onRecord = isOnRecord();
        Truth home = Presence.of(deal, party).home(country);
        if (home.no() || !onRecord && purchases().isEmpty()) {
            return Truth.NO;
        }
        boolean near = home.yes() || onRecord
                || Presence.of(deal, party).isShownIn(country).yes() || venture.filter(clause -> isTied(clause, country)).isPresent();
        return Truth.of(near);
    }

    private boolean isTied(JointVenture clause, String country) {
        return clause.scope().territories().stream().anyMatch(place -> place.liesIn(country))
                || clause.members().stream().anyMatch(member -> Presence.of(deal, member.party()).home(country).yes());
    }

    /** Whether somebody says in the sheet, or an agreement beside it, why the law on investment companies leaves it alone. */
    public Truth isExempt(String regime) {
        Set<PartyRef> speakers = new LinkedHashSet<>(Set.of(party));
        venture.ifPresent(clause -> clause.members().forEach(member -> speakers.add(member.party())));
        speakers.addAll(deal.sheet().between().entries());
        Truth said = Truth.any(deal.clauses().filter(Representation.class::isInstance).map(Representation.class::cast)
                .filter(clause -> standing.standing(clause).possible()).map(clause -> Truth.all(clause.regime().is(new Regime(regime)),
                        Truth.of(clause.by().stream().anyMatch(speakers::contains)), binds(clause))
                        .because(new Why.Seen(clause.place(), clause.id()))).toList());
        Truth promised = Covenants.of(deal, standing).under(regime, speakers.toArray(PartyRef[]::new));
        Truth any = Truth.any(said, promised);
        return any.no() ? any.only(new Why.Absent("no word on an exemption")) : any;
    }

    private static Truth binds(Clause clause) {
        Fact<Boolean> binding = clause.common().binding();
        return binding.status() == Fact.Status.UNSTATED ? Truth.YES : binding.is(true);
    }
}
