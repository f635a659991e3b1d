package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.junit.jupiter.api.Test;

class ControlledExportTest {

    private static final String SUPPLY = "{ 'id': 's', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite' }";

    private static List<ControlledExport> of(String kite, String facts) {
        return ControlledExport.of(HomeText.of(kite, ", 'incorporatedIn': 'US'", SUPPLY, facts), HomeText.ALL);
    }

    private static Fact<BigDecimal> number(String figure) {
        return Fact.stated(new BigDecimal(figure), List.of());
    }

    private static Items<String> countries(String... codes) {
        Deal deal = HomeText.of("", "", "", "");
        return Items.stated(List.of(codes), deal.sheet().margin().place());
    }

    private static Truth chip(String kite, String shipment) {
        return of(kite, "'shipments': [{ 'by': 'lark', 'item': 'chips', %s }]".formatted(shipment)).get(0)
                .isControlledChip(number("4800"), number("1600"), number("5.92"), countries("AE"), countries("CN"));
    }

    private static Truth weights(String model) {
        return of("", "'models': [{ 'id': 'm', 'name': 'M', 'provider': 'lark', %s }]".formatted(model)).get(0)
                .isControlledWeight("US", number("1e26"), countries("JP"));
    }

    @Test
    void performanceAloneOrWithDensityIsControlledForARestrictedDestination() {
        assertThat(chip("", "'destination': 'AE', 'totalProcessingPerformance': 4800").yes()).isTrue();
        assertThat(chip("", "'destination': 'AE', 'totalProcessingPerformance': 1600, 'performanceDensity': 5.92").yes()).isTrue();
        assertThat(chip("", "'destination': 'AE', 'totalProcessingPerformance': 1600, 'performanceDensity': 5").no()).isTrue();
        assertThat(chip("", "'destination': 'AE'").unknown()).isTrue();
        assertThat(chip("", "'destination': 'FR'").no()).isTrue();
    }

    @Test
    void aConsigneeWithItsSeatInACountryIsRestrictedEverywhere() {
        assertThat(chip(", 'principalOffice': 'CN'", "'destination': 'FR', 'totalProcessingPerformance': 9000").yes()).isTrue();
    }

    @Test
    void weightsAreControlledFromTheirOperationsOnUnlessTheDestinationIsExempt() {
        assertThat(weights("'trainingOperations': 1e26, 'weightsTransferredTo': ['AE']").yes()).isTrue();
        assertThat(weights("'trainingOperations': 9e25, 'weightsTransferredTo': ['AE']").no()).isTrue();
        assertThat(weights("'trainingOperations': 1e26, 'weightsTransferredTo': ['JP', 'US-TX']").no()).isTrue();
        assertThat(weights("'weightsTransferredTo': ['AE']").unknown()).isTrue();
    }

    @Test
    void onlyExportsOfPartiesThatAClauseNamesAreConcerned() {
        assertThat(of("", "'shipments': [{ 'by': 'moss', 'item': 'chips', 'destination': 'AE' }]")).isEmpty();
        assertThat(of("", "'models': [{ 'id': 'm', 'name': 'M', 'provider': 'lark' }]")).isEmpty();
    }

    @Test
    void theReviewIsNamedWhereBothFiguresAreBelow() {
        ControlledExport small = of("", "'shipments': [{ 'by': 'lark', 'item': 'chips', 'destination': 'CN', "
                + "'totalProcessingPerformance': 9000, 'memoryBandwidth': '4000 GB/s' }]").get(0);

        assertThat(small.review(number("21000"), number("6500"), countries("CN"))).contains("case by case");
        assertThat(small.review(number("9000"), number("6500"), countries("CN"))).isEmpty();
        assertThat(small.review(Fact.unstated(List.of()), Fact.unstated(List.of()), countries())).isEmpty();
    }
}
