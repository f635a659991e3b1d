package org.clausecheck.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.schema.Shape;

/** Reads documents: the sheet, the agreements inside it, and those in files of their own. */
final class Agreements {

    private static final String VERSION = "1";
    private static final Set<String> ASKED_OF_A_SHEET = Set.of("format", "parties");
    private static final Rules SHEET = new Rules(ASKED_OF_A_SHEET, Set.of(), Set.of("$schema"));
    /** The facts of an agreement are as old as it is: they are not read. */
    private static final Rules FILED = new Rules(ASKED_OF_A_SHEET, Set.of(), Set.of("$schema", "facts"));
    private static final Rules INLINE = new Rules(Set.of(), Set.of("format", "agreements", "facts", "extensions"), Set.of());
    private static final List<String> OF_A_FILED_ENTRY = List.of("file", "note", "source");

    private Agreements() {
    }

    /** The sheet that is checked; {@code null} if it is no object. */
    static Document sheet(Home home, Node root) {
        return file(home, root, SHEET);
    }

    private static Document file(Home home, Node root, Rules rules) {
        Cursor file = new Cursor(home, root, "", false);
        if (!(root instanceof Node.Obj object)) {
            file.wrongType("a term sheet, which is an object: { \"format\": \"1\", … }");
            home.session().index().lacksAll();
            return null;
        }
        Namespaces declared = Namespaces.of(file);
        declared.schemas().forEach(home.session().files()::resolve);
        if (object.entry("$schema") != null) {
            Scalars.text(file.at(object.entry("$schema")));
        }
        if (object.text("format") != null && !object.text("format").equals(VERSION)) {
            String found = Quote.of(object.text("format"));
            file.at(object.entry("format")).error("this is format " + found + "; format \"" + VERSION + "\" is read",
                    "write \"format\": \"" + VERSION + '"');
        }
        return document(new Cursor(home.declaring(declared), root, "", false), rules, Withheld.NOTHING);
    }

    private static Document document(Cursor c, Rules rules, Withheld withheld) {
        String id = ((Node.Obj) c.node()).text("id");
        Home home = c.home().forDocument(id == null ? c.home().text().name() + '#' + c.pointer() : id);
        Cursor document = new Cursor(home, c.node(), c.pointer(), false);
        home.session().index().add(document);
        return (Document) Records.read(document, Shape.of(Document.class), withheld, rules);
    }

    /** An entry of {@code agreements}; {@code null} if it cannot be read. */
    static Document read(Cursor c, Withheld withheld) {
        if (!(c.node() instanceof Node.Obj object)) {
            c.wrongType("an agreement: {\"file\": \"contract-2023.json\"}, or the agreement itself");
            c.home().session().index().lacksAll();
            return null;
        }
        if (object.entry("file") != null) {
            return filed(c, object);
        }
        int slot = c.home().session().reserve();
        Document agreement = document(c, INLINE, withheld);
        c.home().session().fill(slot, agreement);
        return agreement;
    }

    private static Document filed(Cursor c, Node.Obj object) {
        for (Node.Entry entry : object.entries()) {
            if (entry.name().equals("note")) {
                Scalars.text(c.at(entry));
            } else if (entry.name().equals("source")) {
                Records.read(c.at(entry), Shape.of(Source.class), Withheld.NOTHING, Rules.NONE);
            } else if (!entry.name().equals("file") && !Extensions.take(c, entry)) {
                c.home().problems().add(c.key(entry), "unknown field " + Quote.of(entry.name()) + " beside \"file\"",
                        Nearest.question(entry.name(), OF_A_FILED_ENTRY).orElse("say it in the file itself"));
            }
        }
        Session session = c.home().session();
        Cursor value = c.at(object.entry("file"));
        Optional<Path> real = Scalars.text(value) == null ? Optional.empty() : session.files().resolve(value);
        if (real.isEmpty()) {
            session.index().lacksAll();
            return null;
        }
        if (session.open().contains(real.get())) {
            cycle(value, real.get());
            return null;
        }
        if (!session.read().containsKey(real.get())) {
            session.read().put(real.get(), Optional.ofNullable(load(value, real.get())));
        }
        return session.read().get(real.get()).orElse(null);
    }

    private static void cycle(Cursor value, Path real) {
        Session session = value.home().session();
        List<Path> way = new ArrayList<>(session.open().subList(session.open().indexOf(real), session.open().size()));
        way.add(real);
        String names = way.stream().map(path -> Quote.of(session.files().display(path))).collect(Collectors.joining(" → "));
        value.error("this file names itself, through " + names, "remove one of these entries of \"agreements\"");
    }

    private static Document load(Cursor value, Path real) {
        Session session = value.home().session();
        if (session.limits().fileIsTooMuch()) {
            value.error(Limits.files());
            session.index().lacksAll();
            return null;
        }
        int slot = session.reserve();
        session.open().add(real);
        try {
            String name = session.files().display(real);
            Home home = session.open(SheetFiles.bytes(real, name), name, real.getParent());
            Document agreement = file(home, Tree.parse(home.text(), session.limits(), session.problems()), FILED);
            session.fill(slot, agreement);
            return agreement;
        } catch (Refused refused) {
            session.problems().add(refused.error());
            session.index().lacksAll();
            return null;
        } finally {
            session.open().remove(session.open().size() - 1);
        }
    }
}
