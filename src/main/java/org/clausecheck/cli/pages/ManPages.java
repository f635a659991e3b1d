package org.clausecheck.cli.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Manual pages, one for each command, from the commands and options as they are declared. */
public final class ManPages {

    private static final String EXIT_CODES = "Exit codes: ";

    private final String day;
    private final String source;
    private final CommandLine root;

    private ManPages(CommandLine root, String day, String source) {
        this.root = root;
        this.day = day;
        this.source = source;
    }

    /**
     * The pages by the name of their file, {@code clausecheck-check.1}.
     *
     * @param root   all commands
     * @param day    the day the pages are dated, {@code 2026-06-30}
     * @param source what they belong to, with its version
     */
    public static Map<String, String> of(CommandLine root, String day, String source) {
        Map<String, String> pages = new TreeMap<>();
        ManPages manual = new ManPages(root, day, source);
        manual.add(root, pages);
        return pages;
    }

    private void add(CommandLine command, Map<String, String> pages) {
        pages.put(name(command.getCommandSpec()) + ".1", page(command));
        command.getSubcommands().values().stream().filter(below -> !below.getCommandSpec().usageMessage().hidden()).forEach(below -> add(below, pages));
    }

    private static String name(CommandSpec spec) {
        return spec.qualifiedName("-");
    }

    private String page(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        String[] description = spec.usageMessage().description();
        Roff page = new Roff(name(spec).toUpperCase(java.util.Locale.ROOT), day, source);
        page.section("NAME").text(name(spec) + " - " + CommandNode.sentence(description));
        page.section("SYNOPSIS").text(synopsis(command));
        page.section("DESCRIPTION").text(description);
        List<PositionalParamSpec> parameters = spec.positionalParameters().stream().filter(parameter -> !parameter.hidden()).toList();
        if (!parameters.isEmpty()) {
            page.section("PARAMETERS");
            parameters.forEach(parameter -> page.term(Roff.italic(parameter.paramLabel()), String.join(" ", parameter.description())));
        }
        page.section("OPTIONS");
        spec.options().stream().filter(option -> !option.hidden()).forEach(option -> page.term(names(option), String.join(" ", option.description())));
        if (!command.getSubcommands().isEmpty()) {
            page.section("COMMANDS");
            command.getSubcommands().values().stream().map(CommandLine::getCommandSpec).filter(below -> !below.usageMessage().hidden())
                    .forEach(below -> page.term(Roff.bold(name(below)) + "(1)", String.join(" ", below.usageMessage().description())));
        }
        notes(page, spec);
        if (command == root) {
            surroundings(page);
        }
        page.section("SEE ALSO").text(seeAlso(command));
        return page.toString();
    }

    private static String synopsis(CommandLine command) {
        Help help = command.getHelp();
        String options = help.detailedSynopsis(0, null, false).replaceAll("\\s+", " ").strip();
        return command.getSubcommands().isEmpty() || options.contains("COMMAND") ? options : options + " [COMMAND]";
    }

    private static String names(OptionSpec option) {
        List<String> names = Arrays.stream(option.names()).map(Roff::bold).toList();
        return String.join(", ", names) + (option.arity().max() > 0 ? " " + Roff.italic(option.paramLabel()) : "");
    }

    /** What a command's help ends with: its exit codes, or those of the program, and notes. */
    private void notes(Roff page, CommandSpec spec) {
        List<String> own = new ArrayList<>(footer(spec));
        String codes = own.stream().filter(line -> line.startsWith(EXIT_CODES)).findFirst()
                .orElseGet(() -> footer(root.getCommandSpec()).stream().filter(line -> line.startsWith(EXIT_CODES)).findFirst().orElse(""));
        own.removeIf(line -> line.startsWith(EXIT_CODES));
        if (!codes.isEmpty()) {
            page.section("EXIT STATUS").text(codes.substring(EXIT_CODES.length()));
        }
        if (!own.isEmpty()) {
            page.section("NOTES").verbatim(own.toArray(String[]::new));
        }
    }

    private static List<String> footer(CommandSpec spec) {
        return Arrays.stream(spec.usageMessage().footer()).filter(line -> !line.isBlank()).toList();
    }

    private static void surroundings(Roff page) {
        page.section("ENVIRONMENT")
                .term(Roff.bold("JAVA_HOME"), "The Java to run with, if none came with the installation; else the first on PATH.")
                .term(Roff.bold("CLAUSECHECK_CACHE"), "The folder for what is kept between runs: archives for a fast start, compiled packs. "
                        + "Default: clausecheck in XDG_CACHE_HOME, else in ~/.cache.")
                .term(Roff.bold("CLAUSECHECK_ARCHIVE"), "off: neither make nor use an archive for a fast start.")
                .term(Roff.bold("NO_COLOR"), "Set to anything: no colour.");
    }

    private String seeAlso(CommandLine command) {
        List<String> pages = new ArrayList<>();
        CommandLine parent = command.getParent();
        if (parent != null) {
            pages.add(name(parent.getCommandSpec()) + "(1)");
            parent.getSubcommands().values().stream().filter(sibling -> sibling != command && !sibling.getCommandSpec().usageMessage().hidden())
                    .forEach(sibling -> pages.add(name(sibling.getCommandSpec()) + "(1)"));
        } else {
            command.getSubcommands().values().forEach(below -> pages.add(name(below.getCommandSpec()) + "(1)"));
        }
        return String.join(", ", pages);
    }
}
