package org.clausecheck.sheet.read;

/** A file that cannot be read any further; carries the one error that says why. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient InputError error;

    /** Stops the reading of a file for this reason. */
    public Refused(InputError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    /** Why the file cannot be read. */
    public InputError error() {
        return error;
    }
}
