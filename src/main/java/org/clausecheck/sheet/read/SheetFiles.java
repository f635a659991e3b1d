package org.clausecheck.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Place;

/** The files of one reading: where they may lie, what they are called, and their bytes. */
final class SheetFiles {

    private final Path folder;
    private final Path root;
    private final Set<Path> sought = new LinkedHashSet<>();

    /** Files around a sheet in this folder, which is a real path. */
    SheetFiles(Path folder) {
        this.folder = folder;
        this.root = ProjectRoot.of(folder);
    }

    /** Every file in the project that was looked for, where it was looked for and where it was found. */
    Set<Path> sought() {
        return sought;
    }

    Path folder() {
        return folder;
    }

    /** The name of a file beside the sheet: relative to the sheet, with slashes. */
    String display(Path real) {
        return folder.relativize(real).toString().replace('\\', '/');
    }

    /** The real path of a file that a value names; empty if it may not be read or is not there, which is an error at the value. */
    Optional<Path> resolve(Cursor value) {
        String written = value.text();
        Optional<String> refusal = refusal(written);
        if (refusal.isPresent()) {
            value.error(refusal.get(), "write a path relative to this file, such as \"contract-2023.json\"");
            return Optional.empty();
        }
        try {
            Path lexical = value.home().folder().resolve(written).normalize();
            if (lexical.startsWith(root)) {
                sought.add(lexical);
            }
            Path real = lexical.startsWith(root) ? lexical.toRealPath() : lexical;
            if (!real.startsWith(root)) {
                value.error(Quote.of(written) + " leads out of the project",
                        "keep the file in the folder of the sheet, "
                                + "or in the project: below the nearest folder with .git or .clausecheck.yaml");
                return Optional.empty();
            }
            if (!Files.isRegularFile(real)) {
                value.error(Quote.of(written) + (Files.isDirectory(real) ? " is a folder, not a file" : " is no regular file"));
                return Optional.empty();
            }
            sought.add(real);
            return Optional.of(real);
        } catch (NoSuchFileException e) {
            value.error("there is no file " + Quote.of(written), neighbour(value, written));
        } catch (IOException | InvalidPathException e) {
            value.error("the file " + Quote.of(written) + " cannot be found: " + reason(e));
        }
        return Optional.empty();
    }

    private static Optional<String> refusal(String written) {
        int colon = written.indexOf(':');
        if (written.isEmpty() || written.indexOf('\0') >= 0) {
            return Optional.of("expected the path of a file, found " + Quote.of(written));
        }
        if (colon > 1 && written.chars().limit(colon).allMatch(c -> Character.isLetterOrDigit(c) || c == '+' || c == '.' || c == '-')) {
            return Optional.of(Quote.of(written) + " is a URL; nothing is fetched");
        }
        if (written.startsWith("/") || written.startsWith("\\") || colon == 1 || written.startsWith("~")) {
            return Optional.of(Quote.of(written) + " is an absolute path");
        }
        return written.indexOf('\\') >= 0 ? Optional.of(Quote.of(written) + " has a backslash; folders are separated by /")
                : Optional.empty();
    }

    private static String neighbour(Cursor value, String written) {
        Path wanted = value.home().folder().resolve(written).normalize();
        Path parent = wanted.getParent();
        if (parent != null && wanted.getFileName() != null && Files.isDirectory(parent)) {
            try (var entries = Files.list(parent)) {
                Optional<String> near = Nearest.question(wanted.getFileName().toString(),
                        entries.map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".json")).sorted().toList());
                if (near.isPresent()) {
                    return near.get();
                }
            } catch (IOException e) {
                return "the folder of that file cannot be read";
            }
        }
        return "the path is relative to the file that names it";
    }

    /**
     * The bytes of a file, read no further than the limit.
     *
     * @throws Refused if it cannot be read or is too large; the error is about the whole file
     */
    static byte[] bytes(Path file, String name) throws Refused {
        try {
            if (Files.isDirectory(file)) {
                throw refused(name, "this is a folder, not a file", "name a file, or let the command go through the folder");
            }
            if (Files.isRegularFile(file) && Files.size(file) > Limits.FILE_BYTES) {
                throw tooLarge(name);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return limited(in.readNBytes(Limits.FILE_BYTES + 1), name);
            }
        } catch (NoSuchFileException e) {
            throw refused(name, "there is no such file", "check the path");
        } catch (IOException e) {
            throw refused(name, "the file cannot be read: " + reason(e), "check its permissions");
        }
    }

    /**
     * The same bytes, if they are not too many.
     *
     * @throws Refused if they are
     */
    static byte[] limited(byte[] bytes, String name) throws Refused {
        if (bytes.length > Limits.FILE_BYTES) {
            throw tooLarge(name);
        }
        return bytes;
    }

    private static Refused tooLarge(String name) {
        return refused(name, "the file is larger than " + (Limits.FILE_BYTES >> 20) + " MB; no larger sheet is read",
                "move attachments and long texts out of the sheet");
    }

    private static Refused refused(String name, String message, String suggestion) {
        return new Refused(new InputError(Place.wholeFile(name), message, Optional.of(suggestion)));
    }

    private static String reason(Exception e) {
        String reason = e instanceof AccessDeniedException ? "permission denied"
                : e instanceof FileSystemException system && system.getReason() != null ? system.getReason() : e.getClass().getSimpleName();
        return Quote.plain(reason);
    }
}
