package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Ref;

/** What the documents refer to, gathered while they are read; looked up when all of them are. */
final class Links {

    private final List<Ref> refs = new ArrayList<>();
    private final List<CodeUse> codes = new ArrayList<>();

    /**
     * A code as used.
     *
     * @param code  the code
     * @param kind  in a definition the {@code kind} it stands under, as written; else empty
     * @param place where it stands
     */
    record CodeUse(Code code, String kind, Place place) {
    }

    void add(Ref ref) {
        refs.add(ref);
    }

    void add(CodeUse use) {
        codes.add(use);
    }

    List<Ref> refs() {
        return Collections.unmodifiableList(refs);
    }

    List<CodeUse> codes() {
        return Collections.unmodifiableList(codes);
    }
}
