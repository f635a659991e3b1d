package org.clausecheck.policy.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.Problems;
import org.clausecheck.sheet.read.Quote;
import org.clausecheck.sheet.read.SourceText;

/**
 * A value of a YAML file and where it stands. A value of another type than is asked for is an empty answer and an error at its place; so
 * a reader asks on, and all that is wrong with a file is said at once.
 */
public final class Entry {

    private static final int LISTED = 30;
    private static final int WHOLE_DIGITS = 30;
    private static final int DECIMALS = 20;

    private final SourceText source;
    private final Problems problems;
    private final YamlValue value;
    private final String pointer;
    private final String name;
    private final Place namePlace;

    private Entry(SourceText source, Problems problems, YamlValue value, String pointer, String name, Place namePlace) {
        this.source = source;
        this.problems = problems;
        this.value = value;
        this.pointer = pointer;
        this.name = name;
        this.namePlace = namePlace;
    }

    static Entry root(SourceText source, Problems problems, YamlValue value) {
        return new Entry(source, problems, value, "", "", source.place("", value.start(), value.end()));
    }

    /** Its name as a member; its number, from 0, as an entry of a list; empty for the whole file. */
    public String name() {
        return name;
    }

    /** Where the value stands; for an object or list over several lines its first name or dash. */
    public Place place() {
        return source.place(pointer, value.start(), value.end());
    }

    /** Where its name stands; its own place for what has none. */
    public Place namePlace() {
        return namePlace;
    }

    /** An error at the value. */
    public void error(String message, String suggestion) {
        problems.add(place(), message, suggestion);
    }

    /** An error at the name. */
    public void nameError(String message, String suggestion) {
        problems.add(namePlace, message, suggestion);
    }

    /** Whether it is a list. */
    public boolean isList() {
        return value instanceof YamlValue.Sequence;
    }

    /** Whether it is an object. */
    public boolean isObject() {
        return value instanceof YamlValue.Mapping;
    }

    /** Whether it is a number as JSON writes it, without quotes. */
    public boolean isNumber() {
        return value instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.NUMBER;
    }

    /** The value as a text that says something; a number or a word that some readers take for true or false wants quotes. */
    public Optional<String> text() {
        return text("a text");
    }

