package org.clausecheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A changed term in words, on one line. */
final class TextChange {

    /** More of a value says no more at a glance; the file has it whole. */
    private static final int LONGEST_VALUE = 100;
    /** How much of what two long texts share is shown before the first difference. */
    private static final int SHARED = 20;

    private final Change change;

    TextChange(Change change) {
        this.change = change;
    }

    /** What was and what is; of lists what came and what went. */
    String words() {
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return change.before().map(json -> "removed  " + shortened(TextValue.of(json), 0))
                    .orElseGet(() -> "added  " + shortened(TextValue.of(change.after().orElse("")), 0)).stripTrailing();
        }
        String before = TextValue.of(change.before().get());
        String after = TextValue.of(change.after().get());
        if (change.pointer().endsWith("/id")) {
            return "renamed from " + before;
        }
        return difference(TextValue.entries(change.before().get()), TextValue.entries(change.after().get())).orElseGet(() -> {
            boolean isLong = Math.max(points(before), points(after)) > LONGEST_VALUE;
            int shared = isLong ? Math.max(0, common(before, after) - SHARED) : 0;
            return shortened(before, shared) + " -> " + shortened(after, shared);
        });
    }

    /** What came and went; empty if that is nothing or all, or if these are no lists. */
    private static Optional<String> difference(List<String> before, List<String> after) {
        List<String> came = without(after, before);
        List<String> went = without(before, after);
        if (came.isEmpty() && went.isEmpty() || went.size() == before.size() && came.size() == after.size()) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        came.forEach(entry -> parts.add("+ " + shortened(entry, 0)));
        went.forEach(entry -> parts.add("- " + shortened(entry, 0)));
        return Optional.of(String.join("  ", parts));
    }

    private static List<String> without(List<String> entries, List<String> others) {
        List<String> left = new ArrayList<>(entries);
        others.forEach(left::remove);
        return left;
    }

    private static int common(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        int length = 0;
        while (length < Math.min(first.length, second.length) && first[length] == second[length]) {
            length++;
        }
        return length;
    }

    private static int points(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String shortened(String text, int from) {
        int[] points = text.codePoints().skip(from).limit(LONGEST_VALUE).toArray();
        return (from > 0 ? "…" : "") + new String(points, 0, points.length) + (points(text) > from + LONGEST_VALUE ? "…" : "");
    }
}
