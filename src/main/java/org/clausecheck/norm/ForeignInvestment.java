package org.clausecheck.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ControlKind;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.EquityPurchase;
import org.clausecheck.sheet.FilingPlan;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.InvestorInfluence;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.RegimePromise;
import org.clausecheck.sheet.ScreeningEntries;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.Transaction;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.PartyFacts;

/** The purchase of a stake as the screening of investments sees it: from where to where, for what part, with which rights. */
public final class ForeignInvestment {

    private final Deal deal;
    private final Standing standing;
    private final EquityPurchase purchase;
    private final InvestorInfluence influence;
    private final StakeSteps steps;

    private ForeignInvestment(Deal deal, Standing standing, EquityPurchase purchase) {
        this.deal = deal;
        this.standing = standing;
        this.purchase = purchase;
        this.influence = InvestorInfluence.of(deal, standing, purchase.acquirer(), purchase.issuer());
        this.steps = new StakeSteps(deal, standing, purchase);
    }

    /** The purchases of the sheet, those inside one group left out. */
    public static List<ForeignInvestment> of(Deal deal, Standing standing) {
        return EquityPurchase.of(deal, standing).stream().filter(purchase -> !purchase.isWithinGroup().yes())
                .map(purchase -> new ForeignInvestment(deal, standing, purchase)).toList();
    }

    /** The equity clauses, and the clauses of the sheet that give the investor rights beyond its shares. */
    public List<Clause> clauses() {
        return Stream.concat(purchase.clauses().stream(), influence.clauses().stream()).toList();
    }

    /** Who invests. */
    public PartyRef acquirer() {
        return purchase.acquirer();
    }

    /** In which company. */
    public PartyRef company() {
        return purchase.issuer();
    }

    /** Whether it still lies ahead. */
    public Truth isStillToCome() {
        return purchase.isStillToCome();
    }

    /** Whether it gives votes now. */
    public Truth givesVotes() {
        return purchase.givesVotes();
    }

    /** The first day on which it may close. */
    public Fact<LocalDate> closingOn() {
        return purchase.earliestClosing();
    }

    /** The day of the contract: signing, or the day asked about where the sheet gives none. */
    public Fact<LocalDate> agreedOn() {
        return new Transaction(deal, standing, purchase.clauses()).agreedOn();
    }

    /** The votes and shares before and after. */
    public StakeSteps steps() {
        return steps;
    }

    /** The rights beyond its shares. */
    public InvestorInfluence influence() {
        return influence;
    }

    /** Whether the investor, or who controls it, is at home outside a territory; homes that the law treats like those inside do not. */
    public Truth isFromOutside(String territory, Items<String> equated) {
        return Residence.of(deal, acquirer()).isOutside(territory, equated);
    }

    /** Whether the investor, or who controls it, is at home outside a territory. */
    public Truth isFromOutside(String territory) {
        return Residence.of(deal, acquirer()).isOutside(territory);
    }

    /**
     * Whether the company, or one that it controls, is at home in a country. Unknown for one that is at home elsewhere and has staff, a
     * site or activity there, and for one of which no home is said but which has a tie to it, or whose sheet names the law; without any of
     * these NO.
     *
     * @param country ISO 3166 code
     * @param regime  code of the law
     */
    public Truth isIn(String country, String regime) {
        Truth home = Residence.of(deal, company()).isIn(country);
        if (home.yes()) {
            return home;
        }
        Optional<Party> subsidiary = deal.parties().stream().filter(party -> isBelowCompany(party)
                && Residence.of(deal, new PartyRef(party.id(), company().document(), company().place())).isIn(country).yes()).findFirst();
        if (subsidiary.isPresent()) {
            return Truth.yes(new Why.Note(subsidiary.get().name() + ", which " + deal.nameOf(company().id()) + " controls, is in "
                    + Territory.nameOf(country)));
        }
        Party known = deal.party(company());
        boolean tied = home.no() ? isActiveIn(country) : Presence.of(deal, company()).isShownIn(country).yes()
                || !RegimePromise.of(deal, standing, regime).isMade().no();
        Why does = new Why.Missing(deal.facts().parties().place(), "what " + known.name() + " does in " + Territory.nameOf(country));
        Why at = new Why.Missing(known.margin().place().member("incorporatedIn"), "where " + known.name() + " is at home");
        return tied ? Truth.unknown(home.no() ? does : at)
                : Truth.no(new Why.Note(known.name() + " has no tie to " + Territory.nameOf(country) + " in this sheet"));
    }

