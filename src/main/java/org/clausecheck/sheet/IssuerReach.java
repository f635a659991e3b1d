package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.GoverningLaw;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * Whether the law of a country that looks at purchases of voting securities reaches one in a company: one at home there always, one at
 * home elsewhere only by its sales and assets in the country, and by a purchaser from elsewhere only if it gets control.
 *
 * @param deal     the sheet and the facts
 * @param acquirer who acquires
 * @param issuer   whose securities are acquired
 * @param clauses  the clauses that give them
 * @param country  ISO code
 */
record IssuerReach(Deal deal, PartyRef acquirer, PartyRef issuer, List<Equity> clauses, String country) {

    /** The answer; control begins with a part of the votes, or the right to name as large a part of the board. */
    Truth within(Fact<BigDecimal> controlFrom) {
        Party company = deal.party(issuer);
        Truth home = Truth.any(isIn(company.incorporatedIn()), isIn(company.principalOffice()));
        boolean foreign = !home.yes() && (company.incorporatedIn().isStated() || company.principalOffice().isStated());
        if (!foreign) {
            return home.yes() ? home : pointsElsewhere() ? noLink() : Truth.YES;
        }
        if (!isLinked()) {
            return noLink();
        }
        if (isAbsent()) {
            return Truth.no(new Why.Note("the customers, staff and activities of " + company.name() + " on record are all outside "
                    + Territory.nameOf(country)));
        }
        Truth reach = Truth.unknown(new Why.Missing(deal.facts().parties().place(), "sales and assets of " + company.name() + " in "
                + Territory.nameOf(country)));
        return isFromElsewhere() ? Truth.all(givesControl(controlFrom), reach) : reach;
    }

    private Truth noLink() {
        return Truth.no(new Why.Note(deal.nameOf(issuer.id()) + " has no link to " + Territory.nameOf(country) + " in this sheet"));
    }

    private Truth isIn(Fact<Territory> place) {
        return place.test(code -> code.liesIn(country));
    }

    /** The group of the purchaser is there, or the company or one that it controls shows a tie to the country. */
    private boolean isLinked() {
        return group(acquirer).anyMatch(party -> isIn(deal.party(party).incorporatedIn()).yes()
                || isIn(deal.party(party).principalOffice()).yes()) || controlled().anyMatch(this::isShown);
    }

    private boolean isShown(PartyRef party) {
        return Presence.of(deal, party).isShownIn(country).yes();
    }

    private Stream<PartyRef> group(PartyRef party) {
        return Group.of(deal, party).members().stream().map(id -> new PartyRef(id, party.document(), party.place()));
    }

    /** The company and the parties of the sheet below it. */
    private Stream<PartyRef> controlled() {
        return deal.parties().stream().map(party -> new PartyRef(party.id(), issuer.document(), issuer.place()))
                .filter(party -> Group.of(deal, party).members().contains(issuer.id()));
    }

    /** Whether the record of where the company sells and works is given, and the country is not in it. */
    private boolean isAbsent() {
        PartyFacts known = deal.world().party(issuer);
        boolean sells = !isElsewhere(known.customersIn());
        boolean works = !isElsewhere(known.employeesIn()) && !isElsewhere(known.substantialActivityIn());
        return !sells && !works && controlled().noneMatch(this::isShown);
    }

    private boolean isElsewhere(Items<Territory> places) {
        return places.isStated() && places.stream().noneMatch(place -> place.liesIn(country) || place.code().equals("world"));
    }

    /** Whether the purchaser and all who control it are known to be at home elsewhere. */
    private boolean isFromElsewhere() {
        return group(acquirer).allMatch(party -> Home.isForeign(deal, party, country).yes());
    }

    private Truth givesControl(Fact<BigDecimal> controlFrom) {
        List<Truth> found = new ArrayList<>();
        for (Equity clause : clauses) {
            found.add(clause.control().isOneOf(ControlKind.SOLE, ControlKind.JOINT));
            found.add(votes(clause).map(percent -> percent.atLeast(controlFrom)).orElseGet(() -> Truth.unknown(new Why.Missing(
                    clause.place().member("after"), "the votes of " + deal.nameOf(acquirer.id()) + " afterwards"))));
        }
        deal.sheet().clauses().stream().filter(BoardRight.class::isInstance).map(BoardRight.class::cast)
                .filter(right -> right.holder().equals(acquirer) && right.company().equals(issuer))
                .filter(right -> right.powers().has(BoardPower.APPOINT).possible())
                .forEach(right -> found.add(Truth.any(right.sharePercent().atLeast(controlFrom),
                        right.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY, BoardShare.HALF))));
        return Truth.any(found);
    }

    private static Optional<Fact<Bounded<BigDecimal>>> votes(Equity clause) {
        return clause.after().value().filter(after -> after.basis().isOneOf(Basis.VOTING_POWER, Basis.ISSUED).yes()
                || after.basis().status() == Fact.Status.UNSTATED).map(Holding::percent).filter(Fact::isStated);
    }

    /**
     * Of a company whose home is not said: whether a home or a law in the sheet lies elsewhere, and no home, law, regime or price in the
     * money of the country points to it.
     */
    private boolean pointsElsewhere() {
        Currency money = Currency.getInstance(new Locale.Builder().setRegion(country).build());
        boolean priced = clauses.stream().flatMap(clause -> Stream.of(clause.amount(), clause.price(), clause.valuation()))
                .flatMap(amount -> amount.value().stream()).anyMatch(amount -> amount.figure().currency().equals(money))
                || deal.sheet().value().value().filter(value -> value.figure().currency().equals(money)).isPresent();
        List<Territory> laws = deal.sheet().clauses().stream().filter(GoverningLaw.class::isInstance)
                .map(clause -> ((GoverningLaw) clause).law()).toList();
        boolean here = priced || Home.hasSignOf(deal, country).yes() || Presence.isNamed(deal, country).yes()
                || deal.parties().stream().map(party -> new PartyRef(party.id(), issuer.document(), issuer.place()))
                .anyMatch(this::isShown) || laws.stream().anyMatch(law -> law.liesIn(country));
        boolean elsewhere = laws.stream().anyMatch(law -> !law.liesIn(country))
                || Home.isForeign(deal, acquirer, country).yes();
        return elsewhere && !here;
    }
}
