package org.clausecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** A package knows only those before it. */
    private static final List<String> ORDER = List.of("logic", "sheet", "norm", "finding", "engine", "cases", "report", "policy", "table", "cli");

    private static JavaClasses classes;

    @BeforeAll
    static void importClasses() {
        classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.clausecheck");
    }

    @Test
    void aPackageKnowsOnlyThoseBeforeIt() {
        for (int i = 0; i < ORDER.size(); i++) {
            for (int j = i + 1; j < ORDER.size(); j++) {
                noClasses().that().resideInAPackage("org.clausecheck." + ORDER.get(i) + "..")
                        .should().dependOnClassesThat().resideInAPackage("org.clausecheck." + ORDER.get(j) + "..").allowEmptyShould(true)
                        .check(classes);
            }
        }
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        assertThat(classes.stream().map(type -> type.getPackageName().replaceFirst("^org\\.clausecheck\\.?", ""))
                .map(name -> name.split("\\.")[0]).filter(name -> !name.isEmpty() && !name.equals("rules")).distinct())
                .isSubsetOf(ORDER);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.clausecheck.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyTheEngineKnowsDroolsAndKogito() {
        noClasses().that().resideOutsideOfPackages("org.clausecheck.engine..", "org.clausecheck.rules..", "org.clausecheck.table..")
                .and().haveSimpleNameNotStartingWith("DomainClassesMetadata")
                .should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..").check(classes);
    }

    @Test
    void onlyTheCommandLineReadsTheClockAndTheEnvironment() {
        noClasses().that().resideOutsideOfPackages("org.clausecheck.cli..", "org.clausecheck.rules..")
                .should().callMethod(System.class, "getenv", String.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.LocalDate.class, "now").check(classes);
    }

    @Test
    void noClassIsLongerThanThreeHundredLines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && lines(file) > 300)).isEmpty();
        }
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/org/clausecheck"))) {
            List<Path> silent = folders.filter(Files::isDirectory).filter(ArchitectureTest::holdsClasses)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList();

            assertThat(silent).isEmpty();
        }
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        assertThat(classes.stream().map(type -> type.getSimpleName()).filter(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl)$")))
                .isEmpty();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
