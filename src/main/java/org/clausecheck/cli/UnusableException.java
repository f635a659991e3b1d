package org.clausecheck.cli;

/** Something that the user named and that cannot be used; its message says what, where and what to do. Ends a command with exit code 2. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableException(String message) {
        super(message);
    }
}
