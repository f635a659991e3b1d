package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NotJsonTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("{\"a\": 1,}", 8, "a comma before the closing }", "remove the comma"),
                Arguments.of("{\"a\": [1, 2,]}", 12, "a comma before the closing ]", "remove the comma"),
                Arguments.of("{\"a\": 1, // remark\n \"b\": 2}", 10, "JSON has no comments", "note"),
                Arguments.of("{\"a\": 1 # remark\n}", 9, "JSON has no comments", "note"),
                Arguments.of("{'a': 1}", 2, "double quotes, not in single ones", "instead of '"),
                Arguments.of("{a: 1}", 2, "the word \"a\" without quotes", "double quotes"),
                Arguments.of("{\"a\": NaN}", 7, "NaN is no number of JSON", "leave the member out"),
                Arguments.of("{\"a\": -Infinity}", 8, "Infinity is no number of JSON", "leave the member out"),
                Arguments.of("{\"a\": True}", 7, "the word \"True\" without quotes", "write true"),
                Arguments.of("{\"a\": None}", 7, "the word \"None\" without quotes", "leave the member out"),
                Arguments.of("{\"a\": 01}", 7, "01 is no number", "leading zeros"),
                Arguments.of("{\"a\": +1}", 7, "+1 is no number", "without +"),
                Arguments.of("{\"a\": .5}", 7, ".5 is no number", "0.5"),
                Arguments.of("{\"a\": 1.}", 7, "1. is no number", "0.5"),
                Arguments.of("{\"a\": -}", 7, "- is no number", "0.5"),
                Arguments.of("{\"a\": 1e}", 7, "no number: \"1e\"", "12.5"),
                Arguments.of("{\"a\": 12x}", 7, "no number: \"12x\"", "in double quotes"),
                Arguments.of("{\"a\" 1}", 6, "a comma or a colon is missing before \"1\"", "put :"),
                Arguments.of("{\"a\": 1 \"b\": 2}", 9, "a comma or a colon is missing before", "between members"),
                Arguments.of("{\"a\": [1 2]}", 10, "a comma or a colon is missing before \"2\"", "between members"),
                Arguments.of("{\"a\": {\"b\": 1} {\"c\": 1}}", 16, "a comma or a colon is missing", "between members"),
                Arguments.of("{\"a\": }", 7, "a member without a value", "write the value"),
                Arguments.of("{,}", 2, "a comma without a value before it", "remove the comma"),
                Arguments.of("{\"a\": [1}", 9, "a closing } that closes nothing", "brackets"),
                Arguments.of("{\"a\": \"b\n\"}", 9, "runs over the end of its line", "\\n"),
                Arguments.of("{\"a\": \"\\q\"}", 9, "no escape of JSON", "\\\\"),
                Arguments.of("{\"a\": 1}}", 9, "a closing } that closes nothing", "remove it"),
                Arguments.of("{\"a\": @}", 7, "unexpected \"@\"", "a value is expected"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theFaultIsNamedInPlainWordsWithItsPlace(String text, int column, String message, String suggestion) {
        List<InputError> errors = Sheets.errors(text);

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(1);
            assertThat(error.place().column()).isEqualTo(column);
            assertThat(error.message()).startsWith("not JSON: ").contains(message);
            assertThat(error.suggestion()).hasValueSatisfying(hint -> assertThat(hint).contains(suggestion));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": {\"b\": 1        | the object that begins at line 1, column 7  | }",
        "{\"a\": [1, 2           | the list that begins at line 1, column 7    | ]",
        "{\"a\": \"text          | the text that begins at line 1, column 7    | quote",
        "{\"a\": 1, \"b           | the text that begins at line 1, column 10   | quote",
    })
    void aFileThatIsCutOffSaysWhatIsStillOpen(String text, String open, String missing) {
        List<InputError> errors = Sheets.errors(text);

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.message()).contains("the file ends inside " + open);
            assertThat(error.suggestion()).hasValueSatisfying(hint -> assertThat(hint).contains("closing " + missing));
        });
    }

    @Test
    void everyPrefixOfASheetIsRefusedWithOneErrorAndWithoutAnException() {
        String sheet = Sheets.resource("everything-contract-2023.json").stripTrailing();

        for (int length = 0; length < sheet.length(); length++) {
            assertThat(Sheets.errors(sheet.substring(0, length))).as("prefix of " + length).hasSize(1);
        }
    }

    @Test
    void anEmptyFileIsAnErrorAtItsStart() {
        assertThat(Sheets.errors("")).singleElement().satisfies(error -> {
            assertThat(error.place()).isEqualTo(Place.wholeFile("s.json"));
            assertThat(error.message()).isEqualTo("the file is empty");
        });
        assertThat(Sheets.errors(" \n\t ")).singleElement().extracting(InputError::message).isEqualTo("the file is empty");
    }

    @Test
    void somethingAfterTheSheetIsAnError() {
        assertThat(Sheets.errors(Sheets.with("\"clauses\": []") + "\n{}")).singleElement()
                .satisfies(error -> assertThat(error.message()).contains("something follows the end of the sheet"));
    }

    @ParameterizedTest
    @CsvSource({"[], a list", "1, the number 1", "true, true", "null, null says nothing"})
    void aSheetIsAnObject(String text, String found) {
        assertThat(Sheets.errors(text)).singleElement().satisfies(error -> assertThat(error.message()).contains("a term sheet")
                .contains(found));
    }

    @Test
    void aMemberThatStandsTwiceNamesBothPlacesAndTheFirstIsRead() {
        String sheet = Sheets.with("\n\"clauses\": [],\n\"title\": \"again\"");

        assertThat(Sheets.errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.message()).isEqualTo("\"title\" stands twice in one object; the first is at line 1, column 29");
            assertThat(error.place().pointer()).isEqualTo("/title");
            assertThat(error.place().line()).isEqualTo(5);
            assertThat(error.place().length()).isEqualTo(7);
        });
    }

    @Test
    void aMemberThatStandsTwiceInALargeObjectIsFoundToo() {
        StringBuilder members = new StringBuilder("\"clauses\": [], \"x-a\": {");
        for (int i = 0; i < 40; i++) {
            members.append("\"m").append(i).append("\": 1,");
        }

        String sheet = Sheets.with(members + "\"m7\": 2}, \"extensions\": {\"x-a\": \"\"}");

        assertThat(Sheets.errors(sheet)).singleElement()
                .satisfies(error -> assertThat(error.message()).startsWith("\"m7\" stands twice in one object"));
    }

    @Test
    void halfACharacterIsNoText() {
        assertThat(Sheets.errors(Sheets.with("\"clauses\": [], \"note\": \"\\ud83d\""))).singleElement()
                .satisfies(error -> assertThat(error.message()).contains("half of a character"));
        assertThat(Sheets.errors(Sheets.with("\"clauses\": [], \"note\": \"\\ud83d\\ude00\""))).isEmpty();
    }
}
