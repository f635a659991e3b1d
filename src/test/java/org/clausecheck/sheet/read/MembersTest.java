package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that are missing, unknown or of another type, and what is said of them. */
class MembersTest {

    private static InputError only(String sheet) {
        List<InputError> errors = Sheets.errors(sheet);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private static InputError clauseError(String members) {
        return only(Sheets.withClause(members));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"binding\": \"true\"       | write true without quotes", "\"binding\": 1           | expected true or false",
        "\"binding\": null          | null says nothing", "\"title\": 5              | expected text, found the number 5",
        "\"carveOuts\": {}          | expected a list, found an object", "\"assets\": \"models\"      | write [\"models\"]",
        "\"renewal\": \"yearly\"      | expected an object (renewal)", "\"actions\": [\"hots\"]      | did you mean \"host\"?",
        "\"origins\": [\"Foreground\"] | did you mean \"foreground\"?", "\"fields\": [1]            | expected a code",
        "\"subjectTo\": [\"\"]        | found an empty text", "\"survives\": 2            | expected true, false or a duration",
        "\"licensor\": \"a\"         | unknown field \"licensor\" in this permission clause",
                "\"x_acme\": {}             | unknown field \"x_acme\"",
        "\"id\": \"d\"               | stands twice", "\"withheld\": \"ends\"     | write [\"ends\"]",
    })
    void aWrongTypeIsSaidToBeOne(String member, String words) {
        InputError error = clauseError(member);

        assertThat(error.message() + error.suggestion()).contains(words);
    }

    @Test
    void anUnknownFieldIsUnderlinedAtItsName() {
        InputError error = only(Sheets.with("\"clauses\": [],\n  \"agrements\": []"));

        assertThat(error.place().line()).isEqualTo(4);
        assertThat(error.place().column()).isEqualTo(3);
        assertThat(error.place().length()).isEqualTo(11);
        assertThat(error.place().pointer()).isEqualTo("/agrements");
        assertThat(error.suggestion()).contains("did you mean \"agreements\"?");
    }

    @Test
    void aMissingMemberIsAnErrorOfItsObjectAndSaysWhereItGoes() {
        InputError error = only(Sheets.with("\"clauses\": [\n  { \"id\": \"c\", \"type\": \"first-right\", \"holder\": \"a\", "
                + "\"bound\": \"b\" }]"));

        assertThat(Sheets.line(error))
                .isEqualTo("s.json:4:3+65 /clauses/0 | this first-right clause lacks \"kind\" | add \"kind\": one of \"refusal\", "
                + "\"offer\", \"negotiation\", \"availability\", \"notice\"");
    }

    @Test
    void anObjectOfTheWrongTypeMakesNoFurtherNoise() {
        String sheet = Sheets.withClauses("{ \"id\": \"c\", \"type\": \"licens\", \"nonsense\": 1, \"licensor\": null }",
                "{ \"id\": \"d\", \"type\": \"permission\", \"holder\": \"a\", \"subjectTo\": [\"c\"], \"conditionalOn\": \"c\" }");

        assertThat(only(sheet).message()).isEqualTo("\"licens\" is no clause type");
    }

    @Test
    void whatMayBeDeclaredInABrokenEntryIsNotMissed() {
        String sheet = Sheets.withClauses("{ \"id\": \"d\", \"type\": \"permission\", \"holder\": \"carol\", \"assets\": [\"gadgets\"] }")
                .replace("{ \"id\": \"b\", \"name\": \"B\" }]",
                "{ \"id\": \"b\", \"name\": \"B\" }, { \"name\": \"Carol\" }], \"definitions\": {}");

        assertThat(Sheets.errors(sheet)).extracting(InputError::message)
                .containsExactly("this party lacks \"id\"", "expected a list, found an object");
    }

    @Test
    void whatIsRepeatedFromTheInputCannotSteerATerminal() {
        InputError error = clauseError("\"origins\": [\"\\u001b[31m\\u202e" + "x".repeat(200) + "\"]");

        assertThat(error.message()).contains("\\u001b[31m\\u202e").contains("x…").doesNotContain("\u001b", "\u202e");
        assertThat(error.message().length()).isLessThan(300);
    }

    @Test
    void messagesAreTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        List<InputError> here = Sheets.errors(Sheets.resource("bad.json"));
        try {
            Locale.setDefault(new Locale("tr", "TR"));

            assertThat(Sheets.errors(Sheets.resource("bad.json"))).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void twoWrongNamesOfOneKindMakeTwoErrors() {
        assertThat(Sheets.errors(Sheets.withClause("\"actions\": [\"hots\", \"hots\"]"))).hasSize(2);
    }

    @Test
    void anEndBeforeItsStartIsNoInputError() {
        assertThat(Sheets.errors(Sheets.withClause("\"starts\": \"2030-01-01\", \"ends\": \"2020-01-01\""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"format, 1", "title, Sheet", "stage, proposal"})
    void aMemberOfTheSheetMustBeThere(String member, String value) {
        String sheet = Sheets.with("\"clauses\": []").replace("\"" + member + "\": \"" + value + "\",", "");

        assertThat(only(sheet).message()).isEqualTo("this document lacks \"" + member + "\"");
    }

    @Test
    void anotherVersionOfTheFormatIsNotRead() {
        assertThat(only(Sheets.with("\"clauses\": []").replace("\"1\"", "\"2\"")).message())
                .isEqualTo("this is format \"2\"; format \"1\" is read");
    }
}
