package org.clausecheck.report;

/** A file that is no report which could be replayed; the message says where and why, and what to do. */
public final class UnreadableReportException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableReportException(String message) {
        super(message);
    }
}
