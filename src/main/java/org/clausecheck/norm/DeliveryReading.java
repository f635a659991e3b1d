package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Escrow;
import org.clausecheck.sheet.clause.Ownership;

/** Technology that changes hands: access, escrow, ownership. */
final class DeliveryReading {

    private final Scribe scribe;

    DeliveryReading(Scribe scribe) {
        this.scribe = scribe;
    }

    /** The duty to deliver and to let use, and the right to use; a transition lengthens the right, not the duty. */
    List<Draft> access(Access access) {
        String provider = access.provider().id();
        String recipient = access.recipient().id();
        Part written = Part.of(access.scope().actions());
        List<String> uses = written.codes().stream().filter(action -> !action.equals("deliver")).toList();
        Part rights = written.isAbsent() ? Part.byDefault(written.place(), "use")
                : new Part(uses, written.said(), List.of(), written.place());
        List<Draft> drafts = new ArrayList<>();
        drafts.add(scribe.draft(access, Nature.PERFORMANCE, provider).doing(Part.byDefault(access.place(), "deliver")).to(recipient));
        if (!rights.codes().isEmpty() || rights.isHidden()) {
            Part license = Part.byDefault(access.place(), "license");
            drafts.add(scribe.draft(access, Nature.GRANT, provider).doing(license).rights(rights).to(recipient));
            drafts.add(scribe.draft(access, Nature.LICENSED, recipient).doing(rights).grantedBy(provider).during(withTransition(access)));
        }
        return drafts;
    }

    private Period withTransition(Access access) {
        Period period = scribe.deal().timeline().period(access);
        return access.transition().value().map(transition -> Scribe.until(period, period.end().shift(transition::after))).orElse(period);
    }

    /** The deposit, and a licence that waits for the release. */
    List<Draft> escrow(Escrow escrow) {
        String depositor = escrow.depositor().id();
        String beneficiary = escrow.beneficiary().id();
        Why release = new Why.Missing(escrow.releaseOn().place(), "whether the deposit is released"
                + (escrow.releaseOn().isEmpty() ? "" : " (" + Words.of(escrow.releaseOn().entries()) + ")"));
        return List.of(scribe.draft(escrow, Nature.PERFORMANCE, depositor).doing(Part.byDefault(escrow.place(), "deliver")).to(beneficiary),
                scribe.draft(escrow, Nature.GRANT, depositor).rights(Part.of(escrow.scope().actions()))
                        .doing(Part.byDefault(escrow.place(), "license")).to(beneficiary)
                        .pending(new Pending(Truth.unknown(release), Set.of())));
    }

    /** A state of affairs; an assignment is the assignor's act besides. */
    List<Draft> ownership(Ownership ownership) {
        List<String> owners = Persons.ids(ownership.owners());
        List<Draft> drafts = new ArrayList<>(scribe.each(ownership, Nature.STATE, ownership.owners(),
                state -> state.statedBy(owners), ownership.owners()));
        ownership.assignor().value().ifPresent(assignor -> {
            List<String> assignees = owners.stream().filter(owner -> !owner.equals(assignor.id())).toList();
            Bounds day = scribe.dayOf(ownership, Fact.unstated(ownership.place()));
            drafts.add(scribe.draft(ownership, Nature.ACT, assignor.id()).doing(Part.byDefault(ownership.place(), "assign"))
                    .with(Circle.only(ownership.owners().place(), assignees)).towards(assignees).statedBy(assignees).on(day));
        });
        return drafts;
    }
}
