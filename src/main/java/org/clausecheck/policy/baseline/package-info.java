/**
 * Baselines: what was found when a project began to be checked. What is in the baseline is shown and does not count; what is not always
 * does. Entries are keyed by sheet, rule, fingerprint and result, never by place.
 */
package org.clausecheck.policy.baseline;
