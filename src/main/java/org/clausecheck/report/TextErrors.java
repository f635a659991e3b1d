package org.clausecheck.report;

import java.util.List;
import java.util.Locale;

import org.clausecheck.sheet.read.InputError;

/** Errors of input for people: place, line, what was found, what to do. */
public final class TextErrors {

    private TextErrors() {
    }

    /** Each error in a block of its own, and their number. */
    public static String text(List<InputError> errors, Excerpts excerpts, boolean colour) {
        Style style = new Style(colour);
        StringBuilder out = new StringBuilder();
        for (InputError error : errors) {
            out.append(style.severe("ERROR")).append("  ").append(TextReport.position(error.place())).append('\n');
            excerpts.line(error.place().file(), error.place().line()).ifPresent(line -> out.append(style.dim(String.format(Locale.ROOT,
                    "%5d | ", error.place().line())))
                    .append(line.replace('\t', ' ').stripTrailing()).append('\n').append(style.dim("      | ")).append(" ".repeat(error.place().column() - 1))
                    .append(style.severe("^".repeat(Math.max(1, error.place().length())))).append('\n'));
            out.append("  ").append(error.message()).append('\n');
            error.suggestion().ifPresent(suggestion -> out.append("  ").append(suggestion).append('\n'));
            out.append('\n');
        }
        return out.append(errors.size()).append(errors.size() == 1 ? " error\n" : " errors\n").toString();
    }
}
