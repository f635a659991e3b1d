/** The command line: one class per command. The only package that reads files named by the user, the clock, the locale and the environment. */
package org.clausecheck.cli;
