package org.clausecheck.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Undertaking;

/** Where parties are at home, as far as the sheet says: the sign without which the law of a country is not asked. */
public final class Home {

    private static final Set<LegalForm> STOCK_CORPORATIONS = Set.of(LegalForm.CORPORATION, LegalForm.PUBLIC_BENEFIT_CORPORATION);

    private Home() {
    }

    /** Whether a party is said to be incorporated in a territory or a part of it. Not said is no sign, and NO; withheld is unknown. */
    public static Truth isIncorporatedIn(Deal deal, PartyRef party, String territory) {
        Fact<Territory> place = deal.party(party).incorporatedIn();
        return place.status() == Fact.Status.UNKNOWN ? Truth.no(place.origin().toArray(Why[]::new))
                : place.test(code -> code.liesIn(territory));
    }

    /** Whether a party may be a corporation with stock, for profit: no for every other stated form, yes where none is stated. */
    public static Truth isStockCorporation(Deal deal, PartyRef party) {
        Fact<LegalForm> form = deal.party(party).legalForm();
        return form.isStated() ? form.test(STOCK_CORPORATIONS::contains) : form.status() == Fact.Status.UNKNOWN ? Truth.YES : form.stated();
    }

    /** Whether a party is said to be incorporated in Delaware, and is a stock corporation or of a form that is not said. */
    public static Truth isDelawareCorporation(Deal deal, PartyRef party) {
        return Truth.all(isIncorporatedIn(deal, party, "US-DE"), isStockCorporation(deal, party));
    }

    /** Whether a party is known to be at home elsewhere: a stated place outside the country, and none inside. */
    public static Truth isForeign(Deal deal, PartyRef party, String country) {
        List<Fact<Territory>> places = List.of(deal.party(party).incorporatedIn(), deal.party(party).principalOffice());
        boolean outside = places.stream().anyMatch(place -> place.isStated() && !place.get().liesIn(country));
        boolean inside = places.stream().anyMatch(place -> place.isStated() && place.get().liesIn(country));
        return Truth.of(outside && !inside);
    }

    /**
     * Whether the sheet shows a sign of a country: a signatory at home there, or a clause that names one of its laws.
     */
    public static Truth hasSignOf(Deal deal, String country) {
        boolean home = deal.sheet().between().stream().map(deal::party).flatMap(party -> Stream.of(party.incorporatedIn(),
                party.principalOffice())).flatMap(place -> place.value().stream()).anyMatch(place -> place.liesIn(country));
        String prefix = country.toLowerCase(Locale.ROOT) + "-";
        return Truth.of(home || regimes(deal).anyMatch(regime -> regime.code().startsWith(prefix)));
    }

    private static Stream<Regime> regimes(Deal deal) {
        return deal.sheet().clauses().stream().flatMap(Home::regimes);
    }

    /** Whether a clause names a law or an authority. */
    public static boolean names(Clause clause, Regime regime) {
        return regimes(clause).anyMatch(regime::equals);
    }

    private static Stream<Regime> regimes(Clause clause) {
        return clause instanceof Condition condition ? condition.requires().regime().value().stream()
                : clause instanceof Undertaking undertaking ? undertaking.regimes().stream()
                : clause instanceof Disclosure disclosure ? disclosure.regime().value().stream() : Stream.empty();
    }
}
