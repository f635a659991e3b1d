package org.clausecheck.policy.read;

import java.util.Locale;
import java.util.Optional;

import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Quote;
import org.clausecheck.sheet.read.SourceText;

/** Says in plain words why a text is no YAML, from the character at which the parser stopped and what it says about it. */
final class YamlFault {

    private final SourceText text;
    private final int at;

    YamlFault(SourceText text, int at) {
        this.text = text;
        this.at = at;
    }

    /** A character that no YAML file may hold. */
    static InputError character(SourceText text, int at, int point) {
        return new InputError(text.place("", at, at + Character.charCount(point)), String.format(Locale.ROOT,
                "not YAML: the control character U+%04X", point),
                Optional.of("remove it, or write it as an escape in double quotes"));
    }

    /** The error for what the parser says. */
    InputError error(String problem, String context) {
        String said = problem == null ? "" : problem;
        String where = context == null ? "" : context;
        if (said.contains("TAB") || at < text.length() && text.at(at) == '\t') {
            return fault("a tab where YAML counts spaces", "indent with spaces");
        }
        if (said.contains("unexpected end of stream")) {
            return fault("a text in quotes is never closed", "close it with the quote that opens it");
        }
        if (said.contains("escape character") || said.contains("hexadecimal")) {
            return fault("a backslash in double quotes with a letter that is no escape",
                    "write \\\\ for a backslash, or use single quotes");
        }
        if (said.contains("mapping values are not allowed") || said.contains("could not find expected ':'")) {
            return colon(said.contains("expected ':'"));
        }
        if (said.contains("cannot start any token")) {
            return fault("a text cannot begin with " + found(), "put the text in quotes");
        }
        if (where.contains("flow sequence") || where.contains("flow mapping")) {
            boolean list = where.contains("sequence");
            return fault("a comma or the closing " + (list ? "]" : "}") + " is missing before " + found(),
                    "separate the " + (list ? "entries" : "members") + " by commas and close with " + (list ? "]" : "}"));
        }
        if (where.contains("block mapping") || where.contains("block collection") || where.contains("block sequence")) {
            return fault("this line does not continue what stands above it",
                    "give the members of one object, and the entries of one list, the same number of spaces");
        }
        return fault(Quote.plain(said) + (where.isEmpty() ? "" : " (" + Quote.plain(where) + ")"), "check this line and the one before it");
    }

    private InputError colon(boolean missing) {
        return missing ? fault("a line that is neither a member (name: value) nor an entry of a list (- value)",
                "write a colon and a space after the name")
                : fault("a colon where no name can end",
                        "put a text that holds a colon in quotes, and give members of one object the same number of spaces");
    }

    private String found() {
        return at >= text.length() || text.at(at) < ' ' ? "the end of the " + (at >= text.length() ? "file" : "line")
                : Quote.of(Character.isHighSurrogate(text.at(at)) && at + 1 < text.length() ? "" + text.at(at) + text.at(at + 1) : ""
                        + text.at(at));
    }

    private InputError fault(String message, String suggestion) {
        return new InputError(text.place("", Math.min(at, text.length()), Math.min(text.length(), at + 1)), "not YAML: " + message,
                Optional.of(suggestion));
    }
}
