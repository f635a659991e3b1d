package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.report.Excerpts;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Reads the sheets that a user names and keeps their lines for the report. */
final class Sources implements Excerpts {

    private final Terminal terminal;
    private final Map<String, String[]> lines = new HashMap<>();
    private final Map<String, Path> places = new HashMap<>();
    private final Map<String, Set<Path>> sought = new HashMap<>();

    Sources(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Says where sheets lie that go by other names than their paths, such as those taken from git; of {@code -}, what folder it stands for. */
    void takeFrom(Map<String, Path> elsewhere) {
        places.putAll(elsewhere);
    }

    /** Reads a sheet by its path, or from standard input for {@code -}, and keeps the lines of all files that it names. */
    Reading read(String file) {
        Reading reading = file.equals("-") ? standardInput() : SheetReader.read(place(file), file);
        sought.put(file, reading.sought());
        reading.texts().forEach((name, text) -> lines.put(name, text.split("\r\n|\r|\n", -1)));
        return reading;
    }

    /** The files that the last reading of a sheet looked for, found or not. */
    Set<Path> sought(String file) {
        return sought.getOrDefault(file, Set.of());
    }

    private Path place(String file) {
        return places.getOrDefault(file, Path.of(file));
    }

    private Reading standardInput() {
        try {
            // one byte more than the reader takes, so that it refuses what is longer
            return SheetReader.read(terminal.in().readNBytes(SheetReader.MAX_BYTES + 1), "-", places.getOrDefault("-", Path.of("")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    @Override
    public Optional<String> line(String file, int number) {
        String[] text = lines.getOrDefault(file, new String[0]);
        return number >= 1 && number <= text.length ? Optional.of(text[number - 1]) : Optional.empty();
    }
}
