package org.clausecheck.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.clausecheck.cli.doctor.Diagnosis;
import org.clausecheck.cli.doctor.Machine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clausecheck doctor}: says what is installed where, whether the fast start is in use, and what to mend. */
@Command(name = "doctor", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Says what is installed where, whether the fast start is in use and why not, and what else to mend.",
        footer = {"", "Exit codes: 0 all is well, 1 there is something to mend, 2 wrong usage."})
final class DoctorCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = new TreeSet<>(Set.of("text", "json"));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("format", format, FORMATS));
        }
        Map<String, String> properties = new TreeMap<>();
        System.getProperties().stringPropertyNames().forEach(name -> properties.put(name, System.getProperty(name)));
        Map<String, String> environment = new TreeMap<>(System.getenv());
        Machine machine = new Machine(environment, properties,
                Packs.cache(environment, properties.getOrDefault("os.name", ""), properties.getOrDefault("user.home", "")), System.console() != null);
        String examples = Path.of(properties.getOrDefault("clausecheck.home", "."), "examples").toString();
        List<String> trial = List.of(Training.words(Training.commands().get(0), examples));
        Diagnosis diagnosis = Diagnosis.of(machine, List.of(new Version().getVersion()), ManagementFactory.getRuntimeMXBean().getInputArguments(), trial);
        terminal.print(format.equals("json") ? diagnosis.json() : diagnosis.text());
        return diagnosis.isWell() ? 0 : 1;
    }
}
