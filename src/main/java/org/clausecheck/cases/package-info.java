/** Runs the cases that stand beside the rules and says what no case reaches. Knows the engine and everything below it. */
package org.clausecheck.cases;
