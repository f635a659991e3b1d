package org.clausecheck.sheet.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.sheet.compare.Renaming.NewName;
import org.clausecheck.sheet.compare.Renaming.Scope;
import org.clausecheck.sheet.compare.Term.Group;

/**
 * Finds what the new draft calls otherwise: an id that says exactly what another id said in the old draft, once all references are read by
 * their new names. Takes first for granted that names do not count, then drops every guess that does not hold, until all that are left
 * hold together; so things that were renamed and name each other are found too. A renumbering is a renaming like any other.
 */
final class RenameSearch {

    private static final List<String> SHARED = List.of("parties", "securities", "events", "definitions");
    private static final List<String> OWN = List.of("clauses", "consents");

    private final Set<String> documents = new LinkedHashSet<>();
    private final List<Guess> guesses = new ArrayList<>();
    private final NewName sheet;
    private final Set<String> sharedOld;
    private final Set<String> sharedNow;

    /** Two entries that may be the same. */
    private record Pair(Group old, Group now) {
    }

    /** A name that may be new, and what it may be the new name of. */
    private record Guess(NewName name, boolean shared, Pair pair) {

        boolean holds(Naming naming) {
            return Term.same(pair.old().nameless(), pair.now().nameless(), naming);
        }
    }

    private RenameSearch(Group old, Group now) {
        this.sheet = new NewName(Scope.DOCUMENTS, old.id().orElse(""), now.id().orElse(""));
        this.sharedOld = shared(old);
        this.sharedNow = shared(now);
        List<Term> before = old.entries("agreements");
        List<Term> after = now.entries("agreements");
        documents.add(sheet.old());
        before.forEach(agreement -> documents.add(((Group) agreement).id().orElse("")));
        document(old, now);
        pairs(before, after).forEach(pair -> {
            guess(Scope.DOCUMENTS, false, pair);
            document(pair.old(), pair.now());
        });
    }

    /** The new names between two drafts of a sheet; the sheet itself may have a new id whatever else has changed in it. */
    static Renaming between(Group old, Group now) {
        return new RenameSearch(old, now).settled();
    }

    /** What any document of a draft declares for all. */
    private static Set<String> shared(Group sheet) {
        Set<String> ids = new LinkedHashSet<>();
        Stream.concat(Stream.of(sheet), sheet.entries("agreements").stream()).forEach(document ->
                SHARED.forEach(list -> ids.addAll(byId(((Group) document).entries(list)).keySet())));
        return ids;
    }

    private void document(Group old, Group now) {
        Scope scope = Scope.in(old.id().orElse(""));
        SHARED.forEach(list -> pairs(old.entries(list), now.entries(list)).forEach(pair -> guess(scope, true, pair)));
        OWN.forEach(list -> pairs(old.entries(list), now.entries(list)).forEach(pair -> {
            guess(scope, false, pair);
            Scope tranches = new Scope(scope.document(), pair.old().id().orElse(""));
            pairs(pair.old().entries("tranches"), pair.now().entries("tranches")).forEach(inner -> guess(tranches, false, inner));
        }));
    }

    private void guess(Scope scope, boolean shared, Pair pair) {
        String old = pair.old().id().orElse("");
        String now = pair.now().id().orElse("");
        // one id is one party, whichever documents declare it: it has no new name as long as one of them keeps the old one
        boolean stays = shared && (sharedNow.contains(old) || sharedOld.contains(now));
        if (!old.equals(now) && !stays) {
            guesses.add(new Guess(new NewName(scope, old, now), shared, pair));
        }
    }

    /**
     * Entries with ids that may be the same: first those of one id that still say the same, then those that say the same under another id,
     * then the others of one id.
     */
    private static List<Pair> pairs(List<Term> before, List<Term> after) {
        Map<String, Group> old = byId(before);
        Map<String, Group> now = byId(after);
        List<Pair> pairs = new ArrayList<>();
        for (String id : List.copyOf(old.keySet())) {
            if (now.containsKey(id) && signature(old.get(id)).equals(signature(now.get(id)))) {
                pairs.add(new Pair(old.remove(id), now.remove(id)));
            }
        }
        Map<String, List<String>> nows = bySignature(now);
        bySignature(old).forEach((signature, alike) -> {
            List<String> others = nows.getOrDefault(signature, List.of());
            for (int i = 0; i < alike.size() && others.size() == alike.size(); i++) {
                pairs.add(new Pair(old.remove(alike.get(i)), now.remove(others.get(i))));
            }
        });
        old.keySet().stream().filter(now::containsKey).forEach(id -> pairs.add(new Pair(old.get(id), now.get(id))));
        return pairs;
    }

    private static Map<String, Group> byId(List<Term> entries) {
        Map<String, Group> byId = new LinkedHashMap<>();
        entries.forEach(entry -> {
            if (entry instanceof Group group && group.id().isPresent()) {
                byId.put(group.id().get(), group);
            }
        });
        return byId;
    }

    private static Map<String, List<String>> bySignature(Map<String, Group> entries) {
        Map<String, List<String>> bySignature = new LinkedHashMap<>();
        entries.forEach((id, entry) -> bySignature.computeIfAbsent(signature(entry), key -> new ArrayList<>()).add(id));
        return bySignature;
    }

    /** What an entry says, whatever it and the things it names are called. */
    private static String signature(Group group) {
        return group.meaning().text(Naming.BLANK);
    }

    /** The guesses that hold together. */
    private Renaming settled() {
        List<Guess> left = guesses;
        while (true) {
            Renaming renaming = new Renaming(documents, names(left));
            List<Guess> holding = left.stream().filter(guess -> guess.holds(renaming)).toList();
            if (holding.size() == left.size()) {
                return renaming;
            }
            left = holding;
        }
    }

    private List<NewName> names(List<Guess> of) {
        List<NewName> names = new ArrayList<>();
        if (!sheet.old().equals(sheet.now())) {
            names.add(sheet);
        }
        for (Guess guess : of) {
            names.add(guess.name());
            if (guess.shared()) {
                names.add(new NewName(Scope.SHARED, guess.name().old(), guess.name().now()));
            }
        }
        return names;
    }
}
