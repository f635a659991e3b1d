package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;

/**
 * What reliefs leave of a meeting. Cell by cell: a cell is excused if it lies inside one relief, or all of it inside several together; a
 * relief that only touches it excuses the shared part alone.
 */
final class Excuse {

    private static final int DEEPEST_SPLIT = 3;

    private final Codebook codes;
    private final Inside inside;

    Excuse(Codebook codes, Inside inside) {
        this.codes = codes;
        this.inside = inside;
    }

    /**
     * What is left.
     *
     * @param state    whether anything is
     * @param extent   the codes that are left, part by part
     * @param firstDay the first day of it, if it is known
     * @param missing  what would settle an open relief
     * @param tried    the reliefs that fell short, and why
     */
    record Rest(State state, Extent extent, Optional<LocalDate> firstDay, List<Why> missing, List<Why> tried) {
    }

    /** What is left of a meeting when its reliefs have let through what they do. */
    Rest of(Meeting meeting) {
        List<Relief> own = meeting.act().reliefs();
        List<Relief> all = meeting.prohibition().reliefs();
        Extent extent = new Extent();
        if (all.isEmpty() && own.isEmpty()) {
            meeting.parts().forEach(extent::addBest);
            return new Rest(meeting.state(), extent, Times.first(meeting.common()), List.of(), List.of());
        }
        Tally tally = new Tally(meeting, extent);
        tally.walk(narrowed(all, own), new EnumMap<>(Aspect.class), State.YES, 0);
        List<Why> missing = tally.rest == State.UNKNOWN && tally.open ? inside.missing(meeting, all, tally.sample) : List.of();
        List<Why> tried = tally.rest == State.NO ? List.of() : inside.shortfalls(meeting, all, tally.sample);
        return new Rest(tally.rest, extent, tally.firstDay, missing, tried);
    }

    /** The parts that some relief narrows; in all others any cell is like any other. */
    private static List<Aspect> narrowed(List<Relief> all, List<Relief> own) {
        Set<Aspect> narrowed = EnumSet.noneOf(Aspect.class);
        for (List<Relief> reliefs : List.of(all, own)) {
            for (Relief relief : reliefs) {
                if (relief.kind() == Relief.Kind.PURPOSE) {
                    narrowed.addAll(EnumSet.of(Aspect.ACTION, Aspect.PERSON));
                }
                for (Aspect aspect : Aspect.values()) {
                    if (aspect == Aspect.PERSON ? relief.circle().isNamed() : !aspect.of(relief.reach()).isAbsent()) {
                        narrowed.add(aspect);
                    }
                }
            }
        }
        return List.copyOf(narrowed);
    }

    /** Walks the cells of one meeting and sums up what is left of them. */
    private final class Tally {

        private final Meeting meeting;
        private final Extent extent;
        private final List<List<Relief>> sides = new ArrayList<>();
        private State rest = State.NO;
        private boolean open;
        private Optional<LocalDate> firstDay = Optional.empty();
        private Map<Aspect, String> sample = new EnumMap<>(Aspect.class);

        Tally(Meeting meeting, Extent extent) {
            this.meeting = meeting;
            this.extent = extent;
            sides(meeting.prohibition());
        }

        /** Every protected party must have let the cell through: the carve-outs and whoever may release speak for all, each for itself. */
        private void sides(Norm prohibition) {
            List<String> parties = prohibition.towards().isEmpty() ? List.of("") : prohibition.towards();
            for (String party : parties) {
                sides.add(prohibition.reliefs().stream().filter(relief -> relief.by().isEmpty() || relief.by().get().equals(party)
                        || prohibition.release().contains(relief.by().get())).toList());
            }
        }

        void walk(List<Aspect> narrowed, Map<Aspect, String> cell, State state, int depth) {
            if (depth < narrowed.size()) {
                Aspect aspect = narrowed.get(depth);
                for (Shared.Value value : meeting.parts().get(aspect).values()) {
                    cell.put(aspect, value.code());
                    walk(narrowed, cell, Kleene.and(state, value.state()), depth + 1);
                }
                cell.remove(aspect);
                return;
            }
            State whole = Kleene.and(state, meeting.time());
            for (Map.Entry<Aspect, Shared> part : meeting.parts().entrySet()) {
                whole = cell.containsKey(part.getKey()) ? whole : Kleene.and(whole, part.getValue().best());
            }
            judge(cell, whole);
        }

