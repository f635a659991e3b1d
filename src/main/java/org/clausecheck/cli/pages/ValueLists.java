package org.clausecheck.cli.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Which values options and parameters take: those that they declare, else those that their name or their label stands for, such as
 * {@code --rule} or {@code SEVERITY}.
 *
 * @param known words by the long name of an option or by a label
 */
public record ValueLists(Map<String, List<String>> known) {

    Values of(ArgSpec argument) {
        List<String> words = words(argument);
        if (!words.isEmpty()) {
            return new Values.Words(words);
        }
        String label = argument.paramLabel();
        if (label.equals("DIR")) {
            return new Values.Folders();
        }
        return label.startsWith("FILE") || argument.typeInfo().getType().equals(Path.class) ? new Values.Files() : new Values.Anything();
    }

    private List<String> words(ArgSpec argument) {
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
        return !words.isEmpty() ? words : known.containsKey(name) ? known.get(name) : known.getOrDefault(argument.paramLabel(), List.of());
    }

    /** Has every option and parameter of a command, and of those below it, declare its words, for writers that ask nowhere else. */
    void declare(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            // one of a group cannot be replaced alone
            if (option.completionCandidates() == null && !words(option).isEmpty() && option.group() == null) {
                spec.remove(option);
                spec.addOption(OptionSpec.builder(option).completionCandidates(words(option)).build());
            }
        }
        for (PositionalParamSpec parameter : List.copyOf(spec.positionalParameters())) {
            if (parameter.completionCandidates() == null && !words(parameter).isEmpty() && parameter.group() == null) {
                spec.remove(parameter);
                spec.addPositional(PositionalParamSpec.builder(parameter).completionCandidates(words(parameter)).build());
            }
        }
        spec.subcommands().values().forEach(command -> declare(command.getCommandSpec()));
    }
}
