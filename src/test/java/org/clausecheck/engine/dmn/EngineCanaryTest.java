package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeModeOption;
import org.kie.dmn.core.impl.DMNRuntimeImpl;
import org.kie.kogito.dmn.DmnDecisionModel;

/**
 * What the engine itself does with a table that got past the reader. Each guard is shown to hold, and shown to be needed: without it the
 * same table does the harm. Run on every upgrade of the engine.
 */
class EngineCanaryTest {

    private static final TableDefinition HSR = TableDefinition.read(TableTexts.HSR_FILE, TableTexts.text(TableTexts.HSR_FILE));
    private static final TableDefinition NASDAQ = TableDefinition.read(TableTexts.NASDAQ_FILE, TableTexts.text(TableTexts.NASDAQ_FILE));
    private static final Map<String, Object> IN_2019 = Map.of("closingDate", LocalDate.of(2019, 5, 1));
    private static final String CELL = "<outputEntry><text>90000000</text></outputEntry>";

    /** Something that a table must not reach. */
    public static final class Door {

        static final AtomicBoolean OPEN = new AtomicBoolean();

        private Door() {
        }

        /** Notes that it was called. */
        public static int open() {
            OPEN.set(true);
            return 7;
        }
    }

    @BeforeEach
    void closeTheDoor() {
        Door.OPEN.set(false);
    }

    @Test
    void javaInACellIsNotReached() {
        String text = withCell(call("org.clausecheck.engine.dmn.EngineCanaryTest$Door", "open()", ""));

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class);
        assertThat(Door.OPEN).isFalse();

