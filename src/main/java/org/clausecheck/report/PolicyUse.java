package org.clausecheck.report;

import java.util.List;

/**
 * Which of the team's policy files a run has used, and what is to be said about them.
 *
 * @param files   the files with their hashes, in the order of their names; empty if there were none
 * @param notices what is to be said, by place
 */
public record PolicyUse(List<InputFile> files, List<PolicyNotice> notices) {

    /** No policy file was used. */
    public static final PolicyUse NONE = new PolicyUse(List.of(), List.of());

    public PolicyUse {
        files = List.copyOf(files);
        notices = List.copyOf(notices);
    }

    /** Whether something keeps the command from succeeding, whatever the verdicts are. */
    public boolean isGrave() {
        return notices.stream().anyMatch(PolicyNotice::grave);
    }
}
