package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.ChangeOfControl;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.RegistrationRights;
import org.clausecheck.sheet.clause.Termination;

/** Powers and options of investors and of those who may end a contract; and clauses that say themselves what they are. */
final class PowerReading {

    private final Scribe scribe;

    PowerReading(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The power to end. */
    List<Draft> termination(Termination clause) {
        Part terminate = Part.byDefault(clause.place(), "terminate");
        return scribe.each(clause, Nature.CONTROL, clause.by(), draft -> draft.doing(terminate), clause.by());
    }

    List<Draft> changeOfControl(ChangeOfControl clause) {
        return scribe.each(clause, Nature.CONTROL, clause.holder(), draft -> draft, clause.of());
    }

    List<Draft> boardRight(BoardRight clause) {
        List<String> actions = new ArrayList<>();
        clause.powers().forEach(power -> {
            if (power == BoardPower.APPOINT || power == BoardPower.VETO_APPOINTMENT) {
                actions.add("appoint-director");
            } else if (power == BoardPower.REMOVE) {
                actions.add("remove-director");
            }
        });
        return List.of(scribe.draft(clause, Nature.CONTROL, clause.holder().id()).towards(List.of(clause.company().id()))
                .company(clause.company().id()).doing(Part.written(clause.powers().place(), actions.toArray(String[]::new))));
    }

    /** An option of the holder; what the company owes by it depends on its use. */
    List<Draft> investorRight(InvestorRight clause) {
        return List.of(scribe.draft(clause, Nature.OPTION, clause.holder().id()).towards(List.of(clause.company().id())),
                scribe.draft(clause, Nature.PERFORMANCE, clause.company().id()).doing(Part.byDefault(clause.place(), "cooperate"))
                        .to(clause.holder().id()));
    }

    /** An option to have shares registered: no transfer, so that no lock-up meets it. */
    List<Draft> registration(RegistrationRights clause) {
        return List.of(scribe.draft(clause, Nature.OPTION, clause.holder().id()).towards(List.of(clause.issuer().id())),
                scribe.draft(clause, Nature.PERFORMANCE, clause.issuer().id()).doing(Part.byDefault(clause.place(), "cooperate"))
                        .to(clause.holder().id()));
    }

    /** The norm that a clause of a declared namespace says it is. */
    List<Draft> custom(CustomClause clause) {
        List<String> bound = Persons.ids(clause.bound());
        return switch (clause.norm()) {
            case DUTY -> clause.bound().stream().map(party -> duty(clause, party.id())).toList();
            case PROHIBITION -> ConductReading.isScopeless(clause) ? List.of()
                    : scribe.each(clause, Nature.RESTRAINT, clause.bound(), draft -> draft, clause.beneficiary());
            case RIGHT -> clause.beneficiary().stream().map(party -> {
                Draft right = scribe.draft(clause, Nature.FREEDOM, party.id());
                return bound.isEmpty() ? right.statedBy(List.copyOf(scribe.persons().between(clause))) : right.grantedBy(bound);
            }).toList();
            case POWER -> scribe.each(clause, Nature.CONTROL, clause.beneficiary(), draft -> draft, clause.bound());
        };
    }

    private Draft duty(CustomClause clause, String party) {
        Draft duty = scribe.draft(clause, Reach.of(clause.scope()).saysNothing() ? Nature.PERFORMANCE : Nature.ACT, party);
        scribe.owed(duty, clause, party, clause.beneficiary());
        return clause.scope().counterparties().isEmpty() && !clause.beneficiary().isEmpty()
                ? duty.with(Circle.only(clause.beneficiary().place(), Persons.ids(clause.beneficiary()))) : duty;
    }
}
