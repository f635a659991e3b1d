package org.clausecheck.sheet;

import java.util.Map;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;

/**
 * What every object of a sheet may carry beside its own members.
 *
 * @param place      where the object stands
 * @param document   id of the document it stands in
 * @param note       a remark, never evaluated
 * @param source     where it was read
 * @param withheld   paths of terms that exist and cannot be seen
 * @param extensions objects of declared namespaces, by namespace; checked by their own schema, not evaluated
 */
public record Margin(Place place, String document, Fact<String> note, Fact<Source> source, Items<String> withheld,
        Map<String, Object> extensions) implements Inlined {

    /** The objects of two documents are the same if all but their places are: places do not count. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Margin margin && document.equals(margin.document) && note.equals(margin.note)
                && source.equals(margin.source) && withheld.equals(margin.withheld) && extensions.equals(margin.extensions);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }
}
