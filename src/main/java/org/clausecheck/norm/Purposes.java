package org.clausecheck.norm;

import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Undertaking;

/** What a standard exception lets through when a carve-out says no more than its purpose. */
final class Purposes {

    private static final Set<String> SECURITIES_LAWS =
            Set.of("us-securities-registration", "us-form-8-k", "us-schedule-13d", "us-section-16", "us-stock-exchange");

    private final Deal deal;
    private final Codebook codes;
    private final Persons persons;
    private final Validity validity;

    Purposes(Deal deal, Codebook codes, Persons persons, Validity validity) {
        this.deal = deal;
        this.codes = codes;
        this.persons = persons;
        this.validity = validity;
    }

    /** Whether the exception lets one cell of an act through. */
    State lets(Purpose purpose, Norm prohibition, Norm act, String action, String person) {
        return switch (purpose) {
            case AFFILIATES -> affiliate(act, person);
            case LENDERS, ADVISERS -> person.equals(Shared.ALL) ? State.NO : State.UNKNOWN;
            case OWN_USE -> ownUse(act, action);
            case EXISTING_BUSINESS -> earlier(prohibition, act);
            case SAFETY_HOLD -> State.NO;
            case IPO -> yes(codes.isInside(action, "list") || codes.isInside(action, "convert-securities"));
            case REORGANISATION -> insideGroup(act, action);
            case OTHER -> State.UNKNOWN;
            default -> codes.isInside(action, "inform") ? informs(purpose, act) : State.NO;
        };
    }

    private static State yes(boolean value) {
        return value ? State.YES : State.NO;
    }

    private State affiliate(Norm act, String person) {
        if (person.equals(Shared.ALL)) {
            return State.NO;
        }
        return deal.party(person).isPresent() ? persons.affiliated(act.bearer(), person)
                : person.equals(Shared.HIDDEN) ? State.UNKNOWN : State.NO;
    }

    private State ownUse(Norm act, String action) {
        boolean alone = !act.circle().isNamed() && act.circle().kind() != Circle.Kind.UNSAID;
        Part fields = act.reach().fields();
        boolean inHouse = !fields.codes().isEmpty() && !fields.isHidden() && fields.codes().stream()
                .allMatch(field -> List.of("internal-use", "research").stream()
                        .anyMatch(own -> codes.of(Aspect.FIELD, deal.asOf()).inside(field, own) == State.YES));
        return yes(alone && (codes.isInside(action, "build") || inHouse));
    }

    private State earlier(Norm prohibition, Norm act) {
        return Kleene.not(validity.notOlder(deal.documentOf(act.source()), deal.documentOf(prohibition.source())).state());
    }

    private State insideGroup(Norm act, String action) {
        if (!codes.isInside(action, "reorganise") && !codes.isInside(action, "change-control")) {
            return State.NO;
        }
        State all = State.YES;
        for (String person : act.circle().isNamed() ? act.circle().codes() : List.<String>of()) {
            all = Kleene.and(all, persons.affiliated(act.bearer(), person));
        }
        return all;
    }

    private State informs(Purpose purpose, Norm act) {
        Clause clause = act.source();
        if (clause instanceof Disclosure disclosure) {
            return discloses(purpose, disclosure);
        }
        return clause instanceof Undertaking undertaking ? reports(purpose, undertaking) : State.NO;
    }

    /** What a securities law demands is also demanded by law; whether it goes to a regulator alone is another question. */
    private static State discloses(Purpose purpose, Disclosure disclosure) {
        boolean byLaw = disclosure.kind() != DisclosureKind.JOINT_RELEASE && disclosure.kind() != DisclosureKind.INVESTOR_BRIEFING
                || disclosure.regime().isStated();
        boolean exhibit = disclosure.kind() == DisclosureKind.EXHIBIT_FILING;
        return switch (purpose) {
            case EXHIBIT_FILING -> yes(exhibit);
            case SECURITIES_FILING, LAW_OR_COURT -> yes(byLaw);
            case REGULATOR -> byLaw ? State.UNKNOWN : State.NO;
            default -> State.NO;
        };
    }

    private static State reports(Purpose purpose, Undertaking undertaking) {
        Items<Regime> regimes = undertaking.regimes();
        State underLaw = regimes.isOpen() ? State.UNKNOWN : yes(!regimes.isEmpty());
        boolean securities = !regimes.isEmpty() && regimes.stream().allMatch(regime -> SECURITIES_LAWS.contains(regime.code()));
        return switch (purpose) {
            case LAW_OR_COURT -> underLaw;
            case SECURITIES_FILING -> regimes.isOpen() ? State.UNKNOWN : yes(securities);
            case REGULATOR -> securities ? State.UNKNOWN : underLaw;
            case INCIDENT_REPORT -> delivers(undertaking, Deliverable.INCIDENT_REPORTS);
            case DOWNSTREAM_DOCUMENTATION -> delivers(undertaking, Deliverable.DOWNSTREAM_DOCUMENTATION);
            case EXHIBIT_FILING -> delivers(undertaking, Deliverable.EXHIBIT);
            default -> State.NO;
        };
    }

    private static State delivers(Undertaking undertaking, Deliverable deliverable) {
        return undertaking.deliverables().has(deliverable).state();
    }
}
