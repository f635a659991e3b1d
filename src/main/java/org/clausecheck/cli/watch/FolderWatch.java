package org.clausecheck.cli.watch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tells which files in some folders have been written, made or removed. Where the system loses events, or has none and only the Java
 * library looks from time to time, the folders are compared with what they held. A folder that is not there, or goes, is looked for until
 * it comes. Used by one thread, but for {@link #close}.
 */
public final class FolderWatch implements Closeable {

    private static final long LOOK_AGAIN = 50;

    /** What of a file tells that it was written. */
    private record Stamp(FileTime modified, long size, Object key) {
    }

    private final WatchService service;
    private final boolean blind;
    private final Map<WatchKey, Path> folderByKey = new LinkedHashMap<>();
    private final Map<Path, Map<Path, Stamp>> held = new TreeMap<>();
    private final Set<Path> trees = new LinkedHashSet<>();
    private final Set<Path> missing = new LinkedHashSet<>();

    /**
     * Over a service of the system.
     *
     * @param service the service; closed with this
     * @param blind   whether it tells too late, so that the folders themselves must be looked at
     */
    FolderWatch(WatchService service, boolean blind) {
        this.service = service;
        this.blind = blind;
    }

    /** Over the service of this system. */
    public static FolderWatch open() throws IOException {
        WatchService service = FileSystems.getDefault().newWatchService();
        // on macOS the Java library looks every few seconds
        return new FolderWatch(service, service.getClass().getSimpleName().contains("Polling"));
    }

    /**
     * Watches the files in a folder, which need not be there yet.
     *
     * @param folder an absolute path
     * @throws IOException if the system refuses to watch it, for example because it watches too many
     */
    public void watch(Path folder) throws IOException {
        if (held.containsKey(folder) || missing.contains(folder)) {
            return;
        }
        if (Files.isDirectory(folder)) {
            register(folder);
        } else {
            missing.add(folder);
        }
    }

    /** Watches a folder and every folder below it, hidden ones aside; also those that come later. */
    public void watchTree(Path folder) throws IOException {
        trees.add(folder);
        watch(folder);
        for (Path below : folders(folder)) {
            watchTree(below);
        }
    }

    /** The folders that are watched, in the order of their paths. */
    public List<Path> folders() {
        return List.copyOf(held.keySet());
    }

    private void register(Path folder) throws IOException {
        try {
            WatchKey key = folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            watchThrough(key, folder);
        } catch (NoSuchFileException | NotDirectoryException e) {
            missing.add(folder);
        }
    }

    /** Takes the events of a key for those of a folder, which is compared with what it holds now. */
    void watchThrough(WatchKey key, Path folder) throws IOException {
        folderByKey.put(key, folder);
        held.put(folder, stamps(folder));
    }

    /**
     * Waits for changes, at most so many milliseconds; a negative number is forever.
     *
     * @return the files that were written, made or removed, in the order of the events; empty if none was in time
     * @throws ClosedWatchServiceException if it is closed, also while waiting
     */
    public Set<Path> poll(long millis) throws InterruptedException, IOException {
        Set<Path> changed = new LinkedHashSet<>();
        boolean look = blind || !missing.isEmpty();
        long longest = look ? LOOK_AGAIN : Long.MAX_VALUE;
        WatchKey key = service.poll(Math.min(millis < 0 ? Long.MAX_VALUE : millis, longest), TimeUnit.MILLISECONDS);
        while (key != null) {
            take(key, changed);
            key = service.poll();
        }
        if (blind) {
            for (Path folder : folders()) {
                compare(folder, changed);
            }
        }
        for (Path folder : List.copyOf(missing)) {
            if (Files.isDirectory(folder)) {
                missing.remove(folder);
                register(folder);
                changed.addAll(held.getOrDefault(folder, Map.of()).keySet());
                grow(folder, changed);
            }
        }
        return changed;
    }

    private void take(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folderByKey.get(key);
        boolean lost = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder == null || event.kind() == StandardWatchEventKinds.OVERFLOW) {
                lost = true;
            } else {
                changed(folder.resolve((Path) event.context()), changed);
            }
        }
        if (folder == null) {
            key.cancel();
        } else if (!key.reset()) {
            gone(key, folder, changed);
        } else if (lost) {
            compare(folder, changed);
        }
    }

    private void changed(Path file, Set<Path> changed) throws IOException {
        changed.add(file);
        Map<Path, Stamp> folder = held.get(file.getParent());
        if (folder != null) {
            Stamp stamp = stamp(file);
            if (stamp == null) {
                folder.remove(file);
            } else {
                folder.put(file, stamp);
            }
        }
        if (trees.contains(file.getParent())) {
            grow(file, changed);
        }
    }

    /** A folder that came into a watched tree is watched, and what it holds is new. */
    private void grow(Path folder, Set<Path> changed) throws IOException {
        if (!isPlainFolder(folder) && !trees.contains(folder)) {
            return;
        }
        if (trees.add(folder) || !held.containsKey(folder)) {
            watch(folder);
        }
        changed.addAll(held.getOrDefault(folder, Map.of()).keySet());
        for (Path below : folders(folder)) {
            grow(below, changed);
        }
    }

    private void gone(WatchKey key, Path folder, Set<Path> changed) {
        folderByKey.remove(key);
        changed.addAll(held.remove(folder).keySet());
        if (trees.contains(folder) && held.containsKey(folder.getParent())) {
            trees.remove(folder);
        } else {
            missing.add(folder);
        }
    }

    private void compare(Path folder, Set<Path> changed) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Map<Path, Stamp> before = held.get(folder);
        Map<Path, Stamp> now = stamps(folder);
        Set<Path> all = new LinkedHashSet<>(before.keySet());
        all.addAll(now.keySet());
        for (Path file : all) {
            if (now.get(file) == null || !now.get(file).equals(before.get(file))) {
                changed(file, changed);
            }
        }
        held.put(folder, now);
    }

    private static Map<Path, Stamp> stamps(Path folder) throws IOException {
        Map<Path, Stamp> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Stamp stamp = stamp(file);
                if (stamp != null) {
                    stamps.put(file, stamp);
                }
            }
        }
        return stamps;
    }

    /** The stamp of a file; {@code null} if there is none of the name. Of a folder nothing counts but that it is there. */
    private static Stamp stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isDirectory() ? new Stamp(FileTime.fromMillis(0), 0, null) : new Stamp(found.lastModifiedTime(), found.size(), found.fileKey());
        } catch (IOException e) {
            return null;
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(FolderWatch::isPlainFolder).sorted().toList();
        }
    }

    private static boolean isPlainFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !path.getFileName().toString().startsWith(".");
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
