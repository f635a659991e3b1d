package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a git repository as they are in its index or in a revision, in a temporary folder that mirrors the repository: the ordinary
 * reader reads them there, and the agreements that a sheet names come from the same index or revision. Only what is asked for is written
 * there, with all that it names, and every policy file ({@code .clausecheck*}); the work tree is never touched. The folder is readable by
 * the user alone and goes when the tree is closed or the process ends.
 *
 * <p>What cannot be had is an {@link UnusableException}: no git, no repository, no work tree, no such revision, an unmerged index.
 */
final class GitTree implements AutoCloseable {

    private static final int LINKS_ON_THE_WAY = 40;

    private final Git git;
    private final Path top;
    private final String origin;
    private final TemporaryFolder own;
    private final Path folder;
    private final GitListing listing = new GitListing();
    private final Set<String> there = new LinkedHashSet<>();
    /** The repositories in this one, as far as they were asked for. */
    private final Map<String, GitTree> submodules = new TreeMap<>();

    private GitTree(Git git, Path top, String tree, String origin, Optional<Path> within) {
        this.top = top;
        this.origin = origin;
        this.own = TemporaryFolder.create("clausecheck-tree");
        this.folder = within.orElse(own.path().resolve("tree"));
        this.git = git.with("GIT_INDEX_FILE", own.path().resolve("index").toString());
        try {
            // the reader takes the nearest folder with .git for the bound that no agreement may leave
            Files.createDirectories(folder.resolve(".git"));
            // an index of its own: neither a sparse work tree nor a commit in progress has a say in what it holds
            this.git.must("read " + origin, "read-tree", "--no-sparse-checkout", tree);
            this.git.each("list " + origin, listing::add, "ls-tree", "-r", "-z", "--full-tree", tree);
            places(listing.below("").stream().filter(path -> GitListing.name(path).startsWith(".clausecheck")).toList());
        } catch (IOException e) {
            own.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            own.close();
            throw e;
        }
    }

    /**
     * What the index holds: what a commit would record now.
     *
     * @param inRepository the repository or a folder or file in it; in a hook of git the working folder
     */
    static GitTree ofIndex(Path inRepository) {
        return ofIndex(Git.in(existing(inRepository)));
    }

    /** The index that git names in the environment of its hook, which for a partial commit is one of its own. */
    static GitTree ofHookedIndex(Path workingFolder) {
        return ofIndex(Git.ofHook(workingFolder));
    }

    private static GitTree ofIndex(Git asked) {
        Path top = top(asked);
        Git git = asked.at(top);
        return new GitTree(git, top, git.must("read the index", "write-tree"), "the index", Optional.empty());
    }

    /**
     * What a revision holds.
     *
     * @param inRepository the repository or a folder or file in it, whether or not that is there today
     * @param revision     a commit, branch, tag or whatever git takes for one; never an option
     */
    static GitTree ofRevision(Path inRepository, String revision) {
        if (revision.isEmpty() || revision.startsWith("-") || revision.indexOf('\0') >= 0) {
            throw new UnusableException("'" + revision.replace('\0', ' ')
                    + "' is no revision. Name a commit, a branch or a tag, such as main or HEAD~1.");
        }
        Git asked = Git.in(existing(inRepository));
        Path top = top(asked);
        Git git = asked.at(top);
        Git.Answer commit = git.ask("rev-parse", "--verify", "--quiet", revision + "^{commit}");
        if (!commit.fine()) {
            boolean shallow = git.ask("rev-parse", "--is-shallow-repository").out().equals("true");
            throw new UnusableException("There is no revision '" + revision + "' in " + top + (shallow
                    ? ". The clone is shallow: fetch more of its history (git fetch --unshallow), or name a commit that it has."
                    : ". Name a commit, a branch or a tag, such as main or HEAD~1; 'git fetch' brings what only the server has."));
        }
        return new GitTree(git, top, commit.out(), "revision " + revision, Optional.empty());
    }

    /** The top of the work tree, as a real path. */
    static Path top(Git git) {
        Git.Answer answer = git.ask("rev-parse", "--show-toplevel");
        if (!answer.fine()) {
            boolean bare = git.ask("rev-parse", "--is-bare-repository").out().equals("true");
            throw new UnusableException(bare ? "This is a bare git repository. Work in a clone of it, or in a worktree (git worktree add)."
                    : "git finds no repository here: " + answer.err());
        }
        return real(Path.of(answer.out()));
    }

