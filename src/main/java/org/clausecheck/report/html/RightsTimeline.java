package org.clausecheck.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.norm.Nature;
import org.clausecheck.norm.Norm;
import org.clausecheck.report.Horizon;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;

/** Draws who may, must, must not or can do what until when, against the day asked about and the horizon. */
final class RightsTimeline {

    private final Dossier dossier;
    private final Optional<Horizon> horizon;
    private final NormWords words;
    private final DayWords days;
    private final LocalDate asOf;

    RightsTimeline(Dossier dossier, Optional<Horizon> horizon) {
        this.dossier = dossier;
        this.horizon = horizon;
        this.words = new NormWords(dossier.deal());
        this.days = new DayWords(dossier.deal());
        this.asOf = dossier.deal().asOf();
    }

    /**
     * The other side of a licence, the dealing that exclusivity implies, and sublicensing, which is told with its licence, say again what
     * another row says.
     */
    static boolean isMirror(Norm norm) {
        return norm.nature() == Nature.GRANT || norm.nature() == Nature.DEALING || norm.publication() || isSublicence(norm);
    }

    private static boolean isSublicence(Norm norm) {
        return norm.nature() == Nature.LICENSED && norm.source() instanceof Licence licence
                && norm.reach().actions().codes().equals(List.of("license"))
                && norm.reach().actions().place().equals(licence.sublicensing().place());
    }

    TimelineView view() {
        List<Norm> standing = dossier.norms().norms().stream().filter(norm -> !isMirror(norm)).toList();
        List<Norm> former = dossier.norms().force().former().stream().filter(norm -> !isMirror(norm)).toList();
        Calendar calendar = new Calendar(dossier.deal(), days);
        Axis axis = axis(standing, former, calendar);
        Stretches stretches = new Stretches(axis, asOf);
        Map<String, List<TimelineView.Row>> byParty = new LinkedHashMap<>();
        standing.stream().sorted(Comparator.comparing(Norm::modality)).forEach(norm -> byParty.computeIfAbsent(norm.bearer(),
                key -> new ArrayList<>())
                .add(row(norm, axis, stretches, true)));
        former.forEach(norm -> byParty.computeIfAbsent(norm.bearer(), key -> new ArrayList<>()).add(row(norm, axis, stretches, false)));
        List<TimelineView.Group> groups = new ArrayList<>();
        List<TimelineView.Row> ofCalendar = calendar.rows(axis, stretches);
        if (!ofCalendar.isEmpty()) {
            groups.add(new TimelineView.Group("Documents and events", "", ofCalendar));
        }
        dossier.parties().stream().filter(party -> byParty.containsKey(party.id()))
                .forEach(party -> groups.add(new TimelineView.Group(party.name(), dossier.partyId(party.id()), byParty.get(party.id()))));
        return new TimelineView(axis.first().toString(), axis.last().toString(), axis.ticks(), lines(axis), groups,
                groups.stream().mapToInt(group -> group.rows().size()).sum());
    }

    private Axis axis(List<Norm> standing, List<Norm> former, Calendar calendar) {
        Set<LocalDate> all = new TreeSet<>(calendar.days());
        all.add(asOf);
        horizon.ifPresent(policy -> all.add(policy.day()));
        List.of(standing, former).forEach(norms -> norms.forEach(norm -> {
            Period period = norm.period();
            all.addAll(List.of(period.start().soonest(), period.start().latest(), period.end().soonest(), period.end().latest()));
        }));
        return Axis.over(all);
    }

    private List<TimelineView.Line> lines(Axis axis) {
        List<TimelineView.Line> lines = new ArrayList<>();
        lines.add(line("as-of", "as of", asOf, axis));
        horizon.ifPresent(policy -> lines.add(line("horizon", "access horizon", policy.day(), axis)));
        return lines;
    }

    /** A line near an edge has its label on the inner side. */
    private static TimelineView.Line line(String kind, String label, LocalDate day, Axis axis) {
        int at = axis.at(day).intValue();
        return new TimelineView.Line(kind, label, day.toString(), axis.position(day), at < 15 ? "start" : at > 80 ? "end" : "middle");
    }

