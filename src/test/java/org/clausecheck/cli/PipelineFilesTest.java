package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.report.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The files by which pipelines use the product name commands, options, formats and paths that there are, and are well made. */
class PipelineFilesTest {

    private static final Pattern FORMAT = Pattern.compile("--format[ =](\\S+)");
    private static final Pattern INPUT = Pattern.compile("inputs\\.([a-z0-9-]+)");

    @TempDir
    Path folder;

    private static JsonNode yaml(String file) throws IOException {
        return new YAMLMapper().readTree(Path.of(file).toFile());
    }

    private static List<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    /** What a command line is taken for; fails where it is not understood. */
    private static void understood(String line) {
        String[] words = line.replaceAll("[\"']", "").strip().split("\\s+");
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(PrintStream.nullOutputStream()),
                new PrintStream(PrintStream.nullOutputStream()), LocalDate.EPOCH, false);
        CommandLine command = new CommandLine(new Main(), new CommandFactory(terminal));
        try {
            command.parseArgs(Arrays.copyOfRange(words, 1, words.length));
        } catch (CommandLine.ParameterException e) {
            throw new AssertionError(line + "\n" + e.getMessage(), e);
        }
        Matcher formats = FORMAT.matcher(line);
        while (formats.find()) {
            assertThat(Format.of(formats.group(1))).as(line).isPresent();
        }
    }

    @Test
    void everyHookForPreCommitIsACommandThatThereIs() throws IOException {
        for (JsonNode hook : each(yaml(".pre-commit-hooks.yaml"))) {
            String words = String.join(" ", each(hook.path("args")).stream().map(JsonNode::asText).toList());
            understood(hook.path("entry").asText() + " " + words + (hook.path("pass_filenames").asBoolean(true) ? " deal.json" : ""));
            assertThat(hook.path("require_serial").asBoolean()).as("one process: " + hook.path("id")).isTrue();
            if (hook.path("language").asText().equals("script")) {
                assertThat(Path.of(hook.path("entry").asText().split(" ")[0])).isExecutable();
            }
        }
    }

    @Test
    void aHookForTablesSeesWhatAPackIsMadeOf() throws IOException {
        Pattern files = each(yaml(".pre-commit-hooks.yaml")).stream().filter(hook -> hook.path("id").asText().equals("clausecheck-tables"))
                .map(hook -> Pattern.compile(hook.path("files").asText())).findFirst().orElseThrow();

        assertThat(List.of("tables/house.dmn", "house.dmn", "tables/house.cases.yaml", "tables/house.sheets.yaml", "rules/ACME-001-of/rule.drl",
                "rules/ACME-001-of/cases.yaml", "rules/ACME-001-of/README.md")).allMatch(file -> files.matcher(file).find());
        assertThat(List.of("README.md", "deal.json", "docker-compose.yaml", "house.dmn.bak")).noneMatch(file -> files.matcher(file).find());
    }

    @Test
    void theActionUsesEveryInputThatItDeclaresAndNoOther() throws IOException {
        JsonNode action = yaml("action.yml");
        Set<String> declared = new LinkedHashSet<>();
        action.path("inputs").fieldNames().forEachRemaining(declared::add);

        assertThat(INPUT.matcher(action.path("runs").toString()).results().map(found -> found.group(1)))
                .containsAll(declared).isSubsetOf(declared);
        assertThat(each(action.path("inputs"))).allSatisfy(input -> assertThat(input.has("description") && input.has("default")).isTrue());
    }

    @Test
    void nothingThatUsersGiveIsTextOfACommand() throws IOException {
        for (JsonNode step : each(yaml("action.yml").path("runs").path("steps"))) {
            if (step.has("run")) {
                assertThat(step.path("run").asText()).doesNotContain("${{");
                assertThat(step.path("shell").asText()).isEqualTo("bash");
                Matcher script = Pattern.compile("\\$GITHUB_ACTION_PATH/([^\"]+)").matcher(step.path("run").asText());
                assertThat(script.find()).isTrue();
                assertThat(Path.of(script.group(1))).isExecutable();
            } else {
                assertThat(step.path("uses").asText()).matches("actions/[a-z-]+@v[0-9]+");
            }
        }
    }

    @Test
    void theOutputsOfTheActionAreThoseOfItsSteps() throws IOException {
        String script = Files.readString(Path.of("ci/github-action.sh"));
        for (JsonNode output : each(yaml("action.yml").path("outputs"))) {
            Matcher value = Pattern.compile("\\$\\{\\{ steps\\.(\\w+)\\.outputs\\.([a-z-]+) }}").matcher(output.path("value").asText());
            assertThat(value.matches()).isTrue();
            assertThat(script).contains("output " + value.group(2) + " ");
        }
    }

    @Test
    void theGitLabJobRunsACommandThatThereIsAndKeepsWhatItWrites() throws IOException {
        JsonNode job = yaml("ci/gitlab.yml").path("clausecheck");
        String command = job.path("script").path(0).asText();
        understood(command.replace("$CLAUSECHECK_FAIL_ON", job.path("variables").path("CLAUSECHECK_FAIL_ON").asText()));

        Stream.of("codequality:gitlab", "junit:junit").map(pair -> pair.split(":")).forEach(pair -> assertThat(command)
                .contains("--format " + pair[1] + " --output " + job.path("artifacts").path("reports").path(pair[0]).asText() + " "));
        assertThat(job.path("artifacts").path("when").asText()).isEqualTo("always");
    }

    @Test
    void theImageIsOfPlainNamesAndItsUserHasNoRights() throws IOException {
        List<String> lines = instructions(Path.of("Dockerfile"));
        List<String> from = lines.stream().filter(line -> line.startsWith("FROM ")).toList();

        assertThat(from).hasSize(2).allMatch(line -> line.matches("FROM [a-z]+:[a-z0-9.-]+( AS [a-z]+)?"));
        assertThat(lines.stream().filter(line -> line.startsWith("USER "))).singleElement().asString().matches("USER [1-9]\\d*:[1-9]\\d*");
        assertThat(lines.indexOf("ENTRYPOINT [\"clausecheck\"]")).isGreaterThan(lines.lastIndexOf(from.get(1)));
        assertThat(lines).noneMatch(line -> line.startsWith("ADD ") || line.startsWith("VOLUME "));
        lines.stream().flatMap(line -> Stream.of(line.split("&&"))).map(String::strip).filter(part -> part.startsWith("clausecheck "))
                .forEach(PipelineFilesTest::understood);
    }

    /** The instructions of a Dockerfile, each on a line, comments left out. */
    private static List<String> instructions(Path file) throws IOException {
        String text = String.join("\n", Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList());
        return text.replaceAll("\\\\\n\\s*", " ").lines().filter(line -> !line.isBlank()).toList();
    }

    @Test
    void theImageIsGivenAllThatTheBuildReads() throws IOException {
        List<String> given = Files.readAllLines(Path.of(".dockerignore")).stream().filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1)).toList();
        List<String> read = new ArrayList<>(List.of("pom.xml", "src", "rules", "decision-tables"));
        Matcher sources = Pattern.compile("<(?:source|directory)>([^<$]+)</").matcher(Files.readString(Path.of("src/dist/assembly.xml")));
        sources.results().forEach(found -> read.add(found.group(1).split("/")[0]));

        assertThat(given).containsAll(read).allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void theCommandsOfTheGuideAreUnderstood() throws IOException {
        List<String> commands = Files.readAllLines(Path.of("docs/pipelines.md")).stream().map(String::strip)
                .filter(line -> line.startsWith("clausecheck ")).toList();

        assertThat(commands).hasSizeGreaterThan(3).allSatisfy(PipelineFilesTest::understood);
    }

    @Test
    void theGuideShowsHooksInputsAndOutputsThatThereAre() throws IOException {
        String guide = Files.readString(Path.of("docs/pipelines.md"));
        JsonNode action = yaml("action.yml");
        for (JsonNode hook : each(yaml(".pre-commit-hooks.yaml"))) {
            assertThat(guide).contains("`" + hook.path("id").asText() + "`");
        }
        Matcher blocks = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(guide);
        int uses = 0;
        while (blocks.find()) {
            JsonNode block = new YAMLMapper().readTree(blocks.group(1));
            for (JsonNode step : block.findParents("with")) {
                if (step.path("uses").asText().contains("clausecheck")) {
                    step.path("with").fieldNames().forEachRemaining(name -> assertThat(action.path("inputs").has(name)).as(name).isTrue());
                    uses++;
                }
            }
        }
        assertThat(uses).isPositive();
        Pattern.compile("outputs\\.([a-z-]+)").matcher(guide).results()
                .forEach(found -> assertThat(action.path("outputs").has(found.group(1))).as(found.group()).isTrue());
    }

    @Test
    void shellcheckFindsNothing() throws IOException {
        assumeTrue(Repository.onPath("shellcheck"), "needs shellcheck on PATH");
        Repository repository = Repository.in(folder.resolve("repository"));
        GitHook.of(repository.top()).install(Optional.of(Path.of("/opt/clausecheck")), List.of("it's"), false);

        Repository.Answer answer = Repository.run(Path.of("."), Map.of(), "shellcheck", "ci/github-action.sh", ".ci/run",
                repository.top().resolve(".git/hooks/pre-commit").toString());

        assertThat(answer).isEqualTo(new Repository.Answer(0, "", ""));
    }
}
