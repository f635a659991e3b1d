package org.clausecheck.report;

/** Text as XML 1.0 holds it. */
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {
    }

    /** A text within an attribute or an element: markup escaped, line breaks kept, what no XML may hold replaced by U+FFFD. */
    static String of(String text, boolean attribute) {
        StringBuilder out = new StringBuilder();
        text.codePoints().map(point -> isAllowed(point) ? point : REPLACEMENT).forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> out.append(attribute ? "&#" + point + ";" : String.valueOf((char) point));
                default -> out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
