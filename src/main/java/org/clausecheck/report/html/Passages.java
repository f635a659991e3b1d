package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.report.Excerpts;

/** Cuts lines out of files and marks in them what findings mean. Columns count code points, as places do. */
final class Passages {

    /** More lines of one object than this say nothing more to a reader. */
    private static final int MOST_LINES = 60;
    /** A line longer than this is a whole document in one line: what stands around the mark is shown. */
    private static final int WIDEST_LINE = 600;
    private static final int BEFORE_MARK = 120;
    /** An object of so many lines is shown whole. */
    private static final int SHORT = 5;

    private final Excerpts excerpts;

    Passages(Excerpts excerpts) {
        this.excerpts = excerpts;
    }

    /** The line of a place, with the place marked. */
    Passage at(Place place) {
        return new Passage(place.file(), place.pointer(), place.line(), place.column(),
                excerpts.line(place.file(), place.line()).map(text -> List.of(line(place.line(), text, 0, Integer.MAX_VALUE,
                        List.of(place)))).orElse(List.of()));
    }

    /** The object or list that begins at a place, to its end, with the given places in it marked. */
    Passage whole(Place place, List<Place> marks) {
        List<Passage.Line> lines = new ArrayList<>();
        Balance balance = new Balance();
        for (int number = place.line(); lines.size() < MOST_LINES; number++) {
            Optional<String> text = excerpts.line(place.file(), number);
            if (text.isEmpty()) {
                break;
            }
            int from = number == place.line() ? place.column() - 1 : 0;
            int to = balance.read(text.get(), from);
            int current = number;
            List<Place> own = marks.stream().filter(mark -> mark.file().equals(place.file()) && mark.line() == current).toList();
            lines.add(line(number, text.get(), from, to, own));
            if (balance.closed()) {
                break;
            }
        }
        return new Passage(place.file(), place.pointer(), place.line(), place.column(), lines);
    }

    /** A place inside an object: the object with the place marked; of a long one its first line and what stands around the place. */
    Passage within(Place object, Place mark) {
        Passage all = whole(object, List.of(mark));
        boolean outside = !object.file().equals(mark.file()) || all.lines().stream().noneMatch(line -> line.number() == mark.line());
        if (outside) {
            return at(mark);
        }
        List<Passage.Line> lines = new ArrayList<>();
        for (Passage.Line line : all.lines()) {
            boolean near = all.lines().size() <= SHORT || line.number() == object.line() || Math.abs(line.number() - mark.line()) <= 1;
            if (near) {
                lines.add(line);
            } else if (lines.get(lines.size() - 1).number() != 0) {
                lines.add(new Passage.Line(0, List.of(new Passage.Part("…", false))));
            }
        }
        return new Passage(mark.file(), mark.pointer(), mark.line(), mark.column(), lines);
    }

    private static Passage.Line line(int number, String text, int from, int to, List<Place> marks) {
        int[] points = text.replace('\t', ' ').codePoints().toArray();
        int end = Math.min(to, points.length);
        BitSet marked = new BitSet(points.length);
        marks.forEach(mark -> marked.set(Math.min(mark.column() - 1, points.length), Math.min(points.length, mark.column() - 1
                + length(points, mark))));
        int start = Math.min(from, end);
        if (end - start > WIDEST_LINE) {
            int first = marked.nextSetBit(start);
            start = Math.max(start, (first < 0 ? start : first) - BEFORE_MARK);
            end = Math.min(end, start + WIDEST_LINE);
        }
        return new Passage.Line(number, pieces(points, marked, start, end, start > Math.min(from, points.length), end < Math.min(to,
                points.length)));
    }

    /** An object is marked by its first member, which tells which it is; underlining all of it would say no more. */
    private static int length(int[] points, Place mark) {
        int start = mark.column() - 1;
        if (start < 0 || start >= points.length || points[start] != '{') {
            return Math.max(mark.length(), 1);
        }
        boolean quoted = false;
        for (int i = start + 1; i < points.length; i++) {
            if (points[i] == '"' && points[i - 1] != '\\') {
                quoted = !quoted;
            } else if (!quoted && (points[i] == ',' || points[i] == '}' || points[i] == '{' || points[i] == '[')) {
                return points[i] == ',' ? i - start : i - start + 1;
            }
        }
        return points.length - start;
    }

    private static List<Passage.Part> pieces(int[] points, BitSet marked, int start, int end, boolean cutBefore, boolean cutAfter) {
        List<Passage.Part> pieces = new ArrayList<>();
        if (cutBefore) {
            pieces.add(new Passage.Part("…", false));
        }
        for (int i = start; i < end;) {
            boolean on = marked.get(i);
            int next = Math.min(end, on ? marked.nextClearBit(i) : marked.nextSetBit(i) < 0 ? end : marked.nextSetBit(i));
            pieces.add(new Passage.Part(new String(points, i, next - i), on));
            i = next;
        }
        if (cutAfter) {
            pieces.add(new Passage.Part("…", false));
        }
        return pieces;
    }

    /** Counts brackets outside strings, line by line. */
    private static final class Balance {
        private int depth;
        private boolean quoted;
        private boolean begun;

        /** Reads a line from a column on; gives the column after the bracket that closes, or a column beyond the line. */
        int read(String text, int from) {
            int[] points = text.codePoints().toArray();
            for (int i = from; i < points.length; i++) {
                if (points[i] == '\\' && quoted) {
                    i++;
                } else if (points[i] == '"') {
                    quoted = !quoted;
                } else if (!quoted && (points[i] == '{' || points[i] == '[')) {
                    depth++;
                    begun = true;
                } else if (!quoted && (points[i] == '}' || points[i] == ']') && --depth <= 0) {
                    return i + 1;
                }
                if (!begun && i == from && points[i] != '{' && points[i] != '[') {
                    begun = true;
                    return Integer.MAX_VALUE;
                }
            }
            return Integer.MAX_VALUE;
        }

        boolean closed() {
            return begun && depth <= 0;
        }
    }
}
