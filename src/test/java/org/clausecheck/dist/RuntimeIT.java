package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.clausecheck.dist.Distribution.Result;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The distribution with a Java of its own runs on a machine that has none. */
class RuntimeIT {

    private static Path home;
    private static Path folder;
    private static Map<String, String> bare;

    @BeforeAll
    static void unpackWhereThereIsNoJava() throws IOException {
        String archive = System.getProperty("clausecheck.runtime");
        assumeTrue(archive != null, "needs the profile: mvn -Pruntime verify");
        home = Distribution.unpack(Distribution.dist().resolve(archive), Distribution.folder("with its own Java"));
        folder = Distribution.folder("work");
        Path tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("sh", "dirname", "readlink", "stat", "cksum", "tr", "sed", "head", "mkdir", "rm", "mv", "ln", "cp")) {
            for (String place : List.of("/bin/", "/usr/bin/")) {
                if (Files.exists(Path.of(place + tool)) && !Files.exists(tools.resolve(tool))) {
                    Files.createSymbolicLink(tools.resolve(tool), Path.of(place + tool));
                }
            }
        }
        bare = Map.of("PATH", tools.toString(), "JAVA_HOME", "", "CLAUSECHECK_CACHE", folder.resolve("cache").toString());
    }

    private static Result run(String... args) {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/clausecheck").toString()));
        command.addAll(List.of(args));
        return Distribution.command(folder, bare, "", command.toArray(String[]::new));
    }

    @Test
    void itChecksWithItsOwnJava() throws IOException {
        Result version = run("--version");
        Result check = run("check", home.resolve("examples/microsoft-openai-2025-05.json").toString(), "--as-of", "2025-05-11");

        assertThat(version.code()).isZero();
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("\nnon-compliant\n");
        assertThat(check.err()).isEmpty();
    }

    @Test
    void itsStartIsFastAndItsJavaCameWithIt() {
        run("--version");

        Result doctor = run("doctor");

        assertThat(doctor.out()).contains("in " + home.resolve("runtime") + ", which came with it").contains("ok       fast start   in use: ");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void itHasAllModulesThatPacksAndSchemasNeed() {
        assertThat(run("new", "rule", "ACME-001", "Licences name a territory", "--dir", "rules").code()).isZero();

        Result test = run("test", "--rules", "rules", "--allow-drl");

        assertThat(test.out()).contains("FAILED   ACME-001 \"write me\"").contains("1 failed, 0 unproved");
        assertThat(run("schema").code()).isZero();
        assertThat(run("docs", "pages").code()).isZero();
    }

    @Test
    void itIsTrimmed() throws IOException {
        assertThat(home.resolve("runtime/bin/javac")).doesNotExist();
        assertThat(home.resolve("runtime/lib/server/classes.jsa")).isNotEmptyFile();
        assertThat(Files.readString(home.resolve("runtime/release"))).contains("MODULES=").doesNotContain("jdk.compiler", "java.rmi ");
    }
}
