package org.clausecheck.report.html;

import java.util.List;

/**
 * All that is shown of one sheet.
 *
 * @param prefix    what its ids begin with
 * @param title     its title; the file's name where it could not be read
 * @param file      its file
 * @param facts     id, stage, parties in words
 * @param verdict   what it comes to
 * @param errors    what makes it unusable
 * @param blocking  what stops signing, gravest first
 * @param groups    its findings, by when they are to be dealt with
 * @param undecided what cannot be decided
 * @param filters   what findings can be filtered by
 * @param changes   what changed since what it was compared with; its {@code before} is empty if with nothing
 * @param timeline  rights and duties against the days; empty lists where it could not be read
 * @param matrix    assets against parties
 * @param conflicts conflicts between clauses
 * @param parties   the parties
 * @param documents the documents with their clauses
 * @param review    what was checked and what is missing
 * @param inputs    the files it was read from
 * @param settings  the configuration it was checked by, and what that makes otherwise than the product, in sentences
 */
public record SheetView(String prefix, String title, String file, String facts, VerdictView verdict, List<ErrorView> errors,
        List<Step> blocking,
        List<Group> groups, List<FindingView> undecided, Filters filters, ChangesView changes, TimelineView timeline, MatrixView matrix,
        ConflictView conflicts, List<PartyView> parties, List<DocumentView> documents, ReviewView review, List<Page.Input> inputs,
                List<String> settings) {

    /**
     * What a sheet comes to.
     *
     * @param code     compliant, non-compliant, undecided or unusable
     * @param label    the same for a reader
     * @param sentence why, in one sentence
     * @param aside    what does not count, and what the verdict would be with it; may be empty
     * @param counts   how many rules ended how
     */
    public record VerdictView(String code, String label, String sentence, String aside, List<Count> counts) {
    }

    /**
     * How many rules ended in one way.
     *
     * @param kind   conflict, unmet, advisory, undecided, passed, not-applicable
     * @param number how many
     * @param label  in words
     */
    public record Count(String kind, long number, String label) {
    }

    /**
     * Something to be done before signing: what one rule found, once or more, and its one remedy.
     *
     * @param severity how grave
     * @param label    conflict or unmet
     * @param remedy   what to do
     * @param findings what was found
     * @param parties  whom it concerns
     */
    public record Step(String severity, String label, String remedy, List<FindingView> findings, List<Link> parties) {
    }

    /**
     * What cannot be read.
     *
     * @param message    what was found and what is allowed
     * @param suggestion what to do; may be empty
     * @param passage    where
     */
    public record ErrorView(String message, String suggestion, Passage passage) {
    }

    /**
     * Findings that are to be dealt with at one time.
     *
     * @param title    the time
     * @param lead     what that means
     * @param findings the findings
     */
    public record Group(String title, String lead, List<FindingView> findings) {
    }

    /**
     * What findings can be filtered by: only values that some finding has.
     *
     * @param parties    parties; the id is the party's part of the page
     * @param clauses    references of clauses
     * @param severities severities, gravest first
     * @param labels     conflict, unmet, advisory, undecided
     */
    public record Filters(List<Link> parties, List<String> clauses, List<String> severities, List<String> labels) {
    }
}
