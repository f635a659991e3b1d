package org.clausecheck.sheet.read;

/** A file that cannot be read any further; carries the one error that says why. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient InputError error;

    Refused(InputError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    InputError error() {
        return error;
    }
}
