package org.clausecheck.sheet;

import org.clausecheck.logic.Place;

/**
 * An agreement in a file of its own.
 *
 * @param file  path relative to the file that names it
 * @param place where the path stands
 */
public record FiledAgreement(String file, Place place) implements AgreementEntry {
}
