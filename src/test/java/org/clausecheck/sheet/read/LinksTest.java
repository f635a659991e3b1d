package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References, codes and circles beyond those that the golden sheets hold. */
class LinksTest {

    private static final String OTHER = """
            "agreements": [{ "id": "old", "title": "Old", "stage": "in-force", "between": ["a"],
              "parties": [{ "id": "z", "name": "Z" }, { "id": "a", "name": "A by another name" }],
              "events": [{ "id": "far", "name": "Far", "kind": "other" }],
              "definitions": [{ "id": "gadgets", "term": "gadgets", "kind": "asset", "within": ["devices"] }],
              "securities": [{ "id": "b-shares", "name": "B", "issuer": "z", "kind": "common" }],
              "clauses": [{ "id": "buy", "type": "supply-commitment", "supplier": "a", "customer": "z", "tranches": [{ "id": "first" }] },
                          { "id": "ok", "type": "condition", "for": ["closing"], "requires": { "kind": "event", "event": "far" } },
                          { "id": "term", "type": "term", "ends": "2030-12-31" }] }]""";

    private static String withOther(String clauseMembers) {
        return Sheets.with("\"clauses\": [{ \"id\": \"c\", \"type\": \"permission\", \"holder\": \"a\", " + clauseMembers + " }], "
                + OTHER);
    }

