package org.clausecheck.report;

import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Result;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Place;

/**
 * The old draft of a sheet and what it explains of the new one.
 *
 * @param pairing how it was found
 * @param inputs  every file that was read for it, the sheet first; empty if there was none
 * @param verdict its verdict; empty if there was none
 * @param origins where the open outcomes of the new draft come from; only those are here of which something is to be said
 */
public record OldDraft(Pairing pairing, List<InputFile> inputs, Optional<Verdict> verdict, List<Origin> origins) {

    public OldDraft {
        inputs = List.copyOf(inputs);
        origins = List.copyOf(origins);
    }

    /** How two drafts were found to be of one sheet. */
    public enum Pairing {
        /** The user named both. */
        NAMED,
        /** They have the same path. */
        PATH,
        /** They have the same id under different paths, and no other sheet has it. */
        ID,
        /** Git says that the file was renamed. */
        RENAME,
        /** There was no such sheet: all of it is new. */
        ADDED,
        /** There is no such sheet any more. */
        REMOVED
    }

    /** A sheet that was not there before. */
    public static OldDraft none() {
        return new OldDraft(Pairing.ADDED, List.of(), Optional.empty(), List.of());
    }

    /** Where an outcome comes from, by its fingerprint; empty if nothing is to be said of it. */
    public Optional<Origin> origin(String fingerprint) {
        return origins.stream().filter(origin -> origin.fingerprint().equals(fingerprint)).findFirst();
    }

    /**
     * Where an open outcome of the new draft comes from.
     *
     * @param fingerprint the outcome's
     * @param earlier     what was said of the same subject, if it was something else
     * @param changes     the changed terms that touch a place that it names; of one that was there before, none
     */
    public record Origin(String fingerprint, Optional<Earlier> earlier, List<Change> changes) {

        public Origin {
            changes = List.copyOf(changes);
        }
    }

    /**
     * What was said in the old draft.
     *
     * @param result  failed or undecided
     * @param message what was found
     * @param at      where; empty if it had no place
     */
    public record Earlier(Result result, String message, Optional<Place> at) {
    }
}
