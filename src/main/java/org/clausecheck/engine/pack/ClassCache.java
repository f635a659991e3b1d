package org.clausecheck.engine.pack;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Compiled packs by the hash of what they were compiled from, each one file in a folder of the user. Written aside and renamed, so that
 * two at once do no harm; a folder that cannot be written, or a file that cannot be read, only costs the time to compile again.
 */
final class ClassCache {

    private final Optional<Path> folder;

    ClassCache(Optional<Path> folder) {
        this.folder = folder.map(path -> path.resolve("packs"));
    }

    Optional<Map<String, byte[]>> get(String hash) {
        if (folder.isEmpty() || !Files.isRegularFile(file(hash))) {
            return Optional.empty();
        }
        Map<String, byte[]> classes = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file(hash)); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                classes.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return classes.containsKey(RuleCompiler.LISTING) ? Optional.of(classes) : Optional.empty();
    }

    void put(String hash, Map<String, byte[]> classes) {
        if (folder.isEmpty()) {
            return;
        }
        Optional<Path> aside = Optional.empty();
        try {
            Files.createDirectories(folder.get());
            aside = Optional.of(Files.createTempFile(folder.get(), hash, ".part"));
            try (OutputStream out = Files.newOutputStream(aside.get()); ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
            Files.move(aside.get(), file(hash), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // without a cache the next run compiles again, and says the same
            aside.map(Path::toFile).ifPresent(File::delete);
        }
    }

    private Path file(String hash) {
        return folder.orElseThrow().resolve(hash + ".zip");
    }
}
