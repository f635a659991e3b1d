package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Place;

/** A clause: a sentence of contract law in parts (format, section 7). */
public sealed interface Clause permits Equity, Licence, Access, Ownership, Exclusivity, FirstRight, Restraint, Undertaking, RevenueShare,
        SupplyCommitment, JointVenture, Condition, Termination, Confidentiality, Assignment, TermClause, GoverningLaw, Disclosure, Safety,
        DataProtection, InformationSecurity, AuditRight, Escrow, Liability, Representation, InvestorRight, RegistrationRights,
        MostFavoured, Permission, Conversion, ConsentRight, ChangeOfControl, Governance, Payment, BoardRight, OtherClause, CustomClause {

    /** What every clause may carry. */
    Common common();

    /** The parts that narrow it; all absent where the type takes none. */
    default Scope scope() {
        return Scope.none(place());
    }

    /** Its id in its document. */
    default String id() {
        return common().id();
    }

    /** The id of its document. */
    default String document() {
        return common().margin().document();
    }

    /** Its type as written, for example {@code revenue-share}. */
    default String type() {
        return common().type();
    }

    /** Where it stands. */
    default Place place() {
        return common().margin().place();
    }
}
