package org.clausecheck.norm;

import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Counterparty;

/**
 * With, to, through or for whom.
 *
 * @param kind    how the persons are given
 * @param codes   parties, groups, {@code any-third-party}, {@code competitors}; of all-but, those among whom the holder is excepted
 * @param holders of all-but, who is excepted
 * @param alone   of all-but, whether what the bearer does alone is free
 * @param place   where it stands, or would stand
 */
public record Circle(Kind kind, List<String> codes, List<String> holders, boolean alone, Place place) {

    /** How the persons are given. */
    public enum Kind {
        /** Anyone. */
        ANYONE,
        /** These. */
        ONLY,
        /** All but the holders. */
        ALL_BUT,
        /** Whom the bearer chooses: a duty that names nobody. */
        AT_CHOICE,
        /** Somebody whom the clause does not name. */
        UNSAID,
        /** Persons who cannot be seen, beside the codes. */
        WITHHELD
    }

    public Circle {
        codes = List.copyOf(codes);
        holders = List.copyOf(holders);
    }

    static Circle anyone(Place place) {
        return new Circle(Kind.ANYONE, List.of(), List.of(), false, place);
    }

    static Circle only(Place place, List<String> codes) {
        return new Circle(Kind.ONLY, codes, List.of(), false, place);
    }

    static Circle unsaid(Place place) {
        return new Circle(Kind.UNSAID, List.of(), List.of(), false, place);
    }

    /** All but the holders, as far as the clause does not name a narrower circle. */
    static Circle allBut(List<String> holders, Items<Counterparty> written, boolean alone) {
        List<String> codes = written.stream().map(Counterparty::code).toList();
        return new Circle(Kind.ALL_BUT, codes, holders, alone, written.place());
    }

    /** As written; anyone where nobody is. */
    static Circle of(Items<Counterparty> written) {
        return of(written, Kind.ANYONE);
    }

    /** As written; the bearer's choice where nobody is. */
    static Circle ofDuty(Items<Counterparty> written) {
        return of(written, Kind.AT_CHOICE);
    }

    private static Circle of(Items<Counterparty> written, Kind ifAbsent) {
        List<String> codes = written.stream().map(Counterparty::code).toList();
        Kind kind = written.isOpen() ? Kind.WITHHELD : codes.isEmpty() ? ifAbsent : Kind.ONLY;
        return new Circle(kind, codes, List.of(), false, written.place());
    }

    /** Named persons. */
    boolean isNamed() {
        return kind == Kind.ONLY || kind == Kind.WITHHELD;
    }
}
