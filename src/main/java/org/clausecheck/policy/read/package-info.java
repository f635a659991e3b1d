/**
 * Reads the YAML files of a house: values that know line and column, and everything that is wrong with them at once. Knows nothing of
 * what such a file means; its readers in {@code policy} do. Not loaded when there is no such file.
 */
package org.clausecheck.policy.read;
