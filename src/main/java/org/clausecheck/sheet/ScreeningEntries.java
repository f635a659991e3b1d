package org.clausecheck.sheet;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * The entries of national screening lists that a party is recorded to fall under. An entry names its list by a word of its own, "AWV
 * § 55a(1) No. 13" or "NSI artificial intelligence"; an empty record says that the party is on none.
 */
public final class ScreeningEntries {

    private static final Pattern NUMBER = Pattern.compile("\\b\\d{1,2}\\b");

    private final Items<String> entries;
    private final String name;

    private ScreeningEntries(Items<String> entries, String name) {
        this.entries = entries;
        this.name = name;
    }

    /** The entries recorded of a party, as of the day asked about. */
    public static ScreeningEntries of(Deal deal, PartyRef party) {
        return new ScreeningEntries(deal.world().party(party).screeningCategories(), deal.nameOf(party.id()));
    }

    /** Whether something is recorded, be it that there are none. */
    public boolean isRecorded() {
        return entries.isStated();
    }

    /** The record itself. */
    public Items<String> entries() {
        return entries;
    }

    /**
     * The least number of an entry of a list, which is the last number of one or two digits in its words; 0 where the record is empty, or
     * names the list without a number. Unknown where nothing is recorded, or other lists only.
     */
    public Fact<Integer> number(String list) {
        List<String> own = named(list);
        OptionalInt least = own.stream().flatMap(entry -> last(entry).stream().boxed()).mapToInt(Integer::intValue).min();
        if (least.isPresent() || entries.isStated() && (entries.isEmpty() || !own.isEmpty())) {
            return Fact.stated(least.orElse(0), List.of(new Why.Seen(entries.place(), entries.toString())));
        }
        return Fact.unknown(List.of(missing(list)));
    }

    private static OptionalInt last(String entry) {
        Matcher numbers = NUMBER.matcher(entry);
        OptionalInt last = OptionalInt.empty();
        while (numbers.find()) {
            last = OptionalInt.of(Integer.parseInt(numbers.group()));
        }
        return last;
    }

    /**
     * Whether an entry of a list is about one of these subjects. An entry that names no list is taken for one of this list if it names such
     * a subject; else it leaves open what it is. {@code others} are the words by which other lists are told.
     */
    public Truth has(String list, Items<String> subjects, String... others) {
        Truth found = Truth.any(entries.stream().filter(entry -> List.of(others).stream().noneMatch(other -> names(entry, other)))
                .filter(entry -> subjects.stream().anyMatch(subject -> names(entry, subject)))
                .map(entry -> Truth.yes(new Why.Seen(entries.place(), entry))).toList());
        if (found.yes() || subjects.status() == Fact.Status.UNSTATED) {
            return found;
        }
        boolean settled = entries.isStated() && (entries.isEmpty() || !named(list).isEmpty());
        return !settled ? Truth.unknown(missing(list)) : subjects.isOpen() ? subjects.stated()
                : Truth.no(new Why.Seen(entries.place(), entries.toString()));
    }

    private List<String> named(String list) {
        return entries.stream().filter(entry -> names(entry, list)).toList();
    }

    private static boolean names(String entry, String list) {
        return (" " + plain(entry) + " ").contains(" " + plain(list) + " ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private Why missing(String list) {
        return new Why.Missing(entries.place(), "whether the activities of " + name + " are on the list of the " + list);
    }
}
