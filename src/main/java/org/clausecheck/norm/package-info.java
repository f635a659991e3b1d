/**
 * What the clauses of a deal come to: the rights, duties, prohibitions and powers they create, which of them stand on a day, and where two
 * of them meet. Everything is computed in plain Java before a rule runs; the rules only judge what they are handed. Knows the sheet, not
 * the rules.
 */
package org.clausecheck.norm;
