/** The facts of the open world, one record each: what is absent here is unknown. */
package org.clausecheck.sheet.fact;
