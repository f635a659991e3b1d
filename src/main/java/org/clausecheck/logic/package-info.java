/**
 * Three-valued logic with reasons: {@link org.clausecheck.logic.Truth}, and the values it is made from,
 * {@link org.clausecheck.logic.Fact} and {@link org.clausecheck.logic.Items}, each with the
 * {@link org.clausecheck.logic.Place} it was read at. Knows no term sheet, no rule and no engine.
 */
package org.clausecheck.logic;
