package org.clausecheck.sheet;

/** An entry of {@code agreements}: the agreement itself, or the file it stands in. */
public sealed interface AgreementEntry permits Document, FiledAgreement {
}
