package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.DataAgreement;
import org.clausecheck.sheet.Codes.DataRoleKind;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.TransferTool;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Home;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.DataProtection;
import org.clausecheck.sheet.clause.DataRole;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.DataFlow;

/**
 * Personal data that pass from one party to another, as a record tells or a clause on data protection of the sheet supposes, and what the
 * documents say on them.
 *
 * @param deal      the deal
 * @param standing  which clauses stand
 * @param subject   the record or the clause
 * @param from      who sends
 * @param to        who receives
 * @param personal  whether they are personal data
 * @param countries where they go, if the record says so
 */
public record PersonalDataFlow(Deal deal, Standing standing, Object subject, PartyRef from, PartyRef to, Truth personal,
        Items<Territory> countries) {

    private static final Regime LAW = new Regime("eu-gdpr");
    private static final String AREA = "EEA";

    /** The flows on record, and those between two parties to whom a clause of the sheet gives roles and of whom no flow is on record. */
    public static List<PersonalDataFlow> of(Deal deal, Standing standing) {
        List<PersonalDataFlow> flows = new ArrayList<>();
        for (DataFlow flow : deal.facts().dataFlows()) {
            if (!World.isDisputed(flow) && !flow.from().equals(flow.to()) && flow.personal().is(true).possible()) {
                flows.add(new PersonalDataFlow(deal, standing, flow, flow.from(), flow.to(), flow.personal().is(true), flow.countries()));
            }
        }
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof DataProtection protection && standing.standing(clause).possible()) {
                supposed(deal, standing, protection).filter(flow -> flows.stream().noneMatch(flow::isBetweenTheSame)).ifPresent(flows::add);
            }
        }
        return List.copyOf(flows);
    }

    /** From the first party that decides to the first other one. */
    private static Optional<PersonalDataFlow> supposed(Deal deal, Standing standing, DataProtection clause) {
        List<DataRole> roles = clause.roles().entries();
        Optional<DataRole> first = roles.stream().filter(role -> role.role() != DataRoleKind.PROCESSOR).findFirst();
        Optional<DataRole> other = first.flatMap(sender -> roles.stream().filter(role -> !role.party().equals(sender.party())).findFirst());
        return other.map(receiver -> new PersonalDataFlow(deal, standing, clause, first.get().party(), receiver.party(),
                Truth.yes(new Why.Seen(clause.place(), clause.id())), Items.unknown(deal.facts().dataFlows().place())));
    }

    private boolean isBetweenTheSame(PersonalDataFlow other) {
        return from.equals(other.from) && to.equals(other.to) || from.equals(other.to) && to.equals(other.from);
    }

    /** Whether the sheet shows that the law of the Union is at stake: a tie of one of the two, a destination there, the law by its name. */
    public Truth concernsUnion() {
        TerritoryTies ties = TerritoryTies.of(deal, AREA);
        boolean named = deal.sheet().clauses().stream().anyMatch(clause -> Home.names(clause, LAW));
        return Truth.any(ties.isShown(from), ties.isShown(to), Truth.of(countries.stream().anyMatch(place -> ties.touches(place).yes())),
                named ? Truth.yes(new Why.Note("the sheet names " + LAW.code())) : Truth.NO);
    }

    private boolean isRecorded() {
        return subject instanceof DataFlow;
    }

    /**
     * Whether the flow is a matter to report: a recorded one is, a supposed one only if its terms are not complete. That they are proves
     * nothing about data that nobody has recorded.
     */
    public Truth isRaisedBy(Truth complete) {
        return isRecorded() ? Truth.YES : complete.opposite();
    }

    private List<DataProtection> clauses() {
        return deal.clauses().filter(DataProtection.class::isInstance).map(DataProtection.class::cast)
                .filter(clause -> standing.standing(clause).possible()).toList();
    }

    private Truth isMeant(Clause clause) {
        return Truth.all(standing.standing(clause), clause.common().binding().is(false).opposite())
                .because(new Why.Seen(clause.place(), clause.id()));
    }

    private Truth names(DataProtection clause, PartyRef party) {
        return clause.roles().some(role -> Group.isOne(deal, role.party(), party));
    }

    /**
     * Whether the paper is there that the roles of the two demand: a contract where one processes for the other, an arrangement where both
     * decide together, none beyond the roles where each decides for himself. An undertaking to deliver the contract, or a condition that
     * waits for it, is enough.
     */
    public Truth hasContract() {
        List<Truth> found = new ArrayList<>();
        clauses().forEach(clause -> found.add(Truth.all(isMeant(clause), names(clause, from), names(clause, to), isApt(clause))));
        deal.clauses().forEach(clause -> {
            if (clause instanceof Undertaking promise && promise.deliverables().has(Deliverable.DATA_PROCESSING_AGREEMENT).possible()) {
                found.add(Truth.all(isMeant(clause), promise.deliverables().has(Deliverable.DATA_PROCESSING_AGREEMENT),
                        promise.bound().some(bound -> Truth.any(Group.isOne(deal, bound, from), Group.isOne(deal, bound, to)))));
            } else if (clause instanceof Condition condition
                    && condition.requires().document().is(Deliverable.DATA_PROCESSING_AGREEMENT).possible()) {
                found.add(Truth.all(isMeant(clause), condition.requires().document().is(Deliverable.DATA_PROCESSING_AGREEMENT)));
            }
        });
        Truth any = Truth.any(found);
        return any.no() ? any.because(new Why.Absent("no clause on data protection between the two that fits their roles")) : any;
    }

    private Truth isApt(DataProtection clause) {
        List<DataRoleKind> roles = clause.roles().stream().filter(role -> Group.same(deal, role.party(), from)
                || Group.same(deal, role.party(), to)).map(DataRole::role).toList();
        if (roles.contains(DataRoleKind.PROCESSOR)) {
            return clause.agreement().is(DataAgreement.PROCESSING_AGREEMENT);
        }
        boolean together = roles.size() > 1 && roles.stream().allMatch(DataRoleKind.JOINT_CONTROLLER::equals);
        return together ? clause.agreement().is(DataAgreement.JOINT_CONTROLLER_ARRANGEMENT) : Truth.YES;
    }

    /**
     * Whether the data leave the European Economic Area: the sender is at home in it, and they go beyond it or to a recipient abroad. Of a
     * recipient in the area the record has to say where they go.
     */
    public Truth leaves() {
        TerritoryTies ties = TerritoryTies.of(deal, AREA);
        Coverage coverage = Coverage.of(deal);
        Truth abroad = ties.isHome(to).opposite();
        Truth beyond = !countries.isEmpty() ? countries.some(place -> coverage.liesBeyond(place, AREA)
                .because(new Why.Seen(countries.place(), place.code()))) : isRecorded() ? Truth.any(abroad, countries.stated()) : abroad;
        return Truth.all(ties.isHome(from), beyond);
    }

    /**
     * Whether a clause between the two names what the transfer rests on. A decision on adequacy serves only where there is one.
     *
     * @param adequate whether such a decision stands for the United States
     */
    public Truth hasTool(Truth adequate) {
        List<Truth> found = clauses().stream().map(clause -> Truth.all(isMeant(clause), names(clause, from), names(clause, to),
                clause.transferTool().stated(), clause.transferTool().is(TransferTool.ADEQUACY).implies(serves(adequate)))).toList();
        Truth any = Truth.any(found);
        return any.no() ? any.because(new Why.Absent("no tool for the transfer")) : any;
    }

    private Truth serves(Truth adequate) {
        boolean american = countries.isEmpty() || countries.stream().anyMatch(place -> place.liesIn("US"));
        return american ? adequate : Truth.YES;
    }
}
