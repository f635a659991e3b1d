/** The clause types of the format and their parts, one record each. They hold what is written and judge nothing. */
package org.clausecheck.sheet.clause;
