package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not belong in a table never reaches the engine: refused while the file is read, with a line, and at once. */
class TableSafetyTest {

    private static final String CELL = "<outputEntry><text>90000000</text></outputEntry>";

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("code of Java in a cell", CELL, cell("{f: function(k) external {java: {class: \"java.lang.System\","
                        + " method signature: \"getProperty(java.lang.String)\"}}, r: f(\"user.home\")}.r"), Kind.CELL),
                Arguments.of("an exit in a cell", CELL, cell("{f: function(k) external {java: {class: \"java.lang.System\","
                        + " method signature: \"exit(int)\"}}, r: f(42)}.r"), Kind.CELL),
                Arguments.of("a chain that reads a file", CELL, cell("{u: function(s) external {java: {class: \"java.net.URI\","
                        + " method signature: \"create(java.lang.String)\"}}, r: u(\"file:///etc/passwd\")}.r"), Kind.CELL),
                Arguments.of("the class of a value", CELL, cell("closingDate.class.name"), Kind.CELL),
                Arguments.of("an endless loop", CELL, cell("count(for i in 1..1000000000 return i)"), Kind.CELL),
                Arguments.of("a loop of quantifiers", CELL, cell("if every i in 1..1000000000000 satisfies i > 0 then 1 else 2"),
                        Kind.CELL),
                Arguments.of("a slow pattern", CELL, cell("if matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a+)+$\") then 1 else 2"),
                        Kind.CELL),
                Arguments.of("nested parentheses", CELL, cell("(".repeat(900) + "1" + ")".repeat(900)), Kind.CELL),
                Arguments.of("a cell without end", CELL, cell("1" + ", 1".repeat(100_000)), Kind.CELL),
                Arguments.of("an expression in a column", "<text>closingDate</text>", "<text>date(\"2020-01-01\")</text>", Kind.FORM),
                Arguments.of("code as the decision", "<decisionTable id=\"HsrSize-table\" hitPolicy=\"UNIQUE\">",
                        "<literalExpression><text>1</text></literalExpression><decisionTable id=\"HsrSize-table\" hitPolicy=\"UNIQUE\">",
                                Kind.UNSAFE),
                Arguments.of("a business knowledge model of Java", "  <decision ", "  <businessKnowledgeModel id=\"b\" name=\"b\">"
                        + "<encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel>\n  <decision ", Kind.UNSAFE),
                Arguments.of("an import", "  <inputData ", "  <import name=\"x\" namespace=\"y\" importType=\"z\"/>\n  <inputData ",
                        Kind.UNSAFE),
                Arguments.of("a foreign element", "  <inputData ", "  <x:inputData xmlns:x=\"urn:x\"/>\n  <inputData ", Kind.UNSAFE),
                Arguments.of("another language", "<inputExpression typeRef", "<inputExpression expressionLanguage=\"groovy\" typeRef",
                        Kind.UNSAFE),
                Arguments.of("a processing instruction", "  <decision ", "  <?run me?>\n  <decision ", Kind.UNSAFE),
                Arguments.of("a type with constraints", "  <decision ",
                        "  <itemDefinition name=\"t\"><typeRef>number</typeRef></itemDefinition>\n  <decision ",
                        Kind.FORM),
                Arguments.of("an external entity", "<definitions ",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<definitions ", Kind.UNSAFE),
                Arguments.of("a billion laughs", "<definitions ",
                        "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<definitions ",
                        Kind.UNSAFE),
                Arguments.of("a document type in small letters", "<definitions ", "<!doctype d>\n<definitions ", Kind.UNSAFE),
                Arguments.of("an entity without a type", "Above which", "&xxe;", Kind.FORM),
                Arguments.of("deep nesting", "  <decision ", "<description>".repeat(500) + "</description>".repeat(500)
                        + "\n  <decision ", Kind.UNSAFE),
                Arguments.of("a huge file", "  <decision ", "<!--" + "x".repeat(1_000_001) + "-->\n  <decision ", Kind.UNSAFE),
                Arguments.of("no XML at all", "</definitions>", "", Kind.FORM));
    }

    private static String cell(String expression) {
        return "<outputEntry><text>" + expression.replace("&", "&amp;").replace("<", "&lt;") + "</text></outputEntry>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isRefusedAtOnce(String what, String from, String to, Kind kind) {
        String text = TableTexts.changed(TableTexts.HSR_FILE, from, to);

        List<TableDefect> defects = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> defects(text));

        assertThat(defects).as(what).isNotEmpty().extracting(TableDefect::kind).contains(kind);
        assertThat(defects).allMatch(defect -> defect.line() >= 1);
    }

    private static List<TableDefect> defects(String text) {
        try {
            TableDefinition.read(TableTexts.HSR_FILE, text);
            return List.of();
        } catch (TableException e) {
            return e.defects();
        }
    }

    @Test
    void theUnchangedFileIsReadSoThatEachRefusalIsOfTheChange() {
        assertThat(defects(TableTexts.text(TableTexts.HSR_FILE))).isEmpty();
    }

    @Test
    void thePictureThatAnEditorKeepsIsLeftAlone() {
        String picture = """
                  <dmndi:DMNDI xmlns:dmndi="https://www.omg.org/spec/DMN/20191111/DMNDI/">
                    <dmndi:DMNDiagram id="d"><dmndi:DMNShape id="s" dmnElementRef="HsrSize">
                      <dc:Bounds xmlns:dc="http://www.omg.org/spec/DMN/20180521/DC/" height="80" width="180" x="160" y="100"/>
                    </dmndi:DMNShape></dmndi:DMNDiagram>
                  </dmndi:DMNDI>
                </definitions>""";
        String text = TableTexts.changed(TableTexts.HSR_FILE, "</definitions>", picture);

        assertThat(defects(text)).isEmpty();
        assertThat(TableTexts.tables(TableTexts.HSR_FILE, text).row("HsrSize", "closingDate", java.time.LocalDate.of(2026, 3, 1))
                .isKnown()).isTrue();
    }

    @Test
    void aRefusalNamesFileLineAndRow() {
        String text = TableTexts.changed(TableTexts.HSR_FILE, "<outputEntry><text>94000000</text></outputEntry>",
                "<outputEntry><text>\"a lot\"</text></outputEntry>");

        assertThat(defects(text)).singleElement().satisfies(defect -> {
            assertThat(defect.row()).isEqualTo("T01-2020");
            assertThat(text.lines().toList().get(defect.line() - 1)).contains("a lot");
            assertThat(defect.toString()).startsWith("decision-tables/T01-hsr-size.dmn:" + defect.line() + " T01-2020: ");
        });
    }
}
