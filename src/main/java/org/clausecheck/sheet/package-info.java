/**
 * The term sheet: documents, parties, values and references as records, which are the source of truth for reader and schema alike,
 * and {@link org.clausecheck.sheet.Deal}, which looks things up in all documents read together as of one day.
 * Knows {@code logic}; knows nothing of norms, rules, tables or reports.
 */
package org.clausecheck.sheet;
