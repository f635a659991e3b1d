package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff} on pairs of drafts of a real deal, edited as a redraft would be. */
class DiffTest {

    private static final String DEAL = "microsoft-openai-2025-10.json";
    /** The licence ends before the horizon to which access must last. */
    private static final String SHORTER = "\"ends\": \"2029-12-31\"";
    private static final String LONGER = "\"ends\": \"2032-12-31\"";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoCopiesOfTheDeal() throws IOException {
        for (String draft : List.of("old", "new")) {
            Files.createDirectories(folder.resolve(draft));
            for (String file : List.of(DEAL, "contract-2023.json", "january-2025.json", "stargate-2025.json")) {
                Files.copy(Path.of("examples", file), folder.resolve(draft).resolve(file));
            }
        }
    }

    private String draft(String draft, String file) {
        return folder.resolve(draft).resolve(file).toString();
    }

    private void edit(String draft, String file, String from, String to) throws IOException {
        Path path = folder.resolve(draft).resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(from);
        Files.writeString(path, text.replace(from, to));
    }

    private Cli diff(String... more) {
        List<String> words = new ArrayList<>(List.of("diff", draft("old", DEAL), draft("new", DEAL), "--as-of", "2025-10-28", "--family", "ACC", "--family", "REV"));
        words.addAll(List.of(more));
        return Cli.run(words.toArray(String[]::new));
    }

    @Test
    void aShorterTermIsToldWithTheFindingThatItBrings() throws IOException {
        edit("new", DEAL, LONGER, SHORTER);

        Cli run = diff();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("1 changed term", "  model-ip\n    ends: 2032-12-31 -> 2029-12-31", "NEW UNMET  ACC-001",
                "  change  /clauses/model-ip/ends: 2032-12-31 -> 2029-12-31", "1 new finding, 0 newly undecided, 0 resolved");
    }

    @Test
    void theOtherWayRoundTheFindingIsResolved() throws IOException {
        edit("old", DEAL, LONGER, SHORTER);

        Cli run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("RESOLVED  ACC-001  critical").contains("0 new findings, 0 newly undecided, 1 resolved");
    }

    @Test
    void whatWasThereBeforeDoesNotCountAndTheWholeVerdictIsSaid() {
        Cli run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no term has changed: ", " as before\n").contains("non-compliant if they counted").doesNotContain("NEW");
    }

    @Test
    void aFileMayBeComparedWithItself() {
        Cli run = Cli.run("diff", draft("old", DEAL), draft("old", DEAL), "--as-of", "2025-10-28", "--rule", "ACC-001");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("no term has changed");
    }

    @Test
    void aChangeInAFiledAgreementBelongsToTheDeal() throws IOException {
        edit("new", "contract-2023.json", "\"percent\": 20", "\"percent\": 15");

        JsonNode change = json(diff("--format", "json")).at("/comparison/changes/0");

        assertThat(change.path("clause").asText()).isEqualTo("contract-2023/share");
        assertThat(change.at("/old/file").asText()).isEqualTo(draft("old", "contract-2023.json"));
        assertThat(change.at("/now/file").asText()).isEqualTo("contract-2023.json");
    }

    @Test
    void aRenamedClauseIsOneChangeAndKeepsItsFindings() throws IOException {
        edit("new", DEAL, "\"id\": \"research-ip\"", "\"id\": \"methods\"");

        Cli run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("1 changed term", "  methods\n    id: renamed from research-ip", "0 new findings, 0 newly undecided, 0 resolved");
    }

    @Test
    void aSheetUnderANewIdKeepsItsFindings() throws IOException {
        edit("new", DEAL, "\"id\": \"deal-2025-10\"", "\"id\": \"deal-2025-11\"");

        Cli run = diff();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("id: renamed from deal-2025-10", "0 new findings, 0 newly undecided, 0 resolved");
    }

    @Test
    void aClauseThatNobodyChecksAnyMoreDoesNotLookMended() throws IOException {
        edit("old", DEAL, "\"id\": \"share\", \"type\": \"revenue-share\", \"payer\": \"openai\", \"payee\": \"microsoft\"",
                "\"id\": \"share\", \"type\": \"revenue-share\", \"payer\": \"openai\", \"payee\": \"microsoft\", \"profile\": \"level\"");
        edit("new", DEAL, "\"id\": \"share\", \"type\": \"revenue-share\", \"payer\": \"openai\", \"payee\": \"microsoft\", \"ends\": { \"event\": \"agi-verified\" },\n"
                + "      \"supersedes\": [\"contract-2023/share\"], \"withheld\": [\"rates\", \"paymentUntil\"],", "\"id\": \"share\", \"type\": \"other\",");

        List<String> words = List.of("diff", draft("old", DEAL), draft("new", DEAL), "--as-of", "2025-10-28", "--rule", "REV-006");
        Cli run = Cli.run(words.toArray(String[]::new));

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("NEW UNDECIDED  REV-006", "share is a clause of type other now, which no rule checks. Before: share gives Microsoft")
                .doesNotContain("RESOLVED");
        assertThat(Cli.run(Stream.concat(words.stream(), Stream.of("--allow-undecided")).toArray(String[]::new)).code()).isZero();
    }

