package org.clausecheck.sheet.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.clause.Common;
import org.clausecheck.sheet.clause.Scope;

/** What every record, member and value of the format means, in words, with examples; the text that editors show. */
public final class Descriptions {

    /** Where the values of the format stand, beside the records. */
    static final String VALUES = "values";

    private static final String FILE = "/org/clausecheck/sheet/descriptions.json";

    private final JsonNode all;

    private Descriptions(JsonNode all) {
        this.all = all;
    }

    /** The descriptions that come with the program. */
    public static Descriptions load() {
        try (InputStream in = Descriptions.class.getResourceAsStream(FILE)) {
            return new Descriptions(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the descriptions are damaged", e);
        }
    }

    /** What the object of a record is. */
    public Optional<String> of(Class<?> record) {
        return text(all.path(record.getSimpleName()).path(""));
    }

    /** What a member of an object means; members of inlined records are found there. */
    public Optional<String> of(Class<?> record, String member) {
        return text(entry(record, member).path("says"));
    }

    /** An example of a member. */
    Optional<JsonNode> example(Class<?> record, String member) {
        return Optional.of(entry(record, member).path("example")).filter(node -> !node.isMissingNode());
    }

    /** What a value of the format is. */
    Optional<String> ofValue(String value) {
        return text(all.path(VALUES).path(value).path("says"));
    }

    /** An example of a value of the format. */
    Optional<JsonNode> exampleOfValue(String value) {
        return Optional.of(all.path(VALUES).path(value).path("example")).filter(node -> !node.isMissingNode());
    }

    private JsonNode entry(Class<?> record, String member) {
        return Stream.of(record, Common.class, Scope.class, Margin.class).map(type -> all.path(type.getSimpleName()).path(member))
                .filter(node -> !node.isMissingNode()).findFirst().orElse(MissingNode.getInstance());
    }

    /** All names as they stand in the file: records with their members. */
    Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        all.properties().forEach(record -> names.put(record.getKey(),
                record.getValue().properties().stream().map(Map.Entry::getKey).filter(name -> !name.isEmpty()).toList()));
        return names;
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.ofNullable(node.textValue());
    }
}
