/**
 * The report for people who are sent a file. View records say what is shown, builders fill them from a run, a template lays them out; the
 * template decides nothing. Only {@link org.clausecheck.report.html.Layout} knows the template library.
 */
package org.clausecheck.report.html;
