package org.clausecheck.norm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.LocalCode;
import org.clausecheck.sheet.Target;

/** Whether a cell of a meeting lies inside a relief, in scope and in time. */
final class Inside {

    private final Deal deal;
    private final Codebook codes;
    private final Circles circles;
    private final Purposes purposes;
    private final Validity validity;

    Inside(Deal deal, Codebook codes, Circles circles, Purposes purposes, Validity validity) {
        this.deal = deal;
        this.codes = codes;
        this.circles = circles;
        this.purposes = purposes;
        this.validity = validity;
    }

    /** Whether a relief lets a cell through, its time aside. */
    State scope(Meeting meeting, Map<Aspect, String> cell, Relief relief) {
        State state = Kleene.and(relief.holds().state(), limit(meeting.act(), relief.limit()));
        if (state == State.NO) {
            return state;
        }
        return switch (relief.kind()) {
            case WHOLE -> state;
            case UNKNOWN -> State.UNKNOWN;
            case PURPOSE -> Kleene.and(state, purposes.lets(relief.purpose().orElseThrow(), meeting.prohibition(), meeting.act(),
                    cell.getOrDefault(Aspect.ACTION, Shared.ALL), cell.getOrDefault(Aspect.PERSON, Shared.ALL)));
            case SCOPE -> Kleene.and(Kleene.and(state, named(meeting.act(), relief)), parts(meeting, cell, relief));
        };
    }

    private static State limit(Norm act, Fact<Bounded<BigDecimal>> limit) {
        if (limit.status() == Fact.Status.UNSTATED) {
            return State.YES;
        }
        Optional<BigDecimal> most = limit.value().flatMap(bounded -> bounded.most().or(bounded::committed));
        return act.measure() instanceof Measure.Percentage share && share.percent().isStated() && most.isPresent()
                ? share.percent().atMost(most.get()).state() : State.UNKNOWN;
    }

    private static State named(Norm act, Relief relief) {
        for (Target target : relief.targets()) {
            if (target.covers(act.source()) && (target.tranche().isEmpty() || target.tranche().equals(act.tranche()))) {
                return State.YES;
            }
        }
        return relief.targets().isEmpty() ? State.YES : State.NO;
    }

    private State parts(Meeting meeting, Map<Aspect, String> cell, Relief relief) {
        State state = State.YES;
        for (Map.Entry<Aspect, String> part : cell.entrySet()) {
            state = Kleene.and(state, part(meeting, relief, part.getKey(), part.getValue()));
        }
        return state;
    }

    private State part(Meeting meeting, Relief relief, Aspect aspect, String code) {
        if (aspect == Aspect.PERSON) {
            return person(meeting, relief, code);
        }
        Part part = aspect.of(relief.reach());
        State state = code(aspect, code, part, day(meeting));
        List<String> rights = meeting.act().rights().codes();
        boolean grant = aspect == Aspect.ACTION && meeting.prohibition().nature() == Nature.GRANT_BAN && !rights.isEmpty();
        if (state == State.YES || !grant) {
            return state;
        }
        State all = State.YES;
        for (String right : rights) {
            all = Kleene.and(all, code(aspect, right, part, day(meeting)));
        }
        return Kleene.or(state, all);
    }

    private State person(Meeting meeting, Relief relief, String code) {
        Circle circle = relief.circle();
        if (circle.kind() == Circle.Kind.ANYONE) {
            return State.YES;
        }
        if (code.equals(Shared.ALL)) {
            return State.NO;
        }
        return code.equals(Shared.HIDDEN) ? State.UNKNOWN : circles.inside(code, meeting.act(), circle, meeting.prohibition());
    }

