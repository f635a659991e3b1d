package org.clausecheck.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Documents;

/**
 * Reads a term sheet and every file that it names. Whatever the bytes are, the answer is a {@link Reading}: documents without an error,
 * or all errors. Holds no state; two threads may read at once.
 */
public final class SheetReader {

    /** Bytes of one file beyond which it is refused unread. */
    public static final int MAX_BYTES = Limits.FILE_BYTES;

    private static final Pattern FORMAT_MEMBER = Pattern.compile("\"format\"\\s*:");

    private SheetReader() {
    }

    /**
     * Reads a sheet from a file.
     *
     * @param file the file
     * @param name how places name it, usually as the user did
     */
    public static Reading read(Path file, String name) {
        try {
            byte[] bytes = SheetFiles.bytes(file, name);
            Path real = file.toRealPath();
            return read(bytes, name, new SheetFiles(real.getParent()), List.of(real));
        } catch (Refused refused) {
            return new Reading.Unusable(List.of(refused.error()), Map.of(), Map.of(), Set.of());
        } catch (IOException e) {
            return read(file.toAbsolutePath().getParent(), name, file);
        }
    }

    /** A file without a real path, such as a pipe, is read as if it came from its folder. */
    private static Reading read(Path folder, String name, Path file) {
        try {
            return read(SheetFiles.bytes(file, name), name, folder);
        } catch (Refused refused) {
            return new Reading.Unusable(List.of(refused.error()), Map.of(), Map.of(), Set.of());
        }
    }

    /**
     * Reads a sheet that is in memory, for example from standard input.
     *
     * @param bytes  the sheet
     * @param name   how places name it, for example {@code -}
     * @param folder the folder from which it names other files
     */
    public static Reading read(byte[] bytes, String name, Path folder) {
        try {
            Path real = folder.toRealPath();
            return read(SheetFiles.limited(bytes, name), name, new SheetFiles(real), List.of());
        } catch (Refused refused) {
            return new Reading.Unusable(List.of(refused.error()), Map.of(), Map.of(), Set.of());
        } catch (IOException e) {
            throw new IllegalArgumentException("no folder: " + folder, e);
        }
    }

    private static Reading read(byte[] bytes, String name, SheetFiles files, List<Path> open) throws Refused {
        Session session = new Session(files);
        Document sheet = null;
        try {
            session.open().addAll(open);
            Home home = session.open(bytes, name, files.folder());
            Node root = Tree.parse(home.text(), session.limits(), session.problems());
            sheet = Agreements.sheet(home, root);
            link(session, sheet);
        } catch (Refused refused) {
            session.problems().add(refused.error());
        }
        return session.problems().isEmpty() ? new Reading.Usable(new Documents(sheet, session.agreements()), session.texts(), session.hashes(), files.sought())
                : new Reading.Unusable(session.problems().sorted(name), session.texts(), session.hashes(), files.sought());
    }

    /** What can be checked only when all documents are read. */
    private static void link(Session session, Document sheet) {
        new Linker(session.index(), session.problems()).check(session.links().refs());
        new CodeCheck(session.index(), session.problems()).check(session.links().codes());
        List<Document> all = new ArrayList<>(session.agreements());
        if (sheet != null) {
            all.add(0, sheet);
        }
        new Circles(all, session.index(), session.problems()).check();
        if (!session.extensions().uses().isEmpty()) {
            new ExtensionCheck(session).check();
        }
    }

    /**
     * Whether a JSON file is a term sheet, that is, has {@code format} at its top level; for telling sheets from other JSON files in a
     * folder. A file that cannot be read or is broken counts as one: only reading it says what is wrong.
     */
    public static boolean isSheet(Path file) {
        return says(file).orElse(true);
    }

    /**
     * The same for files that a tool hands over, which has not looked what they are: a broken file counts as a sheet only if
     * {@code "format"} stands in it as the name of a member, so that a settings file with comments is left alone. One that cannot be read
     * counts.
     */
    public static boolean claimsToBeSheet(Path file) {
        return says(file).orElseGet(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return FORMAT_MEMBER.matcher(new String(in.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1)).find();
            } catch (IOException e) {
                return true;
            }
        });
    }

    /** Whether the file has {@code format} at its top level; empty if it cannot be read so far. */
    private static Optional<Boolean> says(Path file) {
        try (InputStream in = Files.newInputStream(file); JsonParser parser = new JsonFactory().createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of(parser.currentToken() == null);
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (parser.currentName().equals("format")) {
                    return Optional.of(true);
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return Optional.of(false);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
