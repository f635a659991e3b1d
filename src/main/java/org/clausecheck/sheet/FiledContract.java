package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.DependencyLevel;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.fact.Concentration;
import org.clausecheck.sheet.fact.Dependency;

/**
 * A contract on which a company that goes public, or is public, may depend so much that it has to publish it, and whether the sheet
 * is ready for that.
 */
public final class FiledContract {

    /** The major part of something is more than half of it. */
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Deal deal;
    private final StandingClauses standing;
    private final PublicCompany company;
    private final PlannedDisclosures disclosures;
    private final List<Clause> terms;

    private FiledContract(Deal deal, Standing standing, PublicCompany company) {
        this.deal = deal;
        this.standing = new StandingClauses(deal, standing);
        this.company = company;
        this.disclosures = PlannedDisclosures.of(deal, standing, company);
        this.terms = this.standing.all().filter(clause -> parties(clause).stream().anyMatch(company::speaksFor)).toList();
    }

    /** The sheet as a contract of each public company behind it; none if it is a letter of intent or has no commercial term with it. */
    public static List<FiledContract> of(Deal deal, Standing standing) {
        Stage stage = deal.sheet().stage();
        if (stage == Stage.LETTER_OF_INTENT || stage == Stage.MEMORANDUM) {
            return List.of();
        }
        return PublicCompany.among(deal).stream().map(company -> new FiledContract(deal, standing, company))
                .filter(contract -> !contract.terms.isEmpty()).toList();
    }

    /** Between whom a clause passes technology, supplies, or a share of revenue; nobody for all other clauses. */
    private static List<PartyRef> parties(Clause clause) {
        if (clause instanceof Access access) {
            return List.of(access.recipient());
        }
        if (clause instanceof Licence licence) {
            return List.of(licence.licensee());
        }
        if (clause instanceof Exclusivity exclusivity) {
            return List.of(exclusivity.holder(), exclusivity.bound());
        }
        if (clause instanceof RevenueShare share) {
            return List.of(share.payer(), share.payee());
        }
        return clause instanceof SupplyCommitment supply ? List.of(supply.supplier(), supply.customer()) : List.of();
    }

    /** The terms on which the company may depend, and the secrecy that binds it. */
    public List<Clause> clauses() {
        Set<Clause> all = new LinkedHashSet<>(terms);
        all.addAll(secrecies());
        return List.copyOf(all);
    }

    /** The company that would publish it. */
    public PartyRef company() {
        return company.party();
    }

    /**
     * Whether it must be published: the company is to be listed and its business depends on the contract. Of a company that is listed
     * already the question is asked only if the record shows the dependence.
     */
    public Truth isMaterial() {
        Truth depends = isDependedOn();
        Truth listed = depends.unknown() ? Truth.NO : company.isListed();
        return Truth.all(Truth.any(company.isGoingPublic(), listed), depends);
    }

    /** Whether the business depends substantially on it: as recorded, or because the major part of revenue or demand goes through it. */
    private Truth isDependedOn() {
        List<Truth> found = new ArrayList<>();
        deal.facts().dependencies().stream().filter(entry -> company.speaksFor(entry.party()) && isMet(entry))
                .forEach(entry -> found.add(recorded(entry)));
        deal.facts().concentrations().stream().filter(this::isWithSignatory).forEach(entry -> found.add(major(entry.percent())));
        terms.stream().filter(SupplyCommitment.class::isInstance).map(SupplyCommitment.class::cast)
                .filter(supply -> company.speaksFor(supply.customer()) && supply.shareOfDemandPercent().isStated())
                .forEach(supply -> found.add(major(supply.shareOfDemandPercent())));
        boolean denied = found.stream().anyMatch(Truth::no) && found.stream().noneMatch(Truth::possible);
        return denied ? Truth.any(found) : Truth.any(Truth.any(found), Truth.unknown(new Why.Missing(deal.facts().dependencies().place(),
                "whether the business of " + company + " depends on this contract")));
    }

    private static Truth recorded(Dependency entry) {
        Why seen = new Why.Seen(entry.margin().place(), "dependence: " + Words.of(entry.level()));
        if (World.isDisputed(entry)) {
            return Truth.unknown(new Why.Missing(entry.margin().place(), "disputed"));
        }
        return entry.level() == DependencyLevel.CRITICAL ? Truth.yes(seen) : entry.level() == DependencyLevel.MINOR ? Truth.no(seen)
                : Truth.unknown(seen);
    }

