package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.cli.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of action.yml, run with bash as a runner runs them: inputs and outputs put in where the file says so. */
class ActionIT {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ (inputs|steps)\\.([a-z0-9-]+)(?:\\.outputs\\.([a-z-]+))? }}");

    @TempDir
    Path folder;

    private Path temporary;
    private Path workspace;
    private final Map<String, String> inputs = new HashMap<>();
    private final Map<String, String> outputs = new LinkedHashMap<>();
    private final StringBuilder log = new StringBuilder();

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(Repository.onPath("bash"), "needs bash on PATH");
        folder = folder.toRealPath();
        workspace = Files.createDirectories(folder.resolve("work space"));
        temporary = Files.createDirectories(folder.resolve("runner temp"));
        Path archive = Distribution.archive(".tar.gz");
        inputs.putAll(Map.of("distribution", archive.toString(), "sha256", sha256(archive), "as-of", "2026-06-30"));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void sheet(String path, String text) throws IOException {
        Files.createDirectories(workspace.resolve(path).getParent());
        Files.writeString(workspace.resolve(path), text);
    }

    /** Runs the action up to the first step that fails; the exit code of the last step that ran. */
    private int run() throws IOException {
        JsonNode action = new YAMLMapper().readTree(Path.of("action.yml").toFile());
        for (JsonNode step : action.path("runs").path("steps")) {
            if (step.has("run")) {
                int code = run(action, step);
                if (code != 0) {
                    return code;
                }
            } else {
                assertThat(step.path("if").asText()).isEqualTo("steps.java.outputs.ready != 'true'");
                assertThat(outputs).as("this Java is new enough").containsEntry("java.ready", "true");
            }
        }
        return 0;
    }

    private int run(JsonNode action, JsonNode step) throws IOException {
        String id = step.path("id").asText();
        Path written = Files.createTempFile(temporary, "output", "");
        Map<String, String> environment = new HashMap<>();
        environment.put("GITHUB_ACTION_PATH", Path.of("").toAbsolutePath().toString());
        environment.put("GITHUB_OUTPUT", written.toString());
        environment.put("GITHUB_STEP_SUMMARY", temporary.resolve("summary").toString());
        environment.put("GITHUB_PATH", temporary.resolve("path").toString());
        environment.put("RUNNER_TEMP", temporary.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("CLAUSECHECK_CACHE", Distribution.cache().toString());
        step.path("env").fields().forEachRemaining(entry -> environment.put(entry.getKey(), value(action, entry.getValue().asText())));
        Path script = Files.writeString(temporary.resolve("step.sh"), step.path("run").asText());
        Path where = step.has("working-directory") ? workspace.resolve(value(action, step.path("working-directory").asText())) : workspace;

        String[] command = {"bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.toString()};

        Repository.Answer answer = Repository.run(where, environment, command);

        log.append(answer.all());
        for (String line : Files.readAllLines(written)) {
            outputs.put(id + "." + line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1));
        }
        return answer.code();
    }

    private String value(JsonNode action, String text) {
        Matcher expression = EXPRESSION.matcher(text);
        if (!expression.matches()) {
            return text;
        }
        String name = expression.group(2);
        return expression.group(1).equals("steps") ? outputs.getOrDefault(name + "." + expression.group(3), "")
                : inputs.getOrDefault(name, action.path("inputs").path(name).path("default").asText());
    }

    @Test
    void aBadSheetFailsTheStepAndIsShownWhereUsersLook() throws IOException {
        sheet("deals/first.json", Team.BAD);
        sheet("package.json", "{}");
        inputs.put("sarif", "reports/clausecheck.sarif");

        assertThat(run()).as(log.toString()).isEqualTo(1);

        assertThat(outputs).containsEntry("check.exit-code", "1").containsEntry("check.sarif", "reports/clausecheck.sarif");
        assertThat(log).containsPattern("::(error|warning) [^\n]*file=(\\./)?deals/first\\.json,[^\n]*line=4")
                .contains("::group::clausecheck\n", "CONFLICT  XC-002");
        assertThat(temporary.resolve("summary")).content().contains("XC-002");
        JsonNode sarif = new ObjectMapper().readTree(workspace.resolve("reports/clausecheck.sarif").toFile());
        assertThat(sarif.path("version").asText()).isEqualTo("2.1.0");
        assertThat(sarif.findValuesAsText("ruleId")).contains("XC-002");
        assertThat(temporary.resolve("path")).hasContent(temporary.resolve("clausecheck/bin").toString());
    }

    @Test
    void aCleanOnePasses() throws IOException {
        sheet("clean.json", Team.CLEAN);

        assertThat(run()).as(log.toString()).isZero();
        assertThat(outputs).containsEntry("check.exit-code", "0").containsEntry("check.sarif", "");
    }

    @Test
    void theInputsReachTheCommand() throws IOException {
        sheet("sub/my deals/first.json", Team.BAD);
        sheet("sub/other.json", "{ \"format\": \"1\" ");
        inputs.putAll(Map.of("working-directory", "sub", "files", "my deals\n\n", "fail-on", "critical", "arguments", "--rule\nEXC-007\n"));

        assertThat(run()).as(log.toString()).isZero();
        assertThat(log).contains("1 of ").contains("(--rule EXC-007)").doesNotContain("other.json");
    }

    @Test
    void exitCodesOfEveryKindAreHandedThrough() throws IOException {
        sheet("undecided.json", Files.readString(Path.of("src/test/resources/scenarios/inputs/undecided.json")));
        assertThat(run()).isEqualTo(3);
        inputs.put("allow-undecided", "true");
        assertThat(run()).isZero();
        inputs.put("allow-undecided", "perhaps");
        assertThat(run()).isEqualTo(2);
        inputs.putAll(Map.of("allow-undecided", "false", "files", "--version"));
        assertThat(run()).as("a file that is not there, and no option").isEqualTo(2);
        assertThat(outputs).containsEntry("check.exit-code", "2");
    }

    @Test
    void whatUsersGiveIsNeverRun() throws IOException {
        sheet("clean.json", Team.CLEAN);
        String evil = "$(touch pwned); touch pwned `touch pwned`\" ; touch pwned '";
        for (String input : new String[] {"distribution", "sha256", "allow-undecided", "sarif"}) {
            String before = inputs.getOrDefault(input, "");
            inputs.put(input, evil);
            run();
            inputs.put(input, before);
        }
        inputs.putAll(Map.of("allow-undecided", "false", "files", evil));
        run();
        inputs.putAll(Map.of("as-of", evil, "fail-on", evil, "arguments", evil));
        run();

        assertThat(workspace.resolve("pwned")).doesNotExist();
        assertThat(workspace.resolve(evil)).as("the SARIF file of that name").exists();
    }

    @Test
    void whatSheetsHoldIsNoCommandToTheRunner() throws IOException {
        sheet("deals/first.json", Team.BAD.replace("\"Kite AI\"", "\"Kite\\n::add-path::evil\\r\\n::set-output name=x::y\""));

        run();

        String text = log.toString();
        String outside = text.replaceAll("(?s)::stop-commands::([0-9a-f]{32})\n.*?\n::\\1::\n", "");
        assertThat(text).containsPattern("::stop-commands::[0-9a-f]{32}\n");
        assertThat(outside.lines().filter(line -> line.startsWith("::")))
                .allMatch(line -> line.matches("::(error|warning|notice) .*|::(end)?group::.*"));
    }

    @Test
    void aDistributionWithAnotherChecksumIsRefused() throws IOException {
        inputs.put("sha256", "0".repeat(64));
        assertThat(run()).isEqualTo(2);
        assertThat(log).contains("::error title=clausecheck::the distribution has the checksum ");
        inputs.put("sha256", "");
        assertThat(run()).isEqualTo(2);
        inputs.putAll(Map.of("sha256", "0".repeat(64), "distribution", "http://example.org/clausecheck.tar.gz"));
        assertThat(run()).isEqualTo(2);
        assertThat(log).contains("must be a path or an https address");
        assertThat(temporary.resolve("clausecheck")).doesNotExist();
    }
}
