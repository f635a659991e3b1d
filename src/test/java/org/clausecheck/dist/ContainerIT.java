package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clausecheck.cli.Repository;
import org.clausecheck.report.Format;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the image of the Dockerfile promises, tried without a container: the installation with the same parts of Java, its archive made
 * beforehand, everything read-only, and a user without rights and without a home.
 */
class ContainerIT {

    @TempDir
    static Path folder;

    private static Path installation;

    @BeforeAll
    static void build() throws IOException {
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        assumeTrue(Files.isExecutable(jlink), "needs a JDK with jlink");
        folder = folder.toRealPath();
        installation = Distribution.unpack(Distribution.archive(".tar.gz"), Files.createDirectories(folder.resolve("opt")));
        Matcher parts = Pattern.compile("--add-modules (\\S+)").matcher(Files.readString(Path.of("Dockerfile")));
        assertThat(parts.find()).isTrue();
        Repository.Answer linked = Repository.run(folder, Map.of(), jlink.toString(), "--add-modules", parts.group(1), "--strip-debug",
                "--no-man-pages", "--no-header-files", "--output", installation.resolve("runtime").toString());
        assumeTrue(linked.code() == 0 || !linked.all().contains("Module java.base not found"), "needs the modules of the JDK (jmods)");
        assertThat(linked.code()).as(linked.all()).isZero();
        each(installation, path -> Files.setLastModifiedTime(path, FileTime.fromMillis(1_767_225_600_000L)));
        Repository.Answer dump = Repository.run(folder, Map.of(), installation.resolve("runtime/bin/java").toString(), "-Xshare:dump");
        assertThat(dump.code()).as(dump.all()).isZero();
        assertThat(run(false, "--version").code()).isZero();
        each(folder, path -> Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(
                Files.isDirectory(path) || Files.isExecutable(path) ? "r-xr-xr-x" : "r--r--r--")));
    }

    @AfterAll
    static void letItBeRemoved() throws IOException {
        each(folder, path -> Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x")));
    }

    private interface Act {
        void on(Path path) throws IOException;
    }

    private static void each(Path top, Act act) throws IOException {
        Files.walkFileTree(top, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                act.on(path);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    act.on(path);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /**
     * Runs the command as the image does; {@code confined}, on a file system that is read-only altogether and as a user without rights, as
     * far as the one who runs this may arrange that.
     */
    private static Repository.Answer run(boolean confined, String... words) throws IOException {
        List<String> command = new ArrayList<>();
        if (confined && System.getProperty("user.name").equals("root")) {
            assumeTrue(Repository.onPath("setpriv"), "needs setpriv on PATH (util-linux), for root may write anywhere");
            String[] readOnly = {"unshare", "--mount", "sh", "-c", "mount -o remount,ro,bind / && exec \"$@\"", "sh"};
            String[] probe = Stream.concat(Stream.of(readOnly), Stream.of("true")).toArray(String[]::new);
            if (Repository.onPath("unshare") && Repository.run(folder, Map.of(), probe).code() == 0) {
                command.addAll(List.of(readOnly));
            }
            command.addAll(List.of("setpriv", "--reuid", "65532", "--regid", "65532", "--clear-groups", "--no-new-privs"));
        }
        command.addAll(List.of("env", "-i", "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "CLAUSECHECK_CACHE=" + installation.resolve("cache")));
        command.add(installation.resolve("bin/clausecheck").toString());
        command.addAll(Arrays.asList(words));
        return Repository.run(installation.resolve("examples"), Map.of(), command.toArray(String[]::new));
    }

    private static Map<String, String> state() throws IOException {
        Map<String, String> state = new TreeMap<>();
        each(folder, path -> state.put(path.toString(), Files.getLastModifiedTime(path) + (Files.isDirectory(path) ? "" : " " + Files.size(path))));
        return state;
    }

    @Test
    void aUserWithoutRightsChecksOnAReadOnlySystemAndNothingIsWritten() throws IOException {
        Distribution.Result elsewhere = Distribution.run(Path.of("examples"), "check", "microsoft-openai-2025-05.json", "--as-of", "2025-05-11");
        Map<String, String> before = state();

        Repository.Answer bad = run(true, "check", "microsoft-openai-2025-05.json", "--as-of", "2025-05-11");
        Repository.Answer clean = run(true, "check", "-q", "clean-partnership.json", "--as-of", "2026-06-30");

        assertThat(bad.code()).as(bad.all()).isEqualTo(1);
        assertThat(bad.out()).isEqualTo(elsewhere.out()).contains("CONFLICT  ");
        assertThat(bad.err()).as("no archive is prepared, for it is there").isEmpty();
        assertThat(clean).isEqualTo(new Repository.Answer(0, "", ""));
        assertThat(state()).isEqualTo(before);
        assertThat(before.keySet()).anyMatch(path -> path.matches(".*/cache/.*/classes\\.(jsa|aot)"));
    }

    @Test
    void thePartsOfJavaAreEnoughForEveryKindOfWork() throws IOException {
        for (String format : Format.words()) {
            assertThat(run(true, "check", "--format", format, "clean-partnership.json", "--as-of", "2026-06-30").code()).as(format).isZero();
        }
        assertThat(run(true, "explain", "XC-002", "microsoft-openai-2025-05.json", "--as-of", "2025-05-11").code()).isZero();
        assertThat(run(true, "schema").code()).isZero();
        assertThat(run(true, "rules").code()).isZero();
        assertThat(run(true, "check", "clean-partnership.json", "--as-of", "2026-06-30", "--rules", pack(), "--allow-drl").all())
                .contains(" rules: ").doesNotContain("Error");
    }

    /** A pack with a rule of its own, which is compiled when it is used. */
    private static String pack() throws IOException {
        Path rules = Files.createTempDirectory("pack").resolve("rules");
        Distribution.Result made = Distribution.run(Path.of("."), "new", "rule", "ACME-001", "Licences name a territory", "--dir", rules.toString());
        assertThat(made.code()).as(made.err()).isZero();
        each(rules.getParent(), path -> Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(
                Files.isDirectory(path) ? "rwxr-xr-x" : "rw-r--r--")));
        return rules.toString();
    }
}
