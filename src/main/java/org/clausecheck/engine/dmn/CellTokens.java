package org.clausecheck.engine.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.clausecheck.engine.dmn.CellParser.CellException;

/** Cuts a cell into the words and signs that cells are made of; any other sign is refused. */
final class CellTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|\"[^\"\\\\]*+\"|-?[0-9]++(?:\\.(?!\\.)[0-9]++)?|\\.\\.|<=|>=|[<>(),\\[\\]]|date|not|true|false|null");

    private CellTokens() {
    }

    static List<String> of(String text) throws CellException {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new CellException("a cell holds numbers, \"texts\", date(\"…\"), comparisons, ranges and lists; it cannot hold "
                        + shorten(text.substring(at)));
            }
            if (!matcher.group().isBlank()) {
                tokens.add(matcher.group());
            }
            at = matcher.end();
        }
        return tokens;
    }

    private static String shorten(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
