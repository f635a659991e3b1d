package org.clausecheck.sheet;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.EventKind;
import org.clausecheck.sheet.Codes.SourceStatus;
import org.clausecheck.sheet.fact.Facts;
import org.clausecheck.sheet.fact.Filing;
import org.clausecheck.sheet.fact.Listing;
import org.clausecheck.sheet.fact.Occurrence;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * The facts as known on one day (format, section 4): what is dated later is not read, of several facts on one point the latest holds, two
 * that disagree on one day cancel each other, and what is disputed is unknown.
 */
public final class World {

    private static final Map<Class<?>, RecordComponent[]> SHAPES = new ConcurrentHashMap<>();

    private final Deal deal;

    World(Deal deal) {
        this.deal = deal;
    }

    private Facts facts() {
        return deal.facts();
    }

    /** Whether a fact of this day is known on the day asked about; an undated fact is. */
    public boolean isKnown(Fact<LocalDate> on) {
        return on.value().map(day -> !day.isAfter(deal.asOf())).orElse(true);
    }

    /** A day up to the one asked about counts; a later one is a plan and has not come, which is NO; an unknown day is unknown. */
    public Truth hasCome(Fact<LocalDate> day) {
        return day.check(on -> Truth.of(!on.isAfter(deal.asOf())));
    }

    /** Whether a source disputes a fact, so that it counts as unknown. */
    public static boolean isDisputed(WorldFact fact) {
        return fact.margin().source().value().flatMap(source -> source.status().value()).filter(SourceStatus.DISPUTED::equals).isPresent();
    }

