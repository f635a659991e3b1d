package org.clausecheck.sheet.read;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Makes located values of a JSON text. A member that stands twice is an error, and the first one is kept. */
final class Tree {

    /** From here on a look-up by hash is faster than one by eye. */
    private static final int MANY_MEMBERS = 16;
    /** The parser's own limits stand back: ours have places and words, and the file is short by then. */
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNameLength(Limits.FILE_BYTES).maxStringLength(Limits.FILE_BYTES).maxNumberLength(Limits.FILE_BYTES)
            .maxNestingDepth(Limits.DEPTH * 2).build()).build();

    private final SourceText text;
    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private final Deque<String> path = new ArrayDeque<>();

    private Tree(SourceText text, JsonParser parser, Limits limits, Problems problems) {
        this.text = text;
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * The value that the text holds.
     *
     * @throws Refused if it is no JSON, or too large to be read
     */
    static Node parse(SourceText text, Limits limits, Problems problems) throws Refused {
        try (JsonParser parser = FACTORY.createParser(text.chars(), 0, text.length())) {
            return new Tree(text, parser, limits, problems).root();
        } catch (JsonProcessingException e) {
            throw new Refused(new SyntaxFault(text, (int) Math.min(e.getLocation().getCharOffset(), text.length())).error());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private Node root() throws IOException, Refused {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw refused(0, 0, "the file is empty", "a term sheet is one JSON object: { \"format\": \"1\", … }");
        }
        Node root = value(first);
        if (parser.nextToken() != null) {
            int at = tokenStart();
            throw refused(at, at + 1, "something follows the end of the sheet", "one file holds one JSON object; remove what follows it");
        }
        return root;
    }

    private Node value(JsonToken token) throws IOException, Refused {
        int start = tokenStart();
        String tooMany = limits.count(token == JsonToken.START_OBJECT);
        if (!tooMany.isEmpty()) {
            throw refused(start, start + 1, tooMany, "");
        }
        return switch (token) {
            case START_OBJECT -> object(start);
            case START_ARRAY -> list(start);
            case VALUE_STRING -> string(start);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(start);
            case VALUE_TRUE -> new Node.Scalar(start, start + 4, Node.Type.TRUE, "true");
            case VALUE_FALSE -> new Node.Scalar(start, start + 5, Node.Type.FALSE, "false");
            case VALUE_NULL -> new Node.Scalar(start, start + 4, Node.Type.NULL, "null");
            default -> throw new IllegalStateException("unexpected token " + token);
        };
    }

    private Node object(int start) throws IOException, Refused {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Node.Entry> byName = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int keyStart = tokenStart();
            int keyEnd = endOfText(keyStart);
            if (name.length() > Limits.NAME_LENGTH) {
                throw refused(keyStart, keyEnd, "a name of " + name.length() + " characters; at most " + Limits.NAME_LENGTH + " are read",
                        "");
            }
            enter(name, keyStart);
            Node.Entry entry = new Node.Entry(name, keyStart, keyEnd, value(parser.nextToken()));
            path.removeLast();
            if (byName == null && entries.size() == MANY_MEMBERS) {
                byName = new HashMap<>();
                for (Node.Entry known : entries) {
                    byName.put(known.name(), known);
                }
            }
            Node.Entry first = byName == null ? find(entries, name) : byName.putIfAbsent(name, entry);
            if (first == null) {
                entries.add(entry);
            } else {
                problems.add(text.place(pointer() + "/" + Cursor.escape(name), keyStart, keyEnd), Quote.of(name)
                        + " stands twice in one object; the first is at " + text.spot(first.keyStart()), "keep one of the two");
            }
        }
        return new Node.Obj(start, tokenStart() + 1, entries);
    }

    private static Node.Entry find(List<Node.Entry> entries, String name) {
        for (Node.Entry entry : entries) {
            if (entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    private Node list(int start) throws IOException, Refused {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            enter(Integer.toString(items.size()), tokenStart());
            items.add(value(token));
            path.removeLast();
        }
        return new Node.Arr(start, tokenStart() + 1, items);
    }

    private void enter(String step, int at) throws Refused {
        if (path.size() == Limits.DEPTH) {
            throw refused(at, at + 1, "objects and lists are nested more than " + Limits.DEPTH + " deep", "");
        }
        path.addLast(step);
    }

    private Node string(int start) throws IOException, Refused {
        String value = parser.getText();
        int end = endOfText(start);
        if (value.length() > Limits.TEXT_LENGTH) {
            throw refused(start, end, "a text of " + value.length() + " characters; at most " + Limits.TEXT_LENGTH + " are read",
                    "quote what matters, and name the rest under \"source\"");
        }
        if (end - start - 2 != value.length() && isBroken(value)) {
            problems.add(text.place(pointer(), start, end), "the text holds half of a character (a lone surrogate)",
                    "write the character itself, or both \\u halves of it");
        }
        return new Node.Scalar(start, end, Node.Type.TEXT, value);
    }

    private static boolean isBroken(String value) {
        return value.codePoints().anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private Node number(int start) throws IOException, Refused {
        String value = parser.getText();
        int end = start + value.length();
        if (value.length() > Limits.NUMBER_LENGTH) {
            throw refused(start, end, "a number of " + value.length() + " characters; at most " + Limits.NUMBER_LENGTH + " are read", "");
        }
        return new Node.Scalar(start, end, Node.Type.NUMBER, value);
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int endOfText(int start) {
        int i = start + 1;
        while (text.at(i) != '"') {
            i += text.at(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(Cursor.escape(step)));
        return pointer.toString();
    }

    private Refused refused(int start, int end, String message, String suggestion) {
        return new Refused(new InputError(text.place(pointer(), start, end), message,
                Optional.of(suggestion).filter(words -> !words.isEmpty())));
    }
}
