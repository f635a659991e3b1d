package org.clausecheck.report;

import java.util.Optional;

/**
 * Excerpts whose lines a code host shows.
 *
 * @param quoted where lines and pages come from
 * @param base   address under which the host shows the files of a commit, such as {@code https://github.com/owner/repository/blob/COMMIT}
 */
public record HostedExcerpts(Excerpts quoted, String base) implements Excerpts {

    @Override
    public Optional<String> line(String file, int number) {
        return quoted.line(file, number);
    }

    @Override
    public Excerpts in(String sheet) {
        return new HostedExcerpts(quoted.in(sheet), base);
    }

    @Override
    public Optional<String> page(String rule) {
        return quoted.page(rule);
    }

    @Override
    public Optional<String> pageAddress(String rule) {
        return quoted.pageAddress(rule);
    }

    @Override
    public Optional<String> lineAddress(String path, int line) {
        return RepositoryPath.isAbsolute(path) || path.startsWith("..") || path.equals(RepositoryPath.STANDARD_INPUT) ? Optional.empty()
                : Optional.of(base.replaceAll("/+$", "") + "/" + RepositoryPath.uri(path) + "#L" + line);
    }
}
