/** One class per output format. Reports show what a check came to and decide nothing. */
package org.clausecheck.report;
