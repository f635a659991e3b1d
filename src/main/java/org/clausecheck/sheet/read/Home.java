package org.clausecheck.sheet.read;

import java.nio.file.Path;

/**
 * The document in which a value stands.
 *
 * @param session    the reading it belongs to
 * @param text       the file it stands in
 * @param folder     the folder of that file, from which it names others
 * @param document   id of the document
 * @param namespaces what the file declares under {@code extensions}
 */
record Home(Session session, SourceText text, Path folder, String document, Namespaces namespaces) {

    Problems problems() {
        return session.problems();
    }

    Links links() {
        return session.links();
    }

    /** The same file, another document. */
    Home forDocument(String id) {
        return new Home(session, text, folder, id, namespaces);
    }

    /** The same file, with what it declares. */
    Home declaring(Namespaces declared) {
        return new Home(session, text, folder, document, declared);
    }
}
