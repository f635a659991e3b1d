package org.clausecheck.sheet.read;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the right name behind a wrong one. */
public final class Nearest {

    /** Beyond so many names a guess takes longer than it is worth. */
    static final int MOST_NAMES = 2_000;
    private static final int LONGEST_NAME = 60;
    /** Of two letters, one of which is wrong, nothing can be told. */
    private static final int SHORTEST_NAME = 3;

    private Nearest() {
    }

    /**
     * The name that is meant: one with a single letter inserted, left out, changed or swapped; else one that begins with what is written,
     * or has it as a part; else the nearest by letters, of which one may differ, in longer names two or three.
     */
    public static Optional<String> to(String written, Collection<String> names) {
        if (names.size() > MOST_NAMES || written.length() < SHORTEST_NAME || written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        String wrong = normal(written);
        int best = (wrong.length() <= 4 ? 1 : wrong.length() <= 8 ? 2 : 3) + 1;
        String found = null;
        for (String name : names) {
            if (Math.abs(name.length() - wrong.length()) < best) {
                int distance = distance(wrong, normal(name));
                if (distance < best) {
                    best = distance;
                    found = name;
                }
            }
        }
        String nearest = found;
        return found != null && best <= 1 ? Optional.of(found) : whole(wrong, names).or(() -> Optional.ofNullable(nearest));
    }

    /** The name that begins with the word or ends with it, if there is one such name and no more. */
    private static Optional<String> whole(String word, Collection<String> names) {
        if (word.length() < 4) {
            return Optional.empty();
        }
        List<String> found = names.stream().filter(name -> name.startsWith(word) || name.endsWith("-" + word)).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** {@link #to} as a question; empty if nothing is near. */
    static Optional<String> question(String written, Collection<String> names) {
        return to(written, names).map(name -> "did you mean " + Quote.of(name) + "?");
    }

    private static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
