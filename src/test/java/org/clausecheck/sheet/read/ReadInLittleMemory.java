package org.clausecheck.sheet.read;

import java.nio.file.Path;

/** Reads one sheet in a process of its own, and prints how many errors there are, the first of them, and the milliseconds it took. */
final class ReadInLittleMemory {

    private ReadInLittleMemory() {
    }

    public static void main(String... args) {
        long start = System.nanoTime();
        Reading reading = SheetReader.read(Path.of(args[0]), "bomb.json");
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(Sheets.errors(reading).size());
        System.out.println(Sheets.errors(reading).stream().map(InputError::message).findFirst().orElse("usable"));
        System.out.println(millis);
    }
}