    /**
     * Everything the facts say of one subject, as one fact of the same shape: member by member the latest value not after the day asked
     * about. Empty if no entry is about the subject.
     */
    public <T extends Record & WorldFact> Optional<T> merged(Items<T> list, Predicate<T> about, Function<T, Fact<LocalDate>> on) {
        List<T> entries = list.stream().filter(about).filter(fact -> isKnown(on.apply(fact)))
                .sorted(Comparator.comparing((T fact) -> on.apply(fact).value().orElse(LocalDate.MIN)).reversed()).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.size() == 1 && !isDisputed(entries.get(0))
                ? entries.get(0) : combine(entries, on));
    }

    @SuppressWarnings("unchecked")
    private <T extends Record & WorldFact> T combine(List<T> newestFirst, Function<T, Fact<LocalDate>> on) {
        Class<T> type = (Class<T>) newestFirst.get(0).getClass();
        RecordComponent[] shape = SHAPES.computeIfAbsent(type, Class::getRecordComponents);
        Object[] values = new Object[shape.length];
        Class<?>[] types = new Class<?>[shape.length];
        try {
            for (int i = 0; i < shape.length; i++) {
                types[i] = shape[i].getType();
                values[i] = member(newestFirst, shape[i], on);
            }
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot merge " + type.getSimpleName(), e);
        }
    }

    private <T extends Record & WorldFact> Object member(List<T> newestFirst, RecordComponent component, Function<T, Fact<LocalDate>> on)
            throws ReflectiveOperationException {
        Object first = component.getAccessor().invoke(newestFirst.get(0));
        if (first instanceof Fact<?>) {
            List<Dated> dated = new ArrayList<>();
            for (T fact : newestFirst) {
                dated.add(new Dated(on.apply(fact).value(), (Fact<?>) component.getAccessor().invoke(fact), isDisputed(fact)));
            }
            return latest(dated);
        }
        if (first instanceof Items<?>) {
            for (T fact : newestFirst) {
                if (!isDisputed(fact) && component.getAccessor().invoke(fact) instanceof Items<?> items && items.isStated()) {
                    return items;
                }
            }
        }
        return first;
    }

    private record Dated(Optional<LocalDate> on, Fact<?> value, boolean disputed) {
    }

    private static Fact<?> latest(List<Dated> newestFirst) {
        Optional<Dated> newest = newestFirst.stream().filter(dated -> dated.value().isStated()).findFirst();
        if (newest.isEmpty()) {
            return newestFirst.get(0).value();
        }
        List<Dated> sameDay = newestFirst.stream()
                .filter(dated -> dated.value().isStated() && dated.on().equals(newest.get().on())).toList();
        List<Why> where = sameDay.stream().flatMap(dated -> dated.value().origin().stream()).toList();
        if (sameDay.stream().anyMatch(Dated::disputed)) {
            return Fact.unknown(notes(where, "disputed"));
        }
        return sameDay.stream().map(dated -> dated.value().get()).distinct().count() > 1
                ? Fact.unknown(notes(where, "stated twice, differently")) : newest.get().value();
    }

    private static List<Why> notes(List<Why> where, String text) {
        return where.stream().flatMap(why -> why.at().stream()).<Why>map(place -> new Why.Missing(place, text)).toList();
    }

    /** One value on one point: the latest not after the day asked about; unknown, at the place of the list, if nothing says it. */
    public <T extends Record & WorldFact, V> Fact<V> value(Items<T> list, Predicate<T> about, Function<T, Fact<LocalDate>> on,
            Function<T, Fact<V>> value) {
        return merged(list, about, on).map(value).orElseGet(() -> Fact.unknown(list.place()));
    }

    /** What is known of a party; a party of which nothing is said has unknown members at {@code /facts/parties}. */
    public PartyFacts party(PartyRef party) {
        return merged(facts().parties(), fact -> fact.party().equals(party), PartyFacts::on).orElseGet(() -> Blank.of(PartyFacts.class, facts().parties().place(), deal.sheet().id(), party));
    }

    /** The planned or done listing of a company, if the sheet has one. */
    public Optional<Listing> listing(PartyRef issuer) {
        return merged(facts().listings(), fact -> fact.issuer().equals(issuer), fact -> Fact.unknown(List.of()));
    }

    /**
     * Whether an event has occurred by the day asked about: yes if a record says so, or for a clearance if a filing of its regime was
     * cleared; no if it had not occurred on that day or later; else unknown, naming the event.
     */
    public Truth hasOccurred(Event event) {
        Fact<LocalDate> on = occurredOn(event);
        if (on.isStated()) {
            return Truth.yes(on.origin().toArray(Why[]::new)).because("event " + event.id() + " occurred on " + on.get());
        }
        Optional<LocalDate> notBy = notOccurredBy(event);
        if (notBy.filter(day -> !day.isBefore(deal.asOf())).isPresent()) {
            return Truth.no(new Why.Seen(facts().events().place(), "event " + event.id() + " had not occurred on " + notBy.get()));
        }
        return Truth.unknown(missing(event));
    }

    /** The day an event occurred, if it has by the day asked about. */
    public Fact<LocalDate> occurredOn(Event event) {
        List<Fact<LocalDate>> days = records(event).stream().map(Occurrence::occurredOn)
                .filter(day -> day.isStated() && isKnown(day)).toList();
        if (days.isEmpty() && event.kind() == EventKind.CLEARANCE && event.regime().isStated()) {
            days = facts().filings().stream().filter(filing -> !isDisputed(filing) && filing.regime().equals(event.regime().get()))
                    .map(Filing::clearedOn).filter(day -> day.isStated() && isKnown(day)).toList();
        }
        if (days.stream().map(Fact::get).distinct().count() > 1 && event.kind() != EventKind.CLEARANCE) {
            return Fact.unknown(notes(days.stream().flatMap(day -> day.origin().stream()).toList(), "stated twice, differently"));
        }
        return days.stream().min(Comparator.comparing(Fact::get)).orElseGet(() -> Fact.unknown(List.of(missing(event))));
    }

    /** The last day of which the record says that the event had not occurred; days after the one asked about are read, for they say more. */
    public Optional<LocalDate> notOccurredBy(Event event) {
        return records(event).stream().flatMap(record -> record.notOccurredBy().value().stream()).max(Comparator.naturalOrder());
    }

    private List<Occurrence> records(Event event) {
        return facts().events().stream().filter(record -> record.event().id().equals(event.id()) && !isDisputed(record)).toList();
    }

    /** What would decide about an event. */
    public Why missing(Event event) {
        boolean ahead = notOccurredBy(event).filter(day -> !day.isBefore(deal.asOf())).isPresent();
        return new Why.Missing(facts().events().place(), "whether event " + event.id() + " (" + event.name() + ") "
                + (ahead ? "will occur" : "has occurred") + ", and when");
    }
}
