package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clausecheck.sheet.Consent;
import org.clausecheck.sheet.Definition;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Event;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.Security;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.compare.Meaning;
import org.clausecheck.sheet.compare.Term;
import org.clausecheck.sheet.schema.ClauseTypes;
import org.clausecheck.sheet.schema.MemberShape;
import org.clausecheck.sheet.schema.Shape;
import org.clausecheck.sheet.schema.ValueKind;

/** Makes terms of the values of one document, which was read without an error before. */
final class TermTree {

    private static final Set<ValueKind> SAY_WHAT_IT_IS_ABOUT = Set.of(ValueKind.REFERENCE, ValueKind.TEXT, ValueKind.ENUMERATION, ValueKind.CODE,
            ValueKind.INTEGER, ValueKind.DATE);

    /** What references may name. */
    private static final Set<Class<?>> DECLARED = Set.of(Clause.class, Party.class, Security.class, Event.class, Definition.class, Consent.class);

    private final String document;

    /** Terms of the document of this id. */
    TermTree(String document) {
        this.document = document;
    }

    /** What is withheld inside an object by a path that an object around it gives: the path from here, and where it is written. */
    private record Hidden(String path, Cursor written) {
    }

    /** The terms of the document, apart from some of its members. */
    Term.Group document(Cursor c, Set<String> skipped) {
        return group(c, Shape.of(Document.class), skipped, List.of(), new Meaning.Reference(document, document), "");
    }

    /** The terms that stand beside a member. */
    Map<String, Term> beside(Cursor c, String member) {
        return group(c, Shape.of(Document.class), Set.of(member), List.of(), new Meaning.Plain(""), "").members();
    }

    /**
     * The terms of an object.
     *
     * @param name   what its id means
     * @param clause the clause it is or stands in; empty outside
     */
    private Term.Group group(Cursor c, Shape shape, Set<String> skipped, List<Hidden> around, Meaning name, String clause) {
        Node.Obj object = (Node.Obj) c.node();
        List<Hidden> hidden = new ArrayList<>(around);
        if (object.get("withheld") instanceof Node.Arr list) {
            Cursor paths = c.at(object.entry("withheld"));
            for (int i = 0; i < list.items().size(); i++) {
                hidden.add(new Hidden(paths.at(i).text(), paths.at(i)));
            }
        }
        Map<String, Term> members = new LinkedHashMap<>();
        for (Node.Entry entry : object.entries()) {
            if (!skipped.contains(entry.name()) && !entry.name().equals("withheld")) {
                Cursor value = c.at(entry);
                MemberShape member = shape.members().get(entry.name());
                members.put(entry.name(), entry.name().equals("id") ? single(value, name)
                        : member == null ? custom(value) : member(value, member, below(hidden, entry.name()), clause));
            }
        }
        withheld(c, object, hidden).ifPresent(term -> members.put("withheld", term));
        Set<String> identity = shape.members().values().stream().filter(TermTree::saysWhatItIsAbout).map(MemberShape::name).collect(Collectors.toSet());
        return new Term.Group(c.place(), Optional.ofNullable(object.text("id")), members, identity);
    }

    private static boolean saysWhatItIsAbout(MemberShape member) {
        return member.isRequired() && !member.bounded() && SAY_WHAT_IT_IS_ABOUT.contains(member.kind());
    }

    private Term member(Cursor c, MemberShape member, List<Hidden> hidden, String clause) {
        boolean objects = member.kind() == ValueKind.OBJECT || member.kind() == ValueKind.CLAUSE || member.kind() == ValueKind.AGREEMENT;
        if (!objects) {
            return single(c, new Meanings(document).of(c, member));
        }
        if (!(c.node() instanceof Node.Arr list)) {
            return object(c, member, hidden, clause);
        }
        List<Term> entries = new ArrayList<>();
        for (int i = 0; i < list.items().size(); i++) {
            entries.add(object(c.at(i), member, below(hidden, Integer.toString(i)), clause));
        }
        return new Term.Listing(c.place(), entries);
    }

    private Term.Group object(Cursor c, MemberShape member, List<Hidden> hidden, String clause) {
        String id = ((Node.Obj) c.node()).text("id");
        boolean declared = id != null && (DECLARED.contains(member.type()));
        boolean tranche = id != null && member.name().equals("tranches");
        Meaning name = declared ? new Meaning.Reference(document, id)
                : tranche ? new Meaning.Reference(document, clause + "/" + id) : new Meaning.Plain(id == null ? "" : id);
        return group(c, shape(c, member), Set.of(), hidden, name, member.kind() == ValueKind.CLAUSE && id != null ? id : clause);
    }

    private static Shape shape(Cursor c, MemberShape member) {
        String type = member.kind() == ValueKind.CLAUSE ? ((Node.Obj) c.node()).text("type") : null;
        return type == null ? Shape.of(member.type()) : Shape.of(ClauseTypes.record(type).<Class<?>>map(record -> record).orElse(CustomClause.class));
    }

    /** What is withheld inside a member or an entry of a list. */
    private static List<Hidden> below(List<Hidden> hidden, String step) {
        return hidden.stream().filter(one -> one.path().startsWith(step + "/"))
                .map(one -> new Hidden(one.path().substring(step.length() + 1), one.written())).toList();
    }

    /**
     * What is withheld, told of the object it is said of: the number of a list's entry is no part of what a path means, so such a path belongs
     * to the entry.
     */
    private static Optional<Term> withheld(Cursor c, Node.Obj object, List<Hidden> hidden) {
        List<Hidden> here = hidden.stream().filter(one -> !one.path().matches("(.*/)?\\d+(/.*)?")).toList();
        if (here.isEmpty() && object.get("withheld") == null) {
            return Optional.empty();
        }
        Cursor first = object.get("withheld") == null ? here.get(0).written() : c.at(object.entry("withheld"));
        String json = here.stream().map(one -> Json.compact(one.written())).collect(Collectors.joining(",", "[", "]"));
        List<Meaning> paths = here.stream().<Meaning>map(one -> new Meaning.Plain(one.path())).toList();
        return Optional.of(new Term.Single(first.place(), json, new Meaning.Several(paths, false)));
    }

    /** What a namespace of its own says. */
    private Term custom(Cursor c) {
        if (!(c.node() instanceof Node.Obj object)) {
            return single(c, Meanings.custom(c.node()));
        }
        Map<String, Term> members = new LinkedHashMap<>();
        object.entries().forEach(entry -> members.put(entry.name(), custom(c.at(entry))));
        return new Term.Group(c.place(), Optional.empty(), members, Set.of());
    }

    private static Term.Single single(Cursor c, Meaning meaning) {
        return new Term.Single(c.place(), Json.compact(c), meaning);
    }
}
