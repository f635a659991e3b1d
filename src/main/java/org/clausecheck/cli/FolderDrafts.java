package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two folders, the older and the newer draft of the sheets in them. */
final class FolderDrafts {

    private FolderDrafts() {
    }

    /** Every sheet of the newer folder with its older draft, then those that are gone. */
    static List<DraftPair> pairs(String old, Inputs oldSheets, String now, Inputs newSheets) {
        Map<String, OldSheet> before = new LinkedHashMap<>();
        oldSheets.files().forEach(file -> before.put(within(old, file), OldSheet.named(file)));
        Map<String, String> after = new LinkedHashMap<>();
        newSheets.files().forEach(file -> after.put(within(now, file), file));
        return new DraftPairing(before, after, old).pairs();
    }

    private static String within(String folder, String file) {
        return Path.of(folder).relativize(Path.of(file)).toString();
    }
}
