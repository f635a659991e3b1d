package org.clausecheck.sheet.read;

import java.util.Comparator;
import java.util.Optional;

import org.clausecheck.logic.Place;

/**
 * Something in the input that cannot be read or has no clear meaning.
 *
 * @param place      where it stands; 1:1 when the whole file is meant
 * @param message    what was found and what is allowed, on one line, safe to print
 * @param suggestion what to do about it, if that can be said
 */
public record InputError(Place place, String message, Optional<String> suggestion) implements Comparable<InputError> {

    private static final Comparator<InputError> ORDER = Comparator.comparing(InputError::place).thenComparing(InputError::message);

    @Override
    public int compareTo(InputError other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place + " " + message + suggestion.map(text -> " → " + text).orElse("");
    }
}