    private Optional<String> text(String expected) {
        if (!(value instanceof YamlValue.Scalar scalar) || scalar.plain() == PlainWord.NULL) {
            return wrong(expected);
        }
        if (scalar.plain() != PlainWord.TEXT) {
            error("expected " + expected + ", found " + value.title(), "if the text is meant, put it in quotes: "
                    + Quote.of(scalar.text()));
            return Optional.empty();
        }
        if (scalar.text().isBlank()) {
            error("expected " + expected + ", found an empty one", "write it, or leave the field out");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /**
     * The value as a text that a report shows within a line: line breaks and runs of blanks are one blank, and a character that could steer
     * a terminal or turn the text around is an error.
     */
    public Optional<String> line() {
        Optional<String> line = text().map(text -> text.strip().replaceAll("\\s+", " "));
        Optional<Integer> steering = line.stream().flatMap(text -> text.codePoints().boxed()).filter(Entry::isSteering).findFirst();
        steering.ifPresent(point -> error(String.format(Locale.ROOT, "the text holds the control character U+%04X", point), "remove it"));
        return steering.isPresent() ? Optional.empty() : line;
    }

    private static boolean isSteering(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL || type == Character.FORMAT && point != 0x200C && point != 0x200D || type == Character.SURROGATE;
    }

    /** The value as a day, with or without quotes: 2026-06-30. */
    public Optional<LocalDate> day() {
        String expected = "a day such as 2026-06-30";
        if (!(value instanceof YamlValue.Scalar scalar) || scalar.plain() != PlainWord.TEXT) {
            return wrong(expected);
        }
        String text = scalar.text();
        if (!text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            error("expected " + expected + ", found " + value.title(), text.matches("\\d{4}-\\d{2}-\\d{2}[Tt ].*")
                    ? "leave the time of day out: " + text.substring(0, 10)
                    : "write year, month and day with two digits each: 2026-06-30");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            error("there is no day " + text, "check month and day");
            return Optional.empty();
        }
    }

    /** The value as a number in plain digits. */
    public Optional<BigDecimal> number() {
        if (!isNumber()) {
            boolean quoted = value instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.TEXT
                    && PlainWord.of(scalar.text()) == PlainWord.NUMBER;
            boolean spelled = value instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.NUMBER_TO_SOME;
            return quoted ? wrong("a number", "write it without quotes") : spelled ? wrong("a number",
                    "write it in plain digits, such as 10 or 2.5") : wrong("a number");
        }
        String digits = ((YamlValue.Scalar) value).text();
        BigDecimal number = digits.length() > WHOLE_DIGITS + DECIMALS + 2 ? null : exact(digits);
        if (number == null || number.signum() != 0 && ((long) number.precision() - number.scale() > WHOLE_DIGITS
                || number.scale() > DECIMALS)) {
            error("the number " + Quote.plain(digits) + " has too many digits", "at most " + WHOLE_DIGITS + " before the point and "
                    + DECIMALS + " after it are read");
            return Optional.empty();
        }
        return Optional.of(number);
    }

    private static BigDecimal exact(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The value as a whole number within bounds, both included. */
    public Optional<Integer> whole(int least, int most) {
        Optional<BigDecimal> number = number();
        if (number.isPresent() && (number.get().stripTrailingZeros().scale() > 0 || number.get().compareTo(BigDecimal.valueOf(least)) < 0
                || number.get().compareTo(BigDecimal.valueOf(most)) > 0)) {
            error("expected a whole number from " + least + " to " + most + ", found " + value.title(), "write such a number");
            return Optional.empty();
        }
        return number.map(BigDecimal::intValue);
    }

    /** The value as true or false. */
    public Optional<Boolean> flag() {
        if (value instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.FLAG) {
            return Optional.of(scalar.text().equals("true"));
        }
        boolean word = value instanceof YamlValue.Scalar scalar && (scalar.plain() == PlainWord.FLAG_TO_SOME
                || PlainWord.of(scalar.text()) == PlainWord.FLAG);
        return word ? wrong("true or false", "write " + PlainWord.flagMeant(((YamlValue.Scalar) value).text()) + ", without quotes")
                : wrong("true or false");
    }

    /**
     * What a word stands for.
     *
     * @param what    what such words are called, in the singular: {@code severity}
     * @param allowed the words there are, in the order in which a message lists them
     */
    public <T> Optional<T> oneOf(String what, Map<String, T> allowed) {
        Optional<String> word = text((what.matches("[aeiou].*") ? "an " : "a ") + what);
        word.filter(found -> !allowed.containsKey(found)).ifPresent(found -> problems.add(place(), unknown(what, found, allowed.keySet()),
                Nearest.to(found, allowed.keySet()).map(near -> "did you mean " + Quote.of(near) + "?").orElse("write one that is known")));
        return word.map(allowed::get);
    }

    /** The entries of a list; none, and an error, if it is no list. */
    public List<Entry> list() {
        if (!(value instanceof YamlValue.Sequence sequence)) {
            wrong("a list", value instanceof YamlValue.Scalar scalar && scalar.plain() != PlainWord.NULL ? "put it in brackets: ["
                    + Quote.plain(scalar.text()) + "]"
                    : "write [] for none, or leave the field out");
            return List.of();
        }
        List<Entry> entries = new ArrayList<>();
        for (YamlValue item : sequence.items()) {
            String own = pointer + "/" + entries.size();
            entries.add(new Entry(source, problems, item, own, Integer.toString(entries.size()), source.place(own, item.start(),
                    item.end())));
        }
        return entries;
    }

    /** The members of an object in the order of the file; none, and an error, if it is no object. */
    public List<Entry> members() {
        if (!(value instanceof YamlValue.Mapping mapping)) {
            wrong("an object", "write its members below it, each as name: value");
            return List.of();
        }
        return mapping.members().stream().map(this::member).toList();
    }

    /** The members of an object; each that is not among these names is an error. */
    public List<Entry> members(Collection<String> known) {
        List<Entry> members = members();
        members.stream().filter(member -> !known.contains(member.name)).forEach(member -> member.unknownField(known));
        return members.stream().filter(member -> known.contains(member.name)).toList();
    }

    /** The member of this name; empty if there is none, or if this is no object, which {@link #members} says. */
    public Optional<Entry> member(String wanted) {
        return value instanceof YamlValue.Mapping mapping
                ? mapping.members().stream().filter(member -> member.name().equals(wanted)).findFirst().map(this::member)
                        : Optional.empty();
    }

    /** The member of this name; that there is none is an error at the object. */
    public Optional<Entry> required(String wanted) {
        Optional<Entry> member = member(wanted);
        if (member.isEmpty() && isObject()) {
            problems.add(place().member(wanted), "the field " + Quote.of(wanted) + " is missing", "add it");
        }
        return member;
    }

    private Entry member(YamlValue.Member member) {
        String own = pointer + "/" + escape(member.name());
        boolean spread = member.value() instanceof YamlValue.Scalar scalar && scalar.start() == scalar.end();
        YamlValue shown = spread ? new YamlValue.Scalar(member.start(), member.end(), "", ((YamlValue.Scalar) member.value()).plain())
                : member.value();
        return new Entry(source, problems, shown, own, member.name(), source.place(own, member.start(), member.end()));
    }

    private void unknownField(Collection<String> known) {
        nameError(unknown("field", name, known), Nearest.to(name, known).map(near -> "did you mean " + Quote.of(near) + "?")
                .orElse("remove it"));
    }

    /** Words for a name that is not known, with those that are unless they are many. */
    public static String unknown(String what, String found, Collection<String> known) {
        return String.format(Locale.ROOT, "unknown %s %s", what, Quote.of(found)) + (known.size() <= LISTED ? "; known are "
                + String.join(", ", known) : "");
    }

    private <T> Optional<T> wrong(String expected) {
        return wrong(expected, value instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.NULL
                ? "write it, or leave the field out" : "write " + expected);
    }

    private <T> Optional<T> wrong(String expected, String suggestion) {
        error("expected " + expected + ", found " + value.title(), suggestion);
        return Optional.empty();
    }

    /** A member name as a step of a JSON Pointer. */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
