/** Runs at build time: makes the rule catalogue from the pages and lays the rule files out for the Drools compiler. */
package org.clausecheck.engine.build;
