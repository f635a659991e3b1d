package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Reorganisation;

/**
 * A company that is a public benefit corporation, or that the sheet makes one, and what the sheet says about its charter. The charter of
 * one that exists is on file; only what the sheet writes into it is looked at.
 */
public final class BenefitCorporation {

    private static final String HOME = "US-DE";

    private final Deal deal;
    private final PartyRef company;
    private final Truth isOne;
    private final boolean made;
    private final List<Clause> clauses;
    private final StandingClauses standing;

    private BenefitCorporation(Deal deal, StandingClauses standing, PartyRef company, Truth isOne, boolean made, List<Clause> clauses) {
        this.deal = deal;
        this.standing = standing;
        this.company = company;
        this.isOne = isOne;
        this.made = made;
        this.clauses = List.copyOf(clauses);
    }

    /** The companies whose charter as a public benefit corporation the sheet writes: it makes them one, or says what the charter holds. */
    public static List<BenefitCorporation> of(Deal deal, Standing standing) {
        StandingClauses clauses = new StandingClauses(deal, standing);
        List<BenefitCorporation> found = new ArrayList<>();
        for (Party party : deal.sheet().parties()) {
            PartyRef company = new PartyRef(party.id(), deal.sheet().id(), party.margin().place());
            List<Clause> on = clauses.onConstitutionOf(company);
            Truth conversion = conversion(deal, clauses, company);
            Truth venture = Truth.any(clauses.all(JointVenture.class).stream().filter(vehicle -> vehicle.venture().equals(company))
                    .map(vehicle -> isForm(vehicle.legalForm().orElse(party.legalForm()))).filter(Truth::yes).toList());
            if (conversion.possible() && on.stream().anyMatch(clause -> makes(clauses, clause, company)) || venture.yes()) {
                found.add(new BenefitCorporation(deal, clauses, company, Truth.any(conversion, venture), true, on.stream()
                        .filter(clause -> makes(clauses, clause, company) || clause instanceof JointVenture).toList()));
            } else if (on.stream().anyMatch(BenefitCorporation::writesCharter)) {
                found.add(new BenefitCorporation(deal, clauses, company, isForm(party.legalForm()), false,
                        on.stream().filter(BenefitCorporation::writesCharter).toList()));
            }
        }
        return List.copyOf(found);
    }

    private static boolean makes(StandingClauses clauses, Clause clause, PartyRef company) {
        return clause instanceof Governance || clauses.isSteeringOf(clause, company);
    }

    private static boolean writesCharter(Clause clause) {
        return clause instanceof Governance governance && (governance.publicBenefits().status() != Fact.Status.UNSTATED
                || governance.charterHeading().status() != Fact.Status.UNSTATED);
    }

    private static Truth isForm(Fact<LegalForm> form) {
        return form.is(LegalForm.PUBLIC_BENEFIT_CORPORATION);
    }

    /** Whether a conversion of the company is still to come. */
    private static Truth conversion(Deal deal, StandingClauses clauses, PartyRef company) {
        return Truth.any(conversions(deal, company).stream().map(entry -> Reorganisations.isStillToCome(deal, clauses, entry)).toList());
    }

    private static List<Reorganisation> conversions(Deal deal, PartyRef company) {
        return deal.facts().reorganisations().stream().filter(entry -> entry.party().equals(company)
                && entry.kind() == ReorganisationKind.PBC_CONVERSION).toList();
    }

    /**
     * Whether a party is a public benefit corporation, or is being made one; of a party whose form is not stated it is unknown only if the
     * sheet speaks of its constitution.
     */
    static Truth isOrBecomes(Deal deal, StandingClauses clauses, PartyRef party) {
        Truth form = isForm(deal.party(party).legalForm());
        Truth converts = Truth.any(conversions(deal, party).stream().map(entry -> World.isDisputed(entry)
                ? Truth.unknown(new Why.Missing(entry.margin().place(), "disputed"))
                : Truth.yes(new Why.Seen(entry.margin().place(), "converts"))).toList());
        boolean spokenOf = clauses.all(Governance.class).stream().anyMatch(clause -> clause.company().equals(party));
        return Truth.any(form.unknown() && !spokenOf ? Truth.NO : form, converts);
    }

    /** Whether Delaware's law is the one of the company: unknown where its home is not said, for others know the form as well. */
    static Truth isOfDelaware(Deal deal, PartyRef party) {
        Fact<Territory> home = deal.party(party).incorporatedIn();
        Truth state = home.check(place -> place.code().equals("US") ? Truth.UNKNOWN : Truth.of(place.code().equals(HOME)));
        return state.unknown() ? state.only(new Why.Missing(home.place().orElse(deal.party(party).margin().place()),
                "in which state " + deal.nameOf(party.id()) + " is incorporated")) : state;
    }

    /** The company. */
    public PartyRef company() {
        return company;
    }

    /** The clauses by which the sheet makes or describes it. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Whether it is one, under the law of Delaware. */
    public Truth isConcerned() {
        return Truth.all(isOne, isOfDelaware(deal, company));
    }

    /** Whether the charter, as the sheet has it, names public benefits and says in its heading what the company is. */
    public Truth isChartered() {
        return Truth.all(namesBenefits(), hasHeading());
    }

    private Truth namesBenefits() {
        List<Truth> named = new ArrayList<>();
        charters().forEach(charter -> named.add(Truth.all(onFile(charter.publicBenefits().status()).or(charter.publicBenefits().stated()),
                standing.isMeant(charter))));
        return orLater(named, "no clause names the public benefits of the charter");
    }

    private Truth hasHeading() {
        List<Truth> headed = new ArrayList<>();
        charters().forEach(charter -> headed.add(Truth.all(onFile(charter.charterHeading().status()).or(charter.charterHeading().is(true)),
                standing.isMeant(charter))));
        return orLater(headed, "no clause has the heading of the charter say that it is a public benefit corporation");
    }

    /** Of a company that exists, what the sheet does not write stays as it is on file. */
    private Truth onFile(Fact.Status status) {
        return Truth.of(!made && status == Fact.Status.UNSTATED);
    }

    /** A text of the charter that is still to be delivered may say it. */
    private Truth orLater(List<Truth> found, String absent) {
        List<Truth> all = new ArrayList<>(found);
        standing.all().filter(BenefitCorporation::delivers).forEach(clause -> all.add(Truth.unknown(
                new Why.Missing(clause.place(), "the text of the charter"))));
        return StandingClauses.promised(all, absent);
    }

    private static boolean delivers(Clause clause) {
        return clause instanceof Undertaking undertaking && undertaking.deliverables().has(Deliverable.CHARTER).yes()
                || clause instanceof Condition condition && condition.requires().document().is(Deliverable.CHARTER).yes();
    }

    private List<Governance> charters() {
        return standing.all(Governance.class).stream().filter(clause -> clause.company().equals(company)).toList();
    }

    /** What the charter lacks, in words. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (namesBenefits().no()) {
            lacks.add("names no specific public benefit");
        }
        if (hasHeading().no()) {
            lacks.add("does not say in its heading that it is a public benefit corporation");
        }
        return List.copyOf(lacks);
    }

    @Override
    public String toString() {
        return "the charter of " + deal.nameOf(company.id());
    }
}
