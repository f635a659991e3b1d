package org.clausecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
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
        description = "Prints the JSON Schema of a term sheet, of the JSON report, of a line of the JSON Lines report, or of a policy file.")
final class SchemaCommand implements Callable<Integer> {

    /** Where the schemas lie that are written by hand; that of a term sheet is made of the records that model it. */
    private static final Map<String, String> RESOURCES = Map.of("report", "report/report", "report-line", "report/report-line", "waivers", "policy/waiver/waivers", "baseline", "policy/baseline/baseline");
    /** What there are schemas of. */
    static final Set<String> SUBJECTS = new TreeSet<>(RESOURCES.keySet());

    static {
        SUBJECTS.add("term-sheet");
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--of", paramLabel = "WHAT", defaultValue = "term-sheet", description = "What: ${COMPLETION-CANDIDATES}. Default: term-sheet.",
            completionCandidates = Subjects.class)
    private String of;

    /** What there are schemas of, for help and completion. */
    static final class Subjects implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SUBJECTS.iterator();
        }
    }

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!SUBJECTS.contains(of)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("schema", of, SUBJECTS));
        }
        terminal.print(of.equals("term-sheet") ? SheetSchema.json() : resource(of));
        return ExitCode.COMPLIANT;
    }

    private static String resource(String of) throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream("/org/clausecheck/" + RESOURCES.get(of) + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
