package org.clausecheck.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about configurations shows is one, and what the decision about mandatory rules lists is what is marked. */
class ConfigurationDocsTest {

    private static String example() throws IOException {
        Matcher block = Pattern.compile("(?s)```yaml\n(.*?)```").matcher(Files.readString(Path.of("docs/configuration.md")));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    private static String mandatoryDecision() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("docs/decisions"))) {
            return Files.readString(files.filter(file -> file.toString().endsWith("-mandatory-rules.md")).findFirst().orElseThrow());
        }
    }

    @Test
    void theExampleIsReadWithoutAnErrorAndKeepsToTheSchema(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("house/tables"));

        Configuration.Read read = Configurations.read(example(), folder.toRealPath());

        assertThat(read.errors()).isEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(ConfigurationSchema.json()).validate(new YAMLMapper().readTree(example()))).isEmpty();
    }

    @Test
    void theExampleShowsEveryField() throws IOException {
        String example = example();

        assertThat(LayerReader.FIELDS).allMatch(field -> example.contains("\n" + field + ":"));
        assertThat(List.of("profiles", "name", "when", "sheets", "clauses", "deal-type", "longest", "notice")).allMatch(field -> example
                .contains(field + ":"));
        assertThat(Files.readString(Path.of("docs/configuration.md"))).contains(Stream.of(DealType.values())
                .map(kind -> "| `" + Words.of(kind) + "` | `" + kind.clause() + "` |").toList());
    }

    @Test
    void theRulesThatAreMarkedAreThoseOfTheDecision() throws IOException {
        TreeSet<String> listed = new TreeSet<>();
        mandatoryDecision().lines().filter(line -> line.matches("\\| [A-Z]+-\\d{3}.*")).map(line -> line.split("\\|")[1]).forEach(ids -> {
            List<String> named = Pattern.compile("[A-Z]+-\\d{3}").matcher(ids).results().map(result -> result.group()).toList();
            listed.addAll(named);
            for (int i = 1; ids.contains(" to ") && i < 99; i++) {
                String id = named.get(0).substring(0, named.get(0).indexOf('-')) + "-" + String.format(java.util.Locale.ROOT, "%03d", i);
                if (id.compareTo(named.get(0)) > 0 && id.compareTo(named.get(1)) < 0) {
                    listed.add(id);
                }
            }
        });

        assertThat(Configurations.RULES.catalogue().rules().stream().filter(Rule::mandatory).map(Rule::id))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void noAdvisoryAndNoRuleOfPracticeIsMandatory() {
        assertThat(Configurations.RULES.catalogue().rules().stream().filter(Rule::mandatory)).hasSizeGreaterThan(20)
                .noneMatch(rule -> rule.kind() == Kind.ADVISORY).noneMatch(rule -> rule.jurisdiction().contains("practice")
                        || rule.jurisdiction().equals("cross-clause"))
                .noneMatch(rule -> rule.citations().stream().map(Rule.Citation::mark).collect(Collectors.toSet()).contains("house"));
    }
}
