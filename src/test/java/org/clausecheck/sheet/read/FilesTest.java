package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest {

    @TempDir
    private Path temp;

    private Path sheet(String path, String id, String... files) throws IOException {
        StringBuilder entries = new StringBuilder();
        for (String file : files) {
            entries.append(entries.length() == 0 ? "" : ", ").append("{ \"file\": \"").append(file).append("\" }");
        }
        String text = """
                { "format": "1", "id": "%s", "title": "T", "stage": "in-force", "between": [],
                  "parties": [], "clauses": [], "agreements": [%s] }
                """.formatted(id, entries);
        return write(path, text);
    }

    private Path write(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<InputError> errors(Path sheet) {
        return Sheets.errors(SheetReader.read(sheet, sheet.getFileName().toString()));
    }

    private static List<String> agreements(Path sheet) {
        Reading reading = SheetReader.read(sheet, "s.json");
        assertThat(Sheets.errors(reading)).isEmpty();
        return ((Reading.Usable) reading).documents().agreements().stream().map(Document::id).toList();
    }

    @Test
    void filesAreReadInTheOrderInWhichTheyAreNamedEachBeforeThoseItNames() throws IOException {
        Path sheet = sheet("s.json", "s", "one.json", "two.json");
        sheet("one.json", "one", "deep/three.json");
        sheet("two.json", "two");
        sheet("deep/three.json", "three", "../two.json");

        assertThat(agreements(sheet)).containsExactly("one", "three", "two");
    }

    @Test
    void aFileThatIsReachedTwiceIsReadOnce() throws IOException {
        Path sheet = sheet("s.json", "s", "one.json", "two.json", "./one.json");
        sheet("one.json", "one", "two.json");
        sheet("two.json", "two");

        assertThat(agreements(sheet)).containsExactly("one", "two");
    }

    @Test
    void aFileIsNamedRelativeToTheSheetThroughALinkToo() throws IOException {
        write(".clausecheck.yaml", "");
        Path sheet = sheet("deals/s.json", "s", "../papers/one.json", "two.json");
        write("papers/one.json", "{ \"id\": 1 }");
        write("papers/two.json", "{ \"id\": 2 }");
        Files.createSymbolicLink(temp.resolve("deals/two.json"), temp.resolve("papers/two.json"));

        assertThat(errors(sheet)).extracting(error -> error.place().file()).contains("../papers/one.json", "../papers/two.json");
    }

    @Test
    void theSheetIsNamedAsTheUserDid() throws IOException {
        Path sheet = write("s.json", "{}");

        Reading reading = SheetReader.read(sheet, "some/where/s.json");

        assertThat(Sheets.errors(reading)).isNotEmpty().allSatisfy(error -> assertThat(error.place().file())
                .isEqualTo("some/where/s.json"));
        assertThat(reading.texts()).isEqualTo(Map.of("some/where/s.json", "{}"));
    }

    @Test
    void aFileThatNamesItselfIsAnErrorWhereTheCircleCloses() throws IOException {
        Path sheet = sheet("s.json", "s", "one.json");
        sheet("one.json", "one", "two.json");
        sheet("two.json", "two", "s.json");

        assertThat(errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.place().file()).isEqualTo("two.json");
            assertThat(error.place().pointer()).isEqualTo("/agreements/0/file");
            assertThat(error.message()).contains("\"s.json\" → \"one.json\" → \"two.json\" → \"s.json\"");
        });
    }

    @Test
    void aFileMayLieAnywhereBelowTheProjectAndNotBeyond() throws IOException {
        Files.createDirectories(temp.resolve("project/.git"));
        Path sheet = sheet("project/deals/2025/s.json", "s", "../../papers/one.json", "../../../outside.json");
        sheet("project/papers/one.json", "one");
        sheet("outside.json", "outside");

        assertThat(errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.message()).isEqualTo("\"../../../outside.json\" leads out of the project");
            assertThat(error.place().pointer()).isEqualTo("/agreements/1/file");
        });
    }

    @Test
    void withoutAProjectTheFolderOfTheSheetIsTheBound() throws IOException {
        assumeThat(Files.exists(temp.getRoot().resolve(".git"))).isFalse();
        Path sheet = sheet("deals/s.json", "s", "../one.json", "below/two.json");
        sheet("one.json", "one");
        sheet("deals/below/two.json", "two");

        assertThat(errors(sheet)).singleElement().satisfies(error -> assertThat(error.message()).contains("\"../one.json\" leads out"));
    }

    @Test
    void aLinkDoesNotLeadOutOfTheProject() throws IOException {
        write("project/.clausecheck.yaml", "");
        Path sheet = sheet("project/s.json", "s", "link.json");
        Files.createSymbolicLink(temp.resolve("project/link.json"), sheet("outside.json", "outside"));

        assertThat(errors(sheet)).singleElement().satisfies(error -> assertThat(error.message()).contains("\"link.json\" leads out"));
    }

    @ParameterizedTest
    @CsvSource({
        "/etc/passwd, absolute path", "https://example.org/a.json, URL", "file:///etc/passwd, URL", "file:a.json, URL",
                "C:/a.json, absolute path",
        "~/a.json, absolute path", "a\\\\b.json, backslash", "'', path of a file", "missing.json, no file", "folder, a folder",
                "a\\u0000b, path of a file"
    })
    void whatIsNoRelativePathOfAFileIsRefused(String file, String message) throws IOException {
        Files.createDirectories(temp.resolve("folder"));
        Path sheet = sheet("s.json", "s", file);

        assertThat(errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.message()).contains(message);
            assertThat(error.place().pointer()).isEqualTo("/agreements/0/file");
            assertThat(error.place().file()).isEqualTo("s.json");
        });
    }

    @Test
    void aNameThatIsNearlyRightIsGuessed() throws IOException {
        Path sheet = sheet("s.json", "s", "contract-2032.json");
        sheet("contract-2023.json", "c");

        assertThat(errors(sheet)).singleElement().satisfies(error -> assertThat(error.suggestion())
                .contains("did you mean \"contract-2023.json\"?"));
    }

    @Test
    void anErrorInAnAgreementCarriesItsFileAndReferencesToItAreNoErrors() throws IOException {
        write("one.json", "{ \"format\": \"1\", \"id\": \"one\" ");
        Path sheet = write("s.json", """
                { "format": "1", "id": "s", "title": "T", "stage": "proposal", "between": ["somebody"], "parties": [], "amends": ["one"],
                  "clauses": [{ "id": "c", "type": "permission", "holder": "somebody", "assets": ["gadgets"], "supersedes": ["one/ip"] }],
                  "agreements": [{ "file": "one.json" }] }
                """);

        assertThat(errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.place().file()).isEqualTo("one.json");
            assertThat(error.message()).contains("the file ends inside the object");
        });
    }

    @Test
    void aFiledAgreementIsAWholeSheet() throws IOException {
        Path sheet = sheet("s.json", "s", "one.json");
        write("one.json", "{ \"id\": \"one\", \"title\": \"T\", \"stage\": \"ended\", \"between\": [], \"clauses\": [] }");

        assertThat(errors(sheet)).extracting(InputError::message).containsExactlyInAnyOrder(
                "this document lacks \"format\"", "this document lacks \"parties\"");
    }

    @Test
    void anInlineAgreementIsNone() {
        String agreement = "{ \"id\": \"one\", \"title\": \"T\", \"stage\": \"ended\", \"between\": [], \"clauses\": [], "
                + "\"format\": \"1\", "
                + "\"facts\": {}, \"agreements\": [], \"extensions\": {} }";

        List<InputError> errors = Sheets.errors(Sheets.with("\"clauses\": [], \"agreements\": [" + agreement + "]"));

        assertThat(errors).hasSize(4).allSatisfy(error -> assertThat(error.message())
                .contains("has no place in an agreement that stands inside a sheet"));
    }

    @Test
    void theFactsOfAFiledAgreementAreNotLookedAt() throws IOException {
        Path sheet = sheet("s.json", "s", "one.json");
        write("one.json", """
                { "format": "1", "id": "one", "title": "T", "stage": "ended", "between": [], "parties": [], "clauses": [],
                  "facts": { "holdings": [{ "holder": "x", "in": "nobody" }], "nonsense": 1 } }
                """);

        assertThat(agreements(sheet)).containsExactly("one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none.json", "."})
    void aSheetThatIsNotThereIsAnErrorAboutTheWholeFile(String name) {
        Reading reading = SheetReader.read(temp.resolve(name), name);

        assertThat(Sheets.errors(reading)).singleElement().extracting(InputError::place).isEqualTo(Place.wholeFile(name));
    }

    @Test
    void aSheetThatMayNotBeReadIsAnError() throws IOException {
        Path sheet = sheet("s.json", "s");
        Files.setPosixFilePermissions(sheet, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(sheet)).as("the superuser reads everything").isFalse();

        assertThat(errors(sheet)).singleElement().satisfies(error -> assertThat(error.message()).contains("permission denied"));
    }

    @Test
    void aSheetFromStandardInputNamesFilesFromItsFolder() throws IOException {
        sheet("one.json", "one");
        byte[] bytes = Files.readAllBytes(sheet("elsewhere/s.json", "s", "one.json"));

        Reading reading = SheetReader.read(bytes, "-", temp);

        assertThat(((Reading.Usable) reading).documents().agreements()).extracting(Document::id).containsExactly("one");
        assertThat(reading.texts().keySet()).containsExactly("-", "one.json");
    }

    @Test
    void moreFilesThanAnybodyNeedsAreRefused() throws IOException {
        for (int i = 0; i < 300; i++) {
            sheet("f" + i + ".json", "f" + i, "f" + (i + 1) + ".json");
        }
        sheet("f300.json", "f300");

        assertThat(errors(temp.resolve("f0.json"))).singleElement().satisfies(error -> assertThat(error.message())
                .contains("more than 200 files"));
    }

    @Test
    void aSheetIsToldFromOtherJsonByItsFormat() throws IOException {
        assertThat(SheetReader.isSheet(sheet("s.json", "s"))).isTrue();
        assertThat(SheetReader.isSheet(write("late.json", "{ \"a\": { \"format\": 1 }, \"b\": [\"format\"], \"format\": \"1\" }")))
                .isTrue();
        assertThat(SheetReader.isSheet(write("other.json", "{ \"a\": { \"format\": 1 }, \"b\": \"format\" }"))).isFalse();
        assertThat(SheetReader.isSheet(write("list.json", "[{ \"format\": 1 }]"))).isFalse();
        assertThat(SheetReader.isSheet(write("broken.json", "{ \"format"))).as("only reading says what is wrong with it").isTrue();
        assertThat(SheetReader.isSheet(write("empty.json", ""))).isTrue();
        assertThat(SheetReader.isSheet(temp.resolve("none.json"))).isTrue();
    }

    @Test
    void bytesBeyondTheLimitAreRefusedWithTheLimit() {
        byte[] bytes = new byte[SheetReader.MAX_BYTES + 1];

        assertThat(Sheets.errors(SheetReader.read(bytes, "-", temp))).singleElement()
                .satisfies(error -> assertThat(error.message()).contains("larger than 16 MB"));
    }
}
