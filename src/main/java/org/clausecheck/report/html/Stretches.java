package org.clausecheck.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clausecheck.report.html.DayWords.End;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;

/**
 * What of a period is certain and what is only possible, as it is drawn. Certain is what lies between the latest beginning and the soonest
 * end; an end that the text does not state is certain to the day asked about and promises nothing after it.
 */
final class Stretches {

    private final Axis axis;
    private final LocalDate asOf;

    Stretches(Axis axis, LocalDate asOf) {
        this.axis = axis;
        this.asOf = asOf;
    }

    /** The stretches of a period whose end is of this kind. */
    List<TimelineView.Span> of(Period period, End end) {
        Bounds start = period.start();
        LocalDate last = period.end().latest();
        LocalDate certain = end.kind() == End.Kind.UNSTATED ? asOf : period.end().soonest();
        String ending = end.kind().name().toLowerCase(Locale.ROOT);
        String open = end.kind() == End.Kind.WITHHELD ? "hidden" : "possible";
        List<TimelineView.Span> spans = new ArrayList<>();
        if (start.latest().isAfter(certain)) {
            add(spans, open, start.soonest(), last, ending);
            return spans;
        }
        if (!start.isExact()) {
            add(spans, "possible", start.soonest(), start.latest().minusDays(1), "");
        }
        boolean goesOn = certain.isBefore(last);
        add(spans, "certain", start.latest(), certain, goesOn ? "" : ending);
        if (goesOn) {
            add(spans, open, certain.plusDays(1), last, ending);
        }
        return spans;
    }

    /** A day that is not exactly known: it may be any in between. */
    List<TimelineView.Span> between(Bounds day) {
        List<TimelineView.Span> spans = new ArrayList<>();
        if (!day.isExact()) {
            add(spans, day.missing().stream().anyMatch(why -> why.text().equals("withheld")) ? "hidden" : "possible", day.soonest(),
                    day.latest(), "between");
        }
        return spans;
    }

    /** What lies outside the axis is not drawn; what lies on it is at least a hair wide. */
    private void add(List<TimelineView.Span> spans, String kind, LocalDate from, LocalDate to, String end) {
        if (from.isAfter(axis.last()) || to.isBefore(axis.first()) || from.isAfter(to)) {
            return;
        }
        java.math.BigDecimal at = axis.at(from);
        java.math.BigDecimal width = axis.at(to.equals(LocalDate.MAX) ? to
                : to.plusDays(1)).subtract(at).max(new java.math.BigDecimal("0.3"));
        spans.add(new TimelineView.Span(kind, Axis.percent(at), Axis.percent(width), end));
    }
}
