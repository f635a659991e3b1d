package org.clausecheck.policy.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.clausecheck.logic.Sha256;
import org.clausecheck.sheet.read.Encoding;
import org.clausecheck.sheet.read.InputError;
import org.clausecheck.sheet.read.Problems;
import org.clausecheck.sheet.read.Refused;
import org.clausecheck.sheet.read.SourceText;

/**
 * A YAML file as it was read. What can be told from the bytes alone is among its errors already: no UTF-8, no YAML, duplicate names,
 * anchors. Those who read its values ({@link #root}) add what they find; {@link #errors} has all of it.
 */
public final class YamlFile {

    /** Bytes beyond which a file is refused unread; no policy that people write is near it. */
    public static final int MAX_BYTES = 1 << 20;
    /** The same for a JSON file: a baseline of a whole portfolio has some ten thousand entries. */
    public static final int MAX_JSON_BYTES = 64 << 20;

    private final String name;
    private final String text;
    private final String sha256;
    private final Problems problems = new Problems();
    private Optional<Entry> root = Optional.empty();

    private YamlFile(String name, byte[] bytes, boolean json, int most) {
        this.name = name;
        this.sha256 = Sha256.of(bytes);
        SourceText source = null;
        try {
            source = Encoding.decode(name, limited(name, bytes, most));
            SourceText decoded = source;
            root = (json ? JsonTree.parse(decoded, problems) : YamlTree.parse(decoded, problems)).map(value -> Entry.root(decoded,
                    problems, value));
        } catch (Refused refused) {
            problems.add(refused.error());
        }
        this.text = source == null ? "" : source.toString();
    }

    /**
     * Reads a file that is in memory.
     *
     * @param bytes the file
     * @param name  how places name it, usually as the user did
     */
    public static YamlFile read(byte[] bytes, String name) {
        return new YamlFile(name, bytes, false, MAX_BYTES);
    }

    /** Reads a JSON file that is in memory, which a program wrote and which may be larger: by the rules of JSON, with the same answers. */
    public static YamlFile json(byte[] bytes, String name) {
        return new YamlFile(name, bytes, true, MAX_JSON_BYTES);
    }

    /** Reads a file from disk, no further than the limit; one that cannot be read has that as its error. */
    public static YamlFile read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            return new YamlFile(name, in.readNBytes(MAX_BYTES + 1), false, MAX_BYTES);
        } catch (IOException e) {
            YamlFile unread = new YamlFile(name, new byte[0], false, MAX_BYTES);
            boolean missing = e instanceof NoSuchFileException;
            String reason = Files.isDirectory(file) ? "this is a folder, not a file" : missing ? "there is no such file"
                    : "the file cannot be read: " + (e instanceof AccessDeniedException ? "permission denied"
                            : e.getClass().getSimpleName());
            unread.problems.add(Place.wholeFile(name), reason, missing ? "check the path" : "check what it is and its permissions");
            return unread;
        }
    }

    private static byte[] limited(String name, byte[] bytes, int most) throws Refused {
        if (bytes.length > most) {
            throw new Refused(new InputError(Place.wholeFile(name), "the file is larger than " + (most >> 20)
                    + " MB; no larger policy is read",
                    Optional.of("check whether this is the file that is meant")));
        }
        return bytes;
    }

    /** How places name it. */
    public String name() {
        return name;
    }

    /** The value that the file holds; empty if it holds none (an empty file, only comments) or cannot be read. */
    public Optional<Entry> root() {
        return root;
    }

    /** Where what is wrong is collected. */
    public Problems problems() {
        return problems;
    }

    /** Everything that is wrong with the file, as far as it has been looked at, by place. */
    public List<InputError> errors() {
        return problems.sorted(name);
    }

    /** The text, for the lines that a report shows; empty if it is none. */
    public String text() {
        return text;
    }

    /** Hash of the bytes. */
    public String sha256() {
        return sha256;
    }
}
