package org.clausecheck.report.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Dates;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Event;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Condition;

/** The days of documents, events and conditions: marks on the timeline. */
final class Calendar {

    private final Deal deal;
    private final DayWords days;
    private final LocalDate asOf;

    Calendar(Deal deal, DayWords days) {
        this.deal = deal;
        this.days = days;
        this.asOf = deal.asOf();
    }

    /** Every day that is named; days without limit among them. */
    Set<LocalDate> days() {
        Set<LocalDate> all = new TreeSet<>();
        deal.documents().forEach(document -> dates(document).values().forEach(day -> all.addAll(List.of(day.soonest(), day.latest()))));
        events().forEach(event -> {
            Bounds day = deal.timeline().event(event);
            all.addAll(List.of(day.soonest(), day.latest()));
            expected(event).forEach(all::add);
        });
        deal.conditions().all().forEach(condition -> all.add(deal.conditions().longStop(condition).latest()));
        return all;
    }

    List<TimelineView.Row> rows(Axis axis, Stretches stretches) {
        List<TimelineView.Row> rows = new ArrayList<>();
        deal.documents().forEach(document -> row(document, axis, stretches, rows));
        events().forEach(event -> rows.add(row(event, axis, stretches)));
        deal.conditions().all().forEach(condition -> row(condition, axis, rows));
        return rows;
    }

    private List<Event> events() {
        return deal.documents().stream().flatMap(document -> document.events().stream()).map(Event::id).distinct()
                .flatMap(id -> deal.event(id).stream()).toList();
    }

    private Map<String, Bounds> dates(Document document) {
        Dates dates = document.dates();
        Map<String, Bounds> all = new LinkedHashMap<>();
        dates.drafted().value().ifPresent(day -> all.put("drafted", Bounds.on(day)));
        put(all, "signed", dates.signing(), document);
        put(all, "effective", dates.effective(), document);
        put(all, "closing", dates.closing(), document);
        put(all, "long stop", dates.longStop(), document);
        dates.ended().value().ifPresent(day -> all.put("ended", Bounds.on(day)));
        Bounds end = deal.timeline().endOf(document);
        if (end.promised() && !end.isNever() && dates.ended().value().isEmpty()) {
            all.put("term ends", end);
        }
        return all;
    }

    private void put(Map<String, Bounds> all, String name, Fact<When> when, Document document) {
        if (when.isStated()) {
            all.put(name, deal.timeline().day(when.get(), document));
        }
    }

    private void row(Document document, Axis axis, Stretches stretches, List<TimelineView.Row> rows) {
        List<TimelineView.Mark> marks = new ArrayList<>();
        List<TimelineView.Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        dates(document).forEach((name, day) -> {
            if (day.isNever() || day.soonest().equals(LocalDate.MIN) && day.latest().equals(LocalDate.MAX) && day.identity().isEmpty()) {
                return;
            }
            String label = name + " " + (day.isExact() ? day.soonest().toString() : day.identity().map(this::named)
                    .orElse("on a day that is not settled"));
            words.add(label);
            spans.addAll(stretches.between(day));
            if (day.isExact()) {
                marks.add(new TimelineView.Mark(kind(name, day.soonest()), label, axis.position(day.soonest())));
            }
        });
        if (!words.isEmpty()) {
            rows.add(new TimelineView.Row("calendar", "", document.title(), new Link("", document.id(), ""), String.join(", ", words),
                    "stands", "", spans, marks));
        }
    }

    private String named(String identity) {
        return identity.startsWith("event:") ? "at " + days.event(identity.substring(6)) : "at " + identity;
    }

    private String kind(String name, LocalDate day) {
        return name.equals("long stop") || name.equals("term ends") ? "last" : day.isAfter(asOf) ? "planned" : "done";
    }

    private TimelineView.Row row(Event event, Axis axis, Stretches stretches) {
        Bounds day = deal.timeline().event(event);
        List<TimelineView.Mark> marks = new ArrayList<>();
        List<String> words = new ArrayList<>();
        if (day.isExact()) {
            words.add("occurred " + day.soonest());
            marks.add(new TimelineView.Mark("done", words.get(0), axis.position(day.soonest())));
        } else {
            deal.world().notOccurredBy(event).ifPresentOrElse(last -> words.add("had not occurred by " + last),
                    () -> words.add("not recorded whether it has occurred"));
            expected(event).forEach(expected -> {
                words.add("expected " + expected);
                marks.add(new TimelineView.Mark("planned", "expected " + expected, axis.position(expected)));
            });
            if (!day.latest().equals(LocalDate.MAX)) {
                words.add("counts by " + day.latest() + " at the latest");
                marks.add(new TimelineView.Mark("last", "long stop " + day.latest(), axis.position(day.latest())));
            }
        }
        return new TimelineView.Row("calendar", "", event.name(), new Link("", "event " + event.id(), ""), String.join(", ", words),
                day.isExact() ? "stands" : "open", event.definition().value().orElse(""), stretches.between(day), marks);
    }

    private List<LocalDate> expected(Event event) {
        Document home = deal.document(event.margin().document()).orElseGet(deal::sheet);
        return event.expected().value().map(when -> deal.timeline().day(when, home)).filter(day -> day.isExact() && !day.isNever())
                .map(Bounds::soonest).stream().toList();
    }

    private void row(Condition condition, Axis axis, List<TimelineView.Row> rows) {
        Bounds last = deal.conditions().longStop(condition);
        if (last.isExact() && !last.isNever() && !deal.conditions().of(condition).holds().yes()) {
            String label = "last day " + last.soonest();
            String status = deal.conditions().of(condition).state().name().toLowerCase(java.util.Locale.ROOT);
            rows.add(new TimelineView.Row("calendar", "", "Condition " + deal.nameOf(condition), new Link("", "condition", ""), label
                    + ", " + status,
                    "stands", "", List.of(), List.of(new TimelineView.Mark("last", label, axis.position(last.soonest())))));
        }
    }
}
