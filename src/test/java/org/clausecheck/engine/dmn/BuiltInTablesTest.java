package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.clausecheck.engine.PolicyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.dmn.feel.parser.feel11.profiles.KieExtendedFEELProfile;
import org.kie.dmn.feel.runtime.FEELFunction;
import org.kie.dmn.feel.runtime.functions.BuiltInFunctions;
import org.xml.sax.SAXException;

class BuiltInTablesTest {

    static List<String> files() {
        return TableSource.builtIn().files();
    }

    @Test
    void theListOfTablesNamesEveryFileOfTheFolder() throws IOException {
        List<String> folder;
        try (Stream<Path> paths = Files.list(Path.of("decision-tables"))) {
            folder = paths.map(path -> "decision-tables/" + path.getFileName()).filter(name -> name.endsWith(".dmn")).sorted().toList();
        }

        assertThat(files()).as("src/main/resources/org/clausecheck/engine/dmn/tables.txt").isEqualTo(folder);
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsValidDmn(String file) throws Exception {
        Schema schema = dmn13();

        schema.newValidator().validate(new StreamSource(new StringReader(TableTexts.text(file))));
    }

    @Test
    void theSchemaRefusesAFileThatIsNoDmn() throws Exception {
        String wrong = TableTexts.changed(TableTexts.HSR_FILE, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"LUCKY\"");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                () -> dmn13().newValidator().validate(new StreamSource(new StringReader(wrong))))).isInstanceOf(SAXException.class);
    }

    private static Schema dmn13() throws SAXException {
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(BuiltInTablesTest.class.getResource("/org/omg/spec/DMN/20191111/DMN13.xsd"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileIsWrittenInTheFormOfTheHouse(String file) {
        List<String> lines = TableTexts.text(file).lines().toList();

        assertThat(lines.get(0)).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        assertThat(lines).noneMatch(line -> line.contains("\t") || line.endsWith(" "));
        assertThat(lines.stream().filter(line -> line.contains("Entry>"))).as("one cell a line")
                .allMatch(line -> line.matches(" {8}<(inputEntry|outputEntry|annotationEntry)><text(>.*</text|/)></\\1>"));
        assertThat(TableTexts.text(file)).endsWith("</definitions>\n").doesNotContain("@\"");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFileCompilesWithoutAnErrorOfTheEngine(String file) {
        TableDefinition table = TableDefinition.read(file, TableTexts.text(file));

        DmnTable compiled = new DmnTable(table, TableTexts.text(file));

        assertThat(compiled).isNotNull();
        assertThat(table.rows()).allMatch(row -> PolicyTable.isPolicy(table) ? row.id().matches("[A-Z]+-\\d{3}")
                : row.id().matches("T\\d{2}-.+") && file.contains(row.id().substring(0, 4)));
    }

    @Test
    void noInputCanBeNamedLikeAFunctionOfTheEngine() {
        List<String> functions = new ArrayList<>();
        for (FEELFunction function : BuiltInFunctions.getFunctions()) {
            functions.add(function.getName());
        }
        new KieExtendedFEELProfile().getFEELFunctions().forEach(function -> functions.add(function.getName()));

        assertThat(functions).contains("date").allMatch(FeelNames::isTaken);
        assertThat(FeelNames.isTaken("closingDate")).isFalse();
    }
}
