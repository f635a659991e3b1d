package org.clausecheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.logic.Place;

/** Writes locations in SARIF: the file and region, with what stands there, and the JSON Pointer as the logical location. */
final class SarifLocation {

    /** Longer snippets say no more, and a whole sheet may stand on one line. */
    private static final int LONGEST_SNIPPET = 400;

    private final JsonGenerator json;
    private final Excerpts excerpts;
    private final List<String> artifacts;

    /** Locations within a run that lists these files. */
    SarifLocation(JsonGenerator json, Excerpts excerpts, List<String> artifacts) {
        this.json = json;
        this.excerpts = excerpts;
        this.artifacts = artifacts;
    }

    /** A place of a sheet or of its filed agreements. */
    void write(SheetResult sheet, Place place) throws IOException {
        write(sheet, place, Optional.empty(), Optional.empty());
    }

    /** The same with a remark, and with a number that tells it from the others of its result. */
    void write(SheetResult sheet, Place place, Optional<String> remark, Optional<Integer> id) throws IOException {
        write(RepositoryPath.of(sheet, place), place, remark, id);
    }

    /** A place in a file that is known by its path. */
    void at(String path, Place place) throws IOException {
        write(path, place, Optional.empty(), Optional.empty());
    }

    private void write(String path, Place place, Optional<String> remark, Optional<Integer> id) throws IOException {
        json.writeStartObject();
        if (id.isPresent()) {
            json.writeNumberField("id", id.get());
        }
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        address(path);
        json.writeEndObject();
        region(place);
        json.writeEndObject();
        if (!place.pointer().isEmpty()) {
            logical(place);
        }
        if (remark.isPresent()) {
            SarifRules.text(json, "message", SarifResult.escaped(remark.get()));
        }
        json.writeEndObject();
    }

    /** The members of the address of a file. */
    void address(String path) throws IOException {
        json.writeStringField("uri", RepositoryPath.uri(path));
        if (!RepositoryPath.isAbsolute(path)) {
            json.writeStringField("uriBaseId", SarifReport.ROOT);
        }
        int index = artifacts.indexOf(path);
        if (index >= 0) {
            json.writeNumberField("index", index);
        }
    }

    private void region(Place place) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", place.line());
        json.writeNumberField("startColumn", place.column());
        json.writeNumberField("endColumn", place.column() + place.length());
        Optional<String> snippet = snippet(place);
        if (snippet.isPresent()) {
            SarifRules.text(json, "snippet", snippet.get());
        }
        json.writeEndObject();
    }

    /** What stands in the region; empty if the file cannot be shown, nothing is marked or too much is. */
    private Optional<String> snippet(Place place) {
        return place.length() == 0 || place.length() > LONGEST_SNIPPET ? Optional.empty() : excerpts.line(place.file(), place.line())
                .map(line -> {
            int[] points = line.codePoints().skip(place.column() - 1L).limit(place.length()).toArray();
            return new String(points, 0, points.length);
        }).filter(text -> !text.isEmpty());
    }

    private void logical(Place place) throws IOException {
        String name = place.pointer().substring(place.pointer().lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", name);
        json.writeStringField("fullyQualifiedName", place.pointer());
        json.writeStringField("kind", kind(place, name));
        json.writeEndObject();
        json.writeEndArray();
    }

    /** What the pointer names, in SARIF's words for JSON: a member of an object is a property, whatever its value. */
    private String kind(Place place, String name) {
        String begin = snippet(place).map(text -> text.substring(0, 1)).orElse("");
        return !name.matches("\\d+") ? "property" : begin.equals("{") ? "object" : begin.equals("[") ? "array" : "value";
    }
}
