package org.clausecheck.sheet.fact;

import java.math.BigDecimal;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * Controlled goods.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param by exporter
 * @param item the goods
 * @param destination to
 * @param totalProcessingPerformance TPP
 * @param performanceDensity density
 * @param memoryBandwidth bandwidth
 */
public record Shipment(
        Margin margin,
        PartyRef by,
        String item,
        Territory destination,
        Fact<BigDecimal> totalProcessingPerformance,
        Fact<BigDecimal> performanceDensity,
        Fact<Quantity> memoryBandwidth) implements WorldFact {
}
