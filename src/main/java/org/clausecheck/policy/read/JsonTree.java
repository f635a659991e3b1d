package org.clausecheck.policy.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Problems;
import org.clausecheck.sheet.read.Quote;
import org.clausecheck.sheet.read.Refused;
import org.clausecheck.sheet.read.SourceText;
import org.clausecheck.sheet.read.SyntaxFault;

/** Makes located values of a JSON text. A member that stands twice is an error, and the first one is kept. */
final class JsonTree {

    private static final int DEPTH = 20;

    private final SourceText text;
    private final Problems problems;
    private final JsonParser parser;

    private JsonTree(SourceText text, Problems problems, JsonParser parser) {
        this.text = text;
        this.problems = problems;
        this.parser = parser;
    }

    /**
     * The value that the text holds; empty if it holds none.
     *
     * @throws Refused if it is no JSON
     */
    static Optional<YamlValue> parse(SourceText text, Problems problems) throws Refused {
        try (JsonParser parser = new JsonFactory().createParser(text.toString())) {
            JsonToken first = parser.nextToken();
            JsonTree tree = new JsonTree(text, problems, parser);
            Optional<YamlValue> root = first == null ? Optional.empty() : Optional.of(tree.value("", first, 0));
            if (parser.nextToken() != null) {
                throw tree.refused("something follows the end of the object", "one file holds one JSON object; remove what follows it");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new Refused(new SyntaxFault(text, (int) Math.min(e.getLocation().getCharOffset(), text.length())).error());
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private YamlValue value(String pointer, JsonToken token, int depth) throws IOException, Refused {
        int start = start();
        if (depth > DEPTH) {
            throw refused("objects and lists are nested more than " + DEPTH + " deep", "no field of this file is so deep");
        }
        return switch (token) {
            case START_OBJECT -> object(pointer, start, depth);
            case START_ARRAY -> list(pointer, start, depth);
            case VALUE_STRING -> new YamlValue.Scalar(start, endOfText(start), parser.getText(), PlainWord.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(start, PlainWord.NUMBER);
            case VALUE_NULL -> scalar(start, PlainWord.NULL);
            default -> scalar(start, PlainWord.FLAG);
        };
    }

    private YamlValue scalar(int start, PlainWord word) throws IOException {
        return new YamlValue.Scalar(start, start + parser.getText().length(), parser.getText(), word);
    }

    private YamlValue object(String pointer, int start, int depth) throws IOException, Refused {
        Map<String, YamlValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            int keyStart = start();
            String own = pointer + "/" + Entry.escape(name);
            YamlValue.Member member = new YamlValue.Member(name, keyStart, endOfText(keyStart), value(own, parser.nextToken(), depth + 1));
            YamlValue.Member known = members.putIfAbsent(name, member);
            if (known != null) {
                problems.add(text.place(own, keyStart, member.end()), Quote.of(name) + " stands twice in one object; the first is at " + text.spot(known.start()),
                        "keep one of the two");
            }
        }
        return new YamlValue.Mapping(start, start() + 1, List.copyOf(members.values()));
    }

    private YamlValue list(String pointer, int start, int depth) throws IOException, Refused {
        List<YamlValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(pointer + "/" + items.size(), token, depth + 1));
        }
        return new YamlValue.Sequence(start, start() + 1, List.copyOf(items));
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int endOfText(int start) {
        int i = start + 1;
        while (text.at(i) != '"') {
            i += text.at(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private Refused refused(String message, String suggestion) {
        Place place = text.place("", start(), start() + 1);
        return new Refused(new InputError(place, message, Optional.of(suggestion)));
    }
}
