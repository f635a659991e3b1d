package org.clausecheck.cli;

import java.util.Locale;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands, as far as a call needs them: to read the options of every command by reflection would cost each start more than the one
 * that is called.
 */
final class Commands {

    private Commands() {
    }

    /** The command that the first word names, alone; all commands, if it names none or is an option. */
    static CommandLine of(String[] args, CommandFactory factory) {
        Command root = Main.class.getAnnotation(Command.class);
        for (Class<?> type : root.subcommands()) {
            if (args.length > 0 && args[0].equals(word(type))) {
                return new CommandLine(CommandSpec.create().name(root.name())).addSubcommand(new CommandLine(factory.create(type), factory));
            }
        }
        return all(factory);
    }

    /** All commands. */
    static CommandLine all(CommandFactory factory) {
        return new CommandLine(new Main(), factory);
    }

    /** The word for a command by the name of its class: {@code CheckCommand} is {@code check}, {@code WhatIfCommand} is {@code what-if}. */
    static String word(Class<?> type) {
        String name = type.getSimpleName();
        String stem = name.endsWith("Command") ? name.substring(0, name.length() - "Command".length()) : name;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            word.append(i > 0 && Character.isUpperCase(stem.charAt(i)) ? "-" : "").append(stem.charAt(i));
        }
        return word.toString().toLowerCase(Locale.ROOT);
    }
}
