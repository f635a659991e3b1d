package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Permission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    private static InputError only(String sheet) {
        List<InputError> errors = Sheets.errors(sheet);
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private static InputError clauseError(String members) {
        return only(Sheets.withClause(members));
    }

    private static InputError factError(String list, String members) {
        return only(Sheets.with("\"clauses\": [], \"facts\": { \"" + list + "\": [{ " + members + " }] }"));
    }

    private static InputError valueError(String value) {
        return only(Sheets.with("\"clauses\": [], \"value\": " + value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "USD 250 billion | USD 250 billion", "EUR 17.5 million | EUR 17.5 million", "USD 0.01 | USD 0.01", "JPY 5 | JPY 5",
        "USD -2 million | USD -2 million", "DEM 1 trillion | DEM 1 trillion", "USD 999 thousand | USD 999,000",
        "USD 2500 | USD 2,500", "USD -12345.67 | USD -12,345.67", "USD 999999.99 | USD 999,999.99", "USD 133.9 million | USD 133.9 million"
    })
    void moneyIsExact(String written, String meant) {
        Document sheet = Sheets.usable(Sheets.with("\"clauses\": [], \"value\": \"" + written + "\""));

        assertThat(sheet.value().get()).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "$250 billion   | USD 250 billion", "US$ 5m          | USD 5 million", "€1.5bn | EUR 1.5 billion",
                "250 billion USD | USD 250 billion",
        "usd 5 million  | USD 5 million", "USD 1,000,000    | USD 1000000", "USD 5 millions    | USD 5 million",
                "USD 5 milion    | USD 5 million",
        "USD 5k         | USD 5 thousand", "USD250           | USD 250", "£ 3'000        | GBP 3000"
    })
    void moneyThatIsWrittenOtherwiseIsGuessed(String written, String guess) {
        InputError error = valueError("\"" + written + "\"");

        assertThat(error.message()).startsWith("expected money such as \"USD 250 billion\", found");
        assertThat(error.suggestion()).contains("did you mean \"" + guess + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"250 billion", "USD", "USD ", "USD  5", " USD 5", "USD 5 ", "USD 05", "USD 5.", "USD .5", "USD 1e9", "QQQ 5",
            "XXX 5", "USD five",
        "USD 5 lakh", "USD +5", "USD 1234567890123456789012345678901", "USD 0.123456789012345678901", "USD 5\\tmillion", "USD \u0665", ""})
    void whatIsNoMoneyIsRefused(String written) {
        assertThat(valueError("\"" + written + "\"").message()).startsWith("expected money");
    }

    @Test
    void aPlainNumberIsNoMoney() {
        assertThat(valueError("5").message()).isEqualTo("expected money such as \"USD 250 billion\", found the number 5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"about\": \"USD 1\"}", "{\"upTo\": \"USD 1\"}", "{\"atLeast\": \"USD 1\"}", "{\"moreThan\": \"USD 1\"}",
        "{\"lessThan\": \"USD 1\"}", "{\"range\": [\"USD 1\", \"USD 1 million\"]}", "\"USD 1\""})
    void everyBoundIsRead(String figure) {
        Bounded<Money> value = Sheets.usable(Sheets.with("\"clauses\": [], \"value\": " + figure)).value().get();

        assertThat(value.figure()).hasToString("USD 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{}                                        | found none",
        "{\"about\": \"USD 1\", \"upTo\": \"USD 2\"}     | found several",
        "{\"abuot\": \"USD 1\"}                      | unknown field \"abuot\" in a figure",
        "{\"range\": [\"USD 1\"]}                    | a range has two figures",
        "{\"range\": \"USD 1\"}                      | a list of two figures",
        "{\"range\": [\"USD 2\", \"USD 1\"]}           | here it is the greater",
        "{\"range\": [\"USD 1\", \"EUR 2\"]}           | not in one currency or unit",
        "{\"about\": {\"about\": \"USD 1\"}}           | expected money",
        "{\"about\": null}                         | null says nothing",
        "[\"USD 1\"]                               | expected money",
    })
    void aFigureHasOneBound(String figure, String message) {
        assertThat(valueError(figure).message()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "100, true", "27.5, true", "100.01, false", "-1, false", "1e3, false"})
    void aPercentageLiesBetweenNothingAndAll(String percent, boolean allowed) {
        String sheet = Sheets.with("\"clauses\": [], \"facts\": {\"accounting\": [{\"party\": \"a\", \"subject\": \"b\", "
                + "\"treatment\": \"cost\", "
                + "\"significancePercent\": " + percent + "}]}");

        assertThat(Sheets.errors(sheet).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\"27\" | write 27 without quotes", "true | expected a percentage",
            "\"27 %\" | expected a percentage"})
    void aPercentageIsANumber(String percent, String words) {
        InputError error = factError("accounting",
                "\"party\": \"a\", \"subject\": \"b\", \"treatment\": \"cost\", \"significancePercent\": " + percent);

        assertThat(error.message() + error.suggestion()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"10, true", "10.0, true", "1e3, true", "10.5, false", "\"10\", false", "3000000000, false"})
    void aWholeNumberHasNoFraction(String number, boolean allowed) {
        String sheet = Sheets.with("\"clauses\": [], \"facts\": {\"parties\": [{\"party\": \"a\", \"holdersOfRecord\": " + number + "}]}");

        assertThat(Sheets.errors(sheet).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-29, February 2025 has 28 days, 2025-02-28", "2024-02-30, February 2024 has 29 days, 2024-02-29",
        "2025-04-31, April 2025 has 30 days, 2025-04-30", "2025-12-00, December 2025 has 31 days, 2025-12-31"
    })
    void aDayThatDoesNotExistIsCorrected(String day, String reason, String last) {
        InputError error = clauseError("\"ends\": \"" + day + "\"");

        assertThat(error.message()).isEqualTo("\"" + day + "\" is no day: " + reason);
        assertThat(error.suggestion()).contains("the last day of that month is \"" + last + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-01", "2025-00-01", "2025", "2025-6-1", "31.12.2025", "2025-12-31T00:00:00Z", "20251231", "2025-12-3x"})
    void whatIsNoFullDayIsRefused(String day) {
        assertThat(clauseError("\"ends\": \"" + day + "\"").message()).containsAnyOf("is no day", "expected a day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "unstated", "signing", "effective", "closing", "longStop"})
    void wordsStandForDays(String word) {
        Permission clause = (Permission) Sheets.usable(Sheets.withClause("\"ends\": \"" + word + "\"")).clauses().entries().get(0);

        assertThat(clause.common().ends().get()).isNotInstanceOf(When.Day.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"long-stop\"                                                  | did you mean \"longStop\"?",
        "\"Never\"                                                      | did you mean \"never\"?",
        "\"ipo\"                                                        | if it is an event, write {\"event\": \"ipo\"}",
        "{\"evnt\": \"ipo\"}                                              | did you mean \"event\"?",
        "{\"event\": \"ipo\", \"endOf\": \"c\"}                              | found several",
        "{}                                                           | found none",
        "{\"duration\": \"1 year\"}                                       | either \"after\" or \"before\" a day",
        "{\"duration\": \"1 year\", \"after\": \"signing\", \"before\": \"closing\"} | either \"after\" or \"before\" a day",
        "{\"event\": \"ipo\", \"after\": \"signing\"}                         | stand beside \"duration\" only",
        "{\"earliestOf\": []}                                           | names none",
        "{\"earliestOf\": \"2030-12-31\"}                                 | a list of days",
        "{\"latestOf\": [\"2030-12-32\"]}                                 | December 2030 has 31 days",
        "{\"duration\": \"1 yaer\", \"after\": \"signing\"}                   | did you mean \"1 year\"?",
        "5                                                            | expected a day",
        "{\"event\": 5}                                                 | the id of an event",
        "{\"event\": \"\"}                                                | found an empty text",
        "{\"event\": \"ipo\", \"note\": \"x\"}                                | unknown field \"note\" in a day",
    })
    void aDayIsWrittenInOneWay(String day, String words) {
        String sheet = Sheets.with("\"events\": [{\"id\": \"ipo\", \"name\": \"IPO\", \"kind\": \"ipo\"}], "
                + "\"clauses\": [{ \"id\": \"c\", \"type\": \"other\", "
                + "\"text\": \"t\", \"ends\": " + day + "}]");

        InputError error = only(sheet);

        assertThat(error.message() + error.suggestion()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"allof\": [\"e\"]}            | did you mean \"allOf\"?",
        "{\"allOf\": []}               | names none",
        "{\"anyOf\": \"e\"}              | a list of triggers",
        "{\"not\": [\"e\"]}              | the id of an event or condition",
        "{\"allOf\": [\"e\"], \"not\": \"e\"} | found several",
        "true                        | the id of an event or condition",
        "\"\"                          | found an empty text",
    })
    void aTriggerIsWrittenInOneWay(String trigger, String words) {
        String sheet = Sheets.with("\"events\": [{\"id\": \"e\", \"name\": \"E\", \"kind\": \"other\"}], "
                + "\"clauses\": [{ \"id\": \"c\", \"type\": \"other\", "
                + "\"text\": \"t\", \"conditionalOn\": " + trigger + "}]");

        InputError error = only(sheet);

        assertThat(error.message() + error.suggestion()).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30 days", "1 day", "18 months", "4 business days", "2 quarters", "52 weeks", "0 days", "99999 years"})
    void durationsAreRead(String duration) {
        assertThat(Sheets.errors(Sheets.withClause("\"survives\": \"" + duration + "\""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"30", "days", "1.5 years", "-1 days", "30  days", "100000 days", "one year", "30days", "3 business",
            "2 fortnights", "01 day"})
    void whatIsNoDurationIsRefused(String duration) {
        assertThat(clauseError("\"survives\": \"" + duration + "\"").message()).startsWith("expected a duration");
    }

    @ParameterizedTest
    @ValueSource(strings = {"250 MW", "20 million shares", "0.5 GW", "3350 GB/s", "1 GPU-hours"})
    void quantitiesAreRead(String quantity) {
        assertThat(Sheets.errors(quantitySheet(quantity))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"250", "MW", "20 million", "-5 shares", "5 milion shares", "5 GPU hours", "5 %", "5 million million",
            "1,000 shares"})
    void whatIsNoQuantityIsRefused(String quantity) {
        assertThat(only(quantitySheet(quantity)).message()).startsWith("expected a quantity");
    }

    private static String quantitySheet(String quantity) {
        return Sheets.with("\"clauses\": [], \"facts\": {\"sites\": [{\"operator\": \"a\", \"country\": \"DE\", \"itPower\": \"" + quantity
                + "\"}]}");
    }
}
