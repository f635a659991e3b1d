/**
 * Reads term sheets: {@link org.clausecheck.sheet.read.SheetReader} makes documents of a file and of all that it names, or says
 * everything that is wrong with them, each with line and column. Knows {@code sheet} and the record shapes of {@code sheet.schema};
 * judges no clause.
 */
package org.clausecheck.sheet.read;
