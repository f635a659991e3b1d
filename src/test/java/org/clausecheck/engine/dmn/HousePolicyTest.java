package org.clausecheck.engine.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.HousePolicy.Figure;
import org.clausecheck.engine.dmn.HousePolicy.Setting;
import org.junit.jupiter.api.Test;

class HousePolicyTest {

    private static final String FILE = "decision-tables/T15-house-policy.dmn";
    private static final Setting DAY = new Setting(LocalDate.of(2032, 12, 31), "house policy, deals/.clausecheck.yaml");
    private static final Setting DAYS = new Setting(new BigDecimal("200"), "house policy, deals/.clausecheck.yaml");
    private static final Setting LIST = new Setting(List.of("weights", "patents"), "house policy, a < b & \"c\"");

    private static String file() {
        return TableSource.builtIn().files().stream().filter(name -> TableCatalogue.tableName(name).equals(HousePolicy.TABLE)).findFirst()
                .orElseThrow();
    }

    private static String text() {
        return TableSource.builtIn().text(file());
    }

    private static Tables tables(TableSource source, Map<String, Setting> settings) {
        return Tables.of(HousePolicy.overriding(source, settings));
    }

    private static Tables tables(Map<String, Setting> settings) {
        return tables(TableSource.builtIn(), settings);
    }

    @Test
    void everyKeyOfTheTableHasItsFigureWithTypeUnitAndRow() {
        Map<String, Figure> figures = HousePolicy.figures(TableCatalogue.builtIn());

        assertThat(figures.keySet()).hasSize(TableCatalogue.builtIn().table(HousePolicy.TABLE).rows().size());
        assertThat(figures.get("lockupDays")).isEqualTo(new Figure("lockupDays", ValueType.NUMBER, "days", new BigDecimal("180"),
                "T15-lockupDays", "house policy"));
        assertThat(figures.get("accessHorizon").value()).isEqualTo(LocalDate.of(2030, 12, 31));
        assertThat(figures.get("boundaryAssets").value()).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("weights");
    }

    @Test
    void aFigureOfTheHouseAnswersWithItsOwnCitationAndTheMarkOfTheHouse() {
        Tables tables = tables(Map.of("accessHorizon", DAY, "lockupDays", DAYS, "boundaryAssets", LIST));

        Row horizon = tables.row("HousePolicy", "key", "accessHorizon");

        assertThat(horizon.day("day").value()).contains(LocalDate.of(2032, 12, 31));
        assertThat(horizon.id()).contains("T15-accessHorizon");
        assertThat(horizon.citation()).contains("house policy, deals/.clausecheck.yaml");
        assertThat(horizon.mark()).contains("house");
        assertThat(tables.row("HousePolicy", "key", "lockupDays").days("number").value()).hasToString("Optional[200 days]");
        assertThat(tables.row("HousePolicy", "key", "boundaryAssets").list("list").entries()).containsExactly("weights", "patents");
        assertThat(tables.row("HousePolicy", "key", "boundaryAssets").citation()).contains("house policy, a < b & \"c\"");
    }

    @Test
    void allOtherFiguresAndTablesStayAsTheyAre() {
        TableCatalogue before = TableCatalogue.builtIn();
        TableSource source = HousePolicy.overriding(TableSource.builtIn(), Map.of("lockupDays", DAYS));
        TableCatalogue after = TableCatalogue.of(source);

        assertThat(after.table("HousePolicy").rows().stream().filter(row -> !row.id().equals("T15-lockupDays")))
                .isEqualTo(before.table("HousePolicy").rows().stream().filter(row -> !row.id().equals("T15-lockupDays")).toList());
        TableSource.builtIn().files().stream().filter(file -> !file.equals(file())).forEach(file -> assertThat(source.text(file))
                .isEqualTo(TableSource.builtIn().text(file)));
    }

    @Test
    void aRowKeepsItsLineSoThatPlacesStayTrue() {
        int before = TableCatalogue.builtIn().table("HousePolicy").row("T15-mfnMonths").line();

        int after = TableCatalogue.of(HousePolicy.overriding(TableSource.builtIn(), Map.of("lockupDays",
                DAYS))).table("HousePolicy").row("T15-mfnMonths").line();

        assertThat(after).isEqualTo(before);
    }

