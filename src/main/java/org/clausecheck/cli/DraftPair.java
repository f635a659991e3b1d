package org.clausecheck.cli;

import java.util.Optional;

import org.clausecheck.report.OldDraft.Pairing;

/**
 * Two drafts of one sheet.
 *
 * @param old     the older one; empty for a sheet that was not there
 * @param now     the newer one as the user named it; empty for a sheet that is gone
 * @param without where there is no older one, in words: the folder or revision that was searched
 * @param pairing how they were found to be drafts of one sheet
 */
record DraftPair(Optional<OldSheet> old, Optional<String> now, String without, Pairing pairing) {

    static DraftPair of(OldSheet old, String now, Pairing pairing) {
        return new DraftPair(Optional.of(old), Optional.of(now), "", pairing);
    }

    static DraftPair added(String now, String without) {
        return new DraftPair(Optional.empty(), Optional.of(now), without, Pairing.ADDED);
    }

    static DraftPair removed(OldSheet old) {
        return new DraftPair(Optional.of(old), Optional.empty(), "", Pairing.REMOVED);
    }
}
