package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPagesTest {

    @TempDir
    Path folder;
    private final Map<String, String> pages = new TreeMap<>();

    @BeforeEach
    void writePages() throws IOException {
        for (Map.Entry<String, String> file : DistributionPages.files(LocalDate.of(2026, 1, 15)).entrySet()) {
            if (file.getKey().startsWith("man/man1/")) {
                String name = file.getKey().substring("man/man1/".length());
                pages.put(name, file.getValue());
                Files.writeString(folder.resolve(name), file.getValue());
            }
        }
    }

    @Test
    void everyCommandHasAPage() {
        assertThat(pages).containsKeys("clausecheck.1", "clausecheck-check.1", "clausecheck-new.1", "clausecheck-new-rule.1", "clausecheck-doctor.1");
        assertThat(pages.keySet()).hasSizeGreaterThan(Commands.all(new CommandFactory(null)).getSubcommands().size());
    }

    @Test
    void aPageIsDatedAndNamesWhatItBelongsTo() {
        assertThat(pages.get("clausecheck-check.1")).startsWith(".TH CLAUSECHECK\\-CHECK 1 2026-01-15 \"clausecheck 0.1.0\" \"clausecheck manual\"\n");
    }

    @Test
    void groffRendersThemWithoutAWarning() {
        Program.needs("groff");

        for (String page : pages.keySet()) {
            Program run = Program.run(folder, "groff", "-man", "-Tutf8", "-ww", page);
            assertThat(run.err()).as(page).isEmpty();
            assertThat(plain(run.out())).as(page).contains("NAME", "SYNOPSIS", "EXIT STATUS");
        }
    }

    /** Without the bold and underlined letters of a terminal: typed over, or coloured. */
    private static String plain(String text) {
        return text.replaceAll(".\b", "").replaceAll("\u001b\\[[0-9;]*m", "");
    }

    @Test
    void manShowsOptionsAsTheyAreTyped() {
        Program.needs("man");

        Program run = Program.run(folder, "man", "--warnings", "-l", "clausecheck-check.1");

        assertThat(run.err()).isEmpty();
        assertThat(plain(run.out())).contains("--fail-on SEVERITY", "0 compliant, 1 non-compliant", "clausecheck(1)");
    }

    @Test
    void mandocFindsNothingToSay() {
        Program.needs("mandoc");

        List<String> command = new java.util.ArrayList<>(List.of("mandoc", "-T", "lint"));
        command.addAll(pages.keySet());
        Program run = Program.run(folder, command.toArray(String[]::new));

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }
}
