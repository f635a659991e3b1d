package org.clausecheck.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.clause.Common;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Termination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldTest {

    private static Common clause(String members) {
        return Sheets.usable(Sheets.withClause(members)).clauses().entries().get(0).common();
    }

    @Test
    void aTermThatIsNotShownIsWithheld() {
        Common clause = clause("\"withheld\": [\"ends\", \"carveOuts\", \"note\"]");

        assertThat(clause.ends().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.carveOuts().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.margin().note().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.starts().status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(clause.margin().withheld().entries()).containsExactly("ends", "carveOuts", "note");
    }

    @Test
    void aTermThatIsGivenAndWithheldCountsAsWithheld() {
        Common clause = clause("\"ends\": \"2030-12-31\", \"withheld\": [\"ends\"]");

        assertThat(clause.ends().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.ends().place()).hasValueSatisfying(place -> assertThat(place.length()).isEqualTo(12));
    }

    @Test
    void whatIsSeenOfAWithheldListIsKept() {
        Common clause = clause("\"subjectTo\": [\"c\"], \"withheld\": [\"subjectTo\"]");

        assertThat(clause.subjectTo().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.subjectTo().entries()).hasSize(1);
    }

    @Test
    void aPathLeadsIntoMembersAndEntries() {
        Common clause = clause("\"renewal\": { \"kind\": \"option\" }, \"carveOuts\": [{}, { \"text\": \"x\" }], "
                + "\"withheld\": [\"renewal/price\", \"carveOuts/1/limit\", \"carveOuts/1/text\"]");

        assertThat(clause.renewal().get().price().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.renewal().get().period().status()).isEqualTo(Fact.Status.UNSTATED);
        assertThat(clause.carveOuts().entries().get(1).limit().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.carveOuts().entries().get(1).text().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(clause.carveOuts().entries().get(0).limit().status()).isEqualTo(Fact.Status.UNSTATED);
    }

    @Test
    void anObjectOfWhichAPartIsWithheldExists() {
        assertThat(clause("\"withheld\": [\"renewal/price\"]").renewal().status()).isEqualTo(Fact.Status.WITHHELD);
    }

    @Test
    void aSheetMayWithholdWhatItsClausesSay() {
        Document sheet = Sheets.usable(Sheets.with("""
                "dates": { "signing": "2025-01-01" },
                "clauses": [{ "id": "c", "type": "permission", "holder": "a" },
                            { "id": "d", "type": "licence", "licensor": "a", "licensee": "b", "afterEnd": {} }],
                "withheld": ["dates", "clauses", "clauses/0/ends", "clauses/1/afterEnd/ends"]"""));

        assertThat(sheet.clauses().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(sheet.clauses().entries().get(0).common().ends().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(((Licence) sheet.clauses().entries().get(1)).afterEnd().get().ends().status())
                .isEqualTo(Fact.Status.WITHHELD);
        assertThat(sheet.dates().signing().status()).isEqualTo(Fact.Status.STATED);
        assertThat(sheet.dates().closing().status()).isEqualTo(Fact.Status.WITHHELD);
    }

    @Test
    void aCalendarThatIsNotThereCanBeWithheld() {
        assertThat(Sheets.usable(Sheets.with("\"clauses\": [], \"withheld\": [\"dates/closing\"]")).dates().closing().status())
                .isEqualTo(Fact.Status.WITHHELD);
        assertThat(Sheets.usable(Sheets.with("\"clauses\": [], \"withheld\": [\"dates\"]")).dates().signing().status())
                .isEqualTo(Fact.Status.WITHHELD);
    }

    @Test
    void aListThatMustBeThereMayBeWithheldInstead() {
        Document sheet = Sheets.usable(Sheets.withClauses("{ \"id\": \"t\", \"type\": \"termination\", \"withheld\": [\"by\", "
                + "\"grounds\"] }",
                "{ \"id\": \"o\", \"type\": \"other\", \"withheld\": [\"text\"] }"));

        Termination termination = (Termination) sheet.clauses().entries().get(0);
        assertThat(termination.grounds().status()).isEqualTo(Fact.Status.WITHHELD);
        assertThat(sheet.clauses().entries().get(1).common().text().status()).isEqualTo(Fact.Status.WITHHELD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "endz                | did you mean \"ends\"?", "licensor     | there is no \"licensor\" in this permission",
                "withheld | there is no \"withheld\"",
        "carveOuts/0         | names an entry that is there for all to see", "carveOuts/1/text | names no entry that is there",
        "carveOuts/x/text    | names no entry that is there", "carveOuts/text      | names no entry that is there",
        "carveOuts/0/txt     | did you mean \"text\"?", "ends/earliestOf    | \"ends\" has no members of its own",
        "renewal/until/event | \"until\" has no members of its own", "renewal/kind    | \"kind\" cannot be withheld",
                "holder | \"holder\" cannot be withheld",
        "''                  | there is no \"\"", "ends/               | has no members of its own", "/ends | there is no \"\"",
                "x-acme | there is no \"x-acme\"",
    })
    void aPathMustNameAMember(String path, String words) {
        String sheet = Sheets.withClause("\"carveOuts\": [{ \"text\": \"x\" }], \"withheld\": [\"" + path + "\"]");

        assertThat(Sheets.errors(sheet)).singleElement().satisfies(error -> {
            assertThat(error.message() + error.suggestion()).contains(words);
            assertThat(error.place().pointer()).isEqualTo("/clauses/0/withheld/0");
        });
    }

    @Test
    void factsWithholdNothing() {
        String sheet = Sheets.with("\"clauses\": [], \"facts\": { \"withheld\": [], \"parties\": [{ \"party\": \"a\", "
                + "\"withheld\": [\"listed\"], "
                + "\"source\": { \"title\": \"T\", \"withheld\": [\"on\"] } }] }");

        assertThat(Sheets.errors(sheet)).hasSize(3)
                .allSatisfy(error -> assertThat(error.message()).startsWith("unknown field \"withheld\" in this"));
    }

    @Test
    void aTermOfAFiledAgreementIsWithheldInItsOwnFile() {
        String sheet = Sheets.with("\"clauses\": [], \"agreements\": [{ \"file\": \"everything-contract-2023.json\" }], "
                + "\"withheld\": [\"agreements/0/clauses\"]");

        assertThat(Sheets.errors(sheet)).singleElement().satisfies(error -> assertThat(error.message()).contains("a file of its own"));
    }
}
