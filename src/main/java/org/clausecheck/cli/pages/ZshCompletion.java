package org.clausecheck.cli.pages;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.cli.pages.CommandNode.Argument;

/** Completion for zsh: a function for each command, in the terms of zsh's own {@code _arguments}. */
final class ZshCompletion {

    private final String program;
    private final StringBuilder out = new StringBuilder();

    private ZshCompletion(String program) {
        this.program = program;
    }

    static String of(String program, CommandNode root) {
        ZshCompletion completion = new ZshCompletion(program);
        completion.out.append("#compdef ").append(program).append("\n# Completion for zsh, written by: ").append(program).append(" completion zsh\n\n");
        completion.function(root);
        // as a file on fpath zsh runs the body once as the function itself; sourced, it registers it
        completion.out.append("if [ \"$funcstack[1]\" = \"_").append(program).append("\" ]; then\n    _").append(program).append(" \"$@\"\nelse\n    compdef _")
                .append(program).append(' ').append(program).append("\nfi\n");
        return completion.out.toString();
    }

    private String name(CommandNode node) {
        return "_" + program + String.join("", node.words().stream().map(word -> "_" + word.replace('-', '_')).toList());
    }

    private void function(CommandNode node) {
        List<String> specs = new ArrayList<>(node.options().stream().map(ZshCompletion::option).toList());
        out.append(name(node)).append("() {\n");
        if (node.commands().isEmpty()) {
            int index = 1;
            for (Argument parameter : node.parameters()) {
                specs.add(quote((parameter.repeated() ? "*" : Integer.toString(index++)) + ":" + escape(parameter.label()) + ":" + action(parameter.values())));
            }
            out.append("    _arguments -s -S");
            specs.forEach(spec -> out.append(" \\\n        ").append(spec));
            out.append("\n}\n\n");
            return;
        }
        out.append("    local curcontext=\"$curcontext\" state line\n    typeset -A opt_args\n    _arguments -C -s -S");
        specs.forEach(spec -> out.append(" \\\n        ").append(spec));
        out.append(" \\\n        '1:command:->command' \\\n        '*::arguments:->arguments'\n    case $state in\n    command)\n        local -a commands=(");
        node.commands().forEach(command -> out.append("\n            ").append(quote(last(command) + ":" + command.description().replace(":", "\\:"))));
        out.append("\n        )\n        _describe command commands\n        ;;\n    arguments)\n        case $line[1] in\n");
        node.commands().forEach(command -> out.append("        ").append(last(command)).append(") ").append(name(command)).append(" ;;\n"));
        out.append("        esac\n        ;;\n    esac\n}\n\n");
        node.commands().forEach(this::function);
    }

    private static String last(CommandNode node) {
        return node.words().get(node.words().size() - 1);
    }

    private static String option(Argument option) {
        String value = option.takesValue() ? ":" + escape(option.label()) + ":" + action(option.values()) : "";
        String tail = quote("[" + escape(option.description()) + "]" + value);
        if (option.repeated()) {
            return option.names().size() == 1 ? quote("*" + option.names().get(0)).replaceAll("'$", "") + tail.substring(1)
                    : "'*'{" + String.join(",", option.names()) + "}" + tail;
        }
        return option.names().size() == 1 ? option.names().get(0) + tail
                : "'(" + String.join(" ", option.names()) + ")'{" + String.join(",", option.names()) + "}" + tail;
    }

    private static String action(Values values) {
        if (values instanceof Values.Words words) {
            return "(" + String.join(" ", words.words()) + ")";
        }
        return values instanceof Values.Files ? "_files" : values instanceof Values.Folders ? "_files -/" : " ";
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]").replace(":", "\\:");
    }

    private static String quote(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
