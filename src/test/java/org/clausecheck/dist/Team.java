package org.clausecheck.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.clausecheck.cli.Repository;

/**
 * A deal team: its repository, and on its PATH an installed clausecheck that keeps count of how often it is started.
 *
 * @param repository the team's repository
 * @param log        a line for each start: the words of the call
 * @param path       what PATH holds
 */
record Team(Repository repository, Path log, String path) {

    /** A sheet without a finding on the day below. */
    static final String CLEAN = sheet("examples/clean-partnership.json");
    /** A purchase that an exclusivity in force forbids: XC-002. */
    static final String BAD = """
            { "format": "1", "id": "first", "title": "A first sheet", "stage": "proposal", "between": ["kite", "lark"],
              "parties": [{ "id": "kite", "name": "Kite AI" }, { "id": "lark", "name": "Lark Cloud" }, { "id": "moss", "name": "Moss Compute" }],
              "clauses": [
                { "id": "capacity", "type": "supply-commitment", "supplier": "lark", "customer": "kite", "assets": ["compute"],
                  "amount": "USD 2 billion", "starts": "2027-01-01", "ends": "2030-12-31" }],
              "agreements": [
                { "id": "moss-2025", "title": "Moss agreement of 2025", "stage": "in-force", "between": ["kite", "moss"], "clauses": [
                  { "id": "only-moss", "type": "exclusivity", "holder": "moss", "bound": "kite", "actions": ["procure"],
                    "assets": ["compute"], "ends": "2028-12-31" }] }] }
            """;
    /** JSON that is no term sheet; the second one is not even JSON to the letter. */
    static final Map<String, String> OTHERS = Map.of("package.json", "{ \"name\": \"web\" }\n",
            "tsconfig.json", "{ // strict\n \"strict\": true }\n");
    /** The day on which the sheets are judged. */
    static final List<String> AS_OF = List.of("--as-of", "2026-06-30");

    private static String sheet(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A team with an empty repository in a folder. */
    static Team in(Path folder) throws IOException {
        Repository repository = Repository.in(folder.toRealPath().resolve("the deals"));
        Path bin = Files.createDirectories(folder.toRealPath().resolve("bin"));
        Path log = folder.toRealPath().resolve("starts.log");
        program(bin.resolve("clausecheck"), "echo \"$*\" >> '" + log + "'\nexec '" + Distribution.installed() + "/bin/clausecheck' \"$@\"");
        return new Team(repository, log, bin + ":" + System.getenv("PATH"));
    }

    /** Writes a program for the shell. */
    static void program(Path file, String lines) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + lines + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** What every program of the team finds around it. */
    Map<String, String> environment() {
        return Map.of("PATH", path, "JAVA_HOME", System.getProperty("java.home"), "CLAUSECHECK_CACHE", Distribution.cache().toString(),
                "PRE_COMMIT_HOME", log.resolveSibling("pre-commit home").toString(), "TERM", "dumb");
    }

    /** A commit, which may be refused. */
    Repository.Answer commit(String... words) throws IOException {
        return repository.commit(environment(), words);
    }

    /** Any program in the repository, from the team's own PATH. */
    Repository.Answer run(String... command) throws IOException {
        return repository.run(environment(), Stream.concat(Stream.of("env"), Stream.of(command)).toArray(String[]::new));
    }

    /** How often clausecheck was started. */
    long starts() throws IOException {
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    /** How many commits there are. */
    int commits() throws IOException {
        Repository.Answer answer = repository.run(Map.of(), "git", "rev-list", "--count", "--all");
        return Integer.parseInt(answer.out().strip());
    }
}
