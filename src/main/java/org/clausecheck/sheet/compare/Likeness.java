package org.clausecheck.sheet.compare;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.sheet.compare.Term.Group;

/** How much two objects of one kind have in common that are not told apart by ids. */
final class Likeness {

    /** More than any object has members: what an entry is about outweighs what it says. */
    private static final int SAME_SUBJECT = 1000;

    private Likeness() {
    }

    /**
     * An object with what its members mean, its id aside.
     *
     * @param group the object
     * @param texts what they mean, by name; references as the new draft has them
     */
    record Said(Group group, Map<String, String> texts) {
    }

    /** Zero if they are not the same thing; {@code alone} if there is no other object that either could be. */
    static int of(Said old, Said now, boolean alone) {
        if (old.group().id().isPresent() && now.group().id().isPresent()) {
            return 0;
        }
        Set<String> equal = new TreeSet<>();
        Set<String> different = new TreeSet<>(now.texts().keySet());
        old.texts().forEach((name, text) -> (text.equals(now.texts().get(name)) ? equal : different).add(name));
        different.removeAll(equal);
        Set<String> identity = old.group().identity();
        if (!identity.isEmpty() && equal.containsAll(identity)) {
            return SAME_SUBJECT + equal.size();
        }
        // whom or what it is about was corrected, and nothing else
        boolean corrected = different.size() == 1;
        boolean comparable = identity.isEmpty() || corrected;
        return comparable && !equal.isEmpty() ? equal.size() : comparable && alone ? 1 : 0;
    }
}
