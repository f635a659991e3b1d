package org.clausecheck.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.compare.Term;

/** The terms of a sheet that was read, for comparing it with another draft. */
public final class SheetTerms {

    /** What is no term: the version of the format is the same wherever it is said. */
    private static final Set<String> OF_A_SHEET = Set.of("$schema", "format", "agreements");
    /** The facts of an agreement are not read, so a change of them is none. */
    private static final Set<String> OF_AN_AGREEMENT = Set.of("$schema", "format", "agreements", "facts");

    private final Reading.Usable reading;
    private final Map<String, Cursor> files = new HashMap<>();

    private SheetTerms(Reading.Usable reading) {
        this.reading = reading;
    }

    /**
     * The sheet as one object, under {@code agreements} every agreement that was read with it, inline or in a file of its own, each once:
     * which document names which file is no term.
     */
    public static Term.Group of(Reading.Usable reading) {
        return new SheetTerms(reading).sheet();
    }

    private Term.Group sheet() {
        Document sheet = reading.documents().sheet();
        Term.Group own = document(sheet, OF_A_SHEET);
        Map<String, Map<String, Term>> remarks = new HashMap<>();
        reading.documents().stream().forEach(document -> remarks(document, sheet, remarks));
        List<Term> agreements = new ArrayList<>();
        for (Document agreement : reading.documents().agreements()) {
            Term.Group terms = document(agreement, OF_AN_AGREEMENT);
            Map<String, Term> beside = remarks.getOrDefault(agreement.margin().place().file(), Map.of());
            boolean filed = agreement.margin().place().pointer().isEmpty() && !beside.isEmpty();
            agreements.add(filed ? with(terms, "file", new Term.Group(terms.place(), Optional.empty(), beside, Set.of())) : terms);
        }
        return with(own, "agreements", new Term.Listing(sheet.agreements().place(), agreements));
    }

    private static Term.Group with(Term.Group group, String name, Term member) {
        Map<String, Term> members = new LinkedHashMap<>(group.members());
        members.put(name, member);
        return new Term.Group(group.place(), group.id(), members, group.identity());
    }

    private Term.Group document(Document document, Set<String> skipped) {
        Place place = document.margin().place();
        return new TermTree(document.id()).document(at(place), skipped);
    }

    /** What stands beside the name of a file: a remark or a source, told of the agreement in it. */
    private void remarks(Document document, Document sheet, Map<String, Map<String, Term>> found) {
        Place place = document.margin().place();
        Cursor cursor = at(place);
        if (!(((Node.Obj) cursor.node()).get("agreements") instanceof Node.Arr list)) {
            return;
        }
        Cursor entries = cursor.at(((Node.Obj) cursor.node()).entry("agreements"));
        for (int i = 0; i < list.items().size(); i++) {
            Node.Obj entry = (Node.Obj) list.items().get(i);
            if (entry.text("file") != null) {
                Path base = document == sheet ? Path.of("") : Path.of(place.file()).resolveSibling("");
                String file = base.resolve(entry.text("file")).normalize().toString().replace('\\', '/');
                Map<String, Term> beside = new LinkedHashMap<>(new TermTree(document.id()).beside(entries.at(i), "file"));
                found.merge(file, beside, (first, second) -> first.isEmpty() ? second : first);
            }
        }
    }

    private Cursor at(Place place) {
        Cursor cursor = files.computeIfAbsent(place.file(), this::file);
        for (String step : place.pointer().isEmpty() ? new String[0] : place.pointer().substring(1).split("/", -1)) {
            cursor = cursor.node() instanceof Node.Obj object ? cursor.at(object.entry(step)) : cursor.at(Integer.parseInt(step));
        }
        return cursor;
    }

    private Cursor file(String name) {
        char[] text = reading.texts().get(name).toCharArray();
        SourceText source = new SourceText(name, text, text.length);
        try {
            return new Cursor(new Home(null, source, null, "", Namespaces.NONE), Tree.parse(source, new Limits(), new Problems()), "", false);
        } catch (Refused refused) {
            throw new IllegalStateException("read before: " + name, refused);
        }
    }
}
