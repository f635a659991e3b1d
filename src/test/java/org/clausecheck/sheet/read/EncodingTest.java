package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {

    private static final String SHEET = Sheets.with("\"clauses\": []");

    private static List<InputError> errors(byte[] bytes) {
        return Sheets.errors(SheetReader.read(bytes, "s.json", Sheets.RESOURCES));
    }

    private static byte[] marked(byte[] mark, String text, Charset charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(mark);
        out.writeBytes(text.getBytes(charset));
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, UTF-16 (little-endian)", "UTF-16BE, UTF-16 (big-endian)", "UTF-32LE, UTF-32 (little-endian)",
                "UTF-32BE, UTF-32 (big-endian)"
    })
    void anotherEncodingIsNamedWithAndWithoutItsMark(String charset, String name) {
        Charset other = Charset.forName(charset);

        for (byte[] bytes : List.of(SHEET.getBytes(other), marked("\ufeff".getBytes(other), SHEET, other))) {
            assertThat(errors(bytes)).singleElement().satisfies(error -> {
                assertThat(error.message()).isEqualTo("the file is encoded in " + name + ", not in UTF-8");
                assertThat(error.place().line()).isEqualTo(1);
                assertThat(error.place().column()).isEqualTo(1);
            });
        }
    }

    @Test
    void aByteOrderMarkOfUtf8IsNoPartOfTheText() {
        byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

        assertThat(errors(marked(mark, SHEET, StandardCharsets.UTF_8))).isEmpty();
        assertThat(errors(marked(mark, "{\"format\": 1", StandardCharsets.UTF_8))).singleElement()
                .satisfies(error -> assertThat(error.message()).contains("begins at line 1, column 1"));
    }

    @Test
    void aByteThatIsNoUtf8IsShownWhereItStands() {
        byte[] bytes = Sheets.with("\n\"note\": \"Pr\u00e4mie\", \"clauses\": []").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(errors(bytes)).singleElement().satisfies(error -> {
            assertThat(error.message()).contains("0xE4").contains("Windows-1252");
            assertThat(error.place().line()).isEqualTo(4);
            assertThat(error.place().column()).isEqualTo(12);
        });
    }

    @Test
    void aCharacterThatIsCutOffAtTheEndIsNoUtf8() {
        byte[] bytes = {'{', '"', (byte) 0xF0, (byte) 0x9F};

        assertThat(errors(bytes)).singleElement().satisfies(error -> assertThat(error.message()).contains("no UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u00e4", "\u6f22", "\ud83e\udd16", "\ud83d\udc69\ud83c\udffd"})
    void columnsCountCodePoints(String character) {
        String sheet = Sheets.with("\"clauses\": [],\n  \"note\": \"" + character + "\", \"nope\": 1");

        InputError error = Sheets.errors(sheet).get(0);

        assertThat(error.place().line()).isEqualTo(4);
        assertThat(error.place().column()).isEqualTo(15 + character.codePointCount(0, character.length()));
        assertThat(error.place().length()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesEndInEveryWay(String end) {
        String text = "{" + end + "\"a\": 1," + end + end + "  \"b\" 1}";

        assertThat(Sheets.errors(text)).singleElement().satisfies(error -> {
            assertThat(error.place().line()).isEqualTo(4);
            assertThat(error.place().column()).isEqualTo(7);
        });
    }

    @Test
    void underlinesAreMeasuredInCodePointsToo() {
        String sheet = Sheets.with("\"clauses\": [], \"stage\": \"\ud83e\udd16\ud83e\udd16\"")
                .replaceFirst("\"stage\": \"proposal\", ", "");

        InputError error = Sheets.errors(sheet).get(0);

        assertThat(error.message()).contains("\ud83e\udd16\ud83e\udd16");
        assertThat(error.place().length()).isEqualTo(4);
    }
}