    private static List<String> messages(String sheet) {
        return Sheets.errors(sheet).stream().map(InputError::message).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"subjectTo\": [\"c\", \"old\", \"old/buy\", \"old/buy/first\", \"s\", \"s/c\"]",
        "\"conditionalOn\": { \"anyOf\": [\"far\", \"old/ok\"] }",
        "\"assets\": [\"gadgets\", \"devices\"], \"counterparties\": [\"z\"], \"securities\": [\"b-shares\"]",
        "\"ends\": { \"earliestOf\": [{ \"event\": \"far\" }, { \"endOf\": \"old\" }, { \"endOf\": \"old/term\" }, "
                + "{ \"endOf\": \"old/buy/first\" }] }",
    })
    void whatOneDocumentDeclaresAllDocumentsSee(String members) {
        assertThat(messages(withOther(members))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"subjectTo\": [\"buy\"]           | did you mean \"old/buy\"?", "\"subjectTo\": [\"buy/first\"]     | write the id of a clause",
        "\"subjectTo\": [\"old/bui\"]       | did you mean \"old/buy\"?",
                "\"subjectTo\": [\"old/buy/frist\"] | did you mean \"old/buy/first\"?",
        "\"conditionalOn\": \"ok\"          | did you mean \"old/ok\"?",
                "\"conditionalOn\": \"old/buy\"     | a clause of type \"supply-commitment\"",
        "\"uses\": [\"far\"]               | is an event; expected a definition",
    })
    void aReferenceThatNamesNothingIsAnError(String members, String words) {
        assertThat(Sheets.errors(withOther(members))).singleElement()
                .satisfies(error -> assertThat(error.message() + error.suggestion()).contains(words));
    }

    @Test
    void aPartyDeclaredInTwoDocumentsIsOneParty() {
        assertThat(messages(withOther("\"text\": \"t\""))).isEmpty();
    }

    @Test
    void anIdIsTakenByWhateverKindHasItFirst() {
        String sheet = Sheets.with("\"clauses\": [{ \"id\": \"a\", \"type\": \"other\", \"text\": \"t\" }], "
                + "\"consents\": [{ \"id\": \"b\", \"by\": \"a\", \"under\": [], \"status\": \"given\" }]");

        assertThat(messages(sheet)).containsExactly("the id \"a\" is taken; it stands at line 2, column 23 already",
                "the id \"b\" is taken; it stands at line 2, column 51 already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-DE", "US-PR", "DE-BY", "GB-ENG", "JP-13", "EU", "EEA", "world"})
    void territoriesThatExistAreKnown(String code) {
        assertThat(messages(Sheets.withClause("\"territories\": [\"" + code + "\"]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UK", "XX", "US-XX", "us", "USA", "US-", "DE-by", "Germany", "EU-DE", "eu", "World", "DE-ABCD"})
    void territoriesThatDoNotExistAreNot(String code) {
        assertThat(messages(Sheets.withClause("\"territories\": [\"" + code + "\"]"))).singleElement().asString().contains("is not known");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "asset     | models, trade-secrets | api",
        "field     | api, any              | models",
        "territory | DE, EU, US-CA         | a",
        "group     | a, any-third-party    | models",
        "test      | models, api, DE, a    | nothing",
        "other     | host, world           | nothing",
    })
    void aDefinitionNamesCodesOfItsKind(String kind, String right, String wrong) {
        String sheet = Sheets.with("\"clauses\": [], \"definitions\": [{ \"id\": \"d\", \"term\": \"d\", \"kind\": \"" + kind
                + "\", \"within\": [\""
                + String.join("\", \"", right.trim().split(", ")) + "\"], \"disjointFrom\": [\"" + wrong + "\"] }]");

        assertThat(Sheets.errors(sheet)).singleElement().satisfies(error -> assertThat(error.place().pointer())
                .contains("/disjointFrom/0"));
    }

    @Test
    void aDefinitionWhoseKindCannotBeReadMakesNoFurtherNoise() {
        String sheet = Sheets.with("\"definitions\": [{ \"id\": \"d\", \"term\": \"d\", \"kind\": \"aset\", \"within\": [\"nowhere\"] }], "
                + "\"clauses\": [{ \"id\": \"c\", \"type\": \"permission\", \"holder\": \"a\", \"assets\": [\"d\"] }]");

        assertThat(messages(sheet)).singleElement().asString().contains("\"aset\" is not allowed here");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{ \"endOf\": \"c\" }", "{ \"duration\": \"1 year\", \"after\": { \"endOf\": \"s/c\" } }",
        "{ \"latestOf\": [\"2030-12-31\", { \"event\": \"e\" }] }", "{ \"endOf\": \"t\" }", "{ \"endOf\": \"s\" }",
                "{ \"endOf\": \"c/x\" }",
    })
    void endsThatWaitForEachOtherAreACircle(String end) {
        String sheet = Sheets.with("\"events\": [{ \"id\": \"e\", \"name\": \"E\", \"kind\": \"other\", \"longStop\": "
                + "{ \"endOf\": \"t\" } }], "
                + "\"clauses\": [{ \"id\": \"c\", \"type\": \"payment\", \"payer\": \"a\", \"payee\": \"b\", "
                + "\"tranches\": [{ \"id\": \"x\" }], \"ends\": " + end
                + " }, { \"id\": \"t\", \"type\": \"term\", \"ends\": { \"endOf\": \"c\" } }]");

        assertThat(messages(sheet)).isNotEmpty().allSatisfy(message -> assertThat(message)
                .startsWith("a circle: these days wait for each other"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"signing\": \"signing\"", "\"signing\": \"closing\", \"closing\": { \"duration\": \"1 day\", \"after\": \"signing\" }",
        "\"effective\": { \"earliestOf\": [\"2030-01-01\", \"longStop\"] }, \"longStop\": \"effective\"", "\"signing\": \"effective\"",
    })
    void aCalendarThatWaitsForItselfIsACircle(String dates) {
        assertThat(messages(Sheets.with("\"clauses\": [], \"dates\": { " + dates + " }"))).singleElement().asString()
                .startsWith("a circle: these days");
    }

    @Test
    void aRenewalThatRunsToTheEndOfItsOwnClauseIsACircle() {
        String renewal = "\"ends\": \"2030-12-31\", \"renewal\": { \"kind\": \"automatic\", \"until\": { \"duration\": \"1 year\", "
                + "\"after\": { \"endOf\": \"c\" } } }";

        assertThat(messages(Sheets.withClause(renewal))).singleElement().asString().contains("(\"s/c\" → \"s/c\")");
    }

    @Test
    void endsThatMeetInOneClauseAreNoCircle() {
        String sheet = Sheets.withClauses("{ \"id\": \"c\", \"type\": \"other\", \"text\": \"t\", \"ends\": "
                + "{ \"earliestOf\": [{ \"endOf\": \"d\" }, { \"endOf\": \"e\" }] } }",
                "{ \"id\": \"d\", \"type\": \"other\", \"text\": \"t\", \"ends\": { \"endOf\": \"e\" } }",
                "{ \"id\": \"e\", \"type\": \"other\", \"text\": \"t\", \"ends\": { \"duration\": \"1 year\", \"after\": \"signing\" } }");

        assertThat(messages(sheet)).isEmpty();
    }

    @Test
    void conditionsThatWaitForEachOtherAreACircleAndOtherClausesAreNot() {
        String requires = "\"for\": [], \"requires\": { \"kind\": \"other\" }";
        String circle = Sheets.withClauses("{ \"id\": \"x\", \"type\": \"condition\", " + requires
                + ", \"conditionalOn\": { \"allOf\": [{ \"not\": \"y\" }] } }",
                "{ \"id\": \"y\", \"type\": \"condition\", " + requires + ", \"conditionalOn\": { \"anyOf\": [\"s/x\"] } }");
        String none = Sheets.withClauses("{ \"id\": \"x\", \"type\": \"condition\", \"for\": [\"y\"], \"requires\": "
                + "{ \"kind\": \"other\", \"to\": [\"y\"] } }",
                "{ \"id\": \"y\", \"type\": \"other\", \"text\": \"t\", \"conditionalOn\": \"x\" }");

        assertThat(messages(circle)).singleElement().asString()
                .isEqualTo("a circle: these conditions wait for each other (\"s/x\" → \"s/y\" → \"s/x\")");
        assertThat(messages(none)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "\"d\", \"kind\": \"asset\", \"within\": [\"d\"]; 1",
                "\"d\", \"kind\": \"asset\", \"within\": [\"models\"], \"contains\": [\"technology\"]; 1",
        "\"weights\", \"kind\": \"asset\", \"contains\": [\"technology\"]; 1",
                "\"d\", \"kind\": \"asset\", \"within\": [\"technology\"], \"contains\": [\"models\"]; 0",
        "\"d\", \"kind\": \"field\", \"within\": [\"any\"], \"contains\": [\"api\"]; 0",
                "\"d\", \"kind\": \"group\", \"contains\": [\"d\"]; 1"
    })
    void aTermThatLiesInsideItselfIsACircle(String definition, int errors) {
        String sheet = Sheets.with("\"clauses\": [], \"definitions\": [{ \"term\": \"d\", \"id\": " + definition + " }]");

        assertThat(messages(sheet)).hasSize(errors);
    }
}
