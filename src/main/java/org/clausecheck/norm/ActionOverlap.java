package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Security;

/**
 * The actions that a prohibition and an act have in common. A grant is an act of its own, {@code license}, and lets others do what it
 * grants; dealing in shares and steering a company are compared company by company.
 */
final class ActionOverlap {

    private static final String LICENSE = "license";
    /** Branches whose acts are no dealing with a thing unless they name one. */
    private static final List<String> APART =
            List.of("deal-in-securities", "steer-company", "employ", "handle-contract", "litigate", "perform");
    /** Acts that are never a dealing. */
    private static final Set<String> NO_DEALING = Set.of("pay", "comply", "cooperate", "indemnify", "halt-release", "maximise-return",
            "balance-public-benefit");

    private final Deal deal;
    private final Codebook codes;
    private final Persons persons;

    ActionOverlap(Deal deal, Codebook codes, Persons persons) {
        this.deal = deal;
        this.codes = codes;
        this.persons = persons;
    }

    Shared of(Norm prohibition, Norm act) {
        boolean grant = isGrant(act);
        if (prohibition.nature() == Nature.GRANT_BAN) {
            return grant ? rights(prohibition, act) : license(act);
        }
        if (grant && prohibition.nature() == Nature.OWN_USE_BAN) {
            return new Shared();
        }
        if (grant) {
            return granting(prohibition, act);
        }
        return doing(prohibition, act);
    }

    /** An act, or a freedom, of letting others do something. */
    private static boolean isGrant(Norm act) {
        return act.nature() == Nature.GRANT || act.publication() || act.nature() == Nature.FREEDOM && !act.rights().isAbsent();
    }

    /** Two grants meet if they give rights in common; what goes without saying in both counts as written. */
    private Shared rights(Norm ban, Norm act) {
        Shared shared = new Shared();
        if (act.rights().isAbsent() || act.rights().isHidden()) {
            shared.add(LICENSE, act.nature() == Nature.FREEDOM ? State.YES : State.UNKNOWN, () -> unsaid(act));
        }
        if (ban.rights().isHidden()) {
            shared.add(LICENSE, State.UNKNOWN, () -> unsaid(ban));
        }
        for (String own : ban.rights().codes()) {
            for (String theirs : act.rights().codes()) {
                shared.add(act.publication() ? "publish-weights" : LICENSE, codes.actions().overlap(own, theirs), () -> null);
            }
        }
        return shared;
    }

    private Why unsaid(Norm act) {
        return new Why.Missing(act.rights().place(), "which actions " + deal.nameOf(act.source()) + " grants");
    }

    /** A written act of licensing that is no grant of its own; one that cannot be seen may be one. */
    private Shared license(Norm act) {
        Part actions = act.reach().actions();
        State state = actions.names(LICENSE) ? State.YES : actions.isHidden() ? State.UNKNOWN : State.NO;
        return new Shared().add(LICENSE, state, () -> hidden(act));
    }

    /** Licensing, if that is forbidden; else what the grant lets others do, if it says so in words. */
    private Shared granting(Norm prohibition, Norm act) {
        Part own = prohibition.reach().actions();
        Shared shared = new Shared();
        if (own.isAbsent()) {
            return shared.add(act.publication() ? "publish-weights" : LICENSE, State.YES, () -> null);
        }
        if (own.isHidden()) {
            shared.add(Shared.HIDDEN, State.UNKNOWN, () -> hidden(prohibition));
        }
        for (String code : own.codes()) {
            if (codes.isInside(LICENSE, code)) {
                shared.add(LICENSE, State.YES, () -> null);
            } else if (!act.publication()) {
                through(shared, code, act);
            }
        }
        return shared;
    }

    /** Only what can be done with a thing can be done through others. */
    private void through(Shared shared, String code, Norm act) {
        if (codes.isInside(code, "inform") || APART.stream().anyMatch(branch -> codes.isInside(code, branch))) {
            return;
        }
        if (act.rights().isAbsent() || act.rights().isHidden()) {
            shared.add(code, State.UNKNOWN, () -> unsaid(act));
        }
        for (String right : act.rights().codes()) {
            if (codes.actions().overlap(code, right) == State.YES) {
                State said = act.rights().isWritten() ? State.YES : State.UNKNOWN;
                shared.add(codes.isInside(right, code) ? right : code, said, () -> unsaid(act));
            }
        }
    }

