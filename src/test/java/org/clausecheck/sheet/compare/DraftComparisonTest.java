package org.clausecheck.sheet.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausecheck.sheet.compare.Drafts.changes;
import static org.clausecheck.sheet.compare.Drafts.clauses;
import static org.clausecheck.sheet.compare.Drafts.compare;
import static org.clausecheck.sheet.compare.Drafts.sheet;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftComparisonTest {

    private static final String LICENCE = """
            {"id": "ip", "type": "licence", "licensor": "kite", "licensee": "lark", "assets": ["models", "weights"], "ends": "2030-12-31"}""";
    private static final String SUPPLY = """
            {"id": "capacity", "type": "supply-commitment", "supplier": "lark", "customer": "kite", "amount": "USD 2 billion",
             "inExchangeFor": ["ip"], "schedule": [{"year": 2027, "amount": "USD 1 billion"}, {"year": 2028, "amount": "USD 1 billion"}]}""";

    @Test
    void aFigureThatDiffersIsOneChangeAtItsPointer() {
        DraftComparison comparison = compare(clauses(LICENCE, SUPPLY), clauses(LICENCE, SUPPLY.replace("USD 2 billion", "USD 3 billion")));

        assertThat(comparison.differences()).singleElement().satisfies(change -> {
            assertThat(Drafts.line(change)).isEqualTo("/clauses/capacity/amount: \"USD 2 billion\" -> \"USD 3 billion\"");
            assertThat(change.clause()).contains("capacity");
            assertThat(change.old()).map(Place::line).contains(4);
            assertThat(change.now()).map(Place::pointer).contains("/clauses/1/amount");
        });
    }

    @Test
    void theOrderOfClausesMembersAndCodesIsNoChange() {
        String reordered = """
                {"assets": ["weights", "models"], "ends": "2030-12-31", "licensee": "lark", "licensor": "kite", "type": "licence", "id": "ip"}""";

        assertThat(changes(clauses(LICENCE, SUPPLY), clauses(SUPPLY, reordered))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"amount\": \"USD 2 billion\"|\"amount\": \"USD 2000 million\"",
        "\"amount\": \"USD 2 billion\"|\"amount\": \"USD 2.00 billion\"",
        "\"amount\": {\"about\": \"USD 2 billion\"}|\"amount\": {\"about\": \"USD 2000000000\"}",
        "\"quantity\": \"1 GW\"|\"quantity\": \"1000 MW\"",
        "\"quantity\": \"1 GW\"|\"quantity\": \"1.0 GW\"",
        "\"shareOfDemandPercent\": 80|\"shareOfDemandPercent\": 80.0",
        "\"exitNotice\": \"1 month\"|\"exitNotice\": \"1 months\"",
        "\"title\": \"caf\\u00e9\"|\"title\": \"café\"",
        "\"ends\": {\"earliestOf\": [\"2030-12-31\", \"closing\"]}|\"ends\": {\"earliestOf\": [\"closing\", \"2030-12-31\"]}"})
    void anotherSpellingOfTheSameIsNoChange(String one, String other) {
        String supply = "{\"id\": \"s\", \"type\": \"supply-commitment\", \"supplier\": \"lark\", \"customer\": \"kite\", ";

        assertThat(changes(clauses(supply + one + "}"), clauses(supply + other + "}"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"amount\": \"USD 2 billion\"|\"amount\": \"EUR 2 billion\"",
        "\"amount\": \"USD 2 billion\"|\"amount\": {\"upTo\": \"USD 2 billion\"}",
        "\"amount\": {\"range\": [\"USD 1 billion\", \"USD 2 billion\"]}|\"amount\": {\"range\": [\"USD 1 billion\", \"USD 3 billion\"]}",
        "\"exitNotice\": \"12 months\"|\"exitNotice\": \"1 year\"",
        "\"ends\": {\"duration\": \"1 year\", \"after\": \"signing\"}|\"ends\": {\"duration\": \"1 year\", \"before\": \"signing\"}",
        "\"text\": \"a b\"|\"text\": \"a  b\""})
    void whatTheReaderReadsOtherwiseIsAChange(String one, String other) {
        String supply = "{\"id\": \"s\", \"type\": \"supply-commitment\", \"supplier\": \"lark\", \"customer\": \"kite\", ";

        assertThat(changes(clauses(supply + one + "}"), clauses(supply + other + "}"))).hasSize(1);
    }

    @Test
    void theOrderOfPrecedenceIsATerm() {
        String law = """
                {"id": "law", "type": "governing-law", "law": "US-NY", "precedence": ["deal", "old"]}""";
        String old = sheet("""
                "clauses": [%s], "agreements": [{"id": "old", "title": "Old", "stage": "in-force", "between": ["kite"], "clauses": []}]""".formatted(law));

        assertThat(changes(old, old.replace("[\"deal\", \"old\"]", "[\"old\", \"deal\"]")))
                .containsExactly("/clauses/law/precedence: [\"deal\",\"old\"] -> [\"old\",\"deal\"]");
    }

    @Test
    void aClauseThatIsNewOrGoneIsOneChange() {
        List<String> added = changes(clauses(LICENCE), clauses(LICENCE, SUPPLY));
        List<String> removed = changes(clauses(LICENCE, SUPPLY), clauses(LICENCE));

        assertThat(added).singleElement().asString().startsWith("/clauses/capacity: - -> {\"id\":\"capacity\",\"type\":\"supply-commitment\"");
        assertThat(removed).singleElement().asString().startsWith("/clauses/capacity: {").endsWith("} -> -");
    }

    @Test
    void anIdThatIsNewForTheSameClauseIsOneChangeAndReferencesToItAreNone() {
        String old = clauses(LICENCE, SUPPLY);
        String now = clauses(SUPPLY.replace("[\"ip\"]", "[\"model-licence\"]"), LICENCE.replace("\"ip\"", "\"model-licence\""));

        DraftComparison comparison = compare(old, now);

        assertThat(comparison.differences()).extracting(Drafts::line).containsExactly("/clauses/model-licence/id: \"ip\" -> \"model-licence\"");
        assertThat(comparison.differences().get(0).clause()).contains("model-licence");
        assertThat(comparison.renaming().of("deal", "ip")).isEqualTo("model-licence");
        assertThat(comparison.renaming().of("deal", "deal/ip")).isEqualTo("deal/model-licence");
    }

    @Test
    void clausesThatAreRenumberedAreStillTheSame() {
        String one = "{\"id\": \"7.1\", \"type\": \"other\", \"text\": \"one\"}";
        String two = "{\"id\": \"7.2\", \"type\": \"other\", \"text\": \"two\", \"subjectTo\": [\"7.1\"]}";

        List<String> changes = changes(clauses(one, two), clauses("{\"id\": \"7.1\", \"type\": \"other\", \"text\": \"new\"}",
                one.replace("7.1", "7.2"), two.replace("7.2", "7.3").replace("[\"7.1\"]", "[\"7.2\"]")));

        assertThat(changes).containsExactly("/clauses/7.1: - -> {\"id\":\"7.1\",\"type\":\"other\",\"text\":\"new\"}",
                "/clauses/7.2/id: \"7.1\" -> \"7.2\"", "/clauses/7.3/id: \"7.2\" -> \"7.3\"");
    }

    @Test
    void renamedThingsThatNameEachOtherAreFound() {
        String a = "{\"id\": \"a\", \"type\": \"other\", \"text\": \"a\", \"inExchangeFor\": [\"b\"]}";
        String b = "{\"id\": \"b\", \"type\": \"other\", \"text\": \"b\", \"inExchangeFor\": [\"a\"]}";

        List<String> changes = changes(clauses(a, b), clauses(a.replace("\"id\": \"a\"", "\"id\": \"x\"").replace("[\"b\"]", "[\"y\"]"),
                b.replace("\"id\": \"b\"", "\"id\": \"y\"").replace("[\"a\"]", "[\"x\"]")));

        assertThat(changes).containsExactly("/clauses/x/id: \"a\" -> \"x\"", "/clauses/y/id: \"b\" -> \"y\"");
    }

    @Test
    void aPartyThatIsRenamedIsOneChange() {
        String old = clauses(LICENCE, SUPPLY);

        assertThat(changes(old, old.replace("\"lark\"", "\"lark-cloud\""))).containsExactly("/parties/lark-cloud/id: \"lark\" -> \"lark-cloud\"");
    }

    @Test
    void aClauseOfAnotherPartyIsNoRenamedOne() {
        assertThat(changes(clauses(LICENCE), clauses(LICENCE.replace("\"ip\"", "\"ip2\"").replace("\"lark\"", "\"moss\"")))).hasSize(2);
    }

    @Test
    void entriesWithoutAnIdAreFoundByWhatTheyAreAbout() {
        String later = SUPPLY.replace("{\"year\": 2028, \"amount\": \"USD 1 billion\"}", "{\"year\": 2028, \"amount\": \"USD 4 billion\"}")
                .replace("{\"year\": 2027, \"amount\": \"USD 1 billion\"}, ", "");

        assertThat(changes(clauses(LICENCE, SUPPLY), clauses(LICENCE, later))).containsExactly(
                "/clauses/capacity/schedule/2028/amount: \"USD 1 billion\" -> \"USD 4 billion\"",
                "/clauses/capacity/schedule/2027: {\"year\":2027,\"amount\":\"USD 1 billion\"} -> -");
    }

    @Test
    void aFactOfAnotherIsNoChangeOfTheFirst() {
        String old = sheet("""
                "clauses": [], "facts": {"holdings": [
                  {"holder": "kite", "in": "lark", "percent": 10, "on": "2026-01-01"}, {"holder": "moss", "in": "lark", "percent": 20, "on": "2026-01-01"}]}""");

        List<String> changes = changes(old, old.replace("{\"holder\": \"kite\", \"in\": \"lark\", \"percent\": 10", "{\"holder\": \"funds\", \"in\": \"lark\", \"percent\": 3"));

        assertThat(changes).containsExactly("/facts/holdings/0: - -> {\"holder\":\"funds\",\"in\":\"lark\",\"percent\":3,\"on\":\"2026-01-01\"}",
                "/facts/holdings/0: {\"holder\":\"kite\",\"in\":\"lark\",\"percent\":10,\"on\":\"2026-01-01\"} -> -");
    }

    @Test
    void aNumberInAWithheldPathIsNoTerm() {
        String old = clauses("""
                {"id": "share", "type": "revenue-share", "payer": "kite", "payee": "lark", "withheld": ["rates/0/starts"],
                 "rates": [{"percent": 20}, {"percent": 10, "above": "USD 5 billion"}]}""");
        String moved = clauses("""
                {"id": "share", "type": "revenue-share", "payer": "kite", "payee": "lark", "withheld": ["rates/1/starts"],
                 "rates": [{"percent": 10, "above": "USD 5 billion"}, {"percent": 20}]}""");

        assertThat(changes(old, moved)).isEmpty();
        assertThat(changes(old, old.replace("rates/0/starts", "rates/1/starts"))).hasSize(2);
    }

    @Test
    void anAgreementThatMovesOutOfTheSheetOrIsNewHasItsPlace() {
        String agreement = "{\"id\": \"old\", \"title\": \"Old\", \"stage\": \"in-force\", \"between\": [\"kite\"], \"clauses\": [%s]}".formatted(LICENCE);
        String with = sheet("\"clauses\": [], \"agreements\": [" + agreement + "]");

        assertThat(compare(sheet("\"clauses\": []"), with).differences()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/agreements/old");
            assertThat(change.before()).isEmpty();
        });
        assertThat(compare(with, with.replace("2030-12-31", "2031-12-31")).differences()).singleElement().satisfies(change -> {
            assertThat(change.pointer()).isEqualTo("/agreements/old/clauses/ip/ends");
            assertThat(change.clause()).contains("old/ip");
        });
    }

    @Test
    void anAgreementIsFoundUnderItsNewName() {
        String agreement = "{\"id\": \"old\", \"title\": \"Old\", \"stage\": \"in-force\", \"between\": [\"kite\"], \"clauses\": [%s]}".formatted(LICENCE);
        String old = sheet("\"clauses\": [" + SUPPLY.replace("[\"ip\"]", "[\"old/ip\"]") + "], \"agreements\": [" + agreement + "], \"amends\": [\"old\"]");

        assertThat(changes(old, old.replace("\"old\"", "\"contract\"").replace("old/ip", "contract/ip")))
                .containsExactly("/agreements/contract/id: \"old\" -> \"contract\"");
    }

    @Test
    void aChangeTouchesWhatStandsThereAroundItAndInIt() {
        Difference change = compare(clauses(LICENCE), clauses(LICENCE.replace("2030", "2031"))).differences().get(0);

        assertThat(change.touches(new Place("sheet.json", "/clauses/0/ends", 1, 1, 1))).isTrue();
        assertThat(change.touches(new Place("sheet.json", "/clauses/0", 1, 1, 1))).isTrue();
        assertThat(change.touches(new Place("sheet.json", "/clauses/0/starts", 1, 1, 1))).isFalse();
        assertThat(change.touches(new Place("sheet.json", "/clauses", 1, 1, 1))).isFalse();
        assertThat(change.touches(new Place("sheet.json", "", 1, 1, 1))).isFalse();
        assertThat(change.touches(new Place("other.json", "/clauses/0", 1, 1, 1))).isFalse();
    }

    @Test
    void whatIsGoneTouchesThePlaceWhereItWouldStand() {
        Difference change = compare(clauses(LICENCE), clauses(LICENCE.replace(", \"ends\": \"2030-12-31\"", ""))).differences().get(0);

        assertThat(change.now()).isEqualTo(Optional.empty());
        assertThat(change.touches(new Place("sheet.json", "/clauses/0/ends", 1, 1, 1))).isTrue();
    }
}
