package org.clausecheck.cli.pages;

/** Text of a manual page in the {@code man} macros, with what the formatter would take for its own escaped. */
final class Roff {

    private static final int WIDTH = 78;

    private final StringBuilder out = new StringBuilder();

    /** Begins a page. */
    Roff(String title, String day, String source) {
        out.append(".TH ").append(escape(title)).append(" 1 ").append(day).append(" \"").append(escape(source)).append("\" \"clausecheck manual\"\n");
        // no hyphenation and no spreading of words: names of options must stay as they are
        out.append(".nh\n.ad l\n");
    }

    Roff section(String title) {
        out.append(".SH ").append(title).append('\n');
        return this;
    }

    Roff text(String... parts) {
        for (String part : parts) {
            out.append(filled(part));
        }
        return this;
    }

    /** A term that already holds fonts, and what is said of it. */
    Roff term(String term, String text) {
        out.append(".TP\n").append(term).append('\n').append(filled(text));
        return this;
    }

    /** Lines that stay as they are. */
    Roff verbatim(String... lines) {
        out.append(".nf\n");
        for (String line : lines) {
            out.append(line(line)).append('\n');
        }
        out.append(".fi\n");
        return this;
    }

    static String bold(String text) {
        return "\\fB" + escape(text) + "\\fR";
    }

    static String italic(String text) {
        return "\\fI" + escape(text) + "\\fR";
    }

    /** Text in lines that a reader of the source can take in; the formatter fills them anew. */
    private static String filled(String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && escape(line + " " + word).length() > WIDTH) {
                lines.append(line(line.toString())).append('\n');
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        return lines.append(line(line.toString())).append('\n').toString();
    }

    /** A line that begins with a dot or a quote would be a request to the formatter. */
    private static String line(String text) {
        String escaped = escape(text);
        return escaped.startsWith(".") || escaped.startsWith("\\(aq") ? "\\&" + escaped : escaped;
    }

    /** Characters beyond ASCII by their number: not every formatter is told the encoding of a page. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                escaped.append("\\e");
            } else if (c == '-') {
                escaped.append("\\-");
            } else if (c == '\'') {
                escaped.append("\\(aq");
            } else if (c == '"') {
                escaped.append("\\(dq");
            } else if (c > 126) {
                escaped.append(String.format("\\[u%04X]", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
