package org.clausecheck.cases;

import java.util.Iterator;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A JSON merge patch (RFC 7396) with one addition: where the base holds an array and the patch an object, each key names an entry, by its
 * {@code id} or its index; {@code null} removes the entry, a key that names none adds one.
 */
final class Patch {

    private Patch() {
    }

    /** The base with the patch applied; neither is changed. */
    static JsonNode apply(JsonNode base, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        if (base instanceof ArrayNode array) {
            return entries(array.deepCopy(), changes);
        }
        ObjectNode result = base instanceof ObjectNode object ? object.deepCopy() : changes.objectNode();
        for (Iterator<Map.Entry<String, JsonNode>> fields = changes.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> change = fields.next();
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), apply(result.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }

    private static ArrayNode entries(ArrayNode array, ObjectNode changes) {
        for (Iterator<Map.Entry<String, JsonNode>> fields = changes.fields(); fields.hasNext();) {
            Map.Entry<String, JsonNode> change = fields.next();
            int index = index(array, change.getKey());
            if (change.getValue().isNull()) {
                if (index < 0) {
                    throw new IllegalArgumentException("a patch removes entry " + change.getKey() + ", which is not there");
                }
                array.remove(index);
            } else if (index >= 0) {
                array.set(index, apply(array.get(index), change.getValue()));
            } else {
                array.add(added(change.getKey(), change.getValue()));
            }
        }
        return array;
    }

    private static JsonNode added(String key, JsonNode value) {
        boolean named = value instanceof ObjectNode && !value.has("id") && !key.chars().allMatch(Character::isDigit);
        if (!named) {
            return value;
        }
        ObjectNode entry = ((ObjectNode) value).objectNode();
        entry.put("id", key);
        entry.setAll((ObjectNode) value);
        return entry;
    }

    private static int index(ArrayNode array, String key) {
        for (int i = 0; i < array.size(); i++) {
            if (key.equals(array.get(i).path("id").asText(null))) {
                return i;
            }
        }
        return key.chars().allMatch(Character::isDigit) && Integer.parseInt(key) < array.size() ? Integer.parseInt(key) : -1;
    }
}
