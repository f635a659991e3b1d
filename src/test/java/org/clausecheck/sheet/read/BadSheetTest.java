package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets full of seeded errors, and every one of them as it is reported. With {@code -Dgolden.update=true} the lists are written anew. */
class BadSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"bad", "bad-links"})
    void everyErrorIsFoundAtOnceAtItsPlace(String name) throws IOException {
        Path golden = Sheets.RESOURCES.resolve(name + ".expected.txt");

        List<InputError> errors = Sheets.errors(SheetReader.read(Sheets.RESOURCES.resolve(name + ".json"), name + ".json"));
        List<String> lines = errors.stream().map(Sheets::line).toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.write(golden, lines);
        }

        assertThat(lines).containsExactlyElementsOf(Files.readAllLines(golden));
        assertThat(errors).isSorted().doesNotHaveDuplicates();
    }
}
