package org.clausecheck.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What a command knows of the world outside: its streams, the day and whether colours are wanted. Read once, at start.
 *
 * @param in     standard input
 * @param out    results, in UTF-8
 * @param err    everything else
 * @param today  the current day in UTC
 * @param colour whether standard output is a terminal that wants colour
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, LocalDate today, boolean colour) {

    /** Writes results as they are: line feeds, whatever the machine. */
    void print(String text) {
        out.print(text);
    }

    /** Writes a line beside the results. */
    void note(String text) {
        err.print(text + "\n");
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
