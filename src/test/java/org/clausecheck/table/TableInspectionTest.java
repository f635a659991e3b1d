package org.clausecheck.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.TableDefect;
import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TableInspectionTest {

    private static final String HSR = "decision-tables/T01-hsr-size.dmn";
    private static final String NASDAQ = "decision-tables/T06-nasdaq-gs-financial.dmn";
    private static final String AI = "decision-tables/T11-ai-calendar.dmn";
    private static final String POLICY = "decision-tables/T15-house-policy.dmn";
    private static final String EGC = "decision-tables/T07-egc-limit.dmn";

    static List<String> files() {
        return TableSource.builtIn().files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTableIsInOrder(String file) {
        assertThat(TableInspection.inspect(file, TableSource.builtIn().text(file))).isEmpty();
    }

    static Stream<Arguments> brokenCopies() {
        String end2019 = "date(\"2020-02-26\")";
        String start2020 = "[date(\"2020-02-27\")";
        return Stream.of(
                broken("a gap of a day", HSR, end2019, "date(\"2020-02-25\")", Kind.GAP, "no row covers closingDate=2020-02-26"),
                broken("a gap of a year", HSR, end2019, "date(\"2019-12-31\")", Kind.GAP, "closingDate=between 2019-12-31 and 2020-02-27"),
                broken("an open bound", HSR, end2019 + "]", end2019 + ")", Kind.GAP, "no row covers closingDate=2020-02-26"),
                broken("a gap in knowledge", AI, "&lt; date(\"2025-08-02\")", "&lt; date(\"2025-08-01\")", Kind.GAP,
                        "eventDate=2025-08-01"),
                broken("a text that no row answers", NASDAQ, "\"D\"</text></inputValues>", "\"D\", \"E\"</text></inputValues>", Kind.GAP,
                        "standard=E"),
                broken("a kind of deal without policy", POLICY,
                        "<inputEntry><text>\"mfnMonths\"</text></inputEntry>\n        <inputEntry><text>-<",
                        "<inputEntry><text>\"mfnMonths\"</text></inputEntry>\n        <inputEntry><text>not(\"equity\")<", Kind.GAP,
                                "key=mfnMonths, dealType=equity"),
                broken("an overlap", HSR, start2020, "[date(\"2020-02-26\")", Kind.OVERLAP,
                        "closingDate=2020-02-26, which T01-2019 covers too"),
                broken("a row said twice", NASDAQ, "<inputEntry><text>\"D\"<", "<inputEntry><text>\"C\"<", Kind.OVERLAP,
                        "which T06-GS-C covers too"),
                broken("rows in disorder", EGC, "[date(\"2012-04-05\")..date(\"2017-04-11\")]", "&gt;= date(\"2029-01-01\")", Kind.ORDER,
                        "begins before"),
                broken("known too late", HSR, "<text>2019-03-04</text>", "<text>2021-03-04</text>", Kind.KNOWN_FROM, "after its last day"),
                broken("known on no day", HSR, "<text>2019-03-04</text>", "<text>March 2019</text>", Kind.KNOWN_FROM, "\"March 2019\""),
                broken("a row without id", HSR, "<rule id=\"T01-2020\">", "<rule>", Kind.ROW_ID, "no id"),
                broken("two rows of one id", HSR, "<rule id=\"T01-2020\">", "<rule id=\"T01-2019\">", Kind.ROW_ID, "second row"),
                broken("a row without source", HSR, "<text>87 FR 3541; 15 U.S.C. § 18a(a)</text>", "<text/>", Kind.CITATION,
                        "cites no law"),
                broken("a row without mark", HSR, "<text>secondary</text>", "<text/>", Kind.MARK, "not \"\""),
                broken("a mark that is none", HSR, "<text>secondary</text>", "<text>certain</text>", Kind.MARK, "not \"certain\""),
                broken("a text input without its values", NASDAQ, "<inputValues><text>\"A\", \"B\", \"C\", \"D\"</text></inputValues>", "",
                        Kind.INPUT_VALUES, "standard does not list its values"),
                broken("a text that is not listed", NASDAQ, "<inputEntry><text>\"D\"<", "<inputEntry><text>\"d\"<", Kind.INPUT_VALUES,
                        "not among [A, B, C, D]"),
                broken("a row for what is left out", POLICY,
                        "<inputEntry><text>\"mfnMonths\"</text></inputEntry>\n        <inputEntry><text>-<",
                        "<inputEntry><text>\"mfnMonths\"</text></inputEntry>\n        <inputEntry><text>\"any\"<", Kind.INPUT_VALUES,
                                "not among"),
                broken("values listed by exception", NASDAQ, "<inputValues><text>\"A\",", "<inputValues><text>not(\"A\"),", Kind.CELL,
                        "end of the cell"),
                broken("a text in a number column", HSR, "<text>90000000</text>", "<text>\"90 million\"</text>", Kind.CELL, "no number"),
                broken("a percentage", HSR, "<text>90000000</text>", "<text>25%</text>", Kind.CELL, "cannot hold %"),
                broken("a decimal comma", HSR, "<text>90000000</text>", "<text>90,5</text>", Kind.CELL, "end of the cell"),
                broken("an empty figure without a word", HSR, "<text>90000000</text>", "<text></text>", Kind.CELL, "expected a number"),
                broken("a day without quotes", HSR, end2019, "2020-02-26", Kind.CELL, "is no date"),
                broken("a day as text", HSR, end2019, "\"2020-02-26\"", Kind.CELL, "written date("),
                broken("a day the calendar lacks", HSR, end2019, "date(\"2020-02-30\")", Kind.CELL, "no day of the calendar"),
                broken("a range that runs backwards", HSR, end2019, "date(\"2018-02-26\")", Kind.CELL, "runs backwards"),
                broken("an input named like a function", HSR, "closingDate", "date", Kind.INPUT_NAME, "hides the word of FEEL"),
                broken("an input named with spaces", HSR, "closingDate", "closing date", Kind.INPUT_NAME, "a name like closingDate"),
                broken("a row that catches all", HSR, "[date(\"2020-02-27\")..date(\"2021-03-03\")]", "-", Kind.CATCH_ALL,
                        "whatever is asked"),
                broken("an output that judges", EGC, "revenueBelowUsd", "pass", Kind.CATCH_ALL, "is a judgement"),
                broken("a row that passes", POLICY, "<text>\"demands\"</text>", "<text>\"no limit\"</text>", Kind.CATCH_ALL,
                        "answers with a pass"),
                broken("a hit policy that hides rows", HSR, "\"UNIQUE\"", "\"FIRST\"", Kind.FORM, "the hit policy is UNIQUE"),
                broken("a missing cell", EGC, "        <outputEntry><text>1070000000</text></outputEntry>\n", "", Kind.FORM,
                        "a cell for each"),
                broken("a missing annotation", EGC, "<annotation name=\"mark\"/>", "<annotation name=\"marks\"/>", Kind.FORM,
                        "annotations citation, knownFrom and mark"),
                broken("another name than its file's", HSR, "name=\"HsrSize\"", "name=\"HsrSizes\"", Kind.FORM,
                        "is named HsrSize, not HsrSizes"),
                broken("an unknown type", HSR, "typeRef=\"number\"", "typeRef=\"integer\"", Kind.FORM, "\"integer\""),
                broken("a type that differs from the input's", HSR, "<inputExpression typeRef=\"date\">",
                        "<inputExpression typeRef=\"number\">", Kind.FORM,
                        "is declared as date"),
                broken("no question", HSR, "<question>", "<question/><description>", Kind.FORM, "well-formed"));
    }

    private static Arguments broken(String what, String file, String from, String to, Kind kind, String message) {
        return Arguments.of(what, file, from, to, kind, message);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenCopies")
    void aBrokenCopyIsFound(String what, String file, String from, String to, Kind kind, String message) {
        String text = TableSource.builtIn().text(file);
        assertThat(text).as("the place to break").contains(from);

        List<TableDefect> defects = TableInspection.inspect(file, text.replace(from, to));

        assertThat(defects).as(what).anySatisfy(defect -> {
            assertThat(defect.kind()).isEqualTo(kind);
            assertThat(defect.message()).contains(message);
            assertThat(defect.line()).isBetween(1, (int) text.lines().count());
        });
    }

    @Test
    void aTableMayBeginAndEndWhereTheLawDoes() {
        String file = "decision-tables/T12-technology-transfer.dmn";

        assertThat(TableInspection.inspect(file, TableSource.builtIn().text(file))).isEmpty();
    }

    @Test
    void aSpecialKindOfDealStandsBesideTheOthers() {
        String text = TableSource.builtIn().text(POLICY);
        String row = text.substring(text.indexOf("      <rule id=\"T15-mfnMonths\">"),
                text.indexOf("      <rule id=\"T15-patentRecordingDays\">"));
        String others = row.replace("<inputEntry><text>-<", "<inputEntry><text>not(\"equity\")<");
        String special = row.replace("T15-mfnMonths", "T15-mfnMonths-equity").replace("<inputEntry><text>-<",
                "<inputEntry><text>\"equity\"<");

        assertThat(TableInspection.inspect(POLICY, text.replace(row, others + special))).isEmpty();
        assertThat(TableInspection.inspect(POLICY, text.replace(row, row + special))).extracting(TableDefect::kind)
                .containsExactly(Kind.OVERLAP);
    }

    @Test
    void aDefectStandsAtItsRow() {
        String text = TableSource.builtIn().text(HSR).replace("date(\"2020-02-26\")", "date(\"2020-02-25\")");

        List<TableDefect> defects = TableInspection.inspect(HSR, text);

        assertThat(defects).singleElement().satisfies(defect -> {
            assertThat(defect.row()).isEqualTo("T01-2020");
            assertThat(text.lines().toList().get(defect.line() - 1)).contains("T01-2020");
        });
    }
}
