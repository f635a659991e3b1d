package org.clausecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The hook that git runs before a commit: where it lies, whether it is ours, and writing and removing it. A hook that is not ours is never
 * overwritten.
 */
final class GitHook {

    private static final String MARK = "# Installed by 'clausecheck hook install'.";

    private final Git git;
    private final Path file;
    private final Path replaced;

    private GitHook(Git git, Path file) {
        this.git = git;
        this.file = file;
        this.replaced = file.resolveSibling("pre-commit.replaced");
    }

    /** The hook of the repository around a folder, where git itself looks for it: core.hooksPath and linked work trees are heeded. */
    static GitHook of(Path inRepository) {
        Path top = GitTree.top(Git.in(inRepository));
        Git git = Git.in(top);
        String place = git.must("say where its hooks are", "rev-parse", "--git-path", "hooks/pre-commit");
        return new GitHook(git, top.resolve(place).normalize());
    }

    /**
     * Writes the hook.
     *
     * @param program the launcher that it runs; empty for the command that is on PATH when it runs
     * @param words   options and names for that command
     * @param force   whether a hook that is not ours is put aside, from where {@link #uninstall} brings it back
     * @return what was done, for the user
     */
    String install(Optional<Path> program, List<String> words, boolean force) {
        String text = text(program, words);
        boolean foreign = isThere(file) && !isOurs();
        if (foreign && !force) {
            String command = quoted(slashes(program.orElse(Path.of("clausecheck"))));
            throw new UnusableException("There is a hook already, " + file + ", and it is not of clausecheck; nothing was changed."
                    + " Add the line\n    " + command + " hook run || exit $?\nto it, or put it aside with 'clausecheck hook install --force'"
                    + " (it no longer runs then; 'clausecheck hook uninstall' brings it back)."
                    + " Where the pre-commit tool wrote it, add clausecheck to .pre-commit-config.yaml instead.");
        }
        if (foreign && isThere(replaced)) {
            throw new UnusableException("There is a hook that is not of clausecheck, " + file + ", and it cannot be put aside, for "
                    + replaced + " is there already. Move one of them away.");
        }
        try {
            if (!foreign && isThere(file) && Files.readString(file).equals(text) && Files.isExecutable(file)) {
                return file + " is installed already.";
            }
            Files.createDirectories(file.getParent());
            if (foreign) {
                Files.move(file, replaced);
            }
            Written.program(file, text);
        } catch (IOException e) {
            throw new UnusableException("Cannot write " + file + ": " + Written.reason(e) + ".");
        }
        return "Installed " + file + (foreign ? "; the hook that was there is now " + replaced + " and does not run" : "")
                + ". From the next commit on the term sheets in it are checked." + everywhere();
    }

    /** A folder of hooks that the user's settings name serves other repositories too. */
    private String everywhere() {
        String common = git.must("say where the repository is", "rev-parse", "--git-common-dir");
        Path own = git.folder().resolve(common).normalize();
        return file.startsWith(own) || file.startsWith(git.folder()) ? ""
                : "\nThat folder is set by core.hooksPath and lies outside this repository: the hook runs in every one that uses it.";
    }

    /** Removes the hook, and brings back the one it replaced; what was done, for the user. */
    String uninstall() {
        if (!isThere(file)) {
            return "There is no hook " + file + "; nothing was changed.";
        }
        if (!isOurs()) {
            throw new UnusableException("The hook " + file + " is not of clausecheck; nothing was changed."
                    + " If it runs clausecheck, take that line out.");
        }
        try {
            if (isThere(replaced)) {
                Files.move(replaced, file, StandardCopyOption.ATOMIC_MOVE);
                return "Removed the hook of clausecheck; " + file + " is again the one that was there before.";
            }
            Files.delete(file);
            return "Removed " + file + ".";
        } catch (IOException e) {
            throw new UnusableException("Cannot remove " + file + ": " + Written.reason(e) + ".");
        }
    }

    private static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** A link is never ours: what it leads to may serve others. */
    private boolean isOurs() {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("\n" + MARK + "\n");
        } catch (IOException e) {
            return false;
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String text(Optional<Path> program, List<String> words) {
        String all = words.stream().map(word -> " " + quoted(word)).collect(Collectors.joining());
        return "#!/bin/sh\n" + MARK + "\n" + """
                # Checks the term sheets that a commit adds or changes, as they are staged; silent where they pass. 'clausecheck hook
                # uninstall' removes it; 'git commit --no-verify' passes it by, once.
                program=%s
                # nothing is started for a commit without JSON
                git diff --cached --quiet --no-renames --no-ext-diff --diff-filter=ACMT -- '*.json' && exit 0
                if [ ! -x "$program" ]; then program=$(command -v clausecheck); fi
                if [ -z "$program" ]; then
                    echo "clausecheck is not on PATH, nor where it was when this hook was installed: the term sheets were not checked." >&2
                    echo "Run 'clausecheck hook install' again, or delete $0." >&2
                    exit 2
                fi
                exec "$program" hook run --%s
                """.formatted(quoted(program.map(GitHook::slashes).orElse("")), all);
    }

    /** A word as the shell takes it, whatever it holds. */
    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
