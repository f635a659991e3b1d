package org.clausecheck.sheet.read;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;

/**
 * The JSON Schema of a namespace. The schema itself speaks of the namespace's objects, {@code $defs} under the name of a clause type of
 * clauses of that type. This class and the validator behind it are loaded only when a sheet declares a schema.
 */
final class ExtensionSchema {

    private final SchemaRegistry registry;
    private final ObjectNode root;

    /**
     * A schema without references to other files.
     *
     * @throws SchemaException if it is no schema of a known version
     */
    ExtensionSchema(Node.Obj schema) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).pathType(PathType.JSON_POINTER).build();
        this.registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config).schemaLoader(loader -> loader.block(iri -> true)));
        this.root = (ObjectNode) json(schema);
        registry.getSchema(root).initializeValidators();
    }

    /** Whether the schema has a part for clauses of this type. */
    boolean describes(String clauseType) {
        return root.path("$defs").has(clauseType);
    }

    /** Checks an object of the namespace, or a clause if a type is given; each fault with the pointer of the value inside it. */
    void check(Node.Obj value, String clauseType, BiConsumer<String, String> faults) {
        ObjectNode asked = root;
        if (!clauseType.isEmpty()) {
            asked = root.deepCopy();
            asked.retain(List.of("$schema", "$defs"));
            asked.put("$ref", "#/$defs/" + Cursor.escape(clauseType));
        }
        Schema schema = registry.getSchema(asked);
        for (Error error : schema.validate(json(value))) {
            faults.accept(error.getInstanceLocation().toString(), error.getMessage());
        }
    }

    private static JsonNode json(Node node) {
        JsonNodeFactory factory = JsonNodeFactory.instance;
        if (node instanceof Node.Obj object) {
            ObjectNode json = factory.objectNode();
            object.entries().forEach(entry -> json.set(entry.name(), json(entry.value())));
            return json;
        }
        if (node instanceof Node.Arr list) {
            ArrayNode json = factory.arrayNode();
            list.items().forEach(item -> json.add(json(item)));
            return json;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        return switch (scalar.type()) {
            case TEXT -> factory.textNode(scalar.text());
            case NUMBER -> Scalars.exact(scalar.text()).<JsonNode>map(factory::numberNode).orElse(factory.textNode(scalar.text()));
            case TRUE -> factory.booleanNode(true);
            case FALSE -> factory.booleanNode(false);
            case NULL -> factory.nullNode();
        };
    }
}
