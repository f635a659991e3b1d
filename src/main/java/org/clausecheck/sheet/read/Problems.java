package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.logic.Place;

/** Collects the errors of one reading: each once, and never more than a person could read. */
public final class Problems {

    /** A broken generator can make any number of errors; a list beyond this helps nobody. */
    static final int MOST = 1_000;

    private final Set<InputError> errors = new LinkedHashSet<>();
    private boolean more;

    /** An error without anything to do about it that could be said. */
    public void add(Place place, String message) {
        add(new InputError(place, message, Optional.empty()));
    }

    /** An error and what to do about it. */
    public void add(Place place, String message, String suggestion) {
        add(new InputError(place, message, Optional.of(suggestion)));
    }

    /** An error; one that is known already is not counted twice. */
    public void add(InputError error) {
        if (errors.size() < MOST) {
            errors.add(error);
        } else {
            more |= !errors.contains(error);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return errors.isEmpty();
    }

    /** Whether nothing more is taken: the caller may stop looking. */
    boolean isFull() {
        return more;
    }

    /** All errors by place. */
    public List<InputError> sorted(String sheet) {
        List<InputError> all = new ArrayList<>(new TreeSet<>(errors));
        if (more) {
            all.add(new InputError(Place.wholeFile(sheet), "only the first " + MOST + " errors are listed", Optional.empty()));
        }
        return List.copyOf(all);
    }
}
