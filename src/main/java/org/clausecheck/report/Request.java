package org.clausecheck.report;

import java.util.List;

/**
 * What a run was asked beside the day, so that it can be asked again.
 *
 * @param named   the files and folders as the user named them; empty if each sheet was named by itself
 * @param options the words of the options that decide what comes out, in a fixed order; empty if none was given
 * @param packs   the folders of rules and tables that options added, with their hashes
 */
public record Request(List<String> named, List<String> options, List<PackFolder> packs) {

    /** Nothing but sheets and the day. */
    public static final Request PLAIN = new Request(List.of(), List.of(), List.of());

    public Request {
        named = List.copyOf(named);
        options = List.copyOf(options);
        packs = List.copyOf(packs);
    }
}
