package org.clausecheck.sheet;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.InstrumentForm;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * A clause that may hand over ownership of intellectual property: an assignment, or a licence that shuts everybody else out.
 *
 * @param clause         the ownership or licence clause
 * @param transfers      whether it hands over: an assignor is named, or the licence is exclusive; unknown if that is withheld
 * @param grantor        who hands over; unstated if nobody is named
 * @param receivers      who receives
 * @param form           the form of the instrument
 * @param recordedWithin time to record it
 */
public record Conveyance(Clause clause, Truth transfers, Fact<PartyRef> grantor, Items<PartyRef> receivers, Fact<InstrumentForm> form,
        Fact<Duration> recordedWithin) {

    /** The conveyance that a clause is; none for a clause of another type. */
    public static List<Conveyance> of(Clause clause) {
        if (clause instanceof Ownership owned) {
            return List.of(new Conveyance(owned, owned.assignor().stated(), owned.assignor(), owned.owners(), owned.form(),
                    owned.recordedWithin()));
        }
        return clause instanceof Licence licence
                ? List.of(new Conveyance(licence, licence.exclusivity().is(LicenceExclusivity.EXCLUSIVE),
                        Fact.stated(licence.licensor(), licence.place().member("licensor")),
                        Items.stated(List.of(licence.licensee()), licence.place().member("licensee")), licence.form(),
                        licence.recordedWithin()))
                : List.of();
    }

    /** What is handed over, for a message: the assets as written, or everything where none are. */
    public Object subject() {
        return clause.scope().assets().isEmpty() ? "everything" : clause.scope().assets();
    }

    /** Whether it is made in a form: its own, or, where the clause names none, that of the paper in which it stands, if that binds. */
    public Truth made(Deal deal, Fact<String> required) {
        return form.status() == Fact.Status.UNSTATED ? Truth.any(form.stated(), deal.binds(clause).is(true))
                : Formality.meets(form, required);
    }

    /**
     * Whether an undertaking of the grantor that means to bind delivers the form of assignment, for this clause or for none in particular.
     */
    public Truth promisedBy(Undertaking undertaking, Deal deal) {
        return Truth.all(undertaking.deliverables().has(Deliverable.FORM_OF_ASSIGNMENT), meansToBind(undertaking),
                undertaking.clauses().isEmpty() ? Truth.YES : Truth.of(deal.names(undertaking.clauses(), clause)),
                grantor.check(party -> undertaking.bound().has(party)));
    }

    /** Whether a condition, of the deal or of this clause, asks for the form of assignment. */
    public Truth awaitedBy(Condition condition, Deal deal) {
        return Truth.all(condition.requires().document().is(Deliverable.FORM_OF_ASSIGNMENT), meansToBind(condition),
                Truth.of(condition.for_().stream().anyMatch(gate -> gate.isStage()
                        || deal.target(gate).filter(target -> target.covers(clause)).isPresent())));
    }

    private static Truth meansToBind(Clause clause) {
        return clause.common().binding().is(false).opposite();
    }
}
