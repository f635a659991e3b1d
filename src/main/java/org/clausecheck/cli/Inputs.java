package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.clausecheck.sheet.read.ProjectRoot;
import org.clausecheck.sheet.read.SheetReader;

/** Turns the files and folders that a user names into the list of sheets. */
final class Inputs {

    private final List<String> files = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Inputs(List<String> named) {
        this(named, false);
    }

    /** With {@code onlySheets} a file that is no term sheet is left out, also where it is named. */
    Inputs(List<String> named, boolean onlySheets) {
        named.forEach(name -> add(name, onlySheets));
    }

    /** Files that go by their names and lie elsewhere; those that are no term sheets are left out. */
    static Inputs elsewhere(Map<String, Path> places) {
        Inputs inputs = new Inputs(List.of());
        places.forEach(inputs::claimed);
        return inputs;
    }

    private void add(String name, boolean onlySheets) {
        if (!name.equals("-") && Files.isDirectory(Path.of(name))) {
            folder(name);
        } else if (onlySheets && !name.equals("-") && Files.isRegularFile(Path.of(name))) {
            claimed(name, Path.of(name));
        } else {
            files.add(name);
        }
    }

    private void claimed(String name, Path file) {
        if (isPolicy(file)) {
            return;
        }
        if (SheetReader.claimsToBeSheet(file)) {
            files.add(name);
        } else {
            notes.add(leftOut(name));
        }
    }

    /** The product's own files beside sheets, such as a baseline, are JSON too. */
    private static boolean isPolicy(Path file) {
        return file.getFileName().toString().startsWith(".clausecheck");
    }

    private static String leftOut(String name) {
        return name + " has no top-level \"format\": it is no term sheet and was left out";
    }

    /** Every .json file in a folder and below, hidden files and folders aside, in the order of their paths. */
    private void folder(String name) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(Path.of(name), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = !folder.equals(Path.of(name)) && folder.getFileName().toString().startsWith(".");
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isCandidate(file) && !isPolicy(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException problem) {
                    faults.add("Cannot read " + file + ". Allow reading it, or leave it out.");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(Path::toString));
        int before = files.size();
        for (Path file : found) {
            if (SheetReader.isSheet(file)) {
                files.add(file.toString());
            } else {
                notes.add(leftOut(file.toString()));
            }
        }
        if (files.size() == before) {
            faults.add("No term sheet in the folder " + name + ". A term sheet is a .json file with a top-level \"format\".");
        }
    }

    /** Whether a file in a folder may be a sheet by its name; hidden ones are an editor's or a tool's own. */
    static boolean isCandidate(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") && !name.startsWith(".");
    }

    /** The sheets, in the order named. */
    List<String> files() {
        return files;
    }

    /** What cannot be used at all. */
    List<String> faults() {
        return faults;
    }

    /** What was left out. */
    List<String> notes() {
        return notes;
    }
}
