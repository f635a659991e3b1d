package org.clausecheck.cli.pages;

import java.util.List;

/** Which values an option or a parameter takes, as far as a shell can offer them. */
sealed interface Values {

    /** Any of these words. */
    record Words(List<String> words) implements Values {
    }

    /** The name of a file or a folder. */
    record Files() implements Values {
    }

    /** The name of a folder. */
    record Folders() implements Values {
    }

    /** Something a shell cannot know, such as a day. */
    record Anything() implements Values {
    }
}
