package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a newcomer meets it: in a folder with spaces, through a link, from elsewhere, and where something is missing. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {

    private static final List<String> TOOLS = List.of("sh", "dirname", "readlink", "ln", "stat", "find", "sort", "cksum", "tr", "sed", "head", "cat", "mkdir", "rm",
            "cp", "mv", "grep", "tail", "sleep", "kill", "printf", "chmod", "uname");

    @TempDir
    static Path folder;

    private static Path project;
    private static Path link;

    private record Result(int code, String out, String err) {
    }

    @BeforeAll
    static void copyProject() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        project = folder.resolve("a folder with spaces");
        for (String part : List.of("pom.xml", "clausecheck", "src/main", "rules", "decision-tables", "examples")) {
            copy(Path.of(part), project.resolve(part));
        }
        link = folder.resolve("a link");
        Files.createSymbolicLink(link, project.resolve("clausecheck"));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    @Test
    @Order(1)
    void theFirstUseBuildsAndThenChecks() throws Exception {
        Result result = run(Map.of(), link.toString(), "check", "a folder with spaces/examples/stargate-2025.json", "--as-of", "2025-01-21");

        assertThat(result.err()).contains("clausecheck: building with Maven").contains("clausecheck: built");
        assertThat(result.out()).startsWith("a folder with spaces/examples/stargate-2025.json  as of 2025-01-21\n").contains(" rules: ");
        assertThat(result.code()).isIn(0, 1, 3);
    }

    @Test
    @Order(2)
    void laterUsesStartAtOnce() throws Exception {
        Result result = run(Map.of(), link.toString(), "--version");

        assertThat(result).isEqualTo(new Result(0, result.out(), ""));
        assertThat(result.out()).startsWith("clausecheck 0.1.0\n");
    }

    @Test
    @Order(3)
    void withoutItsArchiveItWorksAllTheSame() throws Exception {
        Result with = run(Map.of(), link.toString(), "rules");
        Result without = run(Map.of("CLAUSECHECK_ARCHIVE", "off"), link.toString(), "rules");

        assertThat(without).isEqualTo(with);
        assertThat(with.code()).isZero();
    }

    @Test
    @Order(3)
    void onJava25ItUsesAnAotCacheAndSaysTheSame() throws Exception {
        Path java25 = java25();
        assumeTrue(java25 != null, "needs a JDK 25 or newer beside this one");
        String[] command = {link.toString(), "check", "a folder with spaces/examples/microsoft-openai-2025-05.json", "--as-of", "2025-05-11"};
        Result here = run(Map.of(), command);

        Result first = run(Map.of("JAVA_HOME", java25.toString()), command);
        Result second = run(Map.of("JAVA_HOME", java25.toString()), command);

        assertThat(first.out()).isEqualTo(here.out());
        assertThat(second).isEqualTo(new Result(here.code(), here.out(), ""));
        try (Stream<Path> files = Files.walk(project.resolve("target/launch"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".aot"))).hasSize(1);
        }
    }

    private static Path java25() throws IOException {
        String named = System.getenv("JAVA_25_HOME");
        if (named != null) {
            return Path.of(named);
        }
        Path common = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(common)) {
            return null;
        }
        try (Stream<Path> homes = Files.list(common)) {
            return homes.filter(home -> home.getFileName().toString().contains("25") && Files.isExecutable(home.resolve("bin/java"))).sorted()
                    .findFirst().orElse(null);
        }
    }

    @Test
    @Order(4)
    void aDeletedSourceMeansANewBuild() throws Exception {
        Files.delete(project.resolve("src/main/launcher/prepare.ps1"));

        Result result = run(Map.of(), link.toString(), "--version");

        assertThat(result.err()).contains("clausecheck: built");
        assertThat(result.code()).isZero();
    }

    @Test
    @Order(5)
    void aBrokenSourceIsSaidPlainly() throws Exception {
        Path vocabulary = project.resolve("rules/vocabulary.drl");
        String right = Files.readString(vocabulary);
        Files.writeString(vocabulary, right.replace("org.clausecheck.engine.Every", "org.clausecheck.engine.Nowhere"));

        Result result = run(Map.of(), link.toString(), "--version");
        Files.writeString(vocabulary, right);

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("the build failed; the whole log is ").doesNotContain("Exception in thread");
    }

    @Test
    @Order(6)
    void withoutJavaItSaysSo() throws Exception {
        Result result = run(Map.of("PATH", tools("no-java").toString(), "JAVA_HOME", ""), link.toString(), "--version");

        assertThat(result).isEqualTo(new Result(2, "",
                "clausecheck: no Java found. Install a JDK 17 or newer and put it on PATH, or set JAVA_HOME.\n"));
    }

    @Test
    @Order(7)
    void aWrongJavaHomeIsNamed() throws Exception {
        Result result = run(Map.of("JAVA_HOME", "/nowhere"), link.toString(), "--version");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("JAVA_HOME is /nowhere, but /nowhere/bin/java is no Java");
    }

    @Test
    @Order(8)
    void anOldJavaIsNamed() throws Exception {
        Path path = tools("old-java");
        script(path.resolve("java"), "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        Result result = run(Map.of("PATH", path.toString(), "JAVA_HOME", ""), link.toString(), "--version");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is Java 11.0.2. clausecheck needs Java 17 or newer");
    }

    @Test
    @Order(9)
    void withoutMavenItSaysSo() throws Exception {
        Path path = tools("no-maven");
        script(path.resolve("java"), "echo 'openjdk version \"17.0.1\" 2021-10-19' >&2");
        Path fresh = fresh("no maven");

        Result result = run(Map.of("PATH", path.toString(), "JAVA_HOME", ""), fresh.toString(), "--version");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Maven is missing. Install Maven 3.8 or newer");
    }

    @Test
    @Order(10)
    void anOldMavenIsNamed() throws Exception {
        Path path = tools("old-maven");
        script(path.resolve("java"), "echo 'openjdk version \"17.0.1\" 2021-10-19' >&2");
        script(path.resolve("mvn"), "echo 'Apache Maven 3.6.3 (cecedd343002696d0abb50b32b541b8a6ba2883f)'");

        Result result = run(Map.of("PATH", path.toString(), "JAVA_HOME", ""), fresh("old maven").toString(), "--version");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("is Maven 3.6.3. clausecheck needs Maven 3.8 or newer");
    }

    private static Path fresh(String name) throws IOException {
        Path copy = folder.resolve(name);
        for (String part : List.of("pom.xml", "clausecheck", "src/main/launcher", "rules/vocabulary.drl")) {
            copy(project.resolve(part), copy.resolve(part));
        }
        Files.createDirectories(copy.resolve("decision-tables"));
        return copy.resolve("clausecheck");
    }

    /** A folder with the tools of a bare machine, for PATH. */
    private static Path tools(String name) throws IOException {
        Path path = Files.createDirectories(folder.resolve(name + " tools"));
        for (String tool : TOOLS) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(path.resolve(tool))) {
                    script(path.resolve(tool), "exec " + place + tool + " \"$@\"");
                }
            }
        }
        return path;
    }

    private static void script(Path file, String line) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Result run(Map<String, String> environment, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as("finishes").isTrue();
        return new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
    }
}
