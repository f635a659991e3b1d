package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectRootTest {

    @TempDir
    private Path temporary;
    private Path top;
    private Path deals;

    @BeforeEach
    void folders() throws IOException {
        top = temporary.toRealPath();
        deals = Files.createDirectories(top.resolve("deals/venture"));
    }

    private void file(Path folder, String name) throws IOException {
        Files.writeString(folder.resolve(name), "");
    }

    @Test
    void theNearestConfigurationOrRepositoryIsTheRoot() throws IOException {
        Files.createDirectory(top.resolve(".git"));
        assertThat(ProjectRoot.of(deals)).isEqualTo(top);

        file(deals.getParent(), ProjectRoot.CONFIGURATION);
        assertThat(ProjectRoot.of(deals)).isEqualTo(deals.getParent());
    }

    @Test
    void waiversAndABaselineBelowDoNotTakeSheetsFromTheConfiguration() throws IOException {
        file(top, ProjectRoot.CONFIGURATION);
        file(deals, ProjectRoot.WAIVERS);
        file(deals.getParent(), ProjectRoot.BASELINE);

        assertThat(ProjectRoot.of(deals)).isEqualTo(top);
        assertThat(ProjectRoot.file(deals, ProjectRoot.WAIVERS)).isEqualTo(deals.resolve(ProjectRoot.WAIVERS));
        assertThat(ProjectRoot.file(deals, ProjectRoot.BASELINE)).isEqualTo(deals.getParent().resolve(ProjectRoot.BASELINE));
    }

    @Test
    void whatStandsAboveTheRootIsOfAnotherProject() throws IOException {
        file(top, ProjectRoot.WAIVERS);
        file(deals, ProjectRoot.CONFIGURATION);

        assertThat(ProjectRoot.file(deals, ProjectRoot.WAIVERS)).isEqualTo(deals.resolve(ProjectRoot.WAIVERS)).doesNotExist();
    }

    @Test
    void withoutAProjectTheNearestWaiversOrBaselineMakeOne() throws IOException {
        file(top, ProjectRoot.WAIVERS);

        assertThat(ProjectRoot.of(deals)).isEqualTo(top);
        assertThat(ProjectRoot.file(deals, ProjectRoot.WAIVERS)).isEqualTo(top.resolve(ProjectRoot.WAIVERS)).exists();
    }
}
