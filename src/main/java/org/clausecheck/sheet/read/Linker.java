package org.clausecheck.sheet.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.DefinitionRef;
import org.clausecheck.sheet.DocumentRef;
import org.clausecheck.sheet.EventRef;
import org.clausecheck.sheet.Gate;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Ref;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.TriggerRef;
import org.clausecheck.sheet.read.Index.ClauseEntry;
import org.clausecheck.sheet.read.Index.DocumentEntry;
import org.clausecheck.sheet.read.Index.Kind;
import org.clausecheck.sheet.schema.ClauseTypes;

/** Looks up every reference of all documents read together, and that their ids do not get in each other's way. */
final class Linker {

    private static final String CONDITION = "condition";

    private final Index index;
    private final Problems problems;

    Linker(Index index, Problems problems) {
        this.index = index;
        this.problems = problems;
    }

    /** Reports every id of a document that is taken and every reference that names nothing. */
    void check(List<Ref> refs) {
        checkDocumentIds();
        for (Ref ref : refs) {
            if (!problems.isFull() && !resolves(ref) && !mayBeUnread(ref)) {
                dangling(ref);
            }
        }
    }

    private void checkDocumentIds() {
        Map<String, Place> documents = new HashMap<>();
        for (DocumentEntry document : index.documents().values()) {
            for (Place place : document.places()) {
                Place first = documents.putIfAbsent(document.id(), place);
                if (first != null) {
                    problems.add(place, "the id " + Quote.of(document.id()) + " is taken by another document, at " + where(first),
                            "give each document an id of its own; an agreement in a file is named once by that file");
                }
            }
        }
        for (DocumentEntry document : index.documents().values()) {
            document.clauses().forEach((id, clause) -> {
                if (documents.containsKey(id)) {
                    problems.add(clause.place(), "the clause " + Quote.of(id) + " has the id of a document, at " + where(documents.get(id)),
                            "choose another id for the clause");
                }
            });
        }
    }

    private static String where(Place place) {
        return Quote.plain(place.file()) + ", line " + place.line() + ", column " + place.column();
    }

    private boolean resolves(Ref ref) {
        String text = ref.text();
        if (ref instanceof PartyRef) {
            return index.ids(Kind.PARTY).contains(text);
        }
        if (ref instanceof SecurityRef) {
            return index.ids(Kind.SECURITY).contains(text);
        }
        if (ref instanceof EventRef) {
            return index.ids(Kind.EVENT).contains(text);
        }
        if (ref instanceof DefinitionRef) {
            return index.ids(Kind.DEFINITION).contains(text);
        }
        if (ref instanceof DocumentRef) {
            return index.documents().containsKey(text);
        }
        if (ref instanceof TriggerRef) {
            return index.ids(Kind.EVENT).contains(text) || clause(text, ref.document()).filter(Linker::canTrigger).isPresent();
        }
        if (ref instanceof Gate gate && gate.isStage()) {
            return true;
        }
        return isTarget(text, ref.document()) || ref instanceof AnyRef && (index.ids(Kind.PARTY).contains(text)
                || index.ids(Kind.EVENT).contains(text) || index.ids(Kind.DEFINITION).contains(text) || Taxonomy.ASSETS.has(text));
    }

    /** A clause whose type cannot be read may be a condition. */
    private static boolean canTrigger(ClauseEntry clause) {
        return clause.type().equals(CONDITION) || ClauseTypes.record(clause.type()).isEmpty();
    }

    private boolean isTarget(String text, String document) {
        String[] parts = text.split("/", -1);
        DocumentEntry named = index.documents().get(parts[0]);
        return isInside(index.documents().get(document), parts, 0)
                || named != null && (parts.length == 1 || isInside(named, parts, 1));
    }

    private static boolean isInside(DocumentEntry document, String[] parts, int first) {
        ClauseEntry clause = document == null ? null : document.clauses().get(parts[first]);
        return clause != null && (parts.length == first + 1 || parts.length == first + 2 && clause.tranches().contains(parts[first + 1]));
    }

    /** The clause that a reference names as a whole. */
    Optional<ClauseEntry> clause(String text, String document) {
        int slash = text.indexOf('/');
        DocumentEntry home = index.documents().get(slash < 0 ? document : text.substring(0, slash));
        return home == null ? Optional.empty() : Optional.ofNullable(home.clauses().get(text.substring(slash + 1)));
    }

    private boolean mayBeUnread(Ref ref) {
        return kinds(ref).stream().anyMatch(index::lacks);
    }

    private static Set<Kind> kinds(Ref ref) {
        if (ref instanceof PartyRef) {
            return EnumSet.of(Kind.PARTY);
        }
        if (ref instanceof SecurityRef) {
            return EnumSet.of(Kind.SECURITY);
        }
        if (ref instanceof EventRef) {
            return EnumSet.of(Kind.EVENT);
        }
        if (ref instanceof DefinitionRef) {
            return EnumSet.of(Kind.DEFINITION);
        }
        return ref instanceof TriggerRef ? EnumSet.of(Kind.EVENT, Kind.CLAUSE)
                : ref instanceof AnyRef ? EnumSet.of(Kind.CLAUSE, Kind.PARTY, Kind.EVENT, Kind.DEFINITION) : EnumSet.of(Kind.CLAUSE);
    }

