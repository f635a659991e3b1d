package org.clausecheck.cli.pages;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import picocli.AutoComplete;
import picocli.CommandLine;

/** Completion scripts for shells, from the commands and options as they are declared. */
public final class Completion {

    private final Supplier<CommandLine> commands;
    private final ValueLists lists;

    /**
     * @param commands all commands, made anew at each call
     * @param lists    the values that options and parameters take
     */
    public Completion(Supplier<CommandLine> commands, ValueLists lists) {
        this.commands = commands;
        this.lists = lists;
    }

    /** The scripts by the name of their shell: {@code bash}, {@code fish} and {@code zsh}. */
    public Map<String, String> scripts() {
        CommandLine line = commands.get();
        CommandNode root = CommandNode.of(line.getCommandSpec(), lists);
        Map<String, String> scripts = new TreeMap<>();
        scripts.put("zsh", ZshCompletion.of(line.getCommandName(), root));
        scripts.put("fish", FishCompletion.of(line.getCommandName(), root));
        lists.declare(line.getCommandSpec());
        scripts.put("bash", AutoComplete.bash(line.getCommandName(), line).replace("\r\n", "\n"));
        return scripts;
    }
}