        private void judge(Map<Aspect, String> cell, State state) {
            State excused = covered(cell, meeting.act().reliefs(), 0);
            if (excused != State.YES) {
                State lifted = State.YES;
                for (List<Relief> side : sides) {
                    lifted = Kleene.and(lifted, covered(cell, side, 0));
                }
                excused = Kleene.or(excused, lifted);
            }
            State left = Kleene.and(state, Kleene.not(excused));
            if (left == State.NO || rest == State.YES && left == State.UNKNOWN) {
                return;
            }
            if (left != rest) {
                extent.clear();
                firstDay = Optional.empty();
                sample = new EnumMap<>(cell);
                open = false;
            }
            rest = left;
            open |= excused == State.UNKNOWN;
            meeting.parts().forEach((aspect, shared) -> {
                if (cell.containsKey(aspect)) {
                    extent.add(aspect, cell.get(aspect));
                } else {
                    extent.addBest(aspect, shared);
                }
            });
            Optional<LocalDate> day = firstDay(cell);
            firstDay = firstDay.isEmpty() || day.isPresent() && day.get().isBefore(firstDay.get()) ? day : firstDay;
        }

        private State covered(Map<Aspect, String> cell, List<Relief> reliefs, int depth) {
            State best = State.NO;
            for (Relief relief : reliefs) {
                best = Kleene.or(best, Kleene.and(inside.scope(meeting, cell, relief), inside.time(meeting, relief)));
            }
            if (best == State.YES || reliefs.size() < 2) {
                return best;
            }
            best = Kleene.or(best, inTurn(cell, reliefs));
            for (Aspect aspect : List.of(Aspect.ACTION, Aspect.ASSET, Aspect.FIELD, Aspect.TERRITORY, Aspect.PERSON)) {
                best = best == State.YES || depth >= DEEPEST_SPLIT ? best : Kleene.or(best, split(cell, aspect, reliefs, depth));
            }
            return best;
        }

        /** All parts of a code, each inside some relief. */
        private State split(Map<Aspect, String> cell, Aspect aspect, List<Relief> reliefs, int depth) {
            String code = cell.get(aspect);
            List<String> parts = code == null || code.isEmpty() ? List.of() : inside.parts(aspect, code);
            if (parts.isEmpty() || reliefs.stream().noneMatch(relief -> inside.narrows(relief, aspect))) {
                return State.NO;
            }
            State all = State.YES;
            for (String part : parts) {
                Map<Aspect, String> smaller = new EnumMap<>(cell);
                smaller.put(aspect, part);
                all = all == State.NO ? all : Kleene.and(all, covered(smaller, reliefs, depth + 1));
            }
            boolean views = aspect != Aspect.PERSON && !codes.of(aspect, inside.day(meeting)).isMadeOfParts(code);
            return all == State.YES && views ? State.UNKNOWN : all;
        }

        /** Several reliefs one after the other, without a gap. */
        private State inTurn(Map<Aspect, String> cell, List<Relief> reliefs) {
            Bounds start = meeting.common().start();
            Bounds end = meeting.common().end();
            LocalDate covered = start.soonest();
            for (Period period : exactPeriods(cell, reliefs)) {
                if (!period.start().latest().isAfter(covered) && !period.end().soonest().isBefore(covered)) {
                    covered = period.end().soonest().equals(LocalDate.MAX) ? LocalDate.MAX : period.end().soonest().plusDays(1);
                }
            }
            return covered.isAfter(end.latest()) || covered.equals(LocalDate.MAX) ? State.YES : State.NO;
        }

        private List<Period> exactPeriods(Map<Aspect, String> cell, List<Relief> reliefs) {
            return reliefs.stream().filter(relief -> inside.scope(meeting, cell, relief) == State.YES).map(Relief::period)
                    .sorted(Comparator.comparing(period -> period.start().latest())).toList();
        }

        private Optional<LocalDate> firstDay(Map<Aspect, String> cell) {
            Optional<LocalDate> day = Times.first(meeting.common());
            for (Period period : sides.size() == 1 ? exactPeriods(cell, sides.get(0)) : List.<Period>of()) {
                if (day.isPresent() && !period.start().latest().isAfter(day.get()) && !period.end().soonest().isBefore(day.get())) {
                    day = Optional.of(period.end().soonest()).filter(end -> !end.equals(LocalDate.MAX)).map(end -> end.plusDays(1));
                }
            }
            return day;
        }
    }
}
