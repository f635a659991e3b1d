package org.clausecheck.bench;

import java.nio.file.Path;

import org.clausecheck.sheet.read.SheetReader;

/** The floor of the cold benchmark: reads and binds a sheet with its agreements, and does nothing else. */
public final class Floor {

    private Floor() {
    }

    /** Argument: a term sheet. */
    public static void main(String[] args) {
        System.out.println(SheetReader.read(Path.of(args[0]), args[0]).texts().size());
    }
}
