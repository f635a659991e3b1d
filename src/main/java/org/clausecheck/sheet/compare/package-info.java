/**
 * Two drafts of a sheet side by side: which terms changed. A draft is a tree of {@link org.clausecheck.sheet.compare.Term terms} that know
 * what they mean, so that order, spelling and formatting are no change. Knows places, and neither files nor rules.
 */
package org.clausecheck.sheet.compare;
