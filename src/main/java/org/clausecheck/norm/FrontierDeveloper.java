package org.clausecheck.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Aspect;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Codes.SafetyPower;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.FinancialHistory;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Safety;
import org.clausecheck.sheet.fact.Model;

/**
 * A company whose models may be frontier models: the provider of a model on record, or whoever gives frontier models, or those after a
 * milestone, by a licence or access of the sheet.
 */
public final class FrontierDeveloper {

    private static final Designation FRONTIER = new Designation("frontier-developer");

    private final Deal deal;
    private final Standing standing;
    private final PartyRef company;
    private final Truth identified;
    private final List<Model> models = new ArrayList<>();
    private final List<Clause> given = new ArrayList<>();

    private FrontierDeveloper(Deal deal, Standing standing, PartyRef company, Truth identified) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.identified = identified;
    }

    /**
     * One for each such company, in reading order. A model without a provider is taken as that of the only developer of the sheet, which
     * then stays unconfirmed.
     */
    public static List<FrontierDeveloper> of(Deal deal, Standing standing) {
        Map<PartyRef, FrontierDeveloper> found = new LinkedHashMap<>();
        Coverage coverage = Coverage.of(deal);
        for (Clause clause : deal.sheet().clauses()) {
            Optional<PartyRef> giver = clause instanceof Licence licence ? Optional.of(licence.licensor())
                    : clause instanceof Access access ? Optional.of(access.provider()) : Optional.empty();
            boolean frontier = giver.isPresent() && standing.standing(clause).possible()
                    && Truth.any(coverage.namesWithin(clause, "frontier-models"),
                    coverage.namesWithin(clause, "post-milestone-models")).yes();
            if (frontier) {
                entry(found, deal, standing, giver.get()).given.add(clause);
            }
        }
        for (Model model : deal.facts().models()) {
            model.provider().value().filter(party -> !World.isDisputed(model))
                    .ifPresent(party -> entry(found, deal, standing, party).models.add(model));
        }
        List<FrontierDeveloper> all = new ArrayList<>(found.values());
        onlyDeveloper(deal).ifPresent(party -> deal.facts().models().stream()
                .filter(model -> !model.provider().isStated() && !World.isDisputed(model)).forEach(model -> {
                    FrontierDeveloper taken = new FrontierDeveloper(deal, standing, party, model.provider().stated());
                    taken.models.add(model);
                    all.add(taken);
                }));
        return List.copyOf(all);
    }

    private static FrontierDeveloper entry(Map<PartyRef, FrontierDeveloper> found, Deal deal, Standing standing, PartyRef party) {
        return found.computeIfAbsent(party, key -> new FrontierDeveloper(deal, standing, key, Truth.YES));
    }

    private static Optional<PartyRef> onlyDeveloper(Deal deal) {
        List<PartyRef> developers = deal.sheet().between().stream().filter(party -> deal.party(party).roles()
                .has(Role.DEVELOPER).yes()).toList();
        return developers.size() == 1 ? Optional.of(developers.get(0)) : Optional.empty();
    }

    /** The company. */
    public PartyRef company() {
        return company;
    }

    /** The company as one that a law addresses; unknown if a record of its model does not name the provider. */
    public Fact<PartyRef> addressee() {
        return identified.yes() ? Fact.stated(company, List.of()) : Fact.unknown(identified.why());
    }

    /** What the sheet shows of its models: the clauses that give them, or the records. */
    public List<?> subjects() {
        return given.isEmpty() ? List.copyOf(models) : List.copyOf(given);
    }

    /** The same before the law of one place. */
    public List<Object> subjects(Fact<String> jurisdiction) {
        List<Object> subjects = new ArrayList<>(subjects());
        jurisdiction.value().ifPresent(place -> subjects.add(new Aspect("law of " + place)));
        return subjects;
    }

    /**
     * Whether a model of the company is trained with more than so many operations. A model on record whose figure is open counts only if it
     * is a general-purpose model; where no model is on record, a clause that gives frontier models leaves it open.
     */
    public Truth trains(Fact<BigDecimal> operations) {
        List<Truth> each = new ArrayList<>();
        Items<Designation> status = deal.world().party(company).designations();
        if (status.has(FRONTIER).yes()) {
            each.add(status.has(FRONTIER));
        }
        models.stream().filter(model -> model.trainingOperations().isStated() || model.generalPurpose().is(true).yes())
                .forEach(model -> each.add(model.trainingOperations().moreThan(operations)));
        if (each.isEmpty() && !given.isEmpty()) {
            each.add(Truth.unknown(new Why.Missing(deal.facts().models().place(),
                    "trainingOperations of the frontier models of " + deal.nameOf(company.id()))));
        }
        return Truth.any(each);
    }

    /** Whether the company develops frontier models: by the operations, or because a clause of the sheet calls them so. */
    public Truth isFrontier(Fact<BigDecimal> operations) {
        Truth named = given.isEmpty() ? Truth.NO
                : Truth.yes(given.stream().map(clause -> new Why.Seen(clause.scope().assets().place(), clause.id())).toArray(Why[]::new));
        return Truth.any(named, trains(operations));
    }

    /**
     * Whether the company is tied to a country, or its home is not said and another signatory is; unknown for a company at home elsewhere
     * whose partner is tied to it. A clause that names the law of the country on frontier models is such a tie.
     */
    public Truth isTiedTo(String country) {
        Truth own = Truth.any(Group.of(deal, company).members().stream().map(this::ref)
                .map(member -> Presence.of(deal, member).isShownIn(country)).toList());
        if (own.yes()) {
            return own;
        }
        Truth others = Truth.any(Truth.any(deal.sheet().between().stream()
                .map(party -> Presence.of(deal, party).isShownIn(country)).toList()), Presence.isNamed(deal, country));
        return others.no() || Presence.of(deal, company).home(country).unknown() ? others : Truth.unknown(
                new Why.Missing(deal.facts().parties().place(), "whether " + deal.nameOf(company.id()) + " has customers in "
                + Territory.nameOf(country)));
    }

    private PartyRef ref(String id) {
        return id.equals(company.id()) ? company : new PartyRef(id, company.document(), company.place());
    }

    /** Whether the company, with its affiliates, earned more than this in its last financial year. */
    public Truth earnsMoreThan(Fact<Money> line) {
        FinancialHistory own = FinancialHistory.of(deal, company);
        if (own.groupRevenue().isStated()) {
            return own.groupRevenue().moreThan(line);
        }
        Truth enough = Truth.any(Group.of(deal, company).members().stream().map(this::ref).map(member -> {
            FinancialHistory history = FinancialHistory.of(deal, member);
            return Truth.any(history.revenue().moreThan(line), history.groupRevenue().moreThan(line),
                    deal.world().party(member).totalSales().moreThan(line));
        }).toList());
        return enough.yes() ? enough : Truth.unknown(new Why.Missing(deal.facts().financialYears().place(),
                "groupRevenue of " + deal.nameOf(company.id()) + " in its last year"));
    }

    /** Whether the sheet as a whole lasts to a day; one without a term does. */
    public Truth lastsTo(Fact<LocalDate> day) {
        return day.check(first -> deal.timeline().endOf(deal.sheet()).notBefore(Bounds.on(first)));
    }

    /** Whether the sheet or an agreement in force names a body for the safety of the company's models, or of one above it. */
    public Truth hasBody() {
        return found(bodies().stream().map(Body::stands).toList());
    }

    /** Whether one such body can stop or delay a release. */
    public Truth hasPower() {
        return found(bodies().stream().map(body -> Truth.all(body.stands(), body.power())).toList());
    }

    /** Whether one such body can do so and is independent. */
    public Truth isIndependent() {
        return found(bodies().stream().map(body -> Truth.all(body.stands(), body.power(), body.independent())).toList());
    }

    private Truth found(List<Truth> bodies) {
        Truth any = Truth.all(identified, Truth.any(bodies));
        return any.no() ? any.because(new Why.Absent("no such body for safety")) : any;
    }

    private record Body(Truth stands, Truth power, Truth independent) {
    }

    private List<Body> bodies() {
        List<Body> bodies = new ArrayList<>();
        deal.clauses().filter(clause -> standing.standing(clause).possible()).forEach(clause -> {
            Truth meant = Truth.all(standing.standing(clause), clause.common().binding().is(false).opposite())
                    .because(new Why.Seen(clause.place(), clause.id()));
            if (clause instanceof Safety safety && isAbove(safety.company())) {
                bodies.add(new Body(meant, stops(safety.powers()), safety.independent().is(true)));
            } else if (clause instanceof Governance governance && isAbove(governance.company())) {
                governance.committees().stream().filter(committee -> committee.kind() == CommitteeKind.SAFETY)
                        .forEach(committee -> bodies.add(new Body(meant, stops(committee.powers()), committee.independent().is(true))));
                if (governance.committees().isOpen()) {
                    Truth hidden = Truth.unknown(new Why.Missing(governance.committees().place(), "withheld"));
                    bodies.add(new Body(hidden, hidden, hidden));
                }
            }
        });
        return bodies;
    }

    private boolean isAbove(PartyRef party) {
        return Group.of(deal, company).members().contains(party.id());
    }

    private static Truth stops(Items<SafetyPower> powers) {
        return Truth.any(powers.has(SafetyPower.HALT_RELEASE), powers.has(SafetyPower.DELAY_RELEASE));
    }

    @Override
    public String toString() {
        return deal.nameOf(company.id());
    }
}
