package org.clausecheck.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.clausecheck.policy.ConfigurationSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck config}: checks a configuration and shows every setting with where it comes from. */
@Command(name = "config", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks the configuration and shows each setting that holds, and where it comes from.")
final class ConfigCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = new TreeSet<>(Set.of("text", "json"));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR", arity = "0..1", defaultValue = ".",
            description = "A term sheet, for the settings and profiles that hold for it; or a folder, for what holds without a profile. Default: the working folder.")
    private String named;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format;

    @Option(names = "--schema", description = "Prints the JSON Schema of .clausecheck.yaml instead.")
    private boolean schema;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", description = "As in check: low, medium, high or critical.")
    private String failOn;

    @Option(names = "--allow-undecided", description = "As in check.")
    private boolean allowUndecided;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    ConfigCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("format", format, FORMATS));
        }
        configured.check(spec);
        if (schema) {
            terminal.print(ConfigurationSchema.json());
            return ExitCode.COMPLIANT;
        }
        Houses.Options options = new Houses.Options(packs.open(), packs, new Selection(), CheckCommand.severity(spec, failOn),
                allowUndecided);
        return new ShownSettings(configured, options, format.equals("json"), terminal).of(named);
    }
}
