/**
 * Waivers: the team's dated decisions to accept what a rule found. One reader and one matcher for all commands; the day asked about is
 * the one clock. Everything is pure: what matches and what is to be said about it follows from the entries, the checks and the day.
 */
package org.clausecheck.policy.waiver;
