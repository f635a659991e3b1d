package org.clausecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.sheet.read.SheetReader;

/**
 * The sheets that the user names beside what they were at a revision of git. Files of the old draft lie in temporary folders as long as
 * this is open.
 */
final class GitDrafts implements AutoCloseable {

    private final String revision;
    private final Map<Path, Scope> scopes = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** What is compared of one repository, by paths from its top. */
    private record Scope(GitTree tree, Map<String, OldSheet> old, Map<String, String> now) {
    }

    private GitDrafts(String revision) {
        this.revision = revision;
    }

    /** The files and folders named, as they are in the work tree and as they were at the revision. */
    static GitDrafts of(String revision, List<String> named) {
        GitDrafts drafts = new GitDrafts(revision);
        try {
            named.forEach(drafts::add);
            return drafts;
        } catch (RuntimeException e) {
            drafts.close();
            throw e;
        }
    }

    private void add(String name) {
        Path asked = Path.of(name);
        Scope scope = scopes.computeIfAbsent(repository(asked), path -> new Scope(GitTree.ofRevision(asked, revision), new LinkedHashMap<>(), new LinkedHashMap<>()));
        Map<String, OldSheet> old = sheets(scope.tree(), scope.tree().path(asked));
        scope.old().putAll(old);
        if (Files.exists(asked) || old.isEmpty()) {
            Inputs inputs = new Inputs(List.of(name));
            inputs.files().forEach(file -> scope.now().put(scope.tree().path(Path.of(file)), file));
            notes.addAll(inputs.notes());
            if (!inputs.files().isEmpty() || old.isEmpty()) {
                faults.addAll(inputs.faults());
            }
        }
    }

    /** The nearest folder above that git takes for a repository, or the file's own where there is none: git then says so. */
    private static Path repository(Path path) {
        Path start = path.toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(".git"))) {
                return folder;
            }
        }
        return start;
    }

    /** The sheets at a path or below it at the revision, hidden folders aside. */
    private Map<String, OldSheet> sheets(GitTree tree, String path) {
        tree.place(path);
        List<String> files = tree.isFile(path) ? List.of(path) : tree.below(path).stream().filter(file -> file.endsWith(".json"))
                .filter(file -> Stream.of(file.substring(path.isEmpty() ? 0 : path.length() + 1).split("/")).noneMatch(step -> step.startsWith("."))).toList();
        Map<String, OldSheet> sheets = new LinkedHashMap<>();
        for (String file : files) {
            OldSheet sheet = new OldSheet(revision + ":", file, tree.folder().resolve(file));
            if (SheetReader.isSheet(sheet.file())) {
                sheets.put(file, sheet);
            }
        }
        return sheets;
    }

    /** Every sheet of the work tree that is meant with its older draft, then those that are gone. */
    List<DraftPair> pairs() {
        List<DraftPair> pairs = new ArrayList<>();
        for (Scope scope : scopes.values()) {
            pairs.addAll(new DraftPairing(scope.old(), scope.now(), revision)
                    .elsewhere(() -> sheets(scope.tree(), ""), () -> renamed(scope.tree())).pairs());
        }
        return pairs;
    }

    /** The old paths of files that git takes for renamed, by their new paths. */
    private Map<String, String> renamed(GitTree tree) {
        List<String> words = new ArrayList<>();
        Git.in(tree.top()).each("compare the work tree with " + revision, words::add, "diff", "--find-renames", "--diff-filter=R", "--name-status", "--no-ext-diff",
                "-z", revision, "--");
        Map<String, String> renamed = new LinkedHashMap<>();
        for (int i = 0; i + 2 < words.size(); i += 3) {
            renamed.put(words.get(i + 2), words.get(i + 1));
        }
        return renamed;
    }

    /** What cannot be used at all. */
    List<String> faults() {
        return faults;
    }

    /** What was left out. */
    List<String> notes() {
        return notes;
    }

    @Override
    public void close() {
        scopes.values().forEach(scope -> scope.tree().close());
    }
}
