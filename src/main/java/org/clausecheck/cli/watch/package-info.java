/** Waiting for files to change: which folders tell of what, and when a change has settled. Knows nothing of sheets. */
package org.clausecheck.cli.watch;
