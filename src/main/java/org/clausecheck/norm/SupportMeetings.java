package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Licence;

/** C22: access that goes on after the last of the licences that cover an asset of it. */
final class SupportMeetings implements Finder {

    private final List<Norm> rights;
    private final Inside inside;

    SupportMeetings(List<Norm> norms, Inside inside) {
        this.inside = inside;
        this.rights = norms.stream().filter(norm -> norm.nature() == Nature.LICENSED && norm.source() instanceof Licence).toList();
    }

    /** A licensed right that may support access, and the assets they have in common. */
    private record Support(Norm right, Shared assets) {
    }

    /** One asset of the access: whether it is left without support, and by which right it was last supported. */
    private record Gap(String asset, Truth open, Norm last) {
    }

    @Override
    public void find(InForce clauses) {
        for (Access access : clauses.all(Access.class)) {
            List<Support> supports = supports(clauses, access);
            if (!supports.isEmpty()) {
                judge(clauses, access, supports);
            }
        }
    }

    private List<Support> supports(InForce clauses, Access access) {
        List<Support> supports = new ArrayList<>();
        Part delivered = Part.of(access.scope().assets());
        for (Norm right : rights) {
            if (right.bearer().equals(access.recipient().id()) && right.towards().contains(access.provider().id())) {
                Shared assets = clauses.overlap().codes(Aspect.ASSET, delivered, right.reach().assets(), State.UNKNOWN);
                if (assets.best() != State.NO) {
                    clauses.docket().near(Matter.SUPPORT, access, right.source(), parties(access));
                }
                if (assets.best() != State.NO && clauses.meet(clauses.period(access), right.period()).possible()) {
                    supports.add(new Support(right, assets));
                }
            }
        }
        return supports;
    }

    private static List<String> parties(Access access) {
        return List.of(access.provider().id(), access.recipient().id());
    }

    private void judge(InForce clauses, Access access, List<Support> supports) {
        Set<String> assets = new LinkedHashSet<>();
        supports.forEach(support -> support.assets().values().forEach(value -> assets.add(value.code())));
        List<Gap> gaps = new ArrayList<>();
        for (String asset : assets) {
            gap(clauses, access, supports, asset).ifPresent(gaps::add);
        }
        boolean certain = gaps.stream().anyMatch(gap -> gap.open().yes());
        gaps.stream().filter(gap -> gap.open().yes() == certain).forEach(gap -> report(clauses, access, gap));
    }

    private static void report(InForce clauses, Access access, Gap gap) {
        Licence licence = (Licence) gap.last().source();
        List<String> recipient = List.of(access.recipient().id());
        Bounds end = gap.last().period().end();
        List<Why> seen = List.of(clauses.seen(access, "until " + clauses.period(access).end()), clauses.seen(licence, "until " + end));
        Period gone = new Period(end.shift(day -> day.plusDays(1)), Bounds.never());
        clauses.report(Matter.SUPPORT, "C22", new InForce.Pair(access, licence, access.recipient().id(), parties(access)), gap.open(), seen,
                new Extent().add(Aspect.ASSET, gap.asset()), clauses.order(access, recipient, licence, recipient), gone);
    }

    /** Whether an asset is without a licence at the end of the access, by the last licence that covers it. */
    private Optional<Gap> gap(InForce clauses, Access access, List<Support> supports, String asset) {
        Bounds end = promised(clauses, clauses.period(access).end());
        List<Truth> outlasts = new ArrayList<>();
        Norm last = null;
        boolean covered = false;
        for (Support support : supports) {
            State covers = covers(clauses, support, asset);
            if (covers == State.NO) {
                continue;
            }
            Norm right = support.right();
            Truth firm = Truth.all(new Truth(covers, support.assets().missing()), clauses.firm(right.source()), right.standing());
            outlasts.add(Truth.any(outlasts(clauses, access, end, right), firm.opposite()));
            covered |= covers == State.YES;
            last = last == null || isLater(clauses, right, last) ? right : last;
        }
        Truth open = Truth.all(Truth.all(outlasts), clauses.firm(access));
        if (last == null || open.no()) {
            return Optional.empty();
        }
        return Optional.of(new Gap(asset, covered || open.unknown() ? open : Truth.unknown(new Why.Missing(access.scope().assets().place(),
                "whether " + clauses.deal().nameOf(last.source()) + " covers " + (asset.equals(Shared.HIDDEN) ? "them" : asset))), last));
    }

    private State covers(InForce clauses, Support support, String asset) {
        Part licensed = support.right().reach().assets();
        State state = licensed.isAbsent() ? State.UNKNOWN : inside.code(Aspect.ASSET, asset, licensed, clauses.deal().asOf());
        for (String without : licensed.without()) {
            Part excluded = Part.written(licensed.place(), without);
            state = Kleene.and(state, Kleene.not(inside.code(Aspect.ASSET, asset, excluded, clauses.deal().asOf())));
        }
        State common = support.assets().values().stream().filter(value -> value.code().equals(asset)).map(Shared.Value::state).findFirst()
                .orElse(State.YES);
        return Kleene.and(state, common);
    }

    /** Two ends that nobody states are one if both stand in one document. */
    private static Truth outlasts(InForce clauses, Access access, Bounds end, Norm right) {
        Period licence = right.period();
        boolean bothOpen = !licence.end().promised() && !clauses.period(access).end().promised();
        return bothOpen && access.document().equals(right.source().document()) ? Truth.NO
                : end.after(promised(clauses, licence.end()));
    }

    /** An end that is not stated promises no day. */
    private static Bounds promised(InForce clauses, Bounds end) {
        return end.promised() ? end : new Bounds(clauses.deal().asOf(), LocalDate.MAX, end.identity(), false, end.seen(),
                end.missing().isEmpty() ? List.of(new Why.Note("an end that is not stated promises no day")) : end.missing());
    }

    private static boolean isLater(InForce clauses, Norm one, Norm other) {
        int order = one.period().end().latest().compareTo(other.period().end().latest());
        order = order != 0 ? order : one.period().end().soonest().compareTo(other.period().end().soonest());
        return order > 0 || order == 0 && clauses.docket().compare(one.source(), other.source()) < 0;
    }
}
