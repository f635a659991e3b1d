package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Codes.Annex;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.WorldFact;

/**
 * AI models and systems.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param id short name of the model
 * @param name name of the model
 * @param provider who places it on the market
 * @param deployers who uses it
 * @param generalPurpose general-purpose model
 * @param trainingOperations floating-point operations
 * @param biologicalSequenceData mainly such data
 * @param annex high-risk annex
 * @param euMarketFrom placed in the EU
 * @param notifiedOn notified to the Commission
 * @param endUses intended end uses
 * @param weightsTransferredTo weights leave to
 */
public record Model(
        Margin margin,
        String id,
        String name,
        Fact<PartyRef> provider,
        Items<PartyRef> deployers,
        Fact<Boolean> generalPurpose,
        Fact<BigDecimal> trainingOperations,
        Fact<Boolean> biologicalSequenceData,
        Fact<Annex> annex,
        Fact<LocalDate> euMarketFrom,
        Fact<LocalDate> notifiedOn,
        Items<String> endUses,
        Items<Territory> weightsTransferredTo) implements WorldFact {
}
