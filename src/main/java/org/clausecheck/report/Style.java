package org.clausecheck.report;

/** Terminal colours, or none. */
record Style(boolean colour) {

    String bold(String text) {
        return wrap("1", text);
    }

    String severe(String text) {
        return wrap("1;31", text);
    }

    String dim(String text) {
        return wrap("2", text);
    }

    private String wrap(String code, String text) {
        return colour ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
