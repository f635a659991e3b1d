package org.clausecheck.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the sheet of about 12 KB that the warm benchmark uses, for the cold one. */
public final class TwelveKilobytes {

    private TwelveKilobytes() {
    }

    /** Arguments: the founding situation, the file to write. */
    public static void main(String[] args) throws IOException {
        ObjectNode sheet = (ObjectNode) new ObjectMapper().readTree(Path.of(args[0]).toFile());
        Files.write(Path.of(args[1]), CheckBenchmark.grown(sheet, CheckBenchmark.TWELVE_KILOBYTES));
    }
}
