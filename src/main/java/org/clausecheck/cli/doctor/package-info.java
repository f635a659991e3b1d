/** What {@code clausecheck doctor} finds out about the installation and the machine it runs on. Nothing here is loaded by other commands. */
package org.clausecheck.cli.doctor;
