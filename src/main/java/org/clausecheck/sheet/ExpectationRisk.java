package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ConcentrationKind;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.StatementKind;
import org.clausecheck.sheet.fact.Concentration;
import org.clausecheck.sheet.fact.Statement;

/**
 * What investors of a public company may take wrongly: how much of its revenue hangs on one customer, or a benefit of the deal of which two
 * parties tell different things.
 */
public final class ExpectationRisk {

    private final Deal deal;
    private final PublicCompany company;
    private final PlannedDisclosures disclosures;
    private final List<Object> subjects;
    private final Optional<Concentration> customer;
    private final Truth differs;

    private ExpectationRisk(Deal deal, PublicCompany company, PlannedDisclosures disclosures, List<Object> subjects,
            Optional<Concentration> customer, Truth differs) {
        this.deal = deal;
        this.company = company;
        this.disclosures = disclosures;
        this.subjects = List.copyOf(subjects);
        this.customer = customer;
        this.differs = differs;
    }

    /** The customers, and the pairs of statements, of each public company behind the sheet. */
    public static List<ExpectationRisk> of(Deal deal, Standing standing) {
        List<ExpectationRisk> risks = new ArrayList<>();
        for (PublicCompany company : PublicCompany.among(deal)) {
            PlannedDisclosures disclosures = PlannedDisclosures.of(deal, standing, company);
            customers(deal, company).forEach(entry -> risks.add(new ExpectationRisk(deal, company, disclosures, List.of(entry),
                    Optional.of(entry), Truth.NO)));
        }
        PublicCompany.among(deal).stream().findFirst().ifPresent(company -> pairs(deal, company,
                PlannedDisclosures.of(deal, standing, company), risks));
        return List.copyOf(risks);
    }

    /** Of each customer the entries of the latest year. */
    private static List<Concentration> customers(Deal deal, PublicCompany company) {
        Map<String, List<Concentration>> byCustomer = new LinkedHashMap<>();
        deal.facts().concentrations().stream().filter(entry -> entry.kind() == ConcentrationKind.REVENUE)
                .filter(entry -> entry.party().equals(company.party()) && !World.isDisputed(entry))
                .forEach(entry -> byCustomer.computeIfAbsent(entry.counterparty(), name -> new ArrayList<>()).add(entry));
        return byCustomer.values().stream().map(entries -> entries.stream()
                .max(Comparator.comparing((Concentration entry) -> entry.year().value().orElse(Integer.MIN_VALUE))).orElseThrow()).toList();
    }

    private static void pairs(Deal deal, PublicCompany company, PlannedDisclosures disclosures, List<ExpectationRisk> risks) {
        List<Statement> said = deal.facts().statements().stream()
                .filter(entry -> !World.isDisputed(entry) && deal.world().isKnown(entry.on())).toList();
        for (int i = 0; i < said.size(); i++) {
            for (Statement other : said.subList(i + 1, said.size())) {
                Truth differs = differ(deal, said.get(i), other);
                if (differs.possible()) {
                    risks.add(new ExpectationRisk(deal, company, disclosures, List.of(said.get(i), other), Optional.empty(), differs));
                }
            }
        }
    }

    /** Two groups of parties say different things, of one kind, about one thing; wording counts as written. */
    private static Truth differ(Deal deal, Statement one, Statement other) {
        boolean apart = one.by().stream().noneMatch(by -> other.by().stream().anyMatch(party -> Group.same(deal, by, party)));
        boolean same = one.about().stream().anyMatch(about -> other.about().stream().anyMatch(ref -> ref.text().equals(about.text())));
        Truth kind = Truth.all(one.kind().stated(), other.kind().stated());
        return Truth.all(Truth.of(apart && same && !one.claim().equals(other.claim())), Truth.of(isMessage(one, other)),
                kind.yes() ? Truth.of(one.kind().equals(other.kind())) : kind)
                .because(new Why.Seen(one.margin().place(), one.claim()), new Why.Seen(other.margin().place(), other.claim()));
    }

    /** News that two parties announce differs in words by nature; what they claim or expect should not. At least one says what it is. */
    private static boolean isMessage(Statement one, Statement other) {
        return Stream.of(one, other).allMatch(entry -> !entry.kind().is(StatementKind.ANNOUNCEMENT).yes())
                && Stream.of(one, other).anyMatch(entry -> entry.kind().isStated());
    }

    /** The fact, or the two statements. */
    public List<Object> subjects() {
        return subjects;
    }

    /** Whether a public company is behind it. */
    public Truth isPublic() {
        return Truth.any(company.isListed(), company.isGoingPublic());
    }

    /** Whether it can mislead: a customer from a percentage of revenue on, or messages that differ. */
    public Truth misleads(Fact<BigDecimal> line) {
        return customer.map(entry -> entry.percent().atLeast(line)).orElse(differs);
    }

    /** Whether the sheet answers it: by a prospectus or a list of known trends, or, for messages, by one joint release. */
    public Truth isAnswered() {
        return customer.isPresent() ? disclosures.promises(DisclosureKind.KNOWN_TRENDS, DisclosureKind.PROSPECTUS)
                : Truth.any(disclosures.promises(DisclosureKind.JOINT_RELEASE), disclosures.areCleared());
    }

    /** What may mislead, and what would answer it, in words. */
    public String words(Fact<BigDecimal> line) {
        return customer.map(entry -> share(entry) + ", and a customer counts from " + line + " % on; no clause plans to tell investors")
                .orElseGet(() -> subjects.stream().map(Statement.class::cast).map(this::said).reduce((one, two) -> one + ", " + two)
                        .orElseThrow() + "; no clause makes it one message");
    }

    private String share(Concentration entry) {
        return entry.percent() + " % of the revenue of " + company + entry.year().value().map(year -> " in " + year).orElse("")
                + " comes from " + deal.nameOf(entry.counterparty());
    }

    private String said(Statement statement) {
        return String.join(" and ", statement.by().stream().map(by -> deal.nameOf(by.id())).toList())
                + " said \"" + statement.claim() + "\"";
    }

    @Override
    public String toString() {
        return customer.map(this::share).orElse("messages that differ");
    }
}