    private Why hidden(Norm prohibition) {
        return new Why.Missing(prohibition.reach().actions().place(), "actions of " + deal.nameOf(prohibition.source()) + " (withheld)");
    }

    private Shared doing(Norm prohibition, Norm act) {
        Part own = prohibition.reach().actions();
        Part theirs = act.reach().actions();
        Shared shared = new Shared();
        if (own.isHidden()) {
            shared.add(Shared.HIDDEN, State.UNKNOWN, () -> hidden(prohibition));
        }
        if (theirs.isHidden()) {
            shared.add(Shared.HIDDEN, own.isAbsent() ? State.YES : State.UNKNOWN, () -> hidden(act));
        }
        if (theirs.isAbsent()) {
            unsaidAct(shared, prohibition, act);
        } else if (own.isAbsent()) {
            theirs.codes().stream().filter(code -> isDealing(code, prohibition, act))
                    .forEach(code -> shared.add(code, State.YES, () -> null));
        }
        for (String code : theirs.codes()) {
            for (String other : own.codes()) {
                compare(shared, prohibition, act, code, other);
            }
        }
        return shared;
    }

    private void unsaidAct(Shared shared, Norm prohibition, Norm act) {
        Part own = prohibition.reach().actions();
        if (own.isAbsent()) {
            shared.add(Shared.ALL, State.YES, () -> null);
        }
        boolean free = act.nature() == Nature.FREEDOM || act.nature() == Nature.DEALING;
        own.codes().forEach(code -> shared.add(code, free ? State.YES : State.UNKNOWN, () -> new Why.Missing(act.reach().actions().place(),
                "actions of " + deal.nameOf(act.source()) + " (not said which)")));
    }

    private void compare(Shared shared, Norm prohibition, Norm act, String code, String other) {
        boolean told = prohibition.nature() == Nature.SECRECY && codes.isInside(code, "inform");
        if (act.nature() == Nature.PERFORMANCE && !codes.isInside(other, "perform")) {
            return;
        }
        if (!told && codes.actions().overlap(code, other) != State.YES) {
            return;
        }
        String narrower = told || codes.isInside(code, other) ? code : other;
        shared.add(narrower, sameCompany(narrower, prohibition, act), () -> {
            Norm silent = companyOf(prohibition, narrower).isEmpty() ? prohibition : act;
            return new Why.Missing(silent.source().place(), "the company that " + deal.nameOf(silent.source()) + " means");
        });
    }

    /** Whether an act is a dealing at all, where a prohibition names things or uses, or favours a holder, and says nothing of acts. */
    private boolean isDealing(String action, Norm prohibition, Norm act) {
        if (act.nature() == Nature.PERFORMANCE || NO_DEALING.contains(action) || codes.isInside(action, "inform")) {
            return false;
        }
        Reach reach = prohibition.reach();
        boolean dealingOnly = prohibition.nature().favoursHolder() || !reach.assets().isAbsent() || !reach.fields().isAbsent();
        boolean thingless = act.reach().assets().isAbsent() && APART.stream().anyMatch(branch -> codes.isInside(action, branch));
        return !dealingOnly || !thingless;
    }

    private State sameCompany(String action, Norm prohibition, Norm act) {
        if (!codes.isInside(action, "deal-in-securities") && !codes.isInside(action, "steer-company")) {
            return State.YES;
        }
        Optional<String> own = companyOf(prohibition, action);
        Optional<String> theirs = companyOf(act, action);
        return own.isEmpty() || theirs.isEmpty() ? State.UNKNOWN : own.equals(theirs) ? State.YES : State.NO;
    }

    /** The company meant: as stated, the issuer of the securities, the party that issues or steers itself, or the one issuer protected. */
    private Optional<String> companyOf(Norm norm, String action) {
        if (norm.company().isPresent()) {
            return norm.company();
        }
        Part securities = norm.reach().securities();
        if (!securities.codes().isEmpty()) {
            return deal.security(securities.codes().get(0)).map(Security::issuer).map(PartyRef::id);
        }
        if (action.equals("issue-securities") || codes.isInside(action, "steer-company")) {
            return Optional.of(norm.bearer());
        }
        List<String> issuers = norm.isProhibition() ? norm.towards().stream().filter(persons::isIssuer).toList() : List.of();
        return issuers.size() == 1 ? Optional.of(issuers.get(0)) : Optional.empty();
    }
}
