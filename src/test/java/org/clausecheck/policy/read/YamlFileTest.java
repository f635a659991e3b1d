package org.clausecheck.policy.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private static YamlFile read(String text) {
        return YamlFile.read(text.getBytes(StandardCharsets.UTF_8), "house.yaml");
    }

    private static List<String> errors(String text) {
        return read(text).errors().stream().map(Object::toString).toList();
    }

    @Test
    void valuesKnowWhereTheyStand() {
        Entry root = read("# ours\nfail-on: high\nlist:\n  - one\n  - \"zwei 🐘\"   # two\n").root().orElseThrow();

        assertThat(root.member("fail-on").orElseThrow().place()).hasToString("house.yaml:2:10 /fail-on");
        assertThat(root.member("fail-on").orElseThrow().place().length()).isEqualTo(4);
        assertThat(root.member("fail-on").orElseThrow().namePlace()).hasToString("house.yaml:2:1 /fail-on");
        Entry second = root.member("list").orElseThrow().list().get(1);
        assertThat(second.place()).hasToString("house.yaml:5:5 /list/1");
        assertThat(second.place().length()).isEqualTo(8);
        assertThat(second.text()).contains("zwei 🐘");
    }

    @Test
    void columnsCountCodePointsAfterWideCharactersAndMarks() {
        YamlFile file = read("\uFEFFnames: {🐘🐘: x, b: 5}\r\nnext: 7\r");

        Entry root = file.root().orElseThrow();
        assertThat(root.member("names").orElseThrow().member("b").orElseThrow().place()).hasToString("house.yaml:1:19 /names/b");
        assertThat(root.member("next").orElseThrow().place()).hasToString("house.yaml:2:7 /next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but this\n", "---\n", "\n\n", "---\n...\n"})
    void aFileWithoutAValueHasNoRootAndNoError(String text) {
        assertThat(read(text).root()).isEmpty();
        assertThat(errors(text)).isEmpty();
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(errors("a: 1\n---\nb: 2\n"))
                .containsExactly("house.yaml:2:1  a second document begins; one file holds one → remove what follows the line ---");
    }

    @Test
    void aNameThatStandsTwiceIsAnErrorThatNamesTheFirst() {
        YamlFile file = read("x:\n  a: 1\n  b: 2\n  a: 3\n");

        assertThat(file.errors()).extracting(Object::toString)
                .containsExactly("house.yaml:4:3 /x/a \"a\" stands twice in one object; the first is at line 2, column 3 → keep one of the two");
        assertThat(file.root().orElseThrow().member("x").orElseThrow().member("a").orElseThrow().number()).hasToString("Optional[1]");
    }

    @Test
    void whatStandsForSomethingElsewhereIsRefusedEachAtItsPlace() {
        assertThat(errors("a: &house {b: 1}\nc: *house\nd: !!int 5\ne: !x [1]\nf:\n  <<: *house\n")).containsExactly(
                "house.yaml:1:4 /a the anchor &house names a value for use elsewhere; anchors are not read → remove it, and write the value where it is wanted",
                "house.yaml:2:4 /c the alias *house stands for a value elsewhere; aliases are not read → write the value out",
                "house.yaml:3:4 /d the tag !!int says what type a value has; tags are not read → remove it",
                "house.yaml:4:4 /e the tag !x says what type a value has; tags are not read → remove it",
                "house.yaml:6:3 /f << merges another object into this one; merge keys are not read → write its members out",
                "house.yaml:6:7 /f/ the alias *house stands for a value elsewhere; aliases are not read → write the value out");
    }

    @Test
    void aBillionLaughsStaysSmall() {
        StringBuilder text = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int i = 1; i < 30; i++) {
            text.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("x]\n");
        }

        assertThat(errors(text.toString())).hasSizeGreaterThan(200).allMatch(error -> error.contains("not read"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`a:\\n\\tb: 1`|2:1|a tab where YAML counts spaces",
        "`a: \"never\\nclosed`|2:7|a text in quotes is never closed",
        "`a: \"\\\\q\"`|1:6|a backslash in double quotes",
        "`a: b: c`|1:5|a colon where no name can end",
        "`a: 1\\nb`|2:2|a line that is neither a member",
        "`a: [1, 2\\nb: 3`|2:2|a comma or the closing ] is missing",
        "`a: @home`|1:4|a text cannot begin with \"@\"",
        "`a: 1\\n  b: 2`|2:4|a colon where no name can end",
        "`a:\\n  - 1\\n b: 2`|3:2|this line does not continue what stands above it",
        "`a: \\u0007`|1:4|the control character U+0007"})
    void textThatIsNoYamlIsExplainedWhereItStops(String escaped, String at, String words) {
        String text = escaped.replace("\\n", "\n").replace("\\t", "\t").replace("\\u0007", "\u0007").replace("\\\\", "\\");

        assertThat(errors(text)).singleElement().asString().startsWith("house.yaml:" + at + "  not YAML: " + words);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin = "name: Müller".getBytes(StandardCharsets.ISO_8859_1);
        byte[] wide = "name: x".getBytes(StandardCharsets.UTF_16LE);

        assertThat(YamlFile.read(latin, "h").errors()).singleElement().asString().startsWith("h:1:8  the byte 0xFC is no UTF-8");
        assertThat(YamlFile.read(wide,
                "h").errors()).singleElement().asString().startsWith("h:1:1  the file is encoded in UTF-16 (little-endian)");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsRefused() {
        assertThat(YamlFile.read(new byte[YamlFile.MAX_BYTES + 1], "h").errors()).singleElement().asString().contains("larger than 1 MB");
        assertThat(errors("a: " + "[".repeat(50) + "]".repeat(50))).singleElement().asString().contains("nested more than 20 deep");
    }

    @Test
    void filesThatCannotBeReadHaveThatAsTheirError(@TempDir Path folder) {
        assertThat(YamlFile.read(folder.resolve("none.yaml"), "none.yaml").errors()).singleElement().asString()
                .isEqualTo("none.yaml:1:1  there is no such file → check the path");
        assertThat(YamlFile.read(folder, "folder").errors()).singleElement().asString().contains("this is a folder, not a file");
    }

    @Test
    void noInputMakesTheReaderFailOrLinger() {
        Random random = new Random(7);
        String letters = "ab:-[]{}&*!|>'\"%@`#,? \n\t~<.0é🐘";
        int[] points = letters.codePoints().toArray();

        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, points.length).forEach(at -> text.appendCodePoint(points[at]));

            assertThatCode(() -> read(text.toString()).errors()).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "- ", "? ", "a: ", "&a ", "!a ", "\"", "[a,", "{a: ", "a\n"})
    void aMegabyteOfOneThingIsReadOrRefusedInTime(String thing) {
        String text = thing.repeat(YamlFile.MAX_BYTES / thing.length());

        long start = System.nanoTime();
        read(text).errors();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
