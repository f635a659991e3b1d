package org.clausecheck.engine.dmn;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The small, closed part of FEEL that a cell may be written in: numbers, texts, {@code date("…")}, {@code true}, {@code false}; in inputs
 * comparisons, ranges, lists of these, {@code not(…)} and {@code -}; in outputs also {@code null} and lists of texts. Everything else
 * (loops, functions, properties, code) is refused before the engine sees it, which also makes every table fit for analysis.
 */
final class CellParser {

    /** A cell that is not written in this part of FEEL, or not of its type. */
    static final class CellException extends Exception {
        CellException(String message) {
            super(message);
        }
    }

    private static final int MAX_LENGTH = 2_000;

    private final ValueType type;
    private final List<String> tokens;
    private int at;

    private CellParser(ValueType type, String text) throws CellException {
        if (text.length() > MAX_LENGTH) {
            throw new CellException("a cell has at most " + MAX_LENGTH + " characters, this one " + text.length());
        }
        this.type = type;
        this.tokens = CellTokens.of(text);
    }

    /** The test of an input cell. */
    static InputTest test(ValueType type, String text) throws CellException {
        if (text.strip().equals("-")) {
            return InputTest.ANY;
        }
        CellParser parser = new CellParser(type, text);
        boolean negated = parser.skip("not");
        if (negated) {
            parser.expect("(");
        }
        List<Interval> intervals = new ArrayList<>();
        do {
            intervals.add(parser.interval());
        } while (parser.skip(","));
        if (negated) {
            parser.expect(")");
        }
        parser.end();
        boolean comparison = intervals.stream().anyMatch(interval -> !interval.low().equals(interval.high()));
        boolean single = intervals.stream().anyMatch(interval -> interval.low().equals(interval.high()));
        if (type == ValueType.NUMBER && comparison && single) {
            throw new CellException("a comma separates two tests; a decimal fraction is written with a point");
        }
        return new InputTest(negated, List.copyOf(intervals));
    }

    /** The value of an output cell; empty for {@code null}. A list is written {@code ["a", "b"]}. */
    static Optional<Object> value(ValueType type, String text) throws CellException {
        CellParser parser = new CellParser(type, text);
        Optional<Object> value = parser.skip("null") ? Optional.empty()
                : Optional.of(type == ValueType.TEXT_LIST ? parser.texts() : parser.literal(type));
        parser.end();
        return value;
    }

    private List<String> texts() throws CellException {
        expect("[");
        List<String> texts = new ArrayList<>();
        do {
            texts.add((String) literal(ValueType.TEXT));
        } while (skip(","));
        expect("]");
        return List.copyOf(texts);
    }

    private Interval interval() throws CellException {
        String operator = peek();
        if (operator.equals("<") || operator.equals("<=") || operator.equals(">") || operator.equals(">=")) {
            ordered(operator);
            at++;
            Optional<Object> bound = Optional.of(literal(type));
            boolean closed = operator.endsWith("=");
            return operator.startsWith("<") ? new Interval(Optional.empty(), false, bound, closed)
                    : new Interval(bound, closed, Optional.empty(), false);
        }
        if (operator.equals("[") || operator.equals("(") || operator.equals("]")) {
            ordered("a range");
            at++;
            return range(operator.equals("["));
        }
        return Interval.of(literal(type));
    }

    private Interval range(boolean lowClosed) throws CellException {
        Object low = literal(type);
        expect("..");
        Object high = literal(type);
        boolean highClosed = peek().equals("]");
        if (!highClosed && !peek().equals(")") && !peek().equals("[")) {
            throw unexpected("] or )");
        }
        at++;
        Interval range = new Interval(Optional.of(low), lowClosed, Optional.of(high), highClosed);
        if (range.isEmpty()) {
            throw new CellException("the range runs backwards, nothing lies in it");
        }
        return range;
    }

    private void ordered(String form) throws CellException {
        if (!type.isOrdered()) {
            throw new CellException(form + " has no meaning for a " + type.dmnName());
        }
    }

    private Object literal(ValueType wanted) throws CellException {
        String token = peek();
        Object value;
        if (token.startsWith("\"")) {
            at++;
            value = token.substring(1, token.length() - 1);
        } else if (token.equals("true") || token.equals("false")) {
            at++;
            value = Boolean.valueOf(token);
        } else if (token.equals("date")) {
            value = date();
        } else if (!token.isEmpty() && (Character.isDigit(token.charAt(0)) || token.startsWith("-") && token.length() > 1)) {
            at++;
            value = new BigDecimal(token);
        } else {
            throw unexpected("a " + wanted.dmnName());
        }
        if (!wanted.holds(value)) {
            throw new CellException(token + " is no " + wanted.dmnName()
                    + (wanted == ValueType.DATE ? "; a day is written date(\"2026-05-01\")" : ""));
        }
        return value;
    }

    private LocalDate date() throws CellException {
        at++;
        expect("(");
        String text = peek();
        if (!text.matches("\"\\d{4}-\\d{2}-\\d{2}\"")) {
            throw unexpected("a day such as \"2026-05-01\"");
        }
        at++;
        expect(")");
        try {
            return LocalDate.parse(text.substring(1, text.length() - 1));
        } catch (DateTimeException e) {
            throw new CellException(text + " is no day of the calendar");
        }
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private boolean skip(String token) {
        boolean found = peek().equals(token);
        at += found ? 1 : 0;
        return found;
    }

    private void expect(String token) throws CellException {
        if (!skip(token)) {
            throw unexpected(token);
        }
    }

    private void end() throws CellException {
        if (at < tokens.size()) {
            throw unexpected("the end of the cell");
        }
    }

    private CellException unexpected(String wanted) {
        return new CellException("expected " + wanted + ", found " + (peek().isEmpty() ? "the end of the cell" : peek()));
    }
}
