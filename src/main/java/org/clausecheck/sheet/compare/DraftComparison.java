package org.clausecheck.sheet.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Place;
import org.clausecheck.sheet.compare.Term.Group;
import org.clausecheck.sheet.compare.Term.Listing;

/**
 * Compares two drafts of a sheet by what they mean. What has an id is found by its id, whatever its place; an id that is new for what was
 * called otherwise is one change, and references to it are none.
 */
public final class DraftComparison {

    private final Renaming renaming;
    private final List<Difference> differences = new ArrayList<>();

    private DraftComparison(Renaming renaming) {
        this.renaming = renaming;
    }

    /** The terms of two drafts, compared. */
    public static DraftComparison of(Group old, Group now) {
        DraftComparison comparison = new DraftComparison(RenameSearch.between(old, now));
        comparison.members(new Spot("", "", Optional.empty()), old, now, true);
        return comparison;
    }

    /** The terms that differ, in the order of the new draft; what is gone follows what is left of its list or object. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** What is called otherwise in the new draft. */
    public Renaming renaming() {
        return renaming;
    }

    /**
     * Where the comparison stands.
     *
     * @param pointer by id where a list's entries have one
     * @param prefix  what stands before the ids of the document's clauses: its own id and a slash; empty in the sheet
     * @param clause  the clause, as a reference
     */
    private record Spot(String pointer, String prefix, Optional<String> clause) {

        Spot at(String step) {
            return new Spot(pointer + "/" + step.replace("~", "~0").replace("/", "~1"), prefix, clause);
        }

        Spot in(String document) {
            return new Spot(pointer, document + "/", clause);
        }

        Spot clause(String id) {
            return new Spot(pointer, prefix, Optional.of(prefix + id));
        }
    }

    private void members(Spot spot, Group old, Group now, boolean isDocument) {
        Set<String> names = new LinkedHashSet<>(now.members().keySet());
        names.addAll(old.members().keySet());
        for (String name : names) {
            Term before = old.members().get(name);
            Term after = now.members().get(name);
            Spot member = spot.at(name);
            if (before == null || after == null) {
                Term there = before == null ? after : before;
                if (isDocument && there instanceof Listing listing && !listing.entries().isEmpty()) {
                    // a first event is an event that was added, as a second one is
                    Listing none = new Listing(now.place().member(name), List.of());
                    entries(member, before == null ? none : listing, after == null ? none : listing, name);
                } else if (isDocument && name.equals("facts") && there instanceof Group facts) {
                    // what is not said of the world is unknown, whether or not a block of facts is there
                    Group none = new Group(now.place().member(name), Optional.empty(), Map.of(), Set.of());
                    members(member, before == null ? none : facts, after == null ? none : facts, false);
                } else {
                    note(member, before, after, now.place().member(name));
                }
            } else if (name.equals("id")) {
                id(member, before, after);
            } else {
                terms(member, before, after, isDocument ? name : "");
            }
        }
    }

    /** An id is read by its new name, and still it is a change that it is new. */
    private void id(Spot spot, Term before, Term after) {
        if (!before.meaning().text(Naming.AS_WRITTEN).equals(after.meaning().text(Naming.AS_WRITTEN))) {
            note(spot, before, after, after.place());
        }
    }

    private void terms(Spot spot, Term before, Term after, String list) {
        if (before instanceof Group one && after instanceof Group other) {
            members(spot, one, other, false);
        } else if (before instanceof Listing one && after instanceof Listing other) {
            entries(spot, one, other, list);
        } else if (!Term.same(before, after, renaming)) {
            note(spot, before, after, after.place());
        }
    }

    private void entries(Spot spot, Listing old, Listing now, String list) {
        EntryPairing pairing = EntryPairing.of(old.entries(), now.entries(), renaming);
        Labels labels = new Labels(old, now);
        for (Term entry : now.entries()) {
            Spot there = entry(spot, labels.of(entry), entry, list);
            pairing.old(entry).ifPresentOrElse(before -> entry(there, before, entry, list), () -> note(there, null, entry, entry.place()));
        }
        pairing.removed().forEach(entry -> note(entry(spot, labels.of(entry), entry, list), entry, null, now.place().member("-")));
    }

    private static Spot entry(Spot list, String label, Term entry, String name) {
        Spot there = list.at(label);
        String id = entry instanceof Group group ? group.id().orElse("") : "";
        return name.equals("clauses") ? there.clause(id) : name.equals("agreements") ? there.in(id) : there;
    }

    private void entry(Spot spot, Term before, Term after, String list) {
        if (list.equals("agreements") && before instanceof Group one && after instanceof Group other) {
            members(spot, one, other, true);
        } else {
            terms(spot, before, after, "");
        }
    }

    private void note(Spot spot, Term before, Term after, Place around) {
        differences.add(new Difference(spot.pointer(), spot.clause(), Optional.ofNullable(before).map(Term::json), Optional.ofNullable(after).map(Term::json),
                Optional.ofNullable(before).map(Term::place), Optional.ofNullable(after).map(Term::place), around));
    }

    /** The steps that lead to the entries of two lists: the id, else the one thing that an entry is about, else its number. */
    private static final class Labels {

        private final Map<Term, String> labels = new IdentityHashMap<>();

        Labels(Listing old, Listing now) {
            Set<String> several = new HashSet<>();
            for (Listing list : List.of(old, now)) {
                Set<String> seen = new HashSet<>();
                list.entries().forEach(entry -> several.addAll(seen.add(subject(entry)) ? Set.of() : Set.of(subject(entry))));
            }
            for (Listing list : List.of(old, now)) {
                for (int i = 0; i < list.entries().size(); i++) {
                    Term entry = list.entries().get(i);
                    String subject = subject(entry);
                    labels.put(entry, subject.isEmpty() || several.contains(subject) ? Integer.toString(i) : subject);
                }
            }
        }

        String of(Term entry) {
            return labels.get(entry);
        }

        private static String subject(Term entry) {
            if (!(entry instanceof Group group)) {
                return "";
            }
            if (group.id().isPresent() || group.identity().size() != 1) {
                return group.id().orElse("");
            }
            Term about = group.members().get(group.identity().iterator().next());
            String word = about == null ? "" : about.json().replaceAll("^\"|\"$", "");
            return word.matches("[A-Za-z0-9][A-Za-z0-9.-]*") ? word : "";
        }
    }
}
