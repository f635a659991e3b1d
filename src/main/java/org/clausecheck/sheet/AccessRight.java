package org.clausecheck.sheet;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.LicenceTail;

/**
 * A right to technology, whichever of the two clause types gives it: a licence, or access.
 *
 * @param clause       the clause
 * @param provider     who gives it
 * @param recipient    who gets it
 * @param sublicensing to whom the recipient may pass it on
 */
public record AccessRight(Clause clause, PartyRef provider, PartyRef recipient, Items<Sublicensing> sublicensing) {

    /** The right that a clause gives; none for clauses of other types. */
    public static List<AccessRight> of(Clause clause) {
        if (clause instanceof Access access) {
            return List.of(new AccessRight(clause, access.provider(), access.recipient(), access.sublicensing()));
        }
        return clause instanceof Licence licence
                ? List.of(new AccessRight(clause, licence.licensor(), licence.licensee(), licence.sublicensing())) : List.of();
    }

    /** Whether both rights are of the same two parties. */
    public boolean isBesides(AccessRight other) {
        return provider.equals(other.provider) && recipient.equals(other.recipient);
    }

    /** What is left after the end of a licence; unstated for access. */
    public Fact<LicenceTail> tail() {
        return clause instanceof Licence licence ? licence.afterEnd() : Fact.unstated(clause.place().member("afterEnd"));
    }

    /** The time for winding down that an access clause grants; unstated for a licence. */
    public Fact<Duration> transition() {
        return clause instanceof Access access ? access.transition() : Fact.unstated(clause.place().member("transition"));
    }

    /** Whether the recipient alone may prolong it, so that he holds a promise for the longer time as well. */
    public boolean isRenewableByRecipient() {
        return clause.common().renewal().value().filter(terms -> terms.kind() == Codes.RenewalKind.OPTION && !terms.while_().isStated()
                && !terms.while_().isOpen() && !terms.by().isEmpty() && terms.by().stream().allMatch(recipient::equals)).isPresent();
    }

    /** Whether only others than the recipient decide on renewal: then it promises him nothing beyond the end as written. */
    public boolean isRenewableByOthersOnly() {
        return clause.common().renewal().value().filter(terms -> !terms.by().isOpen() && !terms.by().isEmpty()
                && terms.kind() == Codes.RenewalKind.OPTION && terms.by().stream().noneMatch(recipient::equals)).isPresent();
    }
}
