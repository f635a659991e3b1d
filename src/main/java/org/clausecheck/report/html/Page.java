package org.clausecheck.report.html;

import java.util.List;

/**
 * The whole page.
 *
 * @param title      its title
 * @param provenance what made it
 * @param horizons   the access horizons that the sheets were held to; usually one
 * @param sheets     the sheets in the order given
 * @param errors     errors that belong to no file
 * @param policy     the team's policy files that were used
 * @param notices    what is to be said about these files
 * @param style      the style sheet
 * @param styleHash  its hash, as a policy names it
 * @param script     the script
 * @param scriptHash its hash, as a policy names it
 * @param json       the run's JSON report, safe inside a script element
 */
public record Page(String title, Provenance provenance, List<HorizonView> horizons, List<SheetView> sheets, List<String> errors,
        List<Input> policy,
        List<Notice> notices, String style, String styleHash,
        String script, String scriptHash, String json) {

    /**
     * What made a report.
     *
     * @param tool      version of the tool
     * @param ruleSet   version of the rule set
     * @param ruleHash  hash of the rule set
     * @param rules     how many rules ran, of how many
     * @param selection how rules were selected; empty if all ran
     * @param asOf      the day asked about
     * @param failLevel from which severity on a finding decides the verdict
     */
    public record Provenance(String tool, String ruleSet, String ruleHash, String rules, String selection, String asOf, String failLevel) {
    }

    /**
     * An access horizon.
     *
     * @param day    the day
     * @param source the row that sets it
     */
    public record HorizonView(String day, String source) {
    }

    /**
     * Something to be said about a policy file.
     *
     * @param message    what is the matter
     * @param suggestion what to do; may be empty
     * @param where      file, line and pointer
     */
    public record Notice(String message, String suggestion, String where) {
    }

    /**
     * A file that was read.
     *
     * @param file   its name
     * @param sha256 its hash
     */
    public record Input(String file, String sha256) {
    }
}