    private boolean isBelowCompany(Party party) {
        return Group.of(deal, new PartyRef(party.id(), company().document(), company().place())).members().contains(company().id());
    }

    private boolean isActiveIn(String country) {
        return establishments().anyMatch(place -> place.liesIn(country));
    }

    private Stream<Territory> establishments() {
        PartyFacts facts = deal.world().party(company());
        return Stream.concat(Stream.of(facts.employeesIn(), facts.substantialActivityIn()).flatMap(Items::stream),
                deal.facts().sites().stream().filter(site -> site.operator().equals(company()) && !World.isDisputed(site))
                        .map(site -> site.country()));
    }

    /** Whether the company is a business of the sensitive kind, as recorded; critical technology makes it one. */
    public Truth isSensitiveUsBusiness() {
        PartyFacts facts = deal.world().party(company());
        return named(Truth.any(facts.criticalTechnology().is(true), facts.designations().has(new Designation("us-tid-business"))),
                "is a business with critical technology, infrastructure or personal data");
    }

    /** Whether the company has critical technology. */
    public Truth hasCriticalTechnology() {
        return named(deal.world().party(company()).criticalTechnology().is(true), "has critical technology");
    }

    private Truth named(Truth truth, String what) {
        return truth.unknown() ? truth.only(new Why.Missing(deal.facts().parties().place(),
                "whether " + deal.nameOf(company().id()) + " " + what)) : truth;
    }

    /** Whether states that are foreign to a country have a part of the investor, or of who controls it; see {@link StateOwnership}. */
    public Truth isHeldByGovernment(String country, Fact<BigDecimal> fromPercent) {
        return StateOwnership.of(deal, acquirer(), country).reaches(fromPercent);
    }

    /** Whether the investor may be foreign to a country: at home outside, or with a sign of a foreign state in it. */
    public Truth mayBeForeign(String country) {
        return Truth.any(isFromOutside(country), isHeldByGovernment(country, Fact.unknown(List.of())));
    }

    /** Whether control is acquired, alone or with others, by a power to block, or by a majority; unknown if that is withheld. */
    public Truth givesControl() {
        return Truth.any(steps.hasMajority(), Truth.any(purchase.clauses().stream()
                .map(clause -> clause.control().isOneOf(ControlKind.SOLE, ControlKind.JOINT, ControlKind.NEGATIVE)).toList()));
    }

    /** Whether the company is on a screening list of a country, by the entries that are recorded of it. */
    public ScreeningEntries entries() {
        return ScreeningEntries.of(deal, company());
    }

    /**
     * Whether the company is in a line of business that foreign-investment laws screen: an entry of a list, or the developing of artificial
     * intelligence; not where the record says that it is on no list; else unknown.
     */
    public Truth isInScreenedBusiness() {
        ScreeningEntries entries = entries();
        if (entries.isRecorded()) {
            return Truth.of(!entries.entries().isEmpty()).because(new Why.Seen(entries.entries().place(), entries.entries().toString()));
        }
        Party known = deal.party(company());
        boolean develops = known.roles().has(Role.DEVELOPER).yes()
                || deal.facts().models().stream().anyMatch(model -> model.provider().is(company()).yes() && !World.isDisputed(model));
        return develops ? Truth.yes(new Why.Note(known.name() + " develops artificial intelligence"))
                : Truth.unknown(new Why.Missing(deal.facts().parties().place(), "whether " + known.name() + " is in a screened sector"));
    }

