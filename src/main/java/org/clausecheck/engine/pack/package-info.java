/**
 * A deal team's own rules and tables, added at run time: read as the build reads the product's own, compiled once and kept by the hash of
 * their contents. Rule files are Java in another dress; who loads them trusts whoever wrote them.
 */
package org.clausecheck.engine.pack;