    private void dangling(Ref ref) {
        String text = ref.text();
        String expected = References.title(ref.getClass());
        Optional<String> other = otherMeaning(ref);
        if (namesNoTranche(ref)) {
            return;
        }
        String message = other.map(found -> Quote.of(text) + " is " + found + "; expected " + expected)
                .orElseGet(() -> Quote.of(text) + " is not declared; expected " + expected);
        Optional<String> near = other.isPresent() ? Optional.empty() : meant(ref).map(name -> "did you mean " + Quote.of(name) + "?");
        problems.add(ref.place(), message, near.orElseGet(() -> advice(ref)));
    }

    /** Whether the reference names a clause of its document and a tranche that the clause does not have, which is reported. */
    private boolean namesNoTranche(Ref ref) {
        int slash = ref.text().indexOf('/');
        Optional<ClauseEntry> clause = slash < 0 || !kinds(ref).contains(Kind.CLAUSE) ? Optional.empty()
                : clause(ref.text().substring(0, slash), ref.document());
        clause.ifPresent(found -> problems.add(ref.place(), "the clause " + Quote.of(ref.text().substring(0, slash)) + " has no tranche "
                + Quote.of(ref.text().substring(slash + 1)), found.tranches().isEmpty() ? "name the clause as a whole"
                : "its tranches are " + Quote.all(found.tranches())));
        return clause.isPresent();
    }

    private Optional<String> otherMeaning(Ref ref) {
        String text = ref.text();
        Optional<String> clause = clause(text, ref.document()).map(found -> "a clause of type " + Quote.of(found.type()));
        return clause.or(() -> EnumSet.allOf(Kind.class).stream().filter(kind -> kind != Kind.CLAUSE && index.ids(kind).contains(text))
                .map(Kind::title).findFirst()).or(() -> index.documents().containsKey(text) ? Optional.of("an agreement")
                : Optional.empty());
    }

    /** The name that is meant: that of a clause elsewhere, one in the document that is named, or whatever is near. */
    private Optional<String> meant(Ref ref) {
        String text = ref.text();
        int slash = text.indexOf('/');
        DocumentEntry named = slash < 0 ? null : index.documents().get(text.substring(0, slash));
        if (named != null && kinds(ref).contains(Kind.CLAUSE)) {
            Set<String> names = new LinkedHashSet<>();
            addTargets(names, ref, named);
            return Nearest.to(text.substring(slash + 1), names).map(name -> text.substring(0, slash + 1) + name);
        }
        return elsewhere(ref).or(() -> Nearest.to(text, candidates(ref)));
    }

    /** The clause of this id in another document. */
    private Optional<String> elsewhere(Ref ref) {
        if (!kinds(ref).contains(Kind.CLAUSE) || ref instanceof DocumentRef) {
            return Optional.empty();
        }
        return index.documents().values().stream().filter(document -> {
            ClauseEntry clause = document.clauses().get(ref.text());
            return clause != null && (!(ref instanceof TriggerRef) || canTrigger(clause));
        }).map(document -> document.id() + "/" + ref.text()).findFirst();
    }

    private List<String> candidates(Ref ref) {
        Set<String> names = new LinkedHashSet<>();
        for (Kind kind : kinds(ref)) {
            if (kind != Kind.CLAUSE) {
                names.addAll(index.ids(kind));
            }
        }
        if (ref instanceof DocumentRef) {
            names.addAll(index.documents().keySet());
        } else if (kinds(ref).contains(Kind.CLAUSE)) {
            DocumentEntry own = index.documents().get(ref.document());
            if (own != null && own.clauses().size() <= Nearest.MOST_NAMES) {
                addTargets(names, ref, own);
            }
            names.addAll(ref instanceof TriggerRef ? Set.of() : index.documents().keySet());
        }
        return new ArrayList<>(names);
    }

    /** The clauses and tranches of a document that the reference could name there. */
    private static void addTargets(Set<String> names, Ref ref, DocumentEntry document) {
        document.clauses().forEach((id, clause) -> {
            if (!(ref instanceof TriggerRef) || canTrigger(clause)) {
                names.add(id);
                clause.tranches().forEach(tranche -> names.add(id + "/" + tranche));
            }
        });
    }

    private static String advice(Ref ref) {
        if (ref instanceof DocumentRef) {
            return "add the agreement under \"agreements\"";
        }
        if (ref instanceof TriggerRef) {
            return "declare it under \"events\", or add a condition clause with this id";
        }
        Kind kind = kinds(ref).iterator().next();
        return kinds(ref).size() == 1 && kind != Kind.CLAUSE ? "declare it under " + Quote.of(kind.list())
                : "write the id of a clause of this document, \"document/clause\" for another, \"clause/tranche\" for a tranche";
    }
}