    private TimelineView.Row row(Norm norm, Axis axis, Stretches stretches, boolean stands) {
        Clause clause = norm.source();
        ClauseState state = ClauseState.of(dossier.deal(), dossier.norms().force(), clause);
        List<TimelineView.Span> spans = new ArrayList<>();
        List<TimelineView.Mark> marks = new ArrayList<>();
        if (norm.day().isPresent()) {
            Bounds day = norm.day().get();
            spans.addAll(stretches.between(day));
            if (day.isExact() && !day.isNever()) {
                marks.add(new TimelineView.Mark(day.soonest().isAfter(asOf) ? "planned" : "done", when(norm),
                        axis.position(day.soonest())));
            }
        } else {
            spans.addAll(stretches.of(norm.period(), days.end(clause, norm.period())));
        }
        String code = stands ? standing(norm, state) : state.isOut() ? state.code() : "ended";
        boolean open = code.equals("open");
        return new TimelineView.Row(norm.modality().name().toLowerCase(Locale.ROOT), NormWords.modal(norm), words.predicate(norm),
                dossier.link(clause), when(norm), code, note(norm, stands, state), open ? spans.stream().map(RightsTimeline::possible)
                        .toList() : spans,
                open || code.equals("proposed") ? marks.stream().map(RightsTimeline::planned).toList() : marks);
    }

    /** Open where something keeps it from being firm, proposed where the sheet that says it does not bind yet. */
    static String standing(Norm norm, ClauseState state) {
        return !NormWords.provisos(norm).isEmpty() ? "open" : state.code().equals("proposed") ? "proposed" : "stands";
    }

    /** What waits for something, or may be called, is never certain, whatever its days are. */
    private static TimelineView.Span possible(TimelineView.Span span) {
        return span.kind().equals("certain") ? new TimelineView.Span("possible", span.at(), span.width(), span.end()) : span;
    }

    private static TimelineView.Mark planned(TimelineView.Mark mark) {
        return new TimelineView.Mark("planned", mark.label(), mark.at());
    }

    private String note(Norm norm, boolean stands, ClauseState state) {
        List<String> parts = new ArrayList<>();
        if (!stands) {
            parts.add(state.isOut() ? state.text().isEmpty() ? state.label() : state.text() : norm.day().isPresent()
                    ? "Done, or its day has passed" : "Ended");
        } else {
            String provisos = NormWords.provisos(norm);
            if (!provisos.isEmpty()) {
                parts.add(provisos);
            }
            List<String> exceptions = words.exceptions(norm);
            if (!exceptions.isEmpty()) {
                parts.add("except " + String.join("; ", exceptions));
            }
        }
        return String.join(". ", parts);
    }

    /** Its days in words: from when, until when. */
    String when(Norm norm) {
        Clause clause = norm.source();
        if (norm.day().isPresent()) {
            boolean signing = dossier.deal().inSheet(clause) && norm.day().get().isExact() && norm.day().get().soonest().equals(asOf)
                    && isUndated(clause);
            return signing ? "on signing" : days.day(clause, norm.day().get());
        }
        boolean fromSigning = clause.common().starts().status() == Fact.Status.UNSTATED && dossier.deal().inSheet(clause)
                && norm.period().start().soonest().equals(asOf) && isUndated(clause);
        return (fromSigning ? "from signing" : days.start(clause, norm.period().start())) + ", " + days.end(clause, norm.period()).text();
    }

    /** Until when; from when too, where it has not begun or that is not known. */
    String until(Norm norm) {
        boolean begun = norm.day().isEmpty() && !norm.period().start().latest().isAfter(asOf);
        return begun ? days.end(norm.source(), norm.period()).text() : when(norm);
    }

    private boolean isUndated(Clause clause) {
        return !dossier.deal().documentOf(clause).dates().signing().isStated()
                && !dossier.deal().documentOf(clause).dates().effective().isStated();
    }
}
