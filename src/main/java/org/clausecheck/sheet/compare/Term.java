package org.clausecheck.sheet.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import org.clausecheck.logic.Place;

/** A term of a draft: what it means, what is written and where. */
public sealed interface Term {

    /** Where it stands. */
    Place place();

    /** What is written, as JSON without line breaks and spaces between values. */
    String json();

    /** What it means. */
    Meaning meaning();

    /** Whether two terms of two drafts mean the same, the names of the old draft being those of the new. */
    static boolean same(Term old, Term now, Naming naming) {
        return old.meaning().text(naming).equals(now.meaning().text(Naming.AS_WRITTEN));
    }

    /** A value that is compared as a whole: a figure, a day, a reference, a list of codes. */
    record Single(Place place, String json, Meaning meaning) implements Term {
    }

    /**
     * An object, compared member by member.
     *
     * @param id       its id; empty if it has none
     * @param members  its members in the order of the file, the id among them
     * @param identity the names of those that say what it is about, where it has no id: of a holding the holder and the company
     */
    record Group(Place place, Optional<String> id, Map<String, Term> members, Set<String> identity) implements Term {

        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            identity = Set.copyOf(identity);
        }

        /** The same without its name, for comparing what it says. */
        Group nameless() {
            Map<String, Term> others = new LinkedHashMap<>(members);
            others.remove("id");
            return new Group(place, Optional.empty(), others, identity);
        }

        /** The entries of a list among its members; none if it has no such list. */
        List<Term> entries(String name) {
            return members.get(name) instanceof Listing listing ? listing.entries() : List.of();
        }

        @Override
        public String json() {
            return members.entrySet().stream().map(member -> quoted(member.getKey()) + ":" + member.getValue().json())
                    .collect(Collectors.joining(",", "{", "}"));
        }

        private static String quoted(String name) {
            return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + '"';
        }

        @Override
        public Meaning meaning() {
            TreeMap<String, Meaning> parts = new TreeMap<>();
            members.forEach((name, term) -> parts.put(name, term.meaning()));
            return new Meaning.Parts(parts);
        }
    }

    /** A list of objects. Their order means nothing. */
    record Listing(Place place, List<Term> entries) implements Term {

        public Listing {
            entries = List.copyOf(entries);
        }

        @Override
        public String json() {
            return entries.stream().map(Term::json).collect(Collectors.joining(",", "[", "]"));
        }

        @Override
        public Meaning meaning() {
            List<Meaning> parts = new ArrayList<>();
            entries.forEach(entry -> parts.add(entry.meaning()));
            return new Meaning.Several(parts, false);
        }
    }
}
