package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.report.Excerpts;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Reads the sheets that a user names and keeps their lines for the report. */
final class Sources implements Excerpts {

    private final Map<String, String[]> lines = new HashMap<>();

    /** A sheet by its path, or from standard input for {@code -}. */
    static Reading read(String file, Terminal terminal) {
        if (!file.equals("-")) {
            return SheetReader.read(Path.of(file), file);
        }
        try {
            // one byte more than the reader takes, so that it refuses what is longer
            return SheetReader.read(terminal.in().readNBytes(SheetReader.MAX_BYTES + 1), "-", Path.of(""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    /** Keeps the texts of a reading. */
    void add(Reading reading) {
        reading.texts().forEach((file, text) -> lines.put(file, text.split("\r\n|\r|\n", -1)));
    }

    @Override
    public Optional<String> line(String file, int number) {
        String[] text = lines.getOrDefault(file, new String[0]);
        return number >= 1 && number <= text.length ? Optional.of(text[number - 1]) : Optional.empty();
    }
}
