package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.clause.AuditRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.DataProtection;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.InformationSecurity;
import org.clausecheck.sheet.clause.Restraint;
import org.clausecheck.sheet.clause.Safety;
import org.clausecheck.sheet.clause.Undertaking;

/** Conduct: what somebody must do, must not do, or must ask for. */
final class ConductReading {

    private final Scribe scribe;

    ConductReading(Scribe scribe) {
        this.scribe = scribe;
    }

    /** A duty to act. One that names neither act nor thing, but papers or laws, is performance of a kind that nothing shuts out. */
    List<Draft> undertaking(Undertaking clause) {
        List<Draft> drafts = new ArrayList<>();
        for (PartyRef bound : clause.bound()) {
            drafts.add(duty(clause, bound.id()));
            PermissionReading.published(clause, duty(clause, bound.id()), drafts);
        }
        return drafts;
    }

    private Draft duty(Undertaking clause, String bound) {
        boolean bare = Reach.of(clause.scope()).saysNothing();
        Draft duty = scribe.draft(clause, bare ? Nature.PERFORMANCE : Nature.ACT, bound);
        scribe.owed(duty, clause, bound, clause.beneficiary());
        if (bare) {
            duty.doing(Part.byDefault(clause.place(), clause.deliverables().isEmpty() ? "comply" : "deliver"));
        }
        if (clause.scope().counterparties().isEmpty() && !clause.beneficiary().isEmpty() && !isCorporate(duty.reach().actions())) {
            duty.with(Circle.only(clause.beneficiary().place(), Persons.ids(clause.beneficiary())));
        }
        return clause.due().isStated() || clause.due().isOpen() ? duty.on(scribe.dayOf(clause, clause.due())) : duty;
    }

    /** What a company does to itself it does with nobody, whoever may ask for it. */
    private static boolean isCorporate(Part actions) {
        return !actions.codes().isEmpty() && actions.codes().stream().allMatch(code -> Taxonomy.ACTIONS.contains("steer-company", code));
    }

    /** A prohibition. Restraints on prices, output, customers and employees bind in other ways; one without any scope forbids nothing. */
    List<Draft> restraint(Restraint clause) {
        String[] actions = actions(clause.kind());
        if (actions.length == 0 && isScopeless(clause) || isNoNorm(clause.kind()) || clause.terminationOnly().is(true).yes()) {
            return List.of();
        }
        return scribe.each(clause, Nature.RESTRAINT, clause.bound(), draft -> {
            draft.doing(actions).measure(new Measure.Cap(clause.cap())).releasedBy(Persons.ids(clause.releaseBy()))
                    .company(clause.of().value().map(PartyRef::id));
            return clause.terminationOnly().isOpen()
                    ? draft.only(Truth.unknown(clause.terminationOnly().origin().toArray(Why[]::new))) : draft;
        }, clause.beneficiary());
    }

    /** Whether a clause has no scope part at all. */
    static boolean isScopeless(Clause clause) {
        return Reach.of(clause.scope()).isUnlimited() && !Circle.of(clause.scope().counterparties()).isNamed();
    }

    private static boolean isNoNorm(RestraintKind kind) {
        return kind == RestraintKind.PRICE || kind == RestraintKind.OUTPUT || kind == RestraintKind.CUSTOMER_ALLOCATION
                || kind == RestraintKind.EMPLOYEE_NON_COMPETE;
    }

    private static String[] actions(RestraintKind kind) {
        return switch (kind) {
            case STANDSTILL, OWNERSHIP_CAP -> new String[] {"acquire-securities"};
            case LOCK_UP, TRANSFER -> new String[] {"transfer-securities"};
            case NO_HIRE -> new String[] {"hire"};
            case NON_SOLICIT -> new String[] {"solicit"};
            case NO_SHOP -> new String[] {"negotiate-with-others"};
            case NO_CHALLENGE -> new String[] {"challenge-rights"};
            case COVENANT_NOT_TO_SUE -> new String[] {"sue"};
            case NON_COMPETE -> new String[] {"develop", "commercialise"};
            case PRICE, OUTPUT, CUSTOMER_ALLOCATION, EMPLOYEE_NON_COMPETE, OTHER -> new String[0];
        };
    }

    /** Secrecy towards the other signatories; telling them is no breach. */
    List<Draft> confidentiality(Confidentiality clause) {
        return clause.bound().stream().map(bound -> {
            List<String> others = scribe.persons().others(clause, bound.id());
            return scribe.draft(clause, Nature.SECRECY, bound.id()).doing(Part.byDefault(clause.place(), "disclose")).towards(others)
                    .with(new Circle(Circle.Kind.ALL_BUT, List.of(), others, false, clause.place()));
        }).toList();
    }

    /** No assignment of the agreement without consent, so of contracts; who takes it without consent is a carve-out. */
    List<Draft> assignment(Assignment clause) {
        Reach agreement = Reach.all(clause.place()).withAssets(Part.byDefault(clause.place(), "contracts"));
        return scribe.each(clause, Nature.CONSENT, clause.bound(), draft -> draft.about(agreement)
                .doing(Part.byDefault(clause.place(), "assign")), clause.consentOf());
    }

    /** The power to block, and the prohibition to act without consent. */
    List<Draft> consentRight(ConsentRight clause) {
        String bound = clause.bound().id();
        return List.of(scribe.draft(clause, Nature.CONTROL, clause.holder().id()).towards(List.of(bound)),
                scribe.draft(clause, Nature.CONSENT, bound).towards(List.of(clause.holder().id())));
    }

    /** Filings and releases; a release by several is the wish of each of them. */
    List<Draft> disclosure(Disclosure clause) {
        String action = clause.kind() == DisclosureKind.EXHIBIT_FILING ? "file" : "disclose";
        List<String> by = Persons.ids(clause.by());
        return by.stream().map(party -> {
            List<String> together = by.stream().filter(other -> !other.equals(party)).toList();
            Draft draft = scribe.draft(clause, Nature.ACT, party).doing(Part.byDefault(clause.place(), action))
                    .with(Circle.only(clause.audiences().place(), List.of("any-third-party")))
                    .towards(scribe.persons().others(clause, party)).statedBy(together);
            Fact<When> due = clause.due().isStated() ? clause.due() : clause.publicAt();
            return due.isStated() || due.isOpen() ? draft.on(scribe.dayOf(clause, due)) : draft;
        }).toList();
    }

    List<Draft> safety(Safety clause) {
        return List.of(scribe.draft(clause, Nature.CONTROL, clause.company().id()).doing(Part.byDefault(clause.place(), "halt-release"))
                .company(clause.company().id()));
    }

    List<Draft> dataProtection(DataProtection clause) {
        return clause.roles().stream().map(role -> comply(clause, role.party().id())).toList();
    }

    List<Draft> security(InformationSecurity clause) {
        return clause.bound().stream().map(bound -> comply(clause, bound.id())).toList();
    }

    private Draft comply(Clause clause, String party) {
        return scribe.draft(clause, Nature.PERFORMANCE, party).doing(Part.byDefault(clause.place(), "comply"))
                .towards(scribe.persons().others(clause, party));
    }

    /** A right that need not be used, and the duty to open the books. */
    List<Draft> audit(AuditRight clause) {
        String holder = clause.holder().id();
        String bound = clause.bound().id();
        return List.of(scribe.draft(clause, Nature.OPTION, holder).towards(List.of(bound)),
                scribe.draft(clause, Nature.PERFORMANCE, bound).doing(Part.byDefault(clause.place(), "cooperate")).to(holder));
    }
}
