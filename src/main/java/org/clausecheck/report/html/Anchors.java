package org.clausecheck.report.html;

import java.util.HashSet;
import java.util.Set;

/** Ids of one page, each given once: a second thing of one name gets a number. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();

    /** This id, or this id with the first number that makes it one of a kind. */
    String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !taken.add(id); i++) {
            id = wanted + "~" + i;
        }
        return id;
    }
}
