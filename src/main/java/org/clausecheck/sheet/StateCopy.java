package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.FinancialYear;
import org.clausecheck.sheet.fact.TerritoryAmount;

/**
 * The copy of a federal filing for one state that one of the filers may owe. Only states to which the sheet ties the filer are looked at:
 * its home or that of who controls it, and those for which sales are on record.
 */
public final class StateCopy {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Deal deal;
    private final Standing standing;
    private final FilingPlan plan;
    private final PartyRef filer;
    private final String state;

    private StateCopy(Deal deal, Standing standing, FilingPlan plan, PartyRef filer, String state) {
        this.deal = deal;
        this.standing = standing;
        this.plan = plan;
        this.filer = filer;
        this.state = state;
    }

    /** Every filer of the federal filing with every state of a country to which the sheet ties it; none without such a filing. */
    public static List<StateCopy> of(Deal deal, Standing standing, String federal, String country) {
        List<StateCopy> copies = new ArrayList<>();
        for (FilingPlan plan : FilingPlan.of(deal, standing, federal)) {
            for (PartyRef filer : plan.filers()) {
                ties(deal, filer).filter(place -> place.startsWith(country + "-")).distinct()
                        .forEach(state -> copies.add(new StateCopy(deal, standing, plan, filer, state)));
            }
        }
        return copies;
    }

    private static Stream<String> ties(Deal deal, PartyRef filer) {
        return chain(deal, filer).stream().flatMap(member -> {
            Party known = deal.party(member);
            return Stream.concat(Stream.of(known.principalOffice(), known.incorporatedIn()).flatMap(place -> place.value().stream()),
                    years(deal, member).flatMap(year -> year.turnover().stream()).map(TerritoryAmount::territory)).map(Territory::code);
        });
    }

    /** The filer and whoever controls it. */
    private static Set<PartyRef> chain(Deal deal, PartyRef filer) {
        Set<PartyRef> chain = new LinkedHashSet<>();
        for (Optional<PartyRef> one = Optional.of(filer); one.isPresent() && chain.add(one.get());) {
            one = deal.party(one.get()).parent().value();
        }
        return chain;
    }

    private static Stream<FinancialYear> years(Deal deal, PartyRef party) {
        return deal.facts().financialYears().stream()
                .filter(year -> year.party().equals(party) && !World.isDisputed(year) && !year.forecast().is(true).yes())
                .filter(year -> year.ends().isStated() ? deal.world().hasCome(year.ends()).yes() : year.year() < deal.asOf().getYear());
    }

    /** What counts on the federal filing, and the filer. */
    public List<Object> subjects() {
        return Stream.concat(plan.subjects().stream(), Stream.of(deal.party(filer))).toList();
    }

    /** Who files. */
    public PartyRef filer() {
        return filer;
    }

    /** The state. */
    public Fact<Territory> state() {
        return Fact.stated(new Territory(state), deal.party(filer).margin().place());
    }

    /** The day of the federal filing, or the first on which it can still be made. */
    public Fact<LocalDate> filedOn() {
        return plan.filedFrom();
    }

    /**
     * Whether the main office of the filer, or of who controls it, lies in the state; unknown for a company of the state whose office is
     * not said.
     */
    public Truth hasOffice() {
        return Truth.any(chain(deal, filer).stream().map(this::hasOffice).toList());
    }

    private Truth hasOffice(PartyRef member) {
        Party known = deal.party(member);
        Truth office = known.principalOffice().test(place -> place.code().equals(state));
        boolean vague = known.principalOffice().test(place -> state.startsWith(place.code() + "-")).yes();
        boolean tied = known.incorporatedIn().test(place -> place.code().equals(state)).yes();
        Why missing = new Why.Missing(known.margin().place().member("principalOffice"), "the main office of " + known.name());
        return office.yes() ? office : tied && (vague || office.unknown()) ? Truth.unknown(missing)
                : Truth.no(office.why().toArray(Why[]::new));
    }

    /** Whether the sales of the filer's last year in the state, as far as they are on record, reach a part of a threshold. */
    public Truth sellsFor(Fact<Money> threshold, Fact<BigDecimal> percent) {
        Fact<Money> line = threshold.flatMap(whole -> percent.map(part -> new Money(whole.currency(),
                whole.amount().multiply(part).divide(WHOLE, MathContext.DECIMAL64))));
        List<Truth> found = new ArrayList<>();
        for (PartyRef member : chain(deal, filer)) {
            years(deal, member).max((one, two) -> Integer.compare(one.year(), two.year())).ifPresent(year -> year.turnover().stream()
                    .filter(amount -> amount.territory().code().equals(state))
                    .map(amount -> Fact.stated(amount.amount(), amount.margin().place()).atLeast(line))
                    .map(reached -> reached.unknown() && line.isStated() ? Truth.unknown(new Why.Missing(year.turnover().place(),
                            "sales in " + Territory.nameOf(state) + " in " + line.get().currency())) : reached).forEach(found::add));
        }
        return Truth.any(found);
    }

    /**
     * Whether a copy for the state is planned: a condition, an undertaking that is not narrowed to other states, or a filing of the filer.
     */
    public Truth isPlanned(String code) {
        Regime regime = new Regime(code);
        List<Truth> found = new ArrayList<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (standing.standing(clause).possible() && !clause.common().binding().is(false).yes()) {
                Why seen = new Why.Seen(clause.place(), clause.id());
                if (clause instanceof Condition condition) {
                    found.add(condition.requires().regime().is(regime).because(seen));
                } else if (clause instanceof Undertaking undertaking) {
                    found.add(Truth.all(undertaking.regimes().has(regime), reaches(undertaking), binds(undertaking)).because(seen));
                }
            }
        }
        deal.facts().filings().stream().filter(filing -> filing.regime().equals(regime) && !World.isDisputed(filing))
                .filter(filing -> filing.by().isEmpty() || filing.by().has(filer).yes())
                .forEach(filing -> found.add(Truth.any(filing.expectedOn().stated(), filing.filedOn().stated())));
        Truth any = Truth.any(found);
        return any.no() ? any.only(new Why.Absent("no copy of the filing for " + Territory.nameOf(state))) : any;
    }

    private Truth reaches(Undertaking undertaking) {
        return undertaking.scope().territories().isEmpty() ? Truth.of(!undertaking.scope().territories().isOpen()).or(Truth.UNKNOWN)
                : undertaking.scope().territories().some(place -> Truth.of(state.equals(place.code()) || state.startsWith(place.code()
                + "-")
                || place.code().equals("world")));
    }

    private Truth binds(Undertaking undertaking) {
        return undertaking.bound().some(party -> Truth.of(Group.same(deal, party, filer)));
    }
}
