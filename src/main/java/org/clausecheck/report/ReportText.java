package org.clausecheck.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON of a report as it stands in a file, with the place of every value: the file itself, or what an HTML report embeds. */
final class ReportText {

    private static final Pattern EMBEDDED = Pattern.compile("<script\\b[^>]*\\bid=\"clausecheck-report\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final String file;
    private final String json;
    private final boolean embedded;

    private ReportText(String file, String json, boolean embedded) {
        this.file = file;
        this.json = json;
        this.embedded = embedded;
    }

    /** Of a file's text; an HTML page without an embedded report is refused. */
    static ReportText of(String file, String text) throws UnreadableReportException {
        if (!text.stripLeading().startsWith("<")) {
            return new ReportText(file, text, false);
        }
        Matcher script = EMBEDDED.matcher(text);
        if (!script.find()) {
            throw new UnreadableReportException(file + ": this page holds no report. Replay takes what 'clausecheck check --format json' or '--format html' writes.");
        }
        // what stands before gives way to blanks, so that lines and columns are those of the page
        return new ReportText(file, text.substring(0, script.start(1)).replaceAll("[^\\n]", " ") + script.group(1), true);
    }

    /** Whether the report stands within a page, so that its bytes are not those of a JSON report. */
    boolean isEmbedded() {
        return embedded;
    }

    /** The document; what is no JSON is refused at its place. */
    JsonNode tree() throws UnreadableReportException {
        ObjectMapper mapper = new ObjectMapper();
        try (JsonParser parser = factory().createParser(json)) {
            JsonNode tree = mapper.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                throw new UnreadableReportException(file + ":1:1: the file is empty. Replay takes what 'clausecheck check --format json' writes.");
            }
            if (parser.nextToken() != null) {
                throw at(parser.currentTokenLocation(), "a second document follows. Replay takes one JSON report, not JSON Lines");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw at(e.getLocation(), "this is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UnreadableReportException(file + ": " + e.getMessage());
        }
    }

    private static JsonFactory factory() {
        return JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    }

    /** A fault at the value of a pointer, or of the nearest value around it. */
    UnreadableReportException fault(String pointer, String message) {
        Map<String, JsonLocation> places = new LinkedHashMap<>();
        try (JsonParser parser = factory().createParser(json)) {
            parser.nextToken();
            walk(parser, "", places);
        } catch (IOException e) {
            return new UnreadableReportException(file + ": " + message + ".");
        }
        String nearest = pointer;
        while (!places.containsKey(nearest)) {
            nearest = nearest.substring(0, nearest.lastIndexOf('/'));
        }
        return at(places.get(nearest), (pointer.isEmpty() ? "" : pointer + ": ") + message);
    }

    private static void walk(JsonParser parser, String pointer, Map<String, JsonLocation> places) throws IOException {
        places.put(pointer, parser.currentTokenLocation());
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                walk(parser, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), places);
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                walk(parser, pointer + "/" + i, places);
            }
        }
    }

    private UnreadableReportException at(JsonLocation place, String message) {
        return new UnreadableReportException(file + ":" + place.getLineNr() + ":" + place.getColumnNr() + ": " + message + ".");
    }
}
