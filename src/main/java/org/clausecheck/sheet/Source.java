package org.clausecheck.sheet;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Codes.SourceStatus;

/**
 * Where something was read.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param title document, filing or publication
 * @param on its day
 * @param status confirmed by a party or filing; reported by others; disputed
 */
public record Source(
        Margin margin,
        String title,
        Fact<LocalDate> on,
        Fact<SourceStatus> status) {
}
