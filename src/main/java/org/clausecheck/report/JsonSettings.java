package org.clausecheck.report;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

/** Writes the configuration that a sheet was checked by as JSON. */
final class JsonSettings {

    private JsonSettings() {
    }

    /** The member {@code settings} of a sheet's entry. */
    static void write(JsonGenerator json, SheetSettings settings) throws IOException {
        json.writeObjectFieldStart("settings");
        json.writeStringField("file", settings.file().file());
        json.writeStringField("sha256", settings.file().sha256());
        JsonOutcome.strings(json, "profiles", settings.profiles());
        json.writeStringField("ruleHash", settings.ruleHash());
        json.writeNumberField("rules", settings.rules());
        json.writeNumberField("ran", settings.ran());
        if (settings.selection().isPresent()) {
            json.writeStringField("selection", settings.selection().get());
        }
        json.writeBooleanField("allowUndecided", settings.allowUndecided());
        json.writeArrayFieldStart("differences");
        for (Difference difference : settings.differences()) {
            difference(json, difference);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void difference(JsonGenerator json, Difference difference) throws IOException {
        json.writeStartObject();
        json.writeStringField("setting", difference.setting());
        json.writeStringField("value", difference.value());
        if (difference.builtIn().isPresent()) {
            json.writeStringField("builtIn", difference.builtIn().get());
        }
        JsonOutcome.place(json, difference.place());
        if (difference.profile().isPresent()) {
            json.writeStringField("profile", difference.profile().get());
        }
        json.writeEndObject();
    }
}
