package org.clausecheck.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LoadedClassesTest {

    @Test
    void classesAreCountedByWhereTheyCameFrom() {
        LoadedClasses classes = LoadedClasses.of(List.of(
                "[0.036s][info][class,load] org.clausecheck.cli.Main source: shared objects file (top)",
                "[0.037s][info][class,load] org.clausecheck.logic.Truth source: shared objects file",
                "[0.038s][info][class,load] picocli.CommandLine source: file:/opt/a b/lib/clausecheck.jar"));

        assertThat(classes).isEqualTo(new LoadedClasses(2, 3)).hasToString("2 of 3 classes");
        assertThat(classes.areArchived()).isTrue();
    }

    @Test
    void classesOfJavaAndClassesMadeWhileRunningDoNotCount() {
        assertThat(LoadedClasses.of(List.of(
                "[0.036s][info][class,load] java.lang.Object source: shared objects file",
                "[0.036s][info][class,load] jdk.internal.Misc source: jrt:/java.base",
                "[0.036s][info][class,load] java.lang.invoke.LambdaForm$MH/0x00007f source: __JVM_LookupDefineClass__",
                "[0.036s][info][class,load] org.clausecheck.cli.Main$$Lambda$1/0x00007f source: org.clausecheck.cli.Main",
                "not a line of the log")).all()).isZero();
    }

    @Test
    void classesFromJarsAreNotArchived() {
        LoadedClasses classes = LoadedClasses.of(List.of("[1s][info][class,load] org.clausecheck.cli.Main source: file:/shared objects file/c.jar"));

        assertThat(classes).isEqualTo(new LoadedClasses(0, 1));
        assertThat(classes.areArchived()).isFalse();
    }
}
