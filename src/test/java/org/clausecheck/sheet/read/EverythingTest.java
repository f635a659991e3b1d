package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Bounded.Bound;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Documents;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.Trigger;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Common;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.schema.ClauseTypes;
import org.clausecheck.sheet.schema.MemberShape;
import org.clausecheck.sheet.schema.AllRecords;
import org.clausecheck.sheet.schema.Referee;
import org.clausecheck.sheet.schema.Shape;
import org.clausecheck.sheet.schema.ValueKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One sheet with every clause type, every fact list and every member of every record. */
class EverythingTest {

    private static final Path FILE = Sheets.RESOURCES.resolve("everything.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Documents documents = ((Reading.Usable) SheetReader.read(FILE, "everything.json")).documents();
    private final Document sheet = documents.sheet();

    @Test
    void everyMemberOfEveryRecordOccurs() throws IOException {
        Set<String> left = new TreeSet<>();
        for (Class<?> record : AllRecords.all()) {
            Shape.of(record).members().keySet().forEach(member -> left.add(record.getSimpleName() + "." + member));
        }

        strike(left, Shape.of(Document.class), JSON.readTree(FILE.toFile()));

        assertThat(left.stream().filter(name -> !isCommonToMany(name))).isEmpty();
    }

    /** What all clauses share need stand in one of them only; the same goes for what every object may carry. */
    private static boolean isCommonToMany(String name) {
        String member = name.substring(name.indexOf('.') + 1);
        boolean ofAClause = !name.startsWith("Licence.") && Stream.concat(ClauseTypes.NAMES.stream(), Stream.of("x-a:b"))
                .map(type -> ClauseTypes.record(type).orElseThrow().getSimpleName()).anyMatch(record -> name.equals(record + "." + member));
        boolean shared = ofAClause && Stream.of(Shape.of(Common.class), Shape.of(Scope.class))
                .anyMatch(shape -> shape.members().containsKey(member));
        boolean margin = !name.startsWith("Licence.") && !name.startsWith("Source.") && !name.startsWith("PartyFacts.")
                && Set.of("note", "source", "withheld").contains(member);
        return shared || margin;
    }

    private static void strike(Set<String> left, Shape shape, JsonNode object) {
        for (MemberShape member : shape.members().values()) {
            JsonNode value = object.get(member.name());
            if (value != null) {
                left.remove(shape.type().getSimpleName() + "." + member.name());
                (value.isArray() ? value : List.of(value)).forEach(one -> inside(member, one).ifPresent(inner -> strike(left, inner, one)));
            }
        }
    }

    private static Optional<Shape> inside(MemberShape member, JsonNode value) {
        if (member.kind() == ValueKind.CLAUSE) {
            return ClauseTypes.record(value.get("type").asText()).map(Shape::of);
        }
        return member.kind() == ValueKind.OBJECT ? Optional.of(Shape.of(member.type()))
                : member.kind() == ValueKind.AGREEMENT && !value.has("file") ? Optional.of(Shape.of(Document.class)) : Optional.empty();
    }

    @Test
    void theSchemaAcceptsItToo() throws IOException {
        assertThat(Referee.ofTermSheets().faults(JSON.readTree(FILE.toFile()))).isEmpty();
    }

    @Test
    void everyClauseTypeIsThere() {
        Set<String> types = sheet.clauses().stream().map(Clause::type).collect(Collectors.toSet());

        assertThat(types).containsAll(ClauseTypes.NAMES).contains("x-acme:carbon-budget", "x-acme:green-power");
        assertThat(sheet.facts().statements().entries()).hasSize(1);
    }

    @Test
    void theSameSheetWrittenOtherwiseIsTheSame() throws IOException {
        String minified = JSON.readTree(FILE.toFile()).toString();

        Reading reading = SheetReader.read(minified.getBytes(StandardCharsets.UTF_8), "everything.json", Sheets.RESOURCES);

        assertThat(((Reading.Usable) reading).documents()).isEqualTo(documents);
    }

    @Test
    void agreementsFollowInReadingOrder() {
        assertThat(documents.agreements()).extracting(Document::id).containsExactly("contract-2023", "side-letter");
        assertThat(sheet.agreements().entries()).containsExactlyElementsOf(documents.agreements());
        assertThat(documents.agreements().get(0).margin().place().file()).isEqualTo("everything-contract-2023.json");
    }

    @Test
    void theFactsOfAFiledAgreementAreNotRead() {
        assertThat(documents.agreements().get(0).facts().holdings().isStated()).isFalse();
        assertThat(documents.agreements().get(0).facts().holdings().isOpen()).isTrue();
    }

    @Test
    void valuesAreReadExactly() {
        Licence licence = (Licence) clause("licence");
        Equity equity = (Equity) clause("equity");

        assertThat(licence.common().ends().get()).hasToString("the earliest of agi and 2032-12-31");
        assertThat(licence.common().starts().get()).isEqualTo(new When.OfCalendar(When.OfCalendar.Entry.EFFECTIVE, "everything"));
        assertThat(licence.common().survives().get().period()).hasValueSatisfying(period -> assertThat(period).hasToString("2 years"));
        assertThat(equity.amount().get()).hasToString("up to USD 40 billion");
        assertThat(equity.after().get().percent().get()).isEqualTo(
                new Bounded<>(Bound.RANGE, new BigDecimal(20), Optional.of(new BigDecimal(49))));
        assertThat(((Trigger.AllOf) equity.tranches().entries().get(0).when().get()).parts()).hasSize(3);
        assertThat(sheet.facts().models().entries().get(0).trainingOperations().get()).isEqualByComparingTo("1e26");
        assertThat(sheet.facts().holdings().entries().get(0).on().get()).isEqualTo(LocalDate.of(2025, 10, 28));
        assertThat(sheet.extensions()).containsExactly(Map.entry("x-acme", "everything-acme.schema.json"), Map.entry("x-open", ""));
        assertThat(licence.common().margin().extensions()).containsEntry("x-acme",
                Map.of("costCentre", "4711", "tags", List.of("a", Map.of("deep",
                        List.of(BigDecimal.ONE, new BigDecimal("2.5"), true, "text")))));
    }

    @Test
    void aSinglePartyStandsForAListInACustomClause() {
        CustomClause carbon = (CustomClause) clause("carbon");

        assertThat(carbon.bound().entries()).singleElement().hasToString("microsoft");
        assertThat(carbon.beneficiary().entries()).singleElement().hasToString("openai");
    }

    @Test
    void whatIsWithheldIsNeitherStatedNorDenied() {
        Licence licence = (Licence) clause("licence");

        assertThat(licence.royalty().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(licence.afterEnd().get().assets().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(licence.afterEnd().get().assets().entries()).hasSize(1);
        assertThat(licence.common().carveOuts().entries().get(1).limit().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(licence.common().carveOuts().entries().get(1).scope().assets().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(sheet.dates().ended().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(sheet.dates().drafted().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(documents.agreements().get(1).clauses().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(documents.agreements().get(1).clauses().entries()).hasSize(1);
    }

    @Test
    void whatIsNotSaidIsDeniedOfAClauseAndUnknownOfTheWorld() {
        assertThat(clause("other").common().ends().status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(sheet.parties().entries().get(2).legalForm().status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(sheet.parties().entries().get(2).roles().isOpen()).isTrue();
        assertThat(documents.agreements().get(0).dates().closing().status()).isEqualTo(Fact.Status.UNKNOWN);
    }

    @Test
    void everyFactKnowsItsPlace() {
        Licence licence = (Licence) clause("licence");
        Fact<Source> source = licence.common().margin().source();

        assertThat(licence.place().pointer()).isEqualTo("/clauses/1");
        assertThat(licence.common().ends().place()).hasValueSatisfying(place -> assertThat(place.pointer()).isEqualTo("/clauses/1/ends"));
        assertThat(source.origin()).singleElement().satisfies(why -> assertThat(why.text()).startsWith("{ \"title\": \"Annual report\""));
        assertThat(clause("other").common().starts().place()).hasValueSatisfying(place -> {
            assertThat(place.pointer()).isEqualTo(clause("other").place().pointer() + "/starts");
            assertThat(place.line()).isEqualTo(clause("other").place().line());
        });
    }

    private Clause clause(String id) {
        return sheet.clauses().stream().filter(clause -> clause.id().equals(id)).findFirst().orElseThrow();
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleCanBeRead(Path example) {
        assertThat(Sheets.errors(SheetReader.read(example, example.toString()))).isEmpty();
    }
}
