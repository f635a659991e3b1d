/**
 * What a term sheet may hold, taken from the records themselves: {@link org.clausecheck.sheet.schema.Shape} for the reader, and
 * {@link org.clausecheck.sheet.schema.SheetSchema}, the same as a JSON Schema for editors. Knows {@code sheet}; reads no file of a user.
 */
package org.clausecheck.sheet.schema;
