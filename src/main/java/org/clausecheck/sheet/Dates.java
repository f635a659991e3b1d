package org.clausecheck.sheet;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;

/**
 * The calendar of a document.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param drafted day of this draft
 * @param signing signing, done or planned
 * @param effective in force from; absent = signing
 * @param closing closing, done or planned
 * @param longStop last day for closing
 * @param ended day the agreement came to an end
 */
public record Dates(
        Margin margin,
        Fact<LocalDate> drafted,
        Fact<When> signing,
        Fact<When> effective,
        Fact<When> closing,
        Fact<When> longStop,
        Fact<LocalDate> ended) implements OpenWorld {
}
