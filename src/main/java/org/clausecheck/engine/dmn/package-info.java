/**
 * Decision tables: reads the {@code .dmn} files, refuses what does not belong in them, and asks them through Kogito DMN when a rule first
 * wants a figure. {@link org.clausecheck.engine.dmn.Tables} answers questions, {@link org.clausecheck.engine.dmn.TableCatalogue} tells
 * what there is without evaluating anything. Knows {@code logic} and {@code sheet}; with {@code engine} the only package that knows the
 * engine's own classes.
 */
package org.clausecheck.engine.dmn;
