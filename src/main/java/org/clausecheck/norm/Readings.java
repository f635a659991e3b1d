package org.clausecheck.norm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.sheet.clause.*;

/** The reading of every clause type, found by the type. */
final class Readings {

    private final Map<Class<? extends Clause>, Reading<? extends Clause>> byType = new HashMap<>();

    Readings(Scribe scribe) {
        ConductReading conduct = new ConductReading(scribe);
        CommerceReading commerce = new CommerceReading(scribe);
        CapitalReading capital = new CapitalReading(scribe);
        PowerReading power = new PowerReading(scribe);
        DeliveryReading delivery = new DeliveryReading(scribe);
        reads(Permission.class, new PermissionReading(scribe));
        reads(Licence.class, new LicenceReading(scribe));
        reads(Access.class, delivery::access);
        reads(Escrow.class, delivery::escrow);
        reads(Ownership.class, delivery::ownership);
        reads(Exclusivity.class, commerce::exclusivity);
        reads(FirstRight.class, commerce::firstRight);
        reads(SupplyCommitment.class, commerce::supply);
        reads(JointVenture.class, commerce::venture);
        reads(RevenueShare.class, commerce::revenueShare);
        reads(Payment.class, commerce::payment);
        reads(MostFavoured.class, commerce::mostFavoured);
        reads(Undertaking.class, conduct::undertaking);
        reads(Restraint.class, conduct::restraint);
        reads(Confidentiality.class, conduct::confidentiality);
        reads(Assignment.class, conduct::assignment);
        reads(ConsentRight.class, conduct::consentRight);
        reads(Disclosure.class, conduct::disclosure);
        reads(Safety.class, conduct::safety);
        reads(DataProtection.class, conduct::dataProtection);
        reads(InformationSecurity.class, conduct::security);
        reads(AuditRight.class, conduct::audit);
        reads(Equity.class, capital::equity);
        reads(Conversion.class, capital::conversion);
        reads(Termination.class, power::termination);
        reads(ChangeOfControl.class, power::changeOfControl);
        reads(BoardRight.class, power::boardRight);
        reads(InvestorRight.class, power::investorRight);
        reads(RegistrationRights.class, power::registration);
        reads(CustomClause.class, power::custom);
        createsNothing(TermClause.class, Condition.class, GoverningLaw.class, Governance.class, Representation.class, Liability.class,
                OtherClause.class);
    }

    private <C extends Clause> void reads(Class<C> type, Reading<C> reading) {
        byType.put(type, reading);
    }

    /** Clauses that frame, state or limit money: specific rules read them. */
    private void createsNothing(Class<?>... types) {
        for (Class<?> type : types) {
            byType.put(type.asSubclass(Clause.class), clause -> List.of());
        }
    }

    /** The types that have a reading. */
    Set<Class<? extends Clause>> types() {
        return byType.keySet();
    }

    /** The norms of a clause as it says them; {@link IllegalStateException} for a type without a reading, which no test lets pass. */
    @SuppressWarnings("unchecked")
    List<Draft> read(Clause clause) {
        Reading<Clause> reading = (Reading<Clause>) byType.get(clause.getClass());
        if (reading == null) {
            throw new IllegalStateException("no reading of clauses of type " + clause.type());
        }
        return reading.read(clause);
    }
}
