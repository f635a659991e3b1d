package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Territory;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final Place CLOSING = new Place("deal.json", "/dates/closing", 7, 3, 12);
    private static final Tables TABLES = Tables.builtIn();

    @Test
    void theSameQuestionOnTwoDaysHasTwoAnswers() {
        Fact<Money> before = TABLES.row("HsrSize", "closingDate", day("2026-02-16")).usd("minSizeUsd");
        Fact<Money> after = TABLES.row("HsrSize", "closingDate", day("2026-02-17")).usd("minSizeUsd");

        assertThat(before.get()).isEqualTo(Money.usd(new BigDecimal("126400000")));
        assertThat(after.get()).isEqualTo(Money.usd(new BigDecimal("133900000")));
    }

    @Test
    void everyFigureCarriesTheRowItCameFrom() {
        Row row = TABLES.row("HsrSize", "closingDate", Fact.stated(day("2022-06-01"), CLOSING));

        assertThat(row.usd("capUsd").origin())
                .containsExactly(new Why.TableRow("HsrSize", "T01-2022", "87 FR 3541; 15 U.S.C. § 18a(a)", "official"));
        assertThat(row.id()).contains("T01-2022");
        assertThat(row.days("waitingDays").get()).isEqualTo(Duration.ofDays(30));
        assertThat(row.known().yes()).isTrue();
    }

    @Test
    void anUnknownInputMakesEveryFigureUnknownForItsReason() {
        Row row = TABLES.row("HsrSize", "closingDate", Fact.unknown(CLOSING));

        assertThat(row.isKnown()).isFalse();
        assertThat(row.usd("minSizeUsd").status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(row.usd("minSizeUsd").origin()).containsExactly(new Why.Missing(CLOSING, "not known"));
        assertThat(row.known().unknown()).isTrue();
    }

    @Test
    void anInputThatIsNotStatedOrWithheldMakesTheRowUnknownToo() {
        Row unstated = TABLES.row("HsrSize", "closingDate", Fact.unstated(CLOSING));
        Row withheld = TABLES.row("HsrSize", "closingDate", Fact.withheld(CLOSING));

        assertThat(unstated.usd("minSizeUsd").origin()).containsExactly(new Why.Missing(CLOSING, "not stated"));
        assertThat(withheld.usd("minSizeUsd").isOpen()).isTrue();
    }

    @Test
    void aQuestionThatNoRowCoversIsUnknownAndNamesTableAndInputs() {
        Row row = TABLES.row("HsrSize", "closingDate", day("2010-02-17"));

        assertThat(row.usd("minSizeUsd").status()).isEqualTo(Fact.Status.UNKNOWN);
        assertThat(row.why()).containsExactly(new Why.Note("no row of HsrSize covers {closingDate=2010-02-17}"));
    }

    @Test
    void aCellWithoutFigureIsUnstatedAndSetsNoMinimum() {
        Row standard = TABLES.row("NasdaqGsFinancial", "standard", "C", "pricingDate", day("2026-06-01"));
        Fact<Money> revenue = Fact.stated(Money.usd(new BigDecimal("90000000")), CLOSING);
        Fact<Money> little = Fact.stated(Money.usd(new BigDecimal("89999999")), CLOSING);

        assertThat(standard.usd("equityUsd").status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(standard.reachedBy("equityUsd", little).yes()).isTrue();
        assertThat(standard.reachedBy("revenueUsd", revenue).yes()).isTrue();
        assertThat(standard.reachedBy("revenueUsd", little).no()).isTrue();
        assertThat(standard.reachedBy("revenueUsd", Fact.unknown(CLOSING)).unknown()).isTrue();
    }

    @Test
    void aMinimumIsComparedInTheUnitOfWhatReachesIt() {
        Row standard = TABLES.row("NasdaqGm", "standard", "equity", "pricingDate", day("2026-06-01"));
        Fact<Quantity> shares = Fact.stated(new Quantity(new BigDecimal("1100000"), "shares"), CLOSING);
        Fact<Bounded<Money>> about = Fact.stated(Bounded.exact(Money.usd(new BigDecimal("17999999"))), CLOSING);

        assertThat(standard.reachedBy("unrestrictedShares", shares).yes()).isTrue();
        assertThat(standard.reachedBy("operatingYears", Fact.stated(2, CLOSING)).yes()).isTrue();
        assertThat(standard.reachedBy("operatingYears", Fact.stated(1, CLOSING)).no()).isTrue();
        assertThat(standard.reachedBy("operatingYears", Fact.stated(Duration.ofMonths(24), CLOSING)).yes()).isTrue();
        assertThat(standard.reachedBy("roundLotHolders", Fact.stated(Bounded.exact(399), CLOSING)).no()).isTrue();
        assertThat(standard.reachedBy("publiclyHeldValueUsd", about).no()).isTrue();
        assertThat(standard.shares("unrestrictedShares").get()).isEqualTo(shares.get());
        assertThatThrownBy(() -> standard.shares("roundLotHolders")).hasMessageContaining("in shares");
    }

    @Test
    void housePolicyIsAskedByKeyAlone() {
        Row horizon = TABLES.row("HousePolicy", "key", "accessHorizon");
        Row days = TABLES.row("HousePolicy", "key", "rofrMatchDays", "dealType", "licence");
        Row assets = TABLES.row("HousePolicy", "key", "boundaryAssets");

        assertThat(horizon.day("day").get()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(days.days("number").get()).isEqualTo(Duration.ofDays(30));
        assertThat(assets.list("list").entries()).hasSize(10).startsWith("weights", "architecture");
        assertThat(assets.list("list").place().file()).isEqualTo("decision-tables/T15-house-policy.dmn");
        assertThat(horizon.mark()).contains("house");
    }

    @Test
    void daysAreBusinessDaysWhereTheNameOfTheColumnSaysSo() {
        Row row = TABLES.row("ForeignSubsidies", "closingDate", LocalDate.of(2026, 9, 30));

        assertThat(row.days("standstillBusinessDays").get()).isEqualTo(new Duration(25, Duration.Unit.BUSINESS_DAY));
        assertThat(row.figure("standstillBusinessDays")).hasToString("25 business days");
    }

    @Test
    void aListOfAnUnknownRowHasEntriesThatCannotBeSeen() {
        Row row = TABLES.row("HousePolicy", "key", Fact.unknown(CLOSING));

        assertThat(row.list("list").isOpen()).isTrue();
        assertThat(row.list("list").has("weights").unknown()).isTrue();
        assertThat(row.list("list").place()).isEqualTo(CLOSING);
    }

    @Test
    void aFigureIsReadInTheUnitOfItsColumn() {
        Row single = TABLES.row("SingleBranding", "eventDate", day("2023-01-01"));
        Row hsr = TABLES.row("HsrSize", "closingDate", day("2026-03-01"));
        Row lockUp = TABLES.row("HousePolicy", "key", "lockupDays");

        assertThat(single.figure("termYears").get()).isEqualTo(new Duration(5, Duration.Unit.YEAR));
        assertThat(single.figure("shareOfDemandAbovePercent").get()).isEqualTo(new BigDecimal("80"));
        assertThat(single.figure("oldAgreementsUntil").status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(hsr.figure("capUsd").get()).isEqualTo(Money.usd(new BigDecimal("535500000")));
        assertThat(lockUp.figure("number").get()).isEqualTo(Duration.ofDays(180));
        assertThat(hsr.integer("waitingDays").get()).isEqualTo(30);
    }

    @Test
    void codesAndEnumerationsAreAskedAsTheyAreWritten() {
        Row law = TABLES.row("LawChoice", "law", new Territory("US-NY"), "signingDate", day("2026-06-01"));
        Row form = TABLES.row("TransferForm", "right", "copyright", "transferDate", day("2026-06-01"));

        assertThat(law.usd("minimumUsd").get()).isEqualTo(Money.usd(new BigDecimal("250000")));
        assertThat(form.text("form").get()).isEqualTo("signed-writing");
        assertThat(Question.plain(Codes.InstrumentForm.SIGNED_WRITING)).isEqualTo("signed-writing");
    }

    @Test
    void aTableSaysWhichLawsItSpeaksOf() {
        assertThat(TABLES.covers("LawChoice", "law", Fact.stated(new Territory("US-DE"), CLOSING)).yes()).isTrue();
        assertThat(TABLES.covers("LawChoice", "law", Fact.stated(new Territory("DE"), CLOSING)).no()).isTrue();
        assertThat(TABLES.covers("LawChoice", "law", Fact.unknown(CLOSING)).unknown()).isTrue();
        assertThat(TABLES.covers("LawChoice", "signingDate", Fact.stated(day("1999-01-01"), CLOSING)).yes()).isTrue();
    }

    @Test
    void aQuestionThatCannotBeAskedIsTheFaultOfWhoeverAsks() {
        assertThatThrownBy(() -> TABLES.row("HsrSizes", "closingDate", day("2026-03-01"))).hasMessageContaining("no table HsrSizes");
        assertThatThrownBy(() -> TABLES.row("HsrSize", "closing", day("2026-03-01")))
                .hasMessageContaining("no input closing, it has [closingDate]");
        assertThatThrownBy(() -> TABLES.row("HsrSize")).hasMessageContaining("not asked for closingDate");
        assertThatThrownBy(() -> TABLES.row("HsrSize", "closingDate")).hasMessageContaining("pairs of a name and a value");
        assertThatThrownBy(() -> TABLES.row("HsrSize", "closingDate", day("2026-03-01"), "closingDate", day("2026-03-01")))
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> TABLES.row("HsrSize", "closingDate", "2026-03-01"))
                .hasMessageContaining("as date, not 2026-03-01 (String)");
        assertThatThrownBy(() -> TABLES.row("HsrSize", "closingDate", Fact.stated("2026-03-01", CLOSING)))
                .isInstanceOf(TableException.class);
        assertThatThrownBy(() -> TABLES.row("LawChoice", "law", "US-CA", "signingDate", day("2026-03-01")))
                .hasMessageContaining("knows no law US-CA");
        assertThatThrownBy(() -> TABLES.rows("HsrSize", "closingDate", day("2026-03-01"))).hasMessageContaining("ask row, not rows");
    }

    @Test
    void aFigureThatCannotBeReadIsTheFaultOfWhoeverReadsEvenOfAnUnknownRow() {
        Row row = TABLES.row("HsrSize", "closingDate", Fact.unknown(CLOSING));
        Row shares = TABLES.row("SingleBranding", "eventDate", day("2023-01-01"));

        assertThatThrownBy(() -> row.usd("minimum")).hasMessageContaining("no output minimum, it has [minSizeUsd");
        assertThatThrownBy(() -> row.day("minSizeUsd")).hasMessageContaining("as number, not as date");
        assertThatThrownBy(() -> row.eur("minSizeUsd")).hasMessageContaining("does not give minSizeUsd in EUR");
        assertThatThrownBy(() -> shares.months("shareOfDemandAbovePercent")).hasMessageContaining("in months");
    }

    @Test
    void anAmountInAnotherCurrencyLeavesTheRowUnknown() {
        String file = "decision-tables/T99-size-class.dmn";
        Tables tables = TableTexts.tables(file, """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="T99" name="T99-size-class"
                             namespace="https://clausecheck.org/decision-tables">
                  <inputData id="valueUsd" name="valueUsd"><variable name="valueUsd" typeRef="number"/></inputData>
                  <decision id="SizeClass" name="SizeClass">
                    <question>Which class?</question>
                    <variable name="SizeClass"/>
                    <informationRequirement><requiredInput href="#valueUsd"/></informationRequirement>
                    <decisionTable id="table" hitPolicy="COLLECT">
                      <input><inputExpression typeRef="number"><text>valueUsd</text></inputExpression></input>
                      <output name="size" typeRef="string"/>
                      <annotation name="citation"/><annotation name="knownFrom"/><annotation name="mark"/>
                      <rule id="big"><inputEntry><text>&gt; 10.5</text></inputEntry><outputEntry><text>"big"</text></outputEntry>
                        <annotationEntry><text>house</text></annotationEntry><annotationEntry><text/></annotationEntry>
                        <annotationEntry><text>house</text></annotationEntry></rule>
                      <rule id="huge"><inputEntry><text>&gt; 100</text></inputEntry><outputEntry><text>"huge"</text></outputEntry>
                        <annotationEntry><text>house</text></annotationEntry><annotationEntry><text/></annotationEntry>
                        <annotationEntry><text>house</text></annotationEntry></rule>
                    </decisionTable>
                  </decision>
                </definitions>
                """);

        Row euros = tables.rows("SizeClass", "valueUsd", new Money(java.util.Currency.getInstance("EUR"), BigDecimal.TEN)).get(0);
        List<Row> dollars = tables.rows("SizeClass", "valueUsd", Money.usd(new BigDecimal("101")));

        assertThat(euros.why()).containsExactly(new Why.Note("valueUsd is given in EUR"));
        assertThat(dollars).extracting(row -> row.text("size").get()).containsExactly("big", "huge");
        assertThat(tables.rows("SizeClass", "valueUsd", 5)).isEmpty();
        assertThat(tables.rows("SizeClass", "valueUsd", Fact.unknown(CLOSING))).singleElement().matches(row -> !row.isKnown());
        assertThatThrownBy(() -> tables.row("SizeClass", "valueUsd", 5)).hasMessageContaining("ask rows, not row");
    }

    @Test
    void manyThreadsGetTheirOwnRows() throws Exception {
        Tables tables = Tables.builtIn();
        List<Callable<Boolean>> questions = IntStream.range(0, 4_000).<Callable<Boolean>>mapToObj(i -> () -> {
            LocalDate day = day("2019-04-03").plusDays(i % 2_900);
            Row hsr = tables.row("HsrSize", "closingDate", day);
            Row limit = tables.row("EgcLimit", "fiscalYearEnd", day);
            return tables.catalogue().table("HsrSize").validity(tables.catalogue().table("HsrSize").row(hsr.id().orElseThrow()))
                    .matches(day)
                    && tables.catalogue().table("EgcLimit").validity(tables.catalogue().table("EgcLimit").row(limit.id().orElseThrow()))
                            .matches(day);
        }).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<Boolean>> answers = threads.invokeAll(questions);
        threads.shutdown();

        for (Future<Boolean> answer : answers) {
            assertThat(answer.get()).isTrue();
        }
    }

    @Test
    void theCatalogueTellsWhatThereIsWithoutAsking() {
        TableCatalogue catalogue = TableCatalogue.builtIn();

        TableDefinition table = catalogue.table("HsrSize");

        assertThat(catalogue.names()).contains("HsrSize", "HousePolicy").doesNotHaveDuplicates();
        assertThat(table.inputs()).extracting(TableDefinition.Input::name).containsExactly("closingDate");
        assertThat(table.outputs()).extracting(TableDefinition.Output::name).contains("minSizeUsd", "capUsd");
        assertThat(table.row("T01-2026").knownFrom()).contains(LocalDate.of(2026, 1, 16));
        assertThat(catalogue.marks(List.of("HsrSize", "HousePolicy"))).containsExactly("official", "secondary", "house");
        assertThat(catalogue.text("HsrSize").lines().toList().get(table.row("T01-2026").line() - 1)).contains("<rule id=\"T01-2026\">");
    }

    @Test
    void twoFilesOfOneTableAreRefused() {
        TableSource source = TableSource.of(Map.of("T01-hsr-size.dmn", "", "T02-hsr-size.dmn", ""));

        assertThatThrownBy(() -> TableCatalogue.of(source)).hasMessageContaining("two files hold a table HsrSize");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
