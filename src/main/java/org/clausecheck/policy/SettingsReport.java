package org.clausecheck.policy;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.clausecheck.logic.Place;
import org.clausecheck.policy.Effective.Line;
import org.clausecheck.sheet.read.InputError;

/**
 * Every setting that holds, and where it comes from, for people and for programs.
 *
 * @param configuration the configuration; empty if there is none
 * @param sheet         the sheet that was asked about; empty if a folder was
 * @param applied       the profiles that apply
 * @param effective     the settings
 */
public record SettingsReport(Optional<Configuration> configuration, Optional<String> sheet, List<String> applied, Effective effective) {

    /** One line a value: name, value, origin, and what the product would have it be where that differs. */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append("configuration  ").append(configuration.map(Configuration::file).orElse("none")).append('\n');
        sheet.ifPresent(name -> out.append("sheet          ").append(name).append('\n'));
        configuration.filter(file -> !file.profiles().isEmpty()).ifPresent(file -> out.append("profiles       ")
                .append(String.join(", ", file.profiles().stream().map(this::profile).toList())).append('\n'));
        effective.selection().ifPresent(selection -> out.append("rules          ").append(selection).append('\n'));
        out.append('\n');
        List<Line> lines = effective.lines();
        int name = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
        int value = lines.stream().mapToInt(line -> line.value().length()).filter(length -> length <= 40).max().orElse(0);
        lines.forEach(line -> out.append(pad(line.name(), name)).append("  ").append(pad(line.value(),
                value)).append("  ").append(line.origin().words())
                .append(line.builtIn().filter(other -> !other.equals(line.value())).map(other -> "  (built in: " + other + ")")
                        .orElse("")).append('\n'));
        return out.toString();
    }

    private String profile(Profile profile) {
        return profile.name() + (applied.contains(profile.name()) ? " (applies)" : "");
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The same as JSON. */
    public String json() {
        return written(json -> {
            if (configuration.isPresent()) {
                json.writeObjectFieldStart("configuration");
                json.writeStringField("file", configuration.get().file());
                json.writeStringField("sha256", configuration.get().sha256());
                json.writeEndObject();
            }
            if (sheet.isPresent()) {
                json.writeStringField("sheet", sheet.get());
            }
            json.writeArrayFieldStart("profiles");
            for (Profile profile : configuration.map(Configuration::profiles).orElse(List.of())) {
                json.writeStartObject();
                json.writeStringField("name", profile.name());
                json.writeBooleanField("applies", applied.contains(profile.name()));
                place(json, profile.place());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("ruleHash", effective.rules().hash());
            json.writeArrayFieldStart("settings");
            for (Line line : effective.lines()) {
                line(json, line);
            }
            json.writeEndArray();
            errors(json, List.of());
        });
    }

    private static void line(JsonGenerator json, Line line) throws IOException {
        json.writeStartObject();
        json.writeStringField("setting", line.name());
        json.writeStringField("value", line.value());
        if (line.builtIn().isPresent()) {
            json.writeStringField("builtIn", line.builtIn().get());
        }
        json.writeObjectFieldStart("from");
        if (line.origin() instanceof Origin.Profile profile) {
            json.writeStringField("layer", "profile");
            json.writeStringField("profile", profile.profile());
            place(json, profile.place());
        } else if (line.origin() instanceof Origin.File file) {
            json.writeStringField("layer", "file");
            place(json, file.place());
        } else if (line.origin() instanceof Origin.CommandLine option) {
            json.writeStringField("layer", "command-line");
            json.writeStringField("option", option.option());
        } else {
            json.writeStringField("layer", "built-in");
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeStringField("pointer", place.pointer());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    /** What is wrong with a configuration, as JSON. */
    public static String json(List<InputError> errors) {
        return written(json -> errors(json, errors));
    }

    private static void errors(JsonGenerator json, List<InputError> errors) throws IOException {
        json.writeArrayFieldStart("errors");
        for (InputError error : errors) {
            json.writeStartObject();
            place(json, error.place());
            json.writeStringField("message", error.message());
            if (error.suggestion().isPresent()) {
                json.writeStringField("suggestion", error.suggestion().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    private static String written(Members members) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer);
            json.writeStartObject();
            json.writeStringField("schemaVersion", "1");
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }
}
