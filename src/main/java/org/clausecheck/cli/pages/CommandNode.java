package org.clausecheck.cli.pages;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command as completions see it.
 *
 * @param words       the words that lead to it, after the name of the program: {@code [new, rule]}; none for the program itself
 * @param description what it does, in one sentence
 * @param options     its options
 * @param parameters  its parameters, in their order
 * @param commands    the commands below it
 */
record CommandNode(List<String> words, String description, List<Argument> options, List<Argument> parameters, List<CommandNode> commands) {

    /**
     * An option or a parameter.
     *
     * @param names       the names of an option, short ones first; none for a parameter
     * @param label       what its value is called; empty if it takes none
     * @param description what it says
     * @param repeated    whether it may be given more than once
     * @param values      which values it takes
     */
    record Argument(List<String> names, String label, String description, boolean repeated, Values values) {

        boolean takesValue() {
            return !label.isEmpty();
        }
    }

    /** The tree of a program's commands. */
    static CommandNode of(CommandSpec spec, ValueLists lists) {
        return of(List.of(), spec, lists);
    }

    private static CommandNode of(List<String> words, CommandSpec spec, ValueLists lists) {
        List<Argument> options = spec.options().stream().filter(option -> !option.hidden()).map(option -> argument(option, lists)).toList();
        List<Argument> parameters = spec.positionalParameters().stream().filter(parameter -> !parameter.hidden())
                .map(parameter -> argument(parameter, lists)).toList();
        List<CommandNode> commands = new ArrayList<>();
        spec.subcommands().forEach((name, command) -> {
            List<String> below = new ArrayList<>(words);
            below.add(name);
            if (name.equals(command.getCommandName()) && !command.getCommandSpec().usageMessage().hidden()) {
                commands.add(of(List.copyOf(below), command.getCommandSpec(), lists));
            }
        });
        return new CommandNode(words, sentence(spec.usageMessage().description()), options, parameters, commands);
    }

    private static Argument argument(OptionSpec option, ValueLists lists) {
        boolean value = option.arity().max() > 0;
        return new Argument(List.of(option.names()), value ? option.paramLabel() : "", sentence(option.description()), option.isMultiValue(), lists.of(option));
    }

    private static Argument argument(PositionalParamSpec parameter, ValueLists lists) {
        return new Argument(List.of(), parameter.paramLabel(), sentence(parameter.description()), parameter.isMultiValue(), lists.of(parameter));
    }

    /** The first sentence of a description, on one line: what a shell has room for. */
    static String sentence(String... description) {
        String text = String.join(" ", description).replaceAll("\\s+", " ").strip();
        int end = text.indexOf(". ");
        return end < 0 ? text.endsWith(".") ? text.substring(0, text.length() - 1) : text : text.substring(0, end);
    }
}