    private List<String> countriesIn(String union, String except) {
        Party known = deal.party(company());
        Residence residence = Residence.of(deal, company());
        Set<String> found = new TreeSet<>();
        Stream.concat(Stream.of(known.incorporatedIn(), known.principalOffice()).flatMap(place -> place.value().stream()), establishments())
                .filter(place -> residence.lies(place, union) && !place.code().equals(union)).map(place -> place.code().substring(0, 2))
                .filter(code -> !code.equals(except)).forEach(found::add);
        return List.copyOf(found);
    }

    /** Whether the sheet shows the company at home, at work or with a site in a country of a union, one left out. */
    public Truth isEstablishedIn(String union, String except) {
        return Truth.of(!countriesIn(union, except).isEmpty());
    }

    /** The codes of these countries, for a message. */
    public String placesIn(String union, String except) {
        return countriesIn(union, except).stream().map(Territory::nameOf).collect(Collectors.joining(", "));
    }

    /** Whether the sheet deals with the screening of each of these countries, or with that of the union. */
    public Truth dealsWithScreening(String union, String except, String regime) {
        return Truth.any(RegimePromise.of(deal, standing, regime).isMade(), Truth.all(countriesIn(union, except).stream()
                .map(code -> RegimePromise.of(deal, standing, code.toLowerCase(Locale.ROOT) + "-foreign-investment").isMade()).toList()));
    }

    /** A sentence for the message, after a space, where every Member State has to screen; empty else. */
    public String screeningNote(Fact<Boolean> mandatory, Fact<Duration> firstPhase) {
        return mandatory.is(true).yes() ? " Each of them has to screen it, in a first phase of up to " + firstPhase + "." : "";
    }

    /**
     * Whether seats or vetoes may give the investor as much as a step of votes would: open, once the activities of the company are known to
     * be on a list and such a right is given.
     *
     * @param entry number of the entry of the list, 0 for none
     */
    public Truth mayAmountToAStep(Fact<?> entry) {
        Truth given = influence.givesSeatOrVeto();
        return given.no() || !entry.moreThan(0).yes() ? Truth.NO : Truth.unknown(new Why.Missing(deal.facts().control().place(),
                "whether seats and vetoes beyond its shares give " + deal.nameOf(acquirer().id()) + " control in "
                + deal.nameOf(company().id())));
    }

    /** Whether a veto in the charter may work like votes that block a resolution; not where the law has no line at all. */
    public Truth mayBlockResolutions(Fact<BigDecimal> line) {
        Truth veto = influence.hasCharterVeto();
        return veto.no() || line.stated().no() ? Truth.NO : Truth.unknown(new Why.Missing(deal.facts().control().place(),
                "whether the veto of " + deal.nameOf(acquirer().id()) + " blocks a class of resolutions of "
                + deal.nameOf(company().id())));
    }

    /** Whether it waits for a clearance under a regime. */
    public Truth awaits(String regime) {
        return purchase.awaits(regime);
    }

    /** Whether it waits for a clearance under a regime, or a filing is made or planned, and the days leave so much time before closing. */
    public Truth isFiledInTime(String regime, Fact<Duration> before) {
        List<FilingPlan> plans = FilingPlan.of(deal, standing, regime);
        Truth filed = Truth.any(plans.stream().map(FilingPlan::plannedOn).map(day -> day.isStated() ? day.stated() : Truth.NO).toList());
        return Truth.all(Truth.any(awaits(regime), filed), Truth.all(plans.stream().map(plan -> leaves(plan, before)).toList()));
    }

    private Truth leaves(FilingPlan plan, Fact<Duration> before) {
        Fact<LocalDate> filed = plan.plannedOn();
        Fact<LocalDate> closing = deal.timeline().day(deal.sheet().dates().closing(), deal.sheet()).asFact();
        return !filed.isStated() || !closing.isStated() || !before.isStated() ? Truth.YES
                : before.test(period -> !period.after(filed.get()).isAfter(closing.get()))
                .because(Stream.concat(filed.origin().stream(), closing.origin().stream()).toArray(Why[]::new));
    }
}
