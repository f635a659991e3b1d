package org.clausecheck.policy.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.sheet.read.InputError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EntryTest {

    private static final Map<String, Integer> LEVELS = Map.of("low", 1, "high", 2);

    private record Wrong(String value, Function<Entry, ?> asked, String error) {
    }

    @Test
    void eachTypeIsReadAsItIsWritten() {
        assertThat(ask("plain words", Entry::text)).isEqualTo(Optional.of("plain words"));
        assertThat(ask("'42'", Entry::text)).isEqualTo(Optional.of("42"));
        assertThat(ask("\"no\"", Entry::text)).isEqualTo(Optional.of("no"));
        assertThat(ask("2026-06-30", Entry::text)).isEqualTo(Optional.of("2026-06-30"));
        assertThat(ask("|\n  one\n  two\n", Entry::text)).isEqualTo(Optional.of("one\ntwo\n"));
        assertThat(ask("2026-06-30", Entry::day)).isEqualTo(Optional.of(LocalDate.of(2026, 6, 30)));
        assertThat(ask("'2026-06-30'", Entry::day)).isEqualTo(Optional.of(LocalDate.of(2026, 6, 30)));
        assertThat(ask("-2.50", Entry::number)).isEqualTo(Optional.of(new BigDecimal("-2.50")));
        assertThat(ask("1e3", entry -> entry.whole(1, 1000))).isEqualTo(Optional.of(1000));
        assertThat(ask("true", Entry::flag)).isEqualTo(Optional.of(true));
        assertThat(ask("high", entry -> entry.oneOf("level", LEVELS))).isEqualTo(Optional.of(2));
        assertThat(ask("[]", Entry::list)).isEqualTo(List.of());
        assertThat(ask("{}", Entry::members)).isEqualTo(List.of());
    }

    @TestFactory
    Stream<DynamicTest> whatIsWrittenOtherwiseIsAnErrorThatSaysWhatToWrite() {
        return Stream.of(
                new Wrong("no", Entry::text,
                        "expected a text, found no, which some readers of YAML take for true or false → if the text is meant, put it in quotes: \"no\""),
                new Wrong("On", Entry::text, "expected a text, found On, which some readers"),
                new Wrong("42", Entry::text, "expected a text, found the number 42 → if the text is meant, put it in quotes: \"42\""),
                new Wrong("010", Entry::text, "expected a text, found 010, which not every reader of YAML takes for the same number"),
                new Wrong("12:30", Entry::text, "expected a text, found 12:30, which not every reader"),
                new Wrong("", Entry::text, "expected a text, found nothing → write it, or leave the field out"),
                new Wrong("~", Entry::text, "expected a text, found null"),
                new Wrong("''", Entry::text, "expected a text, found an empty one"),
                new Wrong("[a]", Entry::text, "expected a text, found a list → write a text"),
                new Wrong("{a: b}", Entry::text, "expected a text, found an object"),
                new Wrong("2026-02-30", Entry::day, "there is no day 2026-02-30 → check month and day"),
                new Wrong("2026-6-3", Entry::day,
                        "expected a day such as 2026-06-30, found the text \"2026-6-3\" → write year, month and day"),
                new Wrong("2026-06-30T10:00:00Z", Entry::day,
                        "expected a day such as 2026-06-30, found the text \"2026-06-30T10:00:00Z\" → leave the time of day out: 2026-06-30"),
                new Wrong("20260630", Entry::day, "expected a day such as 2026-06-30, found the number 20260630"),
                new Wrong("null", Entry::day, "expected a day such as 2026-06-30, found null → write it, or leave the field out"),
                new Wrong("'5'", Entry::number, "expected a number, found the text \"5\" → write it without quotes"),
                new Wrong("1_000", Entry::number,
                        "expected a number, found 1_000, which not every reader of YAML takes for the same number → write it in plain digits"),
                new Wrong("0x1F", Entry::number, "expected a number, found 0x1F, which not every reader"),
                new Wrong(".inf", Entry::number, "expected a number, found .inf, which not every reader"),
                new Wrong("five", Entry::number, "expected a number, found the text \"five\" → write a number"),
                new Wrong("1e999999999", Entry::number, "the number 1e999999999 has too many digits"),
                new Wrong("1e9999999999999", Entry::number, "the number 1e9999999999999 has too many digits"),
                new Wrong("9".repeat(99), Entry::number, "the number " + "9".repeat(60) + "… has too many digits"),
                new Wrong("2.5", entry -> entry.whole(1, 9), "expected a whole number from 1 to 9, found the number 2.5"),
                new Wrong("10", entry -> entry.whole(1, 9), "expected a whole number from 1 to 9, found the number 10"),
                new Wrong("yes", Entry::flag,
                        "expected true or false, found yes, which some readers of YAML take for true or false → write true, without quotes"),
                new Wrong("'false'", Entry::flag, "expected true or false, found the text \"false\" → write false, without quotes"),
                new Wrong("1", Entry::flag, "expected true or false, found the number 1"),
                new Wrong("hgih", entry -> entry.oneOf("level", LEVELS), "unknown level \"hgih\"; known are "),
                new Wrong("5", entry -> entry.oneOf("level", LEVELS), "expected a level, found the number 5"),
                new Wrong("a", Entry::list, "expected a list, found the text \"a\" → put it in brackets: [a]"),
                new Wrong("[a]", Entry::members, "expected an object, found a list → write its members below it, each as name: value"),
                new Wrong("", Entry::members, "expected an object, found nothing"))
                .map(wrong -> DynamicTest.dynamicTest(wrong.value() + ": " + wrong.error(), () -> {
                    YamlFile file = read(wrong.value());

                    Object answer = wrong.asked().apply(file.root().orElseThrow().member("x").orElseThrow());

                    assertThat(answer).isIn(Optional.empty(), List.of());
                    assertThat(file.errors()).singleElement().satisfies(error -> {
                        assertThat(error.toString()).startsWith("h:1:" + (wrong.value().isEmpty() ? 1 : 4) + " /x " + wrong.error());
                        assertThat(error.suggestion()).isPresent();
                    });
                }));
    }

    @Test
    void anUnknownFieldNamesTheOneThatIsMeantAndTheOthersAreReadOn() {
        YamlFile file = YamlFile.read("fail-onn: low\nfamilies: [IP]\nfoo: 1\n".getBytes(StandardCharsets.UTF_8), "h");

        List<Entry> known = file.root().orElseThrow().members(List.of("fail-on", "families"));

        assertThat(known).extracting(Entry::name).containsExactly("families");
        assertThat(file.errors()).extracting(InputError::toString).containsExactly(
                "h:1:1 /fail-onn unknown field \"fail-onn\"; known are fail-on, families → did you mean \"fail-on\"?",
                "h:3:1 /foo unknown field \"foo\"; known are fail-on, families → remove it");
    }

    @Test
    void aMissingFieldIsAnErrorAtTheObjectThatShouldHoldIt() {
        YamlFile file = YamlFile.read("waivers:\n  - rule: ACC-001\n".getBytes(StandardCharsets.UTF_8), "h");

        Optional<Entry> reason = file.root().orElseThrow().member("waivers").orElseThrow().list().get(0).required("reason");

        assertThat(reason).isEmpty();
        assertThat(file.errors()).extracting(InputError::toString)
                .containsExactly("h:2:5 /waivers/0/reason the field \"reason\" is missing → add it");
    }

    private static YamlFile read(String value) {
        return YamlFile.read(("x: " + value).getBytes(StandardCharsets.UTF_8), "h");
    }

    private static Object ask(String value, Function<Entry, ?> asked) {
        YamlFile file = read(value);
        Object answer = asked.apply(file.root().orElseThrow().member("x").orElseThrow());
        assertThat(file.errors()).isEmpty();
        return answer;
    }
}
