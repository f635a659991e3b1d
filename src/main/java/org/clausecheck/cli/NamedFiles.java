package org.clausecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.clausecheck.sheet.read.SheetReader;

/** What a file may name: every text in it that looks like a path. Which of them are files, and which of those may be read, others judge. */
final class NamedFiles {

    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".dmn", ".drl", ".csv", ".md");
    /** Longer than any path; the prose of a sheet is passed over. */
    private static final int LONGEST = 4096;

    private NamedFiles() {
    }

    /** Whether files of this name are what sheets, policies and packs are made of. */
    static boolean areNamed(String file) {
        return ENDINGS.stream().anyMatch(file::endsWith) || file.startsWith(".clausecheck");
    }

    /**
     * The texts of a sheet or policy file that may be paths, up to where it is broken; none of any other file.
     *
     * @param file a regular file
     */
    static List<String> in(Path file) {
        List<String> found = new ArrayList<>();
        String name = file.getFileName().toString();
        boolean yaml = name.startsWith(".clausecheck") && !name.endsWith(".json");
        if (!yaml && !name.endsWith(".json")) {
            return found;
        }
        try (InputStream in = Files.newInputStream(file);
                JsonParser parser = (yaml ? new YAMLFactory() : new JsonFactory()).createParser(in.readNBytes(SheetReader.MAX_BYTES))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING && parser.getTextLength() <= LONGEST) {
                    String text = parser.getText();
                    if (yaml && !text.isBlank() || areNamed(text)) {
                        found.add(text);
                    }
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }
}
