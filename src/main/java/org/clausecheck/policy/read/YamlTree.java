package org.clausecheck.policy.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Problems;
import org.clausecheck.sheet.read.Quote;
import org.clausecheck.sheet.read.Refused;
import org.clausecheck.sheet.read.SourceText;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes located values of the events of a YAML text. What stands for something elsewhere (anchors, aliases, merge keys, tags) is an error,
 * so that a value is what is written at its place, and a small file cannot grow large.
 */
final class YamlTree {

    private static final int DEPTH = 20;

    private final SourceText text;
    private final Problems problems;
    private final ParserImpl parser;
    private final Deque<String> path = new ArrayDeque<>();
    private final String chars;
    private int knownPoints;
    private int knownIndex;

    private YamlTree(SourceText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.chars = text.toString();
        this.parser = new ParserImpl(new StreamReader(chars), new LoaderOptions());
    }

    /**
     * The value that the text holds; empty if it holds none, only comments for example.
     *
     * @throws Refused if it is no YAML, or holds more than one document
     */
    static Optional<YamlValue> parse(SourceText text, Problems problems) throws Refused {
        YamlTree tree = null;
        try {
            tree = new YamlTree(text, problems);
            return tree.document();
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
            throw new Refused(new YamlFault(text, tree.index(mark)).error(e.getProblem(), e.getContext()));
        } catch (ReaderException e) {
            throw new Refused(YamlFault.character(text, text.toString().offsetByCodePoints(0, e.getPosition()), e.getCodePoint()));
        }
    }

    private Optional<YamlValue> document() throws Refused {
        parser.getEvent();
        if (parser.peekEvent() instanceof StreamEndEvent) {
            return Optional.empty();
        }
        DocumentStartEvent start = (DocumentStartEvent) parser.getEvent();
        if (start.getTags() != null && start.getTags().keySet().stream().anyMatch(handle -> handle.length() > 2)) {
            problems.add(place(start), "%TAG declares names for tags, which are not read", "remove the line");
        }
        YamlValue root = value(parser.getEvent());
        parser.getEvent();
        Event next = parser.getEvent();
        if (!(next instanceof StreamEndEvent)) {
            throw refused(next, "a second document begins; one file holds one", "remove what follows the line ---");
        }
        boolean blank = root instanceof YamlValue.Scalar scalar && scalar.plain() == PlainWord.NULL && scalar.text().isEmpty();
        return blank ? Optional.empty() : Optional.of(root);
    }

    private YamlValue value(Event event) throws Refused {
        if (event instanceof AliasEvent alias) {
            int start = start(alias);
            problems.add(text.place(pointer(), start, end(alias)), "the alias *" + Quote.plain(alias.getAnchor())
                    + " stands for a value elsewhere; aliases are not read",
                    "write the value out");
            return new YamlValue.Scalar(start, end(alias), "", PlainWord.TEXT);
        }
        refuseDecorations((NodeEvent) event);
        if (event instanceof ScalarEvent scalar) {
            return new YamlValue.Scalar(start(scalar), end(scalar), scalar.getValue(), scalar.isPlain() ? PlainWord.of(scalar.getValue())
                    : PlainWord.TEXT);
        }
        if (path.size() == DEPTH) {
            throw refused(event, "objects and lists are nested more than " + DEPTH + " deep", "no field of this file is so deep");
        }
        return event instanceof MappingStartEvent mapping ? mapping(mapping) : sequence((CollectionStartEvent) event);
    }

    private void refuseDecorations(NodeEvent event) {
        if (event.getAnchor() != null) {
            problems.add(place(event), "the anchor &" + Quote.plain(event.getAnchor())
                    + " names a value for use elsewhere; anchors are not read",
                    "remove it, and write the value where it is wanted");
        }
        String tag = event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        if (tag != null) {
            String word = tag.startsWith("tag:yaml.org,2002:") ? "!!" + tag.substring("tag:yaml.org,2002:".length()) : tag;
            problems.add(place(event), "the tag " + Quote.plain(word) + " says what type a value has; tags are not read",
                    word.equals("!!str") ? "remove it, and put the text in quotes" : "remove it");
        }
    }

    private YamlValue mapping(MappingStartEvent event) throws Refused {
        Map<String, YamlValue.Member> members = new LinkedHashMap<>();
        int first = -1;
        int firstEnd = -1;
        while (!(parser.peekEvent() instanceof MappingEndEvent)) {
            Event key = parser.getEvent();
            Optional<String> name = name(key);
            int start = start(key);
            int end = end(key);
            first = first < 0 ? start : first;
            firstEnd = firstEnd < 0 ? end : firstEnd;
            path.addLast(name.orElse(""));
            YamlValue value = value(parser.getEvent());
            path.removeLast();
            if (name.isPresent()) {
                add(members, new YamlValue.Member(name.get(), start, end, value));
            }
        }
        Event last = parser.getEvent();
        return event.isFlow() ? new YamlValue.Mapping(start(event), end(last), List.copyOf(members.values()))
                : new YamlValue.Mapping(first, firstEnd, List.copyOf(members.values()));
    }

    private void add(Map<String, YamlValue.Member> members, YamlValue.Member member) {
        YamlValue.Member known = members.putIfAbsent(member.name(), member);
        if (known != null) {
            path.addLast(member.name());
            problems.add(text.place(pointer(), member.start(), member.end()), Quote.of(member.name())
                    + " stands twice in one object; the first is at "
                    + text.spot(known.start()), "keep one of the two");
            path.removeLast();
        }
    }

    /** The name of a member; empty if it is none, which is an error. */
    private Optional<String> name(Event key) throws Refused {
        if (key instanceof ScalarEvent scalar) {
            refuseDecorations(scalar);
            if (scalar.isPlain() && scalar.getValue().equals("<<")) {
                problems.add(place(key), "<< merges another object into this one; merge keys are not read", "write its members out");
                return Optional.empty();
            }
            if (!scalar.getValue().isEmpty()) {
                return Optional.of(scalar.getValue());
            }
            problems.add(place(key), "a member without a name", "write the name before the colon");
            return Optional.empty();
        }
        throw refused(key, "the name of a member is a text, not " + (key instanceof AliasEvent ? "an alias" : "an object or a list"),
                "write a name before the colon");
    }

    private YamlValue sequence(CollectionStartEvent event) throws Refused {
        List<YamlValue> items = new ArrayList<>();
        while (!(parser.peekEvent() instanceof SequenceEndEvent)) {
            path.addLast(Integer.toString(items.size()));
            items.add(value(parser.getEvent()));
            path.removeLast();
        }
        Event last = parser.getEvent();
        return new YamlValue.Sequence(start(event), event.isFlow() ? end(last) : start(event) + 1, List.copyOf(items));
    }

    private Place place(Event event) {
        boolean open = event instanceof CollectionStartEvent || event instanceof CollectionEndEvent;
        return text.place(pointer(), start(event), open ? start(event) + 1 : end(event));
    }

    private int start(Event event) {
        return index(event.getStartMark());
    }

    private int end(Event event) {
        return index(event.getEndMark());
    }

    /** Marks count code points, texts count units of UTF-16; events come in the order of the text, so the way is short. */
    private int index(Mark mark) {
        knownIndex = chars.offsetByCodePoints(knownIndex, mark.getIndex() - knownPoints);
        knownPoints = mark.getIndex();
        return knownIndex;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(Entry.escape(step)));
        return pointer.toString();
    }

    private Refused refused(Event event, String message, String suggestion) {
        return new Refused(new InputError(place(event), message, Optional.of(suggestion)));
    }
}
