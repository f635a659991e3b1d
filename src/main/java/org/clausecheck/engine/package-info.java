/**
 * Runs the rules: loads the executable model, gives each sheet a session of its own, collects what the rules report and makes outcomes of
 * it. With its sub-package for decision tables the only package that knows Drools and Kogito.
 */
package org.clausecheck.engine;
