package org.clausecheck.report;

import java.util.Optional;

/** What reports quote beside the run: lines of the files that places name, pages of rules, addresses to link to. */
public interface Excerpts {

    /** A line of a file, from 1; empty if the file or the line cannot be shown. */
    Optional<String> line(String file, int number);

    /** What is quoted for one sheet of the run: filed agreements of two sheets may have the same name. */
    default Excerpts in(String sheet) {
        return this;
    }

    /** The page of a rule in Markdown, without its front matter; empty if none is at hand. */
    default Optional<String> page(String rule) {
        return Optional.empty();
    }

    /** The address of a rule's page; empty for a rule of a pack, whose page has none. */
    default Optional<String> pageAddress(String rule) {
        return Optional.empty();
    }

    /** Where the code host shows a line of a file, its path relative to the root of the repository; empty if no host was named. */
    default Optional<String> lineAddress(String path, int line) {
        return Optional.empty();
    }
}
