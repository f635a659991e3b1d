package org.clausecheck.sheet.schema;

import java.util.List;
import java.util.Optional;

import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.clause.AuditRight;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.ChangeOfControl;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.DataProtection;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Escrow;
import org.clausecheck.sheet.clause.Exclusivity;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.GoverningLaw;
import org.clausecheck.sheet.clause.InformationSecurity;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Liability;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.MostFavoured;
import org.clausecheck.sheet.clause.OtherClause;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Permission;
import org.clausecheck.sheet.clause.RegistrationRights;
import org.clausecheck.sheet.clause.Representation;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.Safety;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.TermClause;
import org.clausecheck.sheet.clause.Termination;
import org.clausecheck.sheet.clause.Undertaking;

/** The clause types as written in {@code type}, and the record of each. */
public final class ClauseTypes {

    /** All types of the format, in its order. */
    public static final List<String> NAMES = List.of("equity", "licence", "access", "ownership", "exclusivity", "first-right", "restraint",
            "undertaking", "revenue-share", "supply-commitment", "joint-venture", "condition", "termination", "confidentiality",
            "assignment", "term", "governing-law", "disclosure", "safety", "data-protection", "security", "audit-right", "escrow",
            "liability", "representation", "investor-right", "registration-rights", "most-favoured", "permission", "conversion",
            "consent-right", "change-of-control", "governance", "payment", "board-right", "other");

    private ClauseTypes() {
    }

    /** The record of a type; {@link CustomClause} for {@code x-acme:carbon-budget}; empty for a type that the format does not have. */
    public static Optional<Class<? extends Clause>> record(String name) {
        return isCustom(name) ? Optional.of(CustomClause.class) : Optional.ofNullable(own(name));
    }

    /** Whether this is the type of a namespace: {@code x-namespace:name}. */
    public static boolean isCustom(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && Names.isNamespace(name.substring(0, colon)) && Names.isId(name.substring(colon + 1));
    }

    /** A switch loads the one record that is asked for; a map would load all of them. */
    private static Class<? extends Clause> own(String name) {
        return switch (name) {
            case "equity" -> Equity.class;
            case "licence" -> Licence.class;
            case "access" -> Access.class;
            case "ownership" -> Ownership.class;
            case "exclusivity" -> Exclusivity.class;
            case "first-right" -> FirstRight.class;
            case "restraint" -> Restraint.class;
            case "undertaking" -> Undertaking.class;
            case "revenue-share" -> RevenueShare.class;
            case "supply-commitment" -> SupplyCommitment.class;
            case "joint-venture" -> JointVenture.class;
            case "condition" -> Condition.class;
            case "termination" -> Termination.class;
            case "confidentiality" -> Confidentiality.class;
            case "assignment" -> Assignment.class;
            case "term" -> TermClause.class;
            case "governing-law" -> GoverningLaw.class;
            case "disclosure" -> Disclosure.class;
            case "safety" -> Safety.class;
            case "data-protection" -> DataProtection.class;
            case "security" -> InformationSecurity.class;
            case "audit-right" -> AuditRight.class;
            case "escrow" -> Escrow.class;
            case "liability" -> Liability.class;
            case "representation" -> Representation.class;
            case "investor-right" -> InvestorRight.class;
            case "registration-rights" -> RegistrationRights.class;
            case "most-favoured" -> MostFavoured.class;
            case "permission" -> Permission.class;
            case "conversion" -> Conversion.class;
            case "consent-right" -> ConsentRight.class;
            case "change-of-control" -> ChangeOfControl.class;
            case "governance" -> Governance.class;
            case "payment" -> Payment.class;
            case "board-right" -> BoardRight.class;
            case "other" -> OtherClause.class;
            default -> null;
        };
    }
}
