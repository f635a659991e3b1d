package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.clausecheck.sheet.Codes.CustomNorm;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Regime;
import org.clausecheck.sheet.clause.CustomClause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final String DECLARED = "\"extensions\": { \"x-acme\": \"\" }, ";

    @TempDir
    private Path temp;

    private List<InputError> errorsWith(String schema, String members) throws IOException {
        Files.writeString(temp.resolve("acme.json"), schema);
        String sheet = Sheets.with("\"extensions\": { \"x-acme\": \"acme.json\" }, " + members);
        return Sheets.errors(SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8), "s.json", temp));
    }

    private static CustomClause custom(String members) {
        Document sheet = Sheets.usable(Sheets.with(DECLARED + "\"clauses\": [{ \"id\": \"c\", \"type\": \"x-acme:carbon-budget\", "
                + members + " }]"));
        return (CustomClause) sheet.clauses().entries().get(0);
    }

    @Test
    void aCustomClauseSaysWhatItIs() {
        CustomClause clause = custom("\"norm\": \"prohibition\", \"bound\": [\"a\"], \"beneficiary\": \"b\", \"assets\": [\"energy\"], "
                + "\"ends\": \"never\"");

        assertThat(clause.norm()).isEqualTo(CustomNorm.PROHIBITION);
        assertThat(clause.bound().entries()).singleElement().hasToString("a");
        assertThat(clause.beneficiary().entries()).singleElement().hasToString("b");
        assertThat(clause.scope().assets().entries()).singleElement().hasToString("energy");
        assertThat(clause.type()).isEqualTo("x-acme:carbon-budget");
    }

    @ParameterizedTest
    @CsvSource({"duty, bound, beneficiary", "prohibition, bound, beneficiary", "right, beneficiary, bound", "power, beneficiary, bound"})
    void theBearerMustBeNamedAndTheOtherSideNeedNot(String norm, String bearer, String other) {
        assertThat(custom("\"norm\": \"" + norm + "\", \"" + bearer + "\": [\"a\"]").norm()).hasToString(norm.toUpperCase(Locale.ROOT));
        assertThat(Sheets.errors(Sheets.with(DECLARED + "\"clauses\": [{ \"id\": \"c\", \"type\": \"x-acme:y\", \"norm\": \"" + norm
                + "\", \"" + other
                + "\": [\"a\"] }]"))).singleElement().satisfies(error -> assertThat(error.message()).endsWith("lacks \"" + bearer + "\""));
    }

    @Test
    void aCustomClauseWithoutNormIsIncomplete() {
        assertThat(Sheets.errors(Sheets.with(DECLARED + "\"clauses\": [{ \"id\": \"c\", \"type\": \"x-acme:y\" }]"))).singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("this x-acme:y clause lacks \"norm\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"clauses\": [], \"x-acme\": { \"a\": 1 }",
        "\"clauses\": [{ \"id\": \"c\", \"type\": \"permission\", \"holder\": \"a\", \"x-acme\": {}, \"ends\": { \"event\": \"e\", "
                + "\"x-acme\": {} } }], "
                + "\"events\": [{ \"id\": \"e\", \"name\": \"E\", \"kind\": \"other\", \"percent\": { \"about\": 5, \"x-acme\": {} } }]",
        "\"clauses\": [], \"dates\": { \"x-acme\": {} }, \"facts\": { \"x-acme\": {}, \"sites\": [{ \"operator\": \"a\", "
                + "\"country\": \"DE\", \"x-acme\": {} }] }",
        "\"clauses\": [], \"agreements\": [{ \"id\": \"i\", \"title\": \"I\", \"stage\": \"ended\", \"between\": [], \"clauses\": [], "
                + "\"x-acme\": {} }]",
    })
    void customFieldsStandInAnyObject(String members) {
        assertThat(Sheets.errors(Sheets.with(DECLARED + members))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"x-acme\": 5 | expected an object: the custom fields", "\"x-acme\": { \"a\": [null] } | null says nothing",
        "\"x-acme\": { \"a\": 1e999 } | too many digits", "\"x-acne\": {} | did you mean \"x-acme\"?",
                "\"x-other-thing\": {} | declare it in the sheet",
        "\"x-Acme\": {} | unknown field \"x-Acme\"", "\"acme\": {} | unknown field \"acme\"", "\"x-\": {} | unknown field \"x-\"",
    })
    void whatIsNoObjectOfADeclaredNamespaceIsRefused(String member, String words) {
        assertThat(Sheets.errors(Sheets.with(DECLARED + "\"clauses\": [], " + member))).singleElement()
                .satisfies(error -> assertThat(error.message() + error.suggestion()).contains(words));
    }

    @Test
    void anUndeclaredNamespaceIsAnErrorWhereverItIsUsed() {
        String sheet = Sheets.with("\"x-acme\": {}, \"clauses\": [{ \"id\": \"c\", \"type\": \"x-acme:y\", \"norm\": \"duty\", "
                + "\"bound\": \"a\" }], "
                + "\"facts\": { \"filings\": [{ \"regime\": \"x-acme:z\" }] }");

        assertThat(Sheets.errors(sheet)).hasSize(3).allSatisfy(error -> assertThat(error.message())
                .isEqualTo("the namespace \"x-acme\" is not declared"));
    }

    @Test
    void regimesVenuesAndDesignationsMayBeCustom() {
        Document sheet = Sheets.usable(Sheets.with(DECLARED
                + "\"clauses\": [], \"facts\": { \"filings\": [{ \"regime\": \"x-acme:customs\" }], "
                + "\"parties\": [{ \"party\": \"a\", \"venue\": \"x-acme:kerb\", \"designations\": [\"x-acme:utility\"] }] }"));

        assertThat(sheet.facts().filings().entries().get(0).regime()).isEqualTo(new Regime("x-acme:customs"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ \"acme\": \"\" } | is no namespace", "{ \"x-acme\": null } | null says nothing", "{ \"x-acme\": 5 } | expected text",
                "[] | expected an object"
    })
    void aNamespaceIsDeclaredWithAPath(String extensions, String words) {
        assertThat(Sheets.errors(Sheets.with("\"clauses\": [], \"extensions\": " + extensions))).singleElement()
                .satisfies(error -> assertThat(error.message()).contains(words));
    }

    @Test
    void aDeclaredSchemaChecksTheObjectsOfItsNamespace() throws IOException {
        String schema = "{ \"properties\": { \"costCentre\": { \"type\": \"string\" } }, \"required\": [\"costCentre\"], "
                + "\"additionalProperties\": false }";

        List<InputError> errors = errorsWith(schema,
                "\"clauses\": [],\n\"x-acme\": { \"costCentre\": 4711 }, \"dates\": { \"x-acme\": { \"costCenter\": \"1\" } }");

        assertThat(errors).hasSize(3);
        assertThat(errors.get(0).place().pointer()).isEqualTo("/x-acme/costCentre");
        assertThat(errors.get(0).place().line()).isEqualTo(4);
        assertThat(errors.get(0).place().length()).isEqualTo(4);
        assertThat(errors).allSatisfy(error -> assertThat(error.suggestion())
                .contains("the schema \"acme.json\" of \"x-acme\" asks for this"));
    }

    @Test
    void aDeclaredSchemaChecksClausesOfItsTypesByDefinition() throws IOException {
        String schema = "{ \"$defs\": { \"carbon-budget\": { \"required\": [\"ends\"], \"properties\": { \"norm\": "
                + "{ \"$ref\": \"#/$defs/duty\" } } }, "
                + "\"duty\": { \"const\": \"duty\" } } }";
        String clauses = "\"clauses\": [{ \"id\": \"c\", \"type\": \"x-acme:carbon-budget\", \"norm\": \"right\", "
                + "\"beneficiary\": \"a\" }, "
                + "{ \"id\": \"d\", \"type\": \"x-acme:other-thing\", \"norm\": \"right\", \"beneficiary\": \"a\" }]";

        assertThat(errorsWith(schema, clauses)).extracting(error -> error.place().pointer())
                .containsExactly("/clauses/0", "/clauses/0/norm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/schema.json", "other.json", "file:///etc/passwd", "other.json#/$defs/a"})
    void aSchemaDoesNotReferToOtherFiles(String reference) throws IOException {
        List<InputError> errors = errorsWith("{ \"properties\": { \"a\": { \"$ref\": \"" + reference + "\" } } }",
                "\"clauses\": [], \"x-acme\": { \"a\": 1 }");

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.place().file()).isEqualTo("acme.json");
            assertThat(error.place().pointer()).isEqualTo("/properties/a/$ref");
            assertThat(error.message()).contains("is not fetched");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{ \"type\": \"object\" | not JSON: the file ends inside", "[] | a JSON Schema, which is an object",
                "{ \"$ref\": \"#/$defs/none\" } | ",
        "{ \"$schema\": \"https://example.org/none\" } | ", "{ \"$ref\": \"#\" } | ",
                "{ \"properties\": { \"a\": { \"pattern\": \"(\" } } } | ",
    })
    void aSchemaThatCannotBeUsedIsAnErrorAndNoException(String schema, String words) throws IOException {
        List<InputError> errors = errorsWith(schema, "\"clauses\": [], \"x-acme\": { \"a\": \"x\" }");

        assertThat(errors).isNotEmpty().allSatisfy(error -> assertThat(error.message()).contains(words == null ? "" : words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "https://example.org/a.json", "../../../../../../etc/passwd", "missing.json", "."})
    void theFileOfASchemaIsBoundedAsAgreementsAre(String path) {
        String sheet = Sheets.with("\"clauses\": [], \"extensions\": { \"x-acme\": \"" + path + "\" }");
        String using = Sheets.with("\"clauses\": [], \"x-acme\": {}, \"extensions\": { \"x-acme\": \"" + path + "\" }");

        assertThat(Sheets.errors(SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8), "s.json", temp))).singleElement()
                .satisfies(error -> assertThat(error.place().pointer()).isEqualTo("/extensions/x-acme"));
        assertThat(Sheets.errors(SheetReader.read(using.getBytes(StandardCharsets.UTF_8), "s.json", temp))).hasSize(1);
    }

    @Test
    void aFiledAgreementDeclaresItsOwnNamespaces() throws IOException {
        Files.writeString(temp.resolve("one.json"),
                "{ \"format\": \"1\", \"id\": \"one\", \"title\": \"T\", \"stage\": \"ended\", \"between\": [], \"parties\": [], "
                + "\"clauses\": [], \"x-acme\": {} }");
        String sheet = Sheets.with(DECLARED + "\"clauses\": [], \"x-acme\": {}, \"agreements\": [{ \"file\": \"one.json\" }]");

        assertThat(Sheets.errors(SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8), "s.json", temp))).singleElement()
                .satisfies(error -> assertThat(error.place().file()).isEqualTo("one.json"));
    }
}
