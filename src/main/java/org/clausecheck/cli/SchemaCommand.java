package org.clausecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.clausecheck.sheet.schema.SheetSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clausecheck schema}: prints a JSON Schema. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the JSON Schema of a term sheet, of the JSON report, or of a line of the JSON Lines report.")
final class SchemaCommand implements Callable<Integer> {

    private static final Set<String> SUBJECTS = new TreeSet<>(Set.of("term-sheet", "report", "report-line"));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--of", paramLabel = "WHAT", defaultValue = "term-sheet", description = "term-sheet (default), report or report-line.")
    private String of;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!SUBJECTS.contains(of)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("schema", of, SUBJECTS));
        }
        terminal.print(of.equals("term-sheet") ? SheetSchema.json() : reportSchema(of));
        return ExitCode.COMPLIANT;
    }

    private static String reportSchema(String of) throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/org/clausecheck/report/" + of + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