    /** The nearest folder above that is there. */
    private static Path existing(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UnusableException("Cannot read " + path + ": " + Written.reason(e) + ".");
        }
    }

    /** The top of the work tree that this mirrors. */
    Path top() {
        return top;
    }

    /** The folder that mirrors the repository. */
    Path folder() {
        return folder;
    }

    /** The path from the top of a file or folder of the work tree; it need not be there. {@link UnusableException} outside. */
    String path(Path inWorkTree) {
        Path asked = inWorkTree.toAbsolutePath().normalize();
        Path above = existing(asked);
        Path real = real(above).resolve(above.relativize(asked));
        Path inside = asked.startsWith(top) ? asked : real;
        if (!inside.startsWith(top)) {
            throw new UnusableException(inWorkTree + " is not in the git repository " + top + ".");
        }
        return top.relativize(inside).toString().replace('\\', '/');
    }

    /** Whether there is a regular file of this path from the top. */
    boolean isFile(String path) {
        return listing.isFile(path);
    }

    /** The files below a folder, given by its path from the top ({@code ""} for all), in the order of their paths; links aside. */
    List<String> below(String path) {
        return listing.below(path);
    }

    /** The files that differ from the last commit or are not in it, in the order of their paths; links aside. */
    List<String> changed() {
        return sinceHead("ACMT").stream().filter(this::isFile).toList();
    }

    /** The files of the last commit that are no longer there. */
    List<String> removed() {
        return sinceHead("D");
    }

    private List<String> sinceHead(String kinds) {
        List<String> files = new ArrayList<>();
        git.each("compare " + origin + " with the last commit", files::add, "diff", "--cached", "--name-only", "-z", "--no-renames",
                "--no-ext-diff", "--no-relative", "--diff-filter=" + kinds);
        return files.stream().sorted().toList();
    }

    /**
     * The place in {@link #folder()} of a file, or of a folder with its sheets and policies, written there together with all that they
     * name. Nothing is at that place if this index or revision does not hold it, or only as a link that leads out of it.
     *
     * @param path the path from the top, with slashes, as {@link #path(Path)} gives it
     */
    Path place(String path) {
        places(List.of(path));
        return folder.resolve(path);
    }

    /** Writes many files or folders at once, as {@link #place} does one. */
    void places(Iterable<String> paths) {
        Deque<String> wanted = new ArrayDeque<>();
        paths.forEach(path -> want(path, wanted));
        while (!wanted.isEmpty()) {
            List<String> now = wanted.stream().distinct().filter(path -> !there.contains(path)).toList();
            wanted.clear();
            write(now);
            for (String file : now) {
                NamedFiles.in(folder.resolve(file)).forEach(named -> GitListing.beside(file, named).ifPresent(path -> want(path, wanted)));
            }
        }
    }

    private void want(String path, Deque<String> wanted) {
        String real = withoutLinks(path);
        Optional<String> submodule = listing.submodule(real);
        if (submodule.isPresent()) {
            String rest = real.substring(Math.min(real.length(), submodule.get().length() + 1));
            submodule(submodule.get()).ifPresent(inner -> inner.places(List.of(rest)));
        } else if (isFile(real)) {
            wanted.add(real);
        } else {
            below(real).stream().filter(file -> NamedFiles.areNamed(GitListing.name(file))).forEach(wanted::add);
        }
    }

    /** A repository in this one, in the state that this one records; empty where it has not been fetched. */
    private Optional<GitTree> submodule(String path) {
        if (!submodules.containsKey(path) && Files.exists(top.resolve(path).resolve(".git"))) {
            Path inner = top.resolve(path);
            String recorded = listing.object(path);
            submodules.put(path, new GitTree(Git.in(inner), inner, recorded, path + " of " + origin, Optional.of(folder.resolve(path))));
        }
        return Optional.ofNullable(submodules.get(path));
    }

    /** The path with the symbolic links of the tree followed, which are written on the way; as it is where they lead out of the tree. */
    private String withoutLinks(String path) {
        String found = path;
        for (int links = 0; links < LINKS_ON_THE_WAY; links++) {
            Optional<String> link = listing.link(found);
            if (link.isEmpty()) {
                return found;
            }
            write(List.of(link.get()));
            Optional<String> target = target(link.get());
            if (target.isEmpty()) {
                return path;
            }
            found = target.get() + found.substring(link.get().length());
        }
        return path;
    }

    /** What a link leads to, by its path from the top; a link that leads out is taken away again. */
    private Optional<String> target(String link) {
        try {
            Path there = folder.resolve(link);
            String written = Files.readSymbolicLink(there).toString().replace('\\', '/');
            Optional<String> inside = written.startsWith("/") ? Optional.empty() : GitListing.beside(link, written);
            if (inside.isEmpty()) {
                // it would lead to files that are neither of this index nor of this revision
                Files.delete(there);
            }
            return inside;
        } catch (IOException | UnsupportedOperationException e) {
            // where the system has no links git writes a file with the path; such a link is not followed
            return Optional.empty();
        }
    }

    private void write(List<String> paths) {
        List<String> missing = paths.stream().filter(path -> !there.contains(path)).toList();
        if (!missing.isEmpty()) {
            // as git would check them out: line ends, encodings and filters (large files, encryption) included
            git.feed("read files of " + origin, missing, "checkout-index", "-q", "-z", "--stdin", "--prefix=" + folder + "/");
            there.addAll(missing);
        }
    }

    @Override
    public void close() {
        submodules.values().forEach(GitTree::close);
        own.close();
    }
}
