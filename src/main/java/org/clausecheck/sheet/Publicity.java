package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Audience;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Codes.StatementKind;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.Statement;

/**
 * Something said, or promised to be said, about the prospects of a company while its shares are about to be offered to the public.
 *
 * @param company  whose offering it is
 * @param source   the clause or statement
 * @param words    what it does, in words
 * @param forward  whether it is about prospects: dates of capabilities, targets, the upside of the deal
 * @param inTime   whether it falls before the securities may be sold
 * @param cleared  whether somebody is to clear it before it is said
 */
public record Publicity(PublicCompany company, Object source, String words, Truth forward, Truth inTime, Truth cleared) {

    private static final Set<StatementKind> PROSPECTS = Set.of(StatementKind.FORECAST, StatementKind.CAPABILITY,
            StatementKind.MILESTONE_DATE, StatementKind.REVENUE_TARGET);
    private static final Set<EventKind> TARGETS = Set.of(EventKind.CAPABILITY_MILESTONE, EventKind.REVENUE_TARGET, EventKind.PROFIT_TARGET,
            EventKind.PRICE_TARGET);

    /** All of it, for each company that goes public. */
    public static List<Publicity> of(Deal deal, Standing standing) {
        List<Publicity> found = new ArrayList<>();
        PublicCompany.among(deal).stream().filter(company -> company.isGoingPublic().possible())
                .forEach(company -> new Reader(deal, standing, company).read(found));
        return List.copyOf(found);
    }

    /** Whether it concerns the offering. */
    public Truth concernsOffering() {
        return Truth.all(company.isGoingPublic(), forward, inTime);
    }

    /** Reads the clauses and statements for one company. */
    private record Reader(Deal deal, Standing standing, PublicCompany company) {

        void read(List<Publicity> found) {
            StandingClauses clauses = new StandingClauses(deal, standing);
            Truth approved = PlannedDisclosures.of(deal, standing, company).areCleared();
            clauses.all().filter(this::announces).forEach(clause -> found.add(new Publicity(company, clause,
                    deal.nameOf(clause) + " promises to announce", isForward(clause), isBefore(clause, due(clause)),
                    cleared(clause, approved))));
            clauses.all(Disclosure.class).stream().filter(this::isRelease).forEach(clause -> found.add(new Publicity(company, clause,
                    deal.nameOf(clause) + (clause.kind() == DisclosureKind.JOINT_RELEASE
                    ? " promises a joint release" : " promises a briefing of investors"), offers(clause), isBefore(clause, release(clause)),
                    Truth.any(clause.approvalBy().stated(), cleared(clause, approved)))));
            deal.facts().statements().stream().filter(this::isByOne).forEach(statement -> found.add(new Publicity(company, statement,
                    String.join(" and ", statement.by().stream().map(by -> deal.nameOf(by.id())).toList()) + " said: " + statement.claim(),
                    isProspect(statement), wasDuring(statement), approved)));
        }

        private boolean announces(Clause clause) {
            return clause.scope().actions().stream().anyMatch(action -> action.code().equals("announce"))
                    && !StandingClauses.dutyBearers(clause).isEmpty();
        }

        private static Fact<When> due(Clause clause) {
            return clause instanceof Undertaking undertaking ? undertaking.due() : clause.common().starts();
        }

        private static Fact<When> release(Disclosure clause) {
            return clause.due().isStated() ? clause.due() : clause.publicAt();
        }

        private boolean isRelease(Disclosure clause) {
            boolean ours = clause.by().some(by -> Truth.of(company.speaksFor(by) || deal.sheet().between().has(by).yes())).possible();
            return ours && (clause.kind() == DisclosureKind.JOINT_RELEASE || clause.kind() == DisclosureKind.INVESTOR_BRIEFING);
        }

        private boolean isByOne(Statement statement) {
            return !World.isDisputed(statement) && deal.world().isKnown(statement.on()) && statement.by().stream()
                    .anyMatch(by -> company.speaksFor(by) || deal.sheet().between().has(by).yes());
        }

