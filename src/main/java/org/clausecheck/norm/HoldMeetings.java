package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.CommitteeKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Codes.SafetyPower;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Committee;
import org.clausecheck.sheet.clause.Governance;
import org.clausecheck.sheet.clause.Safety;

/** C20: delivery without conditions, or at a penalty for delay, under a power to hold releases of the same company. */
final class HoldMeetings implements Finder {

    private final Reliefs reliefs;

    HoldMeetings(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    /**
     * A clause that gives powers over releases.
     *
     * @param committee what kind of committee of the board holds them; empty where a safety clause says it in its own words
     */
    private record Brake(Clause clause, String company, Items<SafetyPower> powers, Part assets, Items<TargetRef> suspends,
            Optional<CommitteeKind> committee) {

        static Brake of(Safety safety) {
            return new Brake(safety, safety.company().id(), safety.powers(), Part.of(safety.scope().assets()), safety.suspends(),
                    Optional.empty());
        }

        Truth stops() {
            return powers.some(power -> Truth.of(isStop(power)));
        }

        static boolean isStop(SafetyPower power) {
            return power == SafetyPower.HALT_RELEASE || power == SafetyPower.DELAY_RELEASE || power == SafetyPower.RESTRICT_ACCESS;
        }
    }

    @Override
    public void find(InForce clauses) {
        List<Brake> brakes = brakes(clauses);
        for (Access access : clauses.all(Access.class)) {
            Truth marked = Truth.any(access.unconditional().is(true), access.latePenalty().stated());
            if (marked.possible()) {
                if (clauses.deal().inSheet(access)) {
                    clauses.docket().near(Matter.DELIVERY_AND_SAFETY, access, access, List.of());
                }
                brakes.forEach(brake -> compare(clauses, access, marked, brake));
            }
        }
    }

    private static List<Brake> brakes(InForce clauses) {
        List<Brake> brakes = new ArrayList<>();
        clauses.all(Safety.class).forEach(safety -> brakes.add(Brake.of(safety)));
        for (Governance governance : clauses.all(Governance.class)) {
            for (Committee committee : governance.committees()) {
                brakes.add(new Brake(governance, governance.company().id(), committee.powers(), Part.absent(governance.place()),
                        Items.unstated(governance.place()), Optional.of(committee.kind())));
            }
        }
        return brakes;
    }

    private void compare(InForce clauses, Access access, Truth marked, Brake brake) {
        String provider = access.provider().id();
        String recipient = access.recipient().id();
        Shared assets = clauses.overlap().codes(Aspect.ASSET, Part.of(access.scope().assets()), brake.assets(),
                brake.assets().isAbsent() ? State.YES : State.UNKNOWN);
        if (!brake.company().equals(provider) || assets.best() == State.NO) {
            return;
        }
        InForce.Pair pair = new InForce.Pair(access, brake.clause(), provider, List.of(provider, recipient));
        clauses.near(Matter.DELIVERY_AND_SAFETY, pair);
        Truth rests = Truth.any(yields(clauses, access, brake), spokenFor(clauses, access, brake));
        Truth truth = Truth.all(marked, brake.stops(), new Truth(assets.best(), assets.missing()), rests.opposite(),
                clauses.firmTogether(access, brake.clause()));
        List<Why> seen = List.of(clauses.seen(access, "delivery without a hold"), clauses.seen(brake.clause(), "power to hold a release"));
        clauses.report(Matter.DELIVERY_AND_SAFETY, "C20", pair, truth, seen, Extent.of("deliver", assets),
                clauses.order(access, List.of(recipient), brake.clause(), List.of(provider)));
    }

    private Truth yields(InForce clauses, Access access, Brake brake) {
        return Truth.any(named(clauses, brake.suspends(), access), held(access, brake), exempt(access, brake));
    }

    /**
     * Whether a safety clause says for the power of a committee that the delivery rests: one about the same company and the same body that
     * gives all the powers by which the committee may stop a release. Then it is that clause by which the power meets the delivery.
     */
    private Truth spokenFor(InForce clauses, Access access, Brake brake) {
        return brake.committee().isEmpty() ? Truth.NO : Truth.any(clauses.all(Safety.class).stream()
                .filter(safety -> safety.company().id().equals(brake.company()))
                .map(safety -> Truth.all(isSame(safety, brake), clauses.firm(safety), clauses.deal().names(access.common().subjectTo(), safety)
                        ? Truth.YES : yields(clauses, access, Brake.of(safety)))).toList());
    }

    /** A clause that names no body speaks of whoever holds these powers; of one with another name than the committee it is open. */
    private static Truth isSame(Safety safety, Brake brake) {
        Truth powers = brake.powers().every(power -> Brake.isStop(power) ? safety.powers().has(power) : Truth.YES);
        boolean named = !safety.body().isStated() || safety.body().get().toLowerCase(Locale.ROOT)
                .contains(Words.of(brake.committee().orElseThrow()));
        return Truth.all(powers, safety.body().isOpen() ? safety.body().stated() : named ? Truth.YES : Truth.unknown(new Why.Missing(
                safety.place(), "whether " + safety.body().get() + " is the committee of " + brake.clause().id())));
    }

    private static Truth named(InForce clauses, Items<TargetRef> suspends, Access access) {
        return clauses.deal().names(suspends, access) ? Truth.YES : suspends.isOpen() ? suspends.some(ref -> Truth.NO) : Truth.NO;
    }

    /** An exception of the delivery for safety holds, or for the clause that gives the power. */
    private Truth held(Access access, Brake brake) {
        List<Relief> own = reliefs.of(access, List.of(access.recipient().id()));
        return Truth.any(own.stream().map(relief -> reliefs.letsThrough(relief, brake.clause(), purpose -> purpose == Purpose.SAFETY_HOLD,
                "halt-release")).toList());
    }

    /** An exception of the power for this delivery. */
    private Truth exempt(Access access, Brake brake) {
        return Truth.any(reliefs.of(brake.clause(), List.of()).stream().map(relief -> relief.targets().isEmpty() ? Truth.NO
                : reliefs.letsThrough(relief, access, purpose -> false, "")).toList());
    }
}
