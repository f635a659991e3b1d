/**
 * What a check comes to: outcomes of rules, findings with their places and evidence, and the verdict of a sheet. Knows the sheet and its
 * logic; knows neither the engine that judges nor the reports that show.
 */
package org.clausecheck.finding;
