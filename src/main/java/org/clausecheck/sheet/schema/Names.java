package org.clausecheck.sheet.schema;

/** The names that users give: ids and namespaces. */
public final class Names {

    /** An id, as a regular expression. */
    public static final String ID = "[a-z0-9][a-z0-9.-]*";
    /** A namespace, as a regular expression. */
    public static final String NAMESPACE = "x-[a-z0-9][a-z0-9-]*";

    private Names() {
    }

    /** Whether this is an id: small letters, digits, dots and hyphens, a letter or digit first. */
    public static boolean isId(String text) {
        return !text.isEmpty() && isWord(text.charAt(0)) && text.chars().allMatch(c -> isWord(c) || c == '.' || c == '-');
    }

    /** Whether this is the name of a namespace: {@code x-} and small letters, digits and hyphens. */
    public static boolean isNamespace(String text) {
        return text.length() > 2 && text.startsWith("x-") && isWord(text.charAt(2))
                && text.chars().allMatch(c -> isWord(c) || c == '-');
    }

    private static boolean isWord(int c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