        assertThat(unguarded(text, getClass().getClassLoader()).ask(IN_2019).get(0).figures()).containsEntry("minSizeUsd",
                new BigDecimal(7));
        assertThat(Door.OPEN).as("without the empty class loader").isTrue();
    }

    @Test
    void javaInABusinessKnowledgeModelIsNotReached() {
        String text = withCell("knock()").replace("  <decision ", """
                  <businessKnowledgeModel id="knock" name="knock"><variable name="knock"/>
                    <encapsulatedLogic kind="Java"><context>
                      <contextEntry><variable name="class"/>
                        <literalExpression><text>"org.clausecheck.engine.dmn.EngineCanaryTest$Door"</text></literalExpression>
                      </contextEntry>
                      <contextEntry><variable name="method signature"/>
                        <literalExpression><text>"open()"</text></literalExpression></contextEntry>
                    </context></encapsulatedLogic>
                  </businessKnowledgeModel>
                """ + "  <decision ").replace("    <decisionTable ",
                "    <knowledgeRequirement><requiredKnowledge href=\"#knock\"/></knowledgeRequirement>\n    <decisionTable ");

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class);
        assertThat(Door.OPEN).isFalse();

        unguarded(text, getClass().getClassLoader()).ask(IN_2019);
        assertThat(Door.OPEN).as("without the empty class loader").isTrue();
    }

    @Test
    void javaInALiteralExpressionIsNotReached() {
        String table = TableTexts.text(TableTexts.HSR_FILE);
        int from = table.indexOf("    <decisionTable ");
        int to = table.indexOf("</decisionTable>") + "</decisionTable>".length();
        String text = table.substring(0, from) + "<literalExpression><text>"
                + call("org.clausecheck.engine.dmn.EngineCanaryTest$Door", "open()", "") + "</text></literalExpression>"
                        + table.substring(to);

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class);
        assertThat(Door.OPEN).isFalse();

        assertThat(evaluate(EngineRuntime.of(text, getClass().getClassLoader(), true), IN_2019).getDecisionResultByName("HsrSize")
                .getResult())
                .isEqualTo(new BigDecimal(7));
        assertThat(Door.OPEN).as("without the empty class loader").isTrue();
    }

    @Test
    void aCellCannotEndTheProcess() {
        String text = withCell(call("java.lang.System", "exit(int)", "42"));

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class);
    }

    @Test
    void aCellCannotReadAFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "seventeen letters");
        String text = withCell("{uri: function(s) external {java: {class: \"java.net.URI\", "
                + "method signature: \"create(java.lang.String)\"}}, "
                + "path: function(u) external {java: {class: \"java.nio.file.Path\", method signature: \"of(java.net.URI)\"}}, "
                + "read: function(p) external {java: {class: \"java.nio.file.Files\", "
                + "method signature: \"readString(java.nio.file.Path)\"}}, "
                + "size: string length(read(path(uri(\"" + secret.toUri() + "\"))))}.size");

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class);

        assertThat(unguarded(text, ClassLoader.getPlatformClassLoader()).ask(IN_2019).get(0).figures())
                .as("without the empty class loader").containsEntry("minSizeUsd", new BigDecimal(17));
    }

    @Test
    void anErrorOfTheCompilerFailsTheTableAlthoughTheEngineWouldGoOn() {
        String text = withCell("closingDate.class.name");

        assertThatThrownBy(() -> new DmnTable(HSR, text)).isInstanceOf(TableException.class).hasMessageContaining("closingDate.class");

        DMNResult result = evaluate(EngineRuntime.of(text, getClass().getClassLoader(), true), IN_2019);
        assertThat(result.hasErrors()).as("without looking at the compiler's messages").isFalse();
    }

    @Test
    void strictModeAndTypeCheckAreReallyOn() {
        DMNRuntimeImpl runtime = (DMNRuntimeImpl) StrictRuntime.of(TableTexts.HSR_FILE, TableTexts.text(TableTexts.HSR_FILE));

        assertThat(runtime.getRuntimeModeOption()).isEqualTo(RuntimeModeOption.MODE.STRICT);
        assertThat(runtime.performRuntimeTypeCheck(runtime.getModels().get(0))).isTrue();

        DMNRuntimeImpl plain = (DMNRuntimeImpl) EngineRuntime.of(TableTexts.text(TableTexts.HSR_FILE), getClass().getClassLoader(), false);
        assertThat(plain.getRuntimeModeOption()).as("without our option").isEqualTo(RuntimeModeOption.MODE.LENIENT);
        assertThat(plain.performRuntimeTypeCheck(plain.getModels().get(0))).as("without our option").isFalse();
    }

    @Test
    void aFigureOfTheWrongTypeIsAnError() {
        String text = withCell("\"ten\"");

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class)
                .hasMessageContaining("not of type number");

        Object answer = evaluate(EngineRuntime.of(text, getClass().getClassLoader(), false), IN_2019).getDecisionResultByName("HsrSize")
                .getResult();
        assertThat((Map<?, ?>) answer).as("without the type check").extracting("minSizeUsd").isEqualTo("ten");
    }

    @Test
    void aDayGivenAsTextIsAnError() {
        String text = TableTexts.text(TableTexts.HSR_FILE).replaceAll("\\[date\\(\"([0-9-]+)\"\\)\\.\\..*\\]", "date(\"$1\")");
        Map<String, Object> asText = Map.of("closingDate", "2019-04-03");

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(asText)).isInstanceOf(TableException.class)
                .hasMessageContaining("declared type");

        DMNResult untyped = evaluate(EngineRuntime.of(text, getClass().getClassLoader(), false), asText);
        assertThat(untyped.hasErrors()).as("without the type check nothing matches and nothing is said").isFalse();
        assertThat(untyped.getDecisionResultByName("HsrSize").getResult()).isNull();
        assertThat(new DmnTable(HSR, text).ask(Map.of("closingDate", LocalDate.of(2019, 4, 3)))).hasSize(1);
    }

    @Test
    void aNumberGivenAsTextIsAnErrorBeforeAndInTheEngine() {
        String text = TableTexts.text(TableTexts.HSR_FILE).replace("typeRef=\"date\"", "typeRef=\"number\"")
                .replaceAll("<inputEntry><text>.*</text>", "<inputEntry><text>&gt; 5</text>").replaceFirst("(?s)(</rule>).*</rule>", "$1");
        TableDefinition table = TableDefinition.read(TableTexts.HSR_FILE, text);
        Map<String, Object> asText = Map.of("closingDate", "10");

        assertThatThrownBy(() -> TableTexts.tables(TableTexts.HSR_FILE, text).row("HsrSize", "closingDate", "10"))
                .hasMessageContaining("as number, not 10");
        assertThatThrownBy(() -> new DmnTable(table, text).ask(asText)).isInstanceOf(TableException.class);

        assertThat(new DmnTable(table, text).ask(Map.of("closingDate", BigDecimal.TEN))).hasSize(1);
        assertThat(evaluate(EngineRuntime.of(text, getClass().getClassLoader(), false), asText).getDecisionResultByName("HsrSize")
                .getResult())
                .as("without the type check").isNull();
    }

    @Test
    void aValueOutsideTheListIsAnErrorBeforeAndInTheEngine() {
        Map<String, Object> outside = Map.of("standard", "E", "pricingDate", LocalDate.of(2026, 6, 1));
        String text = TableTexts.text(TableTexts.NASDAQ_FILE);

        assertThatThrownBy(() -> Tables.builtIn().row("NasdaqGsFinancial", "standard", "E", "pricingDate", LocalDate.of(2026, 6, 1)))
                .hasMessageContaining("knows no standard E");
        assertThatThrownBy(() -> new DmnTable(NASDAQ, text).ask(outside)).isInstanceOf(TableException.class)
                .hasMessageContaining("valid values");

        DMNRuntime lenient = EngineRuntime.of(text, getClass().getClassLoader(), true);
        assertThat(new DmnTable(NASDAQ, lenient).ask(outside)).as("without strict mode it looks like no row").isEmpty();
        String unlisted = text.replaceAll("<inputValues>.*</inputValues>", "");
        assertThat(new DmnTable(NASDAQ, unlisted).ask(outside)).as("without the list of values").isEmpty();
    }

    @Test
    void aMissingInputIsAnErrorBeforeAndInTheEngine() {
        assertThatThrownBy(() -> Tables.builtIn().row("HsrSize")).isInstanceOf(TableException.class);
        assertThatThrownBy(() -> new DmnTable(HSR, TableTexts.text(TableTexts.HSR_FILE)).ask(Map.of())).isInstanceOf(TableException.class)
                .hasMessageContaining("not found");
    }

    @Test
    void noRowIsNoAnswer() {
        DmnTable table = new DmnTable(HSR, TableTexts.text(TableTexts.HSR_FILE));

        assertThat(table.ask(Map.of("closingDate", LocalDate.of(2010, 2, 17)))).isEmpty();
        assertThat(table.ask(IN_2019)).extracting(DmnTable.Hit::row).containsExactly("T01-2019");
    }

    @Test
    void twoRowsOfAUniqueTableAreAnError() {
        String text = TableTexts.changed(TableTexts.HSR_FILE, "[date(\"2020-02-27\")", "[date(\"2019-04-30\")");

        assertThatThrownBy(() -> new DmnTable(HSR, text).ask(IN_2019)).isInstanceOf(TableException.class).hasMessageContaining("[1, 2]");

        assertThat(new DmnTable(HSR, text.replace("\"UNIQUE\"", "\"FIRST\"")).ask(IN_2019)).as("under another hit policy").hasSize(1);
    }

    @Test
    void anInputNamedDateIsRefusedForItWouldMatchNothing() {
        String text = TableTexts.text(TableTexts.HSR_FILE).replace("closingDate", "date");

        assertThatThrownBy(() -> TableDefinition.read(TableTexts.HSR_FILE, text)).isInstanceOf(TableException.class)
                .hasMessageContaining("an input named date hides the word of FEEL");

        DMNResult engine = evaluate(EngineRuntime.of(text, getClass().getClassLoader(), false), Map.of("date", LocalDate.of(2019, 5, 1)));
        assertThat(engine.getDecisionResultByName("HsrSize").getResult()).as("without the reader").isNull();
    }

    @Test
    void entitiesAndLoopsAreRefusedByTheReaderForTheEngineTakesThem() {
        String entity = withCell("&e;").replace("<definitions ", "<!DOCTYPE d [<!ENTITY e \"12\">]>\n<definitions ");
        String loop = withCell("count(for i in 1..1000 return i)");
        String nested = withCell("((((((((3))))))))");

        for (String text : List.of(entity, loop, nested)) {
            assertThatThrownBy(() -> TableDefinition.read(TableTexts.HSR_FILE, text)).isInstanceOf(TableException.class);
        }
        assertThat(minSize(entity)).isEqualTo(new BigDecimal(12));
        assertThat(minSize(loop)).isEqualTo(new BigDecimal(1000));
        assertThat(minSize(nested)).isEqualTo(new BigDecimal(3));
    }

    private static Object minSize(String text) {
        return unguarded(text, EngineCanaryTest.class.getClassLoader()).ask(IN_2019).get(0).figures().get("minSizeUsd");
    }

    private static String withCell(String expression) {
        return TableTexts.changed(TableTexts.HSR_FILE, CELL, "<outputEntry><text>" + expression + "</text></outputEntry>");
    }

    private static String call(String className, String method, String argument) {
        String parameter = argument.isEmpty() ? "" : "x";
        return "{f: function(" + parameter + ") external {java: {class: \"" + className + "\", method signature: \"" + method
                + "\"}}, r: f("
                + argument + ")}.r";
    }

    private static DmnTable unguarded(String text, ClassLoader classes) {
        return new DmnTable(HSR, EngineRuntime.of(text, classes, true));
    }

    private static DMNResult evaluate(DMNRuntime runtime, Map<String, Object> inputs) {
        DmnDecisionModel model = new DmnDecisionModel(runtime, TableReader.NAMESPACE, TableReader.modelName(HSR.file()));
        return model.evaluateAll(model.newContext(inputs));
    }
}