    @Test
    void aRowForOneKindOfDealIsLeftAlone() {
        String text = text().replace("<rule id=\"T15-lockupDays\">", """
                <rule id="T15-lockupDays-equity">
                  <inputEntry><text>"lockupDays"</text></inputEntry>
                  <inputEntry><text>"equity"</text></inputEntry>
                  <outputEntry><text>365</text></outputEntry>
                  <outputEntry><text>null</text></outputEntry>
                  <outputEntry><text>null</text></outputEntry>
                  <outputEntry><text>"days"</text></outputEntry>
                  <annotationEntry><text>house policy</text></annotationEntry>
                  <annotationEntry><text/></annotationEntry>
                  <annotationEntry><text>house</text></annotationEntry>
                </rule>
                <rule id="T15-lockupDays">""").replaceFirst("(?s)(<rule id=\"T15-lockupDays\">\\s*<inputEntry><text>\"lockupDays\"</text></inputEntry>\\s*<inputEntry><text>)-", "$1not(\"equity\")");
        Tables tables = tables(TableSource.of(Map.of(FILE, text)), Map.of("lockupDays", DAYS));

        assertThat(tables.row("HousePolicy", "key", "lockupDays", "dealType", "equity").number("number").value())
                .contains(new BigDecimal("365"));
        assertThat(tables.row("HousePolicy", "key", "lockupDays").number("number").value()).contains(new BigDecimal("200"));
    }

    @Test
    void ofARowForSeveralKeysOnlyTheKeyThatIsSetChanges() {
        String text = text().replace("<text>\"lockupDays\"</text>", "<text>\"lockupDays\", \"demandRightsFromIpoDays\"</text>")
                .replaceFirst("(?s)<rule id=\"T15-demandRightsFromIpoDays\">.*?</rule>", "");
        Tables tables = tables(TableSource.of(Map.of(FILE, text)), Map.of("lockupDays", DAYS));

        assertThat(tables.row("HousePolicy", "key", "lockupDays").number("number").value()).contains(new BigDecimal("200"));
        assertThat(tables.row("HousePolicy", "key", "lockupDays").id()).contains("T15-lockupDays-lockupDays");
        assertThat(tables.row("HousePolicy", "key", "demandRightsFromIpoDays").number("number").value()).contains(new BigDecimal("180"));
    }

    @Test
    void theDayAskedAboutChangesNothing() {
        Tables tables = tables(Map.of("accessHorizon", DAY)).asKnownOn(LocalDate.of(2019, 1, 1));

        assertThat(tables.row("HousePolicy", "key", "accessHorizon").day("day").value()).contains(LocalDate.of(2032, 12, 31));
    }

    @Test
    void aFigureGoesOverTheTableThatAPackHasReplaced() {
        String replaced = text().replace("<text>180</text>", "<text>90</text>");
        TableSource pack = TableSource.builtIn().replacedBy(Map.of("house/T15-house-policy.dmn", replaced));

        Tables tables = tables(pack, Map.of("lockupDays", DAYS));

        assertThat(tables.row("HousePolicy", "key", "lockupDays").number("number").value()).contains(new BigDecimal("200"));
        assertThat(tables.row("HousePolicy", "key", "demandRightsFromIpoDays").number("number").value()).contains(new BigDecimal("90"));
    }

    @Test
    void theHashOfTheRulesTellsThatFiguresDiffer() {
        RuleSet builtIn = RuleSet.builtIn();

        RuleSet configured = builtIn.configured(rule -> rule, Map.of("lockupDays", DAYS), "abc");

        assertThat(configured.hash()).isEqualTo(builtIn.hash() + "+abc");
        assertThat(configured.tables().row("HousePolicy", "key", "lockupDays").number("number").value()).contains(new BigDecimal("200"));
        assertThat(builtIn.configured(rule -> rule, Map.of(), "abc").tables()).isSameAs(builtIn.tables());
    }
}