    /** Whether a code lies inside one of the codes of a part, or all that it is made of inside several. */
    State code(Aspect aspect, String code, Part part, LocalDate day) {
        if (part.isEverything()) {
            return State.YES;
        }
        if (code.equals(Shared.ALL)) {
            return part.isHidden() ? State.UNKNOWN : State.NO;
        }
        if (code.equals(Shared.HIDDEN)) {
            return State.UNKNOWN;
        }
        Terms terms = codes.of(aspect, day);
        State best = part.isHidden() ? State.UNKNOWN : State.NO;
        for (String own : part.codes()) {
            best = Kleene.or(best, terms.inside(code, own));
        }
        List<String> parts = best == State.YES || part.codes().size() < 2 ? List.of() : terms.parts(code);
        if (parts.isEmpty()) {
            return best;
        }
        State all = terms.isMadeOfParts(code) ? State.YES : State.UNKNOWN;
        for (String smaller : parts) {
            all = all == State.NO ? all : Kleene.and(all, code(aspect, smaller, part, day));
        }
        return Kleene.or(best, all);
    }

    /** The codes, or the persons, that make up a code. */
    List<String> parts(Aspect aspect, String code) {
        if (aspect != Aspect.PERSON) {
            return codes.of(aspect, deal.asOf()).parts(code);
        }
        if (deal.party(code).isPresent()) {
            return List.of();
        }
        return deal.definition(code).map(Definition::contains).filter(items -> !items.isOpen())
                .map(items -> items.stream().map(LocalCode::code).toList()).orElse(List.of());
    }

    /** Whether a relief says anything of a part. */
    boolean narrows(Relief relief, Aspect aspect) {
        return aspect == Aspect.PERSON ? relief.circle().isNamed() : !aspect.of(relief.reach()).isAbsent();
    }

    /** The day in question: the first common day, or the one asked about. */
    LocalDate day(Meeting meeting) {
        return Times.first(meeting.common()).orElse(deal.asOf());
    }

    /** Whether a relief stands for all common days; where a step before the act was left out, on the day of contract or now. */
    State time(Meeting meeting, Relief relief) {
        if (!meeting.prohibition().nature().isUnless()) {
            return Times.covers(relief.period(), meeting.common());
        }
        Bounds signed = validity.signed(deal.documentOf(meeting.act().source()));
        return Kleene.or(Times.contains(relief.period(), signed), Times.contains(relief.period(), Bounds.on(deal.asOf())));
    }

    /** What would settle the reliefs that are open for a cell. */
    List<Why> missing(Meeting meeting, List<Relief> reliefs, Map<Aspect, String> cell) {
        List<Why> missing = new ArrayList<>();
        for (Relief relief : reliefs) {
            if (Kleene.and(scope(meeting, cell, relief), time(meeting, relief)) == State.UNKNOWN) {
                List<Why> reasons = relief.holds().unknown() ? relief.holds().why()
                        : time(meeting, relief) == State.UNKNOWN ? relief.period().missing() : List.<Why>of();
                Why open = new Why.Missing(relief.place(), "whether " + relief.name() + " lets it through");
                missing.addAll(reasons.isEmpty() ? List.of(open) : reasons);
            }
        }
        return missing;
    }

    /** The reliefs that were tried and fell short, each with the first part in which it does. */
    List<Why> shortfalls(Meeting meeting, List<Relief> reliefs, Map<Aspect, String> cell) {
        List<Why> tried = new ArrayList<>();
        for (Relief relief : reliefs) {
            tried.add(new Why.Seen(relief.place(), relief.name() + " " + shortfall(meeting, relief, cell)));
        }
        return tried;
    }

    private String shortfall(Meeting meeting, Relief relief, Map<Aspect, String> cell) {
        Truth holds = relief.holds();
        if (!holds.yes()) {
            return holds.no() ? "does not apply: its condition is not met" : "may apply: its condition is open";
        }
        if (relief.kind() == Relief.Kind.SCOPE && named(meeting.act(), relief) == State.NO) {
            return "names other clauses";
        }
        for (Map.Entry<Aspect, String> part : cell.entrySet()) {
            String code = part.getValue();
            State state = relief.kind() == Relief.Kind.SCOPE ? part(meeting, relief, part.getKey(), code) : State.YES;
            if (state != State.YES) {
                String what = code.isEmpty() || code.equals(Shared.HIDDEN) ? "all " + part.getKey().words() : code;
                return (state == State.NO ? "does not cover " : "may not cover ") + what;
            }
        }
        return time(meeting, relief) != State.YES ? "does not cover the whole time" : "does not cover this act";
    }
}
