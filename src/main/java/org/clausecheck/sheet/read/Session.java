package org.clausecheck.sheet.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.clausecheck.logic.Sha256;
import org.clausecheck.sheet.Document;

/** Everything that one reading gathers: errors, links, the files on the way and the documents found. */
final class Session {

    private final SheetFiles files;
    private final Problems problems = new Problems();
    private final Limits limits = new Limits();
    private final Links links = new Links();
    private final Index index = new Index();
    private final Extensions extensions = new Extensions();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();
    private final Map<Path, Optional<Document>> read = new LinkedHashMap<>();
    private final List<Path> open = new ArrayList<>();
    private final List<Document> agreements = new ArrayList<>();

    Session(SheetFiles files) {
        this.files = files;
    }

    SheetFiles files() {
        return files;
    }

    Problems problems() {
        return problems;
    }

    Limits limits() {
        return limits;
    }

    Links links() {
        return links;
    }

    Index index() {
        return index;
    }

    Extensions extensions() {
        return extensions;
    }

    /** The text of every file read so far, by name. */
    Map<String, String> texts() {
        return texts;
    }

    /** The hash of every file read so far, by name. */
    Map<String, String> hashes() {
        return hashes;
    }

    /**
     * The value in a file.
     *
     * @throws Refused if it is no text or no JSON
     */
    Home open(byte[] bytes, String name, Path folder) throws Refused {
        hashes.put(name, Sha256.of(bytes));
        SourceText text = Encoding.decode(name, bytes);
        texts.put(name, text.toString());
        return new Home(this, text, folder, "", Namespaces.NONE);
    }

    /** The files that are being read, the sheet first: each names the next one. */
    List<Path> open() {
        return open;
    }

    /** What came of the files that have been read: the document, or nothing where it could not be made. */
    Map<Path, Optional<Document>> read() {
        return read;
    }

    /** Keeps a place in the reading order for an agreement whose own agreements are read before it is made. */
    int reserve() {
        agreements.add(null);
        return agreements.size() - 1;
    }

    /** Puts an agreement where its place was kept. */
    void fill(int reserved, Document agreement) {
        agreements.set(reserved, agreement);
    }

    /** The agreements in reading order: each before those that it names. */
    List<Document> agreements() {
        return agreements.stream().filter(Objects::nonNull).toList();
    }
}
