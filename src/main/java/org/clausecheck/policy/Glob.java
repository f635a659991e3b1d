package org.clausecheck.policy;

import java.util.regex.Pattern;

/**
 * A pattern of paths with slashes, from the root of a project: {@code *} stands for any part of a name, {@code ?} for one character,
 * {@code **} for any folders, none among them.
 */
record Glob(String text) {

    /** Whether a path is meant. */
    boolean matches(String path) {
        return Pattern.compile(regex()).matcher(path).matches();
    }

    private String regex() {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("**/", i)) {
                regex.append("(?:[^/]+/)*");
                i += 2;
            } else if (text.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else {
                char c = text.charAt(i);
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }
}
