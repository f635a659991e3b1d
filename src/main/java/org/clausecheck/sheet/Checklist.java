package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;

/** Terms that must all be there, each with the words by which it is called where it is lacking. */
public final class Checklist {

    private record Term(String words, Truth there) {
    }

    private final List<Term> terms = new ArrayList<>();

    private Checklist() {
    }

    /** A list of terms; words and truth values alternate, {@link IllegalArgumentException} if they do not. */
    public static Checklist of(Object... wordsAndTruths) {
        Checklist list = new Checklist();
        for (int i = 0; i < wordsAndTruths.length; i += 2) {
            if (i + 1 == wordsAndTruths.length || !(wordsAndTruths[i] instanceof String words)
                    || !(wordsAndTruths[i + 1] instanceof Truth there)) {
                throw new IllegalArgumentException("a checklist alternates words and truth values");
            }
            list.terms.add(new Term(words, there));
        }
        return list;
    }

    /** Whether every term is there. */
    public Truth complete() {
        return Truth.all(terms.stream().map(Term::there).toList());
    }

    /** What is certainly lacking, in words. */
    public List<String> lacking() {
        return terms.stream().filter(term -> term.there().no()).map(Term::words).toList();
    }

    /** What cannot be decided, in words. */
    public List<String> open() {
        return terms.stream().filter(term -> term.there().unknown()).map(Term::words).toList();
    }
}