    /** More than half is the major part; a smaller part may still be what the business depends on. */
    private static Truth major(Fact<Bounded<BigDecimal>> percent) {
        Truth most = percent.moreThan(HALF);
        return most.no() ? Truth.unknown(most.why().toArray(Why[]::new)) : most;
    }

    private boolean isMet(Dependency entry) {
        return entry.needs().stream().anyMatch(need -> terms.stream().anyMatch(term -> deal.target(need)
                .filter(target -> target.covers(term)).isPresent() || term.scope().assets().stream()
                .anyMatch(asset -> asset.code().equals(need.text()))));
    }

    private boolean isWithSignatory(Concentration entry) {
        return company.speaksFor(entry.party()) && !World.isDisputed(entry) && deal.sheet().between().stream()
                .anyMatch(signatory -> !company.speaksFor(signatory) && deal.party(entry.counterparty())
                        .filter(party -> Group.same(deal, signatory, new PartyRef(party.id(), signatory.document(), signatory.place())))
                        .isPresent());
    }

    /** Whether the filing is promised, what is blacked out is agreed where there is secrecy, and no secrecy stands in the way. */
    public Truth isReady() {
        return Truth.all(isFiled(), isRedacted(), isOpen());
    }

    private Truth isFiled() {
        return disclosures.promises(DisclosureKind.EXHIBIT_FILING);
    }

    private Truth isRedacted() {
        if (secrecies().isEmpty()) {
            return Truth.YES;
        }
        List<Disclosure> filings = disclosures.clauses(DisclosureKind.EXHIBIT_FILING);
        return Truth.any(filings.stream().map(filing -> filing.redactions().stated()).toList());
    }

    private Truth isOpen() {
        return Truth.all(secrecies().stream().map(this::letsThrough).toList());
    }

    private List<Confidentiality> secrecies() {
        return standing.all(Confidentiality.class).stream()
                .filter(clause -> clause.bound().some(party -> Truth.of(company.speaksFor(party))).possible()).toList();
    }

    private Truth letsThrough(Confidentiality secrecy) {
        List<Truth> ways = new ArrayList<>(List.of(secrecy.common().carveOuts().some(FiledContract::isForFilings)));
        for (Disclosure filing : disclosures.clauses(DisclosureKind.EXHIBIT_FILING)) {
            ways.add(Truth.of(deal.names(secrecy.common().subjectTo(), filing) || deal.names(filing.common().prevailsOver(), secrecy)
                    || secrecy.common().carveOuts().stream().anyMatch(exception -> deal.names(exception.clauses(), filing))));
        }
        return Truth.any(ways).because(new Why.Seen(secrecy.place(), "exceptions of " + secrecy.id()));
    }

    /** An exception in words alone lets through what only its reader can tell. */
    private static Truth isForFilings(CarveOut exception) {
        Items<TargetRef> named = exception.clauses();
        return exception.purpose().status() == Fact.Status.UNSTATED && named.isEmpty() && !named.isOpen()
                ? Truth.unknown(new Why.Missing(exception.margin().place().member("purpose"), "the purpose of an exception"))
                : exception.purpose().isOneOf(Purpose.EXHIBIT_FILING, Purpose.SECURITIES_FILING, Purpose.LAW_OR_COURT);
    }

    /** With what it becomes public: the registration statement of a first listing, or the next report of a company that is listed. */
    public String publishedWith() {
        return company.isGoingPublic().possible() || !company.isListed().yes() ? "registration statement" : "next periodic report";
    }

    /** What is not ready, in words. */
    public List<String> lacks() {
        List<String> lacks = new ArrayList<>();
        if (isFiled().no()) {
            lacks.add("no clause plans its filing as an exhibit");
        } else if (isRedacted().no()) {
            lacks.add("nothing says what is blacked out");
        }
        secrecies().stream().filter(secrecy -> letsThrough(secrecy).no())
                .forEach(secrecy -> lacks.add(secrecy.id() + " has no exception for the filing"));
        return List.copyOf(lacks);
    }

    @Override
    public String toString() {
        return deal.sheet().id();
    }
}
