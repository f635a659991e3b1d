package org.clausecheck.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clausecheck.cases.CaseResult;
import org.clausecheck.cases.CaseSuite;
import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.junit.jupiter.api.Test;

/** The rows of policy tables, tried on sheets like rules. */
class PolicySheetsTest {

    private static final RuleSet RULES = RuleSet.builtIn();

    private static List<TableDefinition> policies() {
        return RULES.tables().catalogue().tables().stream().filter(PolicyTable::isPolicy).toList();
    }

    @Test
    void everyRowHasSheetsForEachOutcomeAndSaysWhatTheySay() throws IOException {
        assertThat(policies()).extracting(TableDefinition::name).contains("HouseClauses");
        for (TableDefinition table : policies()) {
            Set<String> rows = table.rows().stream().map(TableRow::id).collect(Collectors.toSet());
            CaseSuite suite = CaseSuite.ofPolicy(Path.of(table.file().replace(".dmn", ".sheets.yaml")), rows);

            List<CaseResult> results = suite.run(RULES);

            assertThat(results).isNotEmpty().allSatisfy(result -> assertThat(result.failures()).as(result.test().rule() + " " + result.test().name()).isEmpty());
            assertThat(suite.gaps(rows)).isEmpty();
        }
    }

    @Test
    void everyRowStandsInTheCatalogueWithItsMark() {
        policies().forEach(table -> table.rows().forEach(row -> {
            assertThat(RULES.catalogue().rule(row.id())).as(row.id()).isPresent();
            assertThat(RULES.catalogue().rule(row.id()).orElseThrow().marks()).containsExactly(row.mark());
            assertThat(RULES.page(row.id())).contains(table.name());
        }));
    }
}
