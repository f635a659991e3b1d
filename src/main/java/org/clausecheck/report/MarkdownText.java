package org.clausecheck.report;

import java.util.regex.Pattern;

/** Text in Markdown that shows as it is: nothing in it is markup, a link, a mention of a person or a reference to an issue. */
final class MarkdownText {

    /** Longer texts are cut, and say by how much: a comment has little room. */
    private static final int LONGEST = 3000;
    private static final int LONGEST_VALUE = 160;

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!$]");
    /** A space without width keeps hosts from calling people and issues; an entity would not, for hosts look at the text that is shown. */
    private static final Pattern CALL = Pattern.compile("(?i)@(?=\\w)|\\bgh-(?=\\d)");
    private static final String APART = "&#8203;";

    private MarkdownText() {
    }

    /** A text within a paragraph, a list or a cell of a table, on one line. */
    static String of(String text) {
        String line = cut(line(text), LONGEST).replace("&", "&amp;");
        String plain = MARKUP.matcher(line).replaceAll(found -> found.group().equals("#") ? "\\\\#" + APART
                : found.group().equals("<") ? "&lt;" : found.group().equals(">") ? "&gt;" : "\\\\" + (found.group().equals("\\")
                || found.group().equals("$") ? "\\" : "") + found.group());
        String quiet = CALL.matcher(plain).replaceAll(found -> found.group() + APART).replace("://", ":&#8203;//")
                .replaceAll("(?i)\\bwww\\.", "www&#8203;.");
        // at the beginning of a line these would make a list, a heading or a rule
        return quiet.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
    }

    /** A text within code, on one line; hosts call nobody there. */
    static String code(String text) {
        String line = line(text);
        int longest = 0;
        for (int i = 0, ticks = 0; i < line.length(); i++) {
            ticks = line.charAt(i) == '`' ? ticks + 1 : 0;
            longest = Math.max(longest, ticks);
        }
        String fence = "`".repeat(longest + 1);
        String room = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return line.isEmpty() ? "" : fence + room + line + room + fence;
    }

    /** Code within a cell of a table, where a bar would end the cell. */
    static String cell(String text) {
        return code(cut(line(text), LONGEST_VALUE)).replace("|", "\\|");
    }

    /** A text within HTML, where Markdown has no say. */
    static String html(String text) {
        return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "@" + APART)
                .replace("#", "#" + APART);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
    }

    private static String cut(String text, int longest) {
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)) + "… (" + (length - longest)
                + " characters more)";
    }
}
