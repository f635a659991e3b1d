package org.clausecheck.sheet.read;

import java.util.Set;

/**
 * What a kind of object asks beyond its record.
 *
 * @param required  members that must be there although the record does without
 * @param forbidden members that the record has and this kind of object has not
 * @param skipped   members that are allowed and not read
 */
record Rules(Set<String> required, Set<String> forbidden, Set<String> skipped) {

    static final Rules NONE = new Rules(Set.of(), Set.of(), Set.of());
}
