package org.clausecheck.cli.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What was found out about an installation and its machine.
 *
 * @param versions  versions of tool, rule set and Java, a line each
 * @param javaHome  the folder of the Java in use
 * @param bundled   whether that Java came with the installation
 * @param kind      {@code distribution}, {@code source} (a source folder) or {@code unknown} (started without a launcher)
 * @param home      the folder of the installation; empty text if no launcher told it
 * @param container whether the machine is a container
 * @param checks    what was looked at
 */
public record Diagnosis(List<String> versions, String javaHome, boolean bundled, String kind, String home, boolean container, List<Check> checks) {

    /**
     * Looks at everything; takes a second or two.
     *
     * @param machine  the machine
     * @param versions versions of tool, rule set and Java
     * @param options  the options this Java was started with
     * @param trial    a command to try the fast start with
     */
    public static Diagnosis of(Machine machine, List<String> versions, List<String> options, List<String> trial) {
        Surroundings around = new Surroundings(machine);
        List<Check> checks = new ArrayList<>();
        checks.add(new FastStart(machine, options, trial).check());
        checks.add(around.cache());
        around.javaOptions().ifPresent(checks::add);
        checks.add(around.program("git", "for hooks, and to compare with an earlier commit"));
        checks.add(around.program("pre-commit", "for hooks that it runs"));
        checks.add(around.terminal());
        String home = machine.home().map(Path::toString).orElse("");
        Path java = Path.of(machine.property("java.home"));
        String kind = machine.property("clausecheck.kind");
        return new Diagnosis(versions, java.toString(), !home.isEmpty() && java.startsWith(Path.of(home)), kind.isEmpty() ? "unknown" : kind, home,
                machine.isContainer(), List.copyOf(checks));
    }

    /** Whether there is nothing the user should mend. */
    public boolean isWell() {
        return problems() == 0;
    }

    private long problems() {
        return checks.stream().filter(check -> check.status() == Check.Status.PROBLEM).count();
    }

    /** For people. */
    public String text() {
        StringBuilder out = new StringBuilder();
        versions.forEach(line -> out.append(line).append('\n'));
        out.append("  in ").append(javaHome).append(bundled ? ", which came with it" : "").append('\n');
        out.append("installed: ").append(installed()).append("\n\n");
        for (Check check : checks) {
            out.append(String.format(Locale.ROOT, "%-8s %-12s %s%n", word(check.status()), check.name(), check.text()).replace("\r\n", "\n"));
            check.remedy().ifPresent(remedy -> out.append(" ".repeat(22)).append(remedy).append('\n'));
        }
        long problems = problems();
        return out.append('\n').append(problems == 0 ? "All is well." : problems == 1 ? "1 problem." : problems + " problems.").append('\n').toString();
    }

    private String installed() {
        String where = switch (kind) {
            case "distribution" -> "distribution in " + home;
            case "source" -> "source folder " + home;
            default -> "unknown, for clausecheck was not started by its launcher";
        };
        return container ? where + ", in a container" : where;
    }

    /** For programs. */
    public String json() {
        ObjectNode root = new JsonMapper().createObjectNode();
        root.put("schemaVersion", "1").put("well", isWell());
        versions.forEach(root.putArray("versions")::add);
        root.putObject("java").put("home", javaHome).put("bundled", bundled);
        ObjectNode installation = root.putObject("installation").put("kind", kind);
        if (!home.isEmpty()) {
            installation.put("folder", home);
        }
        installation.put("container", container);
        for (Check check : checks) {
            ObjectNode entry = root.withArray("checks").addObject().put("name", check.name()).put("status", word(check.status())).put("text", check.text());
            check.remedy().ifPresent(remedy -> entry.put("remedy", remedy));
        }
        return root.toPrettyString().replace("\r\n", "\n") + "\n";
    }

    private static String word(Check.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
