package org.clausecheck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.NearExcerpts;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/** Reads the sheets that a user names, and keeps for the report what it quotes: their lines and the pages of the rules. */
final class Sources implements Excerpts {

    private final Terminal terminal;
    private final Path here;
    private final Map<String, String[]> lines = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String[]>> bySheet = new ConcurrentHashMap<>();
    private final Map<String, Path> places = new HashMap<>();
    private final Map<String, Set<Path>> sought = new HashMap<>();
    private Optional<RuleSet> rules = Optional.empty();

    Sources(Terminal terminal) {
        this(terminal, Path.of(""));
    }

    /** Where files are named from another folder than the working folder. */
    Sources(Terminal terminal, Path here) {
        this.terminal = terminal;
        this.here = here;
    }

    /** The folder from which files are named; empty for the working folder. */
    Path here() {
        return here;
    }

    /** Says where sheets lie that go by other names than their paths, such as those taken from git. */
    void takeFrom(Map<String, Path> elsewhere) {
        places.putAll(elsewhere);
    }

    /** Lets reports quote the pages of these rules. */
    void quote(RuleSet set) {
        rules = Optional.of(set);
    }

    /** Reads a sheet by its path, or from standard input for {@code -}, and keeps the lines of all files that it names. */
    Reading read(String file) {
        Reading reading = file.equals("-") ? standardInput() : SheetReader.read(place(file), file);
        sought.put(file, reading.sought());
        Map<String, String[]> own = new HashMap<>();
        reading.texts().forEach((name, text) -> own.put(name, text.split("\r\n|\r|\n", -1)));
        bySheet.put(file, own);
        lines.putAll(own);
        return reading;
    }

    /** The folder in which a sheet lies; the working folder for standard input. */
    Path folder(String file) {
        Path parent = file.equals("-") ? null : place(file).getParent();
        return parent == null ? here : parent;
    }

    /** How places name a file at the root of a sheet: seen from the sheet as the user named that. */
    String seen(String sheet, Path file) {
        Path lexical = sheet.equals("-") || Path.of(sheet).getParent() == null ? Path.of("") : Path.of(sheet).getParent().normalize();
        Path real;
        try {
            real = folder(sheet).toRealPath();
        } catch (IOException e) {
            real = folder(sheet);
        }
        int levels = real.getNameCount() - file.getParent().getNameCount();
        Path up = lexical;
        for (int i = 0; i < levels; i++) {
            boolean named = up.getFileName() != null && !up.toString().isEmpty() && !up.endsWith("..");
            up = named ? Optional.ofNullable(up.getParent()).orElse(Path.of("")) : up.resolve("..");
        }
        return up.resolve(file.getFileName()).toString().replace('\\', '/');
    }

    /** Keeps the lines of a file beside the sheets, for what is said about it. */
    void keep(String name, String text) {
        lines.put(name, text.split("\r\n|\r|\n", -1));
    }

    /** The files that the last reading of a sheet looked for, found or not. */
    Set<Path> sought(String file) {
        return sought.getOrDefault(file, Set.of());
    }

    private Path place(String file) {
        return places.containsKey(file) ? places.get(file) : here.resolve(file);
    }

    /** The text of a file that was read, its lines ended by line feeds. */
    String text(String file) {
        return String.join("\n", lines.getOrDefault(file, new String[0]));
    }

    private Reading standardInput() {
        try {
            // one byte more than the reader takes, so that it refuses what is longer
            return SheetReader.read(terminal.in().readNBytes(SheetReader.MAX_BYTES + 1), "-", here);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    @Override
    public Optional<String> line(String file, int number) {
        String[] text = lines.getOrDefault(file, new String[0]);
        return number >= 1 && number <= text.length ? Optional.of(text[number - 1]) : Optional.empty();
    }

    @Override
    public Excerpts in(String sheet) {
        return new NearExcerpts(bySheet.getOrDefault(sheet, Map.of()), this);
    }

    @Override
    public Optional<String> page(String rule) {
        return rules.filter(set -> set.catalogue().rule(rule).isPresent()).map(set -> set.page(rule));
    }

    @Override
    public Optional<String> pageAddress(String rule) {
        return rules.flatMap(set -> set.address(rule));
    }
}