    @Test
    void aWaiverHoldsForWhatIsNew() throws IOException {
        edit("new", DEAL, LONGER, SHORTER);
        Files.writeString(folder.resolve("new/.clausecheck-waivers.yaml"), """
                waivers:
                  - rule: ACC-001
                    sheet: deal-2025-10
                    clause: model-ip
                    reason: The horizon will be moved in the next draft.
                    requestedBy: Ann
                    approvedBy: Ben
                    created: 2025-10-20
                    expires: 2025-11-05
                """);

        assertThat(diff().code()).isZero();
        assertThat(diff().out()).contains("WAIVED UNMET  ACC-001").doesNotContain("NEW WAIVED");
        assertThat(diff("--no-waivers").code()).isEqualTo(1);
    }

    @Test
    void anOldDraftThatCannotBeReadIsToldWithItsPlace() throws IOException {
        edit("old", DEAL, "\"stage\": \"definitive\"", "\"stage\": \"definitiv\"");
        edit("old", "contract-2023.json", "\"stage\": \"in-force\"", "\"stage\": \"in force\"");

        Cli run = diff();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("ERROR  " + draft("old", DEAL) + ":", "in the older draft: \"definitiv\" is not allowed here",
                "ERROR  " + draft("old", "contract-2023.json") + ":", "2 errors: the sheet was not checked").contains("\"stage\": \"definitiv\"");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aMissingFileOnEitherSideIsSaidSo() {
        assertThat(Cli.run("diff", draft("old", "none.json"), draft("new", DEAL)).out()).contains("in the older draft: there is no such file");
        Cli run = Cli.run("diff", draft("old", DEAL), draft("new", "none.json"));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("there is no such file").doesNotContain("older draft");
    }

    @Test
    void wrongUsageIsToldWithTheRightOne() throws IOException {
        assertThat(Cli.run("diff", draft("old", DEAL)).err()).contains("Name two drafts, the older one first: clausecheck diff OLD NEW");
        assertThat(Cli.run("diff", folder.resolve("old").toString(), draft("new", DEAL)).err()).contains("is a folder and").contains("Name two sheets or two folders");
        assertThat(Cli.run("diff", "-", "-").err()).contains("Name two drafts");
        assertThat(Cli.run("diff", "--since", "HEAD", "-").err()).contains("standard input has no older self");
        assertThat(Cli.run("diff", "a", "b", "c").code()).isEqualTo(2);
    }

    @Test
    void sheetsOfTwoFoldersArePairedByIdElseByPath() throws IOException {
        Files.move(folder.resolve("new/january-2025.json"), folder.resolve("new/moved.json"));
        edit("new", DEAL, "{ \"file\": \"january-2025.json\" }", "{ \"file\": \"moved.json\" }");
        Files.copy(Path.of("examples/energous-dialog-2016.json"), folder.resolve("new/energous.json"));
        Files.copy(Path.of("examples/roche-foundation-medicine-2015.json"), folder.resolve("old/roche.json"));

        Cli run = Cli.run("diff", folder.resolve("old").toString(), folder.resolve("new").toString(), "--as-of", "2025-10-28", "--rule", "XC-002");

        assertThat(run.out()).contains(draft("new", "moved.json") + "  as of 2025-10-28  compared with " + draft("old", "january-2025.json") + ", the older sheet of its id",
                draft("new", "energous.json") + "  as of 2025-10-28  a new sheet: it is not in " + folder.resolve("old"), draft("old", "roche.json") + "  as of 2025-10-28  a sheet that is gone",
                draft("new", DEAL) + "  as of 2025-10-28  compared with " + draft("old", DEAL) + "\n\nno term has changed");
    }

    @Test
    void theJsonReportKeepsToItsSchema() throws IOException {
        edit("new", DEAL, LONGER, SHORTER);
        Files.copy(Path.of("examples/energous-dialog-2016.json"), folder.resolve("new/energous.json"));
        Files.copy(Path.of("examples/roche-foundation-medicine-2015.json"), folder.resolve("old/roche.json"));
        Cli run = Cli.run("diff", folder.resolve("old").toString(), folder.resolve("new").toString(), "--as-of", "2025-10-28", "--family", "ACC", "--format", "json");

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Cli.run("schema", "--of", "report").out())
                .validate(run.out(), InputFormat.JSON)).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("pairing")).contains("path", "added", "removed");
    }

    @Test
    void aNewFindingNamesTheChangesInJsonToo() throws IOException {
        edit("new", DEAL, LONGER, SHORTER);

        JsonNode sheet = json(diff("--format", "json"));
        JsonNode finding = sheet.path("findings").get(0);

        assertThat(finding.path("baselineState").asText()).isEqualTo("new");
        assertThat(sheet.at("/comparison/draft/origins/0/fingerprint")).isEqualTo(finding.path("fingerprint"));
        assertThat(sheet.at("/comparison/draft/origins/0/changes/0").asText()).isEqualTo("/clauses/model-ip/ends");
        assertThat(sheet.path("evaluated").asText()).isEqualTo("non-compliant");
    }

    private static JsonNode json(Cli run) throws IOException {
        return new ObjectMapper().readTree(run.out()).at("/sheets/0");
    }
}
