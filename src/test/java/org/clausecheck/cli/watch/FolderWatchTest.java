package org.clausecheck.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder tells: over the events of this system, and by looking where there are none. */
class FolderWatchTest {

    @TempDir
    private Path temporary;
    private Path folder;
    private FolderWatch watch;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("deals"));
        watch = FolderWatch.open();
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
    }

    /** What changes until a file is told of, or until there is no more hope. */
    private Set<Path> until(Path awaited) throws Exception {
        Set<Path> changed = new LinkedHashSet<>();
        long end = System.nanoTime() + 20_000_000_000L;
        while (!changed.contains(awaited) && System.nanoTime() < end) {
            changed.addAll(watch.poll(200));
        }
        return changed;
    }

    @Test
    void aFileThatIsWrittenMadeOrRemovedIsToldOf() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        watch.watch(folder);

        Files.writeString(file, "{ }");
        assertThat(until(file)).contains(file);

        Path made = Files.writeString(folder.resolve("b.json"), "{}");
        assertThat(until(made)).contains(made);

        Files.delete(file);
        assertThat(until(file)).contains(file);
    }

    @Test
    void aSaveByRenamingAndATouchAreToldOf() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        watch.watch(folder);

        Path aside = Files.writeString(temporary.resolve("a.json.tmp"), "{ }");
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        assertThat(until(file)).contains(file);

        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-15T00:00:00Z")));
        assertThat(until(file)).contains(file);
    }

    @Test
    void whatComesInAFolderThatComesIsToldOf() throws Exception {
        watch.watchTree(folder);

        Path below = Files.createDirectories(folder.resolve("2026/may"));
        Path file = Files.writeString(below.resolve("a.json"), "{}");
        assertThat(until(file)).contains(file);

        Files.writeString(file, "{ }");
        assertThat(until(file)).contains(file);
    }

    @Test
    void hiddenFoldersAreLeftAlone() throws Exception {
        Files.createDirectories(folder.resolve(".git/objects"));
        Files.createDirectories(folder.resolve("2026"));

        watch.watchTree(folder);

        assertThat(watch.folders()).containsExactly(folder, folder.resolve("2026"));
    }

    @Test
    void aFolderThatGoesAndComesBackIsWatchedAgain() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        watch.watch(folder);

        Files.delete(file);
        Files.delete(folder);
        assertThat(until(file)).contains(file);

        Files.createDirectory(folder);
        Files.writeString(file, "{}");
        assertThat(until(file)).contains(file);
        Files.writeString(file, "{ }");
        assertThat(until(file)).contains(file);
    }

    @Test
    void aFolderThatIsNotThereYetIsLookedFor() throws Exception {
        Path later = folder.resolve("later");
        watch.watch(later);

        Path file = later.resolve("a.json");
        Files.createDirectory(later);
        Files.writeString(file, "{}");

        assertThat(until(file)).contains(file);
    }

    @Test
    void whereEventsAreLostTheFolderIsCompared() throws Exception {
        close();
        LossyWatchService lossy = new LossyWatchService();
        watch = new FolderWatch(lossy, false);
        Path same = Files.writeString(folder.resolve("same.json"), "{}");
        Path written = Files.writeString(folder.resolve("written.json"), "{}");
        Path removed = Files.writeString(folder.resolve("removed.json"), "{}");
        watch.watchThrough(lossy.key(), folder);

        Files.writeString(written, "{ }");
        Files.delete(removed);
        Path made = Files.writeString(folder.resolve("made.json"), "{}");
        lossy.overflows();

        assertThat(watch.poll(0)).containsExactlyInAnyOrder(written, removed, made).doesNotContain(same);
        assertThat(watch.poll(0)).isEmpty();
    }

    @Test
    void whereTheSystemTellsTooLateTheFolderIsLookedAt() throws Exception {
        close();
        LossyWatchService silent = new LossyWatchService();
        watch = new FolderWatch(silent, true);
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        watch.watchThrough(silent.key(), folder);

        Files.writeString(file, "{ \"longer\": true }");

        assertThat(watch.poll(0)).containsExactly(file);
    }
}
