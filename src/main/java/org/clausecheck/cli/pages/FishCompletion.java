package org.clausecheck.cli.pages;

import org.clausecheck.cli.pages.CommandNode.Argument;

/** Completion for fish: a line for each command, option and parameter, each with the place where it counts. */
final class FishCompletion {

    /** fish's own test for a command seen anywhere would take the folder {@code rules} in {@code test rules} for the command. */
    private static final String PLACE = """
            function __PROGRAM_at --description 'whether the words after the program begin with these'
                set -l words (commandline -opc)
                set -e words[1]
                test (count $words) -ge (count $argv); or return 1
                set -l i 1
                for word in $argv
                    test "$words[$i]" = "$word"; or return 1
                    set i (math $i + 1)
                end
            end

            function __PROGRAM_ends --description 'whether the words after the program are these and no others'
                __PROGRAM_at $argv; and test (count (commandline -opc)) -eq (math (count $argv) + 1)
            end

            complete -c PROGRAM -f
            """;

    private final String program;
    private final StringBuilder out = new StringBuilder();

    private FishCompletion(String program) {
        this.program = program;
    }

    static String of(String program, CommandNode root) {
        FishCompletion completion = new FishCompletion(program);
        completion.out.append("# Completion for fish, written by: ").append(program).append(" completion fish\n\n").append(PLACE.replace("PROGRAM", program));
        completion.command(root);
        return completion.out.toString();
    }

    private void command(CommandNode node) {
        String words = String.join("", node.words().stream().map(word -> " " + word).toList());
        for (CommandNode below : node.commands()) {
            line("__" + program + "_ends" + words, " -a " + below.words().get(below.words().size() - 1), below.description());
        }
        // the options of the program itself count only where no command is named yet
        String at = "__" + program + (node.words().isEmpty() ? "_ends" : "_at") + words;
        for (Argument option : node.options()) {
            StringBuilder names = new StringBuilder();
            option.names().forEach(name -> names.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1)));
            line(at, names + (option.takesValue() ? value(option.values()) : ""), option.description());
        }
        for (Argument parameter : node.parameters()) {
            line(at, offer(parameter.values()), parameter.description());
        }
        node.commands().forEach(this::command);
    }

    private void line(String condition, String what, String description) {
        if (!what.isBlank()) {
            out.append("complete -c ").append(program).append(" -n ").append(quote(condition)).append(what).append(" -d ").append(quote(description)).append('\n');
        }
    }

    /** The value of an option: with {@code -r} files are offered beside what is named, with {@code -x} they are not. */
    private static String value(Values values) {
        return (values instanceof Values.Files ? " -r" : " -x") + offer(values);
    }

    private static String offer(Values values) {
        if (values instanceof Values.Words words) {
            return " -a " + quote(String.join(" ", words.words()));
        }
        return values instanceof Values.Files ? " -F" : values instanceof Values.Folders ? " -a '(__fish_complete_directories)'" : "";
    }

    private static String quote(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
