package org.clausecheck.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** A value of a sheet as people write it: without braces, and with quotes only around free text. */
final class TextValue {

    private static final JsonFactory JSON = new JsonFactory();
    /** Ids, codes, days, and figures with their currency or unit. */
    private static final String WORD = "[\\p{Alnum}][\\p{Alnum}./:-]*|[A-Z]{3} -?[\\d.]+( [a-z]+)?|[\\d.]+( [A-Za-z]+){1,2}";

    private TextValue() {
    }

    /** A value in words; of an object its members without its id, which is told before. */
    static String of(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return parser.currentToken() == JsonToken.START_OBJECT ? String.join(", ", members(parser, true)) : value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + json, e);
        }
    }

    /** The entries of a list in words; none if the value is no list. */
    static List<String> entries(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            return parser.nextToken() == JsonToken.START_ARRAY ? list(parser) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON: " + json, e);
        }
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> "(" + String.join(", ", members(parser, false)) + ")";
            case START_ARRAY -> "[" + String.join(", ", list(parser)) + "]";
            case VALUE_STRING -> parser.getText().matches(WORD) ? parser.getText() : '"' + parser.getText().replaceAll("\\p{Cntrl}+", " ") + '"';
            default -> parser.getText();
        };
    }

    private static List<String> members(JsonParser parser, boolean named) throws IOException {
        List<String> members = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            String value = value(parser);
            if (!named || !name.equals("id")) {
                members.add(name + " " + value);
            }
        }
        return members;
    }

    private static List<String> list(JsonParser parser) throws IOException {
        List<String> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(parser));
        }
        return entries;
    }
}
