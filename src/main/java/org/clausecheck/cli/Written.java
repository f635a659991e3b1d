package org.clausecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that are there whole or not at all. */
final class Written {

    private Written() {
    }

    /** Writes a text beside the file and renames it; a file of the same name gives way. */
    static void atomically(Path file, String text) throws IOException {
        atomically(file, text, false);
    }

    /** The same for a program, which everybody may run. */
    static void program(Path file, String text) throws IOException {
        atomically(file, text, true);
    }

    private static void atomically(Path file, String text, boolean program) throws IOException {
        Path aside = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".part");
        try {
            Files.write(aside, text.getBytes(StandardCharsets.UTF_8));
            if (!program && Files.exists(file)) {
                Files.setPosixFilePermissions(aside, Files.getPosixFilePermissions(file));
            } else {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
            }
        } catch (UnsupportedOperationException e) {
            // a file system without such permissions has its own defaults
        }
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Why a file cannot be written, in words. */
    static String reason(IOException e) {
        return e instanceof AccessDeniedException ? "no permission" : e instanceof NoSuchFileException ? "no such folder"
                : e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException ? "a file of that name is in the way" : String.valueOf(e.getMessage());
    }
}
