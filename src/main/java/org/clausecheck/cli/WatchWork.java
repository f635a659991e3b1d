package org.clausecheck.cli;

/** What a watch does once the changes behind it have settled. */
sealed interface WatchWork {

    /** A sheet is checked. */
    record Sheet(String file) implements WatchWork {
    }

    /** Rules, tables and settings are read anew. */
    record Rules() implements WatchWork {
    }

    /** The named folders are gone through: sheets may have come or gone. */
    record Listing() implements WatchWork {
    }
}
