/**
 * Decision tables as their editors need them: cases that stand beside a table and the report of running them, and static checks for gaps,
 * overlaps and rows in disorder. Knows {@code logic}, {@code sheet}, {@code norm}, {@code finding} and {@code engine}; knows nothing of
 * how anything is shown.
 */
package org.clausecheck.table;
