package org.clausecheck.report;

import java.util.Map;
import java.util.Optional;

/**
 * What is quoted for one sheet: the lines of the files read for it, which two sheets of a run may call by the same names, and for all else
 * what is quoted for the run.
 *
 * @param lines the lines of its files, by name
 * @param run   all else
 */
public record NearExcerpts(Map<String, String[]> lines, Excerpts run) implements Excerpts {

    @Override
    public Optional<String> line(String file, int number) {
        String[] own = lines.get(file);
        return own == null ? run.line(file, number) : number >= 1 && number <= own.length ? Optional.of(own[number - 1]) : Optional.empty();
    }

    @Override
    public Optional<String> page(String rule) {
        return run.page(rule);
    }

    @Override
    public Optional<String> pageAddress(String rule) {
        return run.pageAddress(rule);
    }

    @Override
    public Optional<String> lineAddress(String path, int line) {
        return run.lineAddress(path, line);
    }
}
