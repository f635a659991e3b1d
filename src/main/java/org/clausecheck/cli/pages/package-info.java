/**
 * What is written from the commands and their options as the command line declares them: completions for shells and manual pages. Nothing
 * here is loaded by other commands.
 */
package org.clausecheck.cli.pages;