        private Truth isProspect(Statement statement) {
            return statement.kind().test(PROSPECTS::contains);
        }

        /** A briefing of investors speaks of prospects; one of qualified buyers alone is allowed. */
        private Truth offers(Disclosure clause) {
            if (clause.kind() == DisclosureKind.JOINT_RELEASE) {
                return isForward(clause);
            }
            return clause.audiences().status() == Fact.Status.UNSTATED ? Truth.YES
                    : clause.audiences().some(found -> Truth.of(found != Audience.QUALIFIED_BUYERS && found != Audience.REGULATORS));
        }

        /**
         * Whether what is to be announced is about prospects, as what the clause names and what was said about it show. That a deal, or a
         * fact, is announced is no offer by itself; withheld references leave it open.
         */
        private Truth isForward(Clause clause) {
            boolean hangs = Mentions.in(clause).triggers().stream().flatMap(id -> deal.event(id).stream())
                    .anyMatch(event -> TARGETS.contains(event.kind()));
            boolean money = clause instanceof Undertaking undertaking
                    && undertaking.deliverables().has(Deliverable.FINANCIAL_INFORMATION).yes();
            boolean names = named(clause).stream().flatMap(ref -> deal.target(ref).stream()).flatMap(target -> target.clause().stream())
                    .anyMatch(this::isAboutProspects);
            boolean said = deal.facts().statements().stream().anyMatch(statement -> !World.isDisputed(statement)
                    && isProspect(statement).yes() && statement.about().stream().anyMatch(ref -> deal.target(ref)
                    .filter(target -> target.clause().filter(clause::equals).isPresent()).isPresent()));
            if (hangs || money || names || said) {
                return Truth.yes(new Why.Seen(clause.place(), clause.id()));
            }
            boolean hidden = named(clause).isOpen() || clause.common().conditionalOn().isOpen();
            return hidden ? Truth.unknown(new Why.Missing(clause.place().member("clauses"), "what is to be announced"))
                    : Truth.no(new Why.Note("nothing shows that " + clause.id() + " is about prospects"));
        }

        private static Items<TargetRef> named(Clause clause) {
            return clause instanceof Undertaking undertaking ? undertaking.clauses()
                    : clause instanceof Disclosure disclosure ? disclosure.clauses() : Items.unstated(clause.place());
        }

        private boolean isAboutProspects(Clause clause) {
            return clause instanceof RevenueShare || Mentions.in(clause).triggers().stream().flatMap(id -> deal.event(id).stream())
                    .anyMatch(event -> TARGETS.contains(event.kind()));
        }

        /** A clause that names no day may be used at any time. */
        private Truth isBefore(Clause clause, Fact<When> when) {
            return when.status() == Fact.Status.UNSTATED ? Truth.YES
                    : when.check(due -> deal.timeline().day(due, deal.documentOf(clause)).after(company.offeringEnds()).opposite());
        }

        private Truth wasDuring(Statement statement) {
            return statement.on().check(day -> Truth.all(Bounds.on(day).notBefore(company.offeringBegins()),
                    Bounds.on(day).after(company.offeringEnds()).opposite()));
        }

        private Truth cleared(Clause clause, Truth approved) {
            return Truth.any(approved, clause.common().carveOuts().some(Reader::isForOffering));
        }

        private static Truth isForOffering(CarveOut exception) {
            return exception.purpose().status() == Fact.Status.UNSTATED
                    ? Truth.unknown(new Why.Missing(exception.margin().place().member("purpose"), "the purpose of an exception"))
                    : exception.purpose().isOneOf(Purpose.IPO, Purpose.SECURITIES_FILING, Purpose.LAW_OR_COURT);
        }
    }

    /** The clause or statement, for the outcome. */
    public List<Object> subjects() {
        return List.of(source);
    }
}
