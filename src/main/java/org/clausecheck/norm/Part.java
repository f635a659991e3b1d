package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Ref;

/**
 * One part of a norm's scope: its codes, how they came there, and what is taken out of them.
 *
 * @param codes   the codes; of a withheld part those that can be seen
 * @param said    how the part is said
 * @param without codes that are expressly not meant
 * @param place   where the part stands, or would stand
 */
public record Part(List<String> codes, Said said, List<String> without, Place place) {

    /** How a part is said. */
    public enum Said {
        /** In words. */
        WRITTEN,
        /** Not in words: it goes without saying. */
        BY_DEFAULT,
        /** Not at all: it does not narrow. */
        ABSENT,
        /** In words that cannot be seen. */
        WITHHELD
    }

    public Part {
        codes = List.copyOf(codes);
        without = List.copyOf(without);
    }

    /** A part as the clause states it; an empty list narrows nothing. */
    static Part of(Items<?> items) {
        List<String> codes = new ArrayList<>(items.size());
        for (Object item : items) {
            codes.add(item instanceof Code code ? code.code() : item instanceof Ref ref ? ref.text() : Words.of(item));
        }
        return new Part(codes, items.isOpen() ? Said.WITHHELD : codes.isEmpty() ? Said.ABSENT : Said.WRITTEN, List.of(), items.place());
    }

    /** A part in words. */
    static Part written(Place place, String... codes) {
        return new Part(List.of(codes), Said.WRITTEN, List.of(), place);
    }

    /** A part that goes without saying. */
    static Part byDefault(Place place, String... codes) {
        return new Part(List.of(codes), Said.BY_DEFAULT, List.of(), place);
    }

    /** A part that does not narrow. */
    static Part absent(Place place) {
        return new Part(List.of(), Said.ABSENT, List.of(), place);
    }

    /** This part, or these codes where it is absent. */
    Part orDefault(String... other) {
        return isAbsent() && other.length > 0 ? new Part(List.of(other), Said.BY_DEFAULT, without, place) : this;
    }

    /** The same codes without some. */
    Part except(List<String> excluded) {
        return new Part(codes, said, excluded, place);
    }

    /** The same codes and one more. */
    Part widened(String code) {
        List<String> all = new ArrayList<>(codes);
        if (!all.contains(code)) {
            all.add(code);
        }
        return new Part(all, said == Said.ABSENT ? Said.WRITTEN : said, without, place);
    }

    boolean isAbsent() {
        return said == Said.ABSENT;
    }

    boolean isHidden() {
        return said == Said.WITHHELD;
    }

    /** Written, by itself or in part. */
    boolean isWritten() {
        return said == Said.WRITTEN || said == Said.WITHHELD;
    }

    /** Written so wide that it does not narrow: the whole world, any field. */
    boolean isEverything() {
        return isAbsent() || names("world") || names("any");
    }

    boolean names(String code) {
        return codes.contains(code);
    }
}
