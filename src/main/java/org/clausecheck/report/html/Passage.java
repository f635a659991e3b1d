package org.clausecheck.report.html;

import java.util.List;

/**
 * Lines of a file as they are shown.
 *
 * @param file    the file
 * @param pointer the JSON Pointer of what is meant; empty for the whole file
 * @param line    the line meant, from 1
 * @param column  the column meant, from 1
 * @param lines   the lines; empty where the file cannot be shown
 */
public record Passage(String file, String pointer, int line, int column, List<Line> lines) {

    /**
     * One line.
     *
     * @param number its number in the file; 0 for lines that are left out here
     * @param parts  the line in pieces; joined they are the line, or the part of it that is shown
     */
    public record Line(int number, List<Part> parts) {
    }

    /**
     * A piece of a line.
     *
     * @param text   the piece
     * @param marked whether it is what a finding means
     */
    public record Part(String text, boolean marked) {
    }
}
