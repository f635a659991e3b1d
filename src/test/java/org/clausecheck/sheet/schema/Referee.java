package org.clausecheck.sheet.schema;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;

/** An independent validator that says what the published schema thinks of a sheet. */
public final class Referee {

    private final Schema schema;

    private Referee(Schema schema) {
        this.schema = schema;
    }

    /** A referee over the schema of this program. */
    public static Referee ofTermSheets() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).losslessNarrowing(true).build();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config));
        return new Referee(registry.getSchema(SheetSchema.json(), InputFormat.JSON));
    }

    /** What the schema finds wrong. */
    public List<String> faults(JsonNode sheet) {
        return schema.validate(sheet).stream().map(Error::toString).toList();
    }

    /** Whether the schema finds nothing wrong. */
    public boolean accepts(JsonNode sheet) {
        return schema.validate(sheet).isEmpty();
    }
}
