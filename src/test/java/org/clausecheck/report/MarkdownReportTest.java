package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Severity;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {

    static Stream<Run> runs() {
        return Runs.all().values().stream();
    }

    private static String text(Run run) {
        return new MarkdownReport(run, Runs.EXCERPTS).text();
    }

    private static <T extends Node> List<T> nodes(String markdown, Class<T> kind) {
        List<T> found = new ArrayList<>();
        collect(ReportReader.markdown(markdown), kind, found);
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, List<T> found) {
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, kind, found);
        }
    }

    /** What a reader sees as text, code aside. */
    private static String shown(String markdown) {
        StringBuilder shown = new StringBuilder();
        ReportReader.markdown(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                shown.append(text.getLiteral());
            }
        });
        return shown.toString();
    }

    @Test
    void theVerdictComesFirst() {
        assertThat(text(Runs.all().get("findings"))).startsWith("## clausecheck: non-compliant\n");
        assertThat(text(Runs.all().get("clean"))).startsWith("## clausecheck: compliant\n");
        assertThat(text(Runs.all().get("several"))).startsWith("## clausecheck: not everything was checked\n");
        assertThat(text(Runs.all().get("no sheet"))).startsWith("## clausecheck: not everything was checked\n");
        assertThat(text(Runs.all().get("policy"))).startsWith("## clausecheck: compliant; policy files need attention\n");
    }

    @Test
    void findingsStandByGravity() {
        assertThat(nodes(text(Runs.all().get("findings")), Heading.class)).extracting(heading -> ((Text) heading.getFirstChild())
                .getLiteral())
                .containsExactly("clausecheck: non-compliant", "Critical", "Medium", "Advisory");
    }

    @Test
    void whatNeedNotBeReadNowIsFolded() {
        assertThat(text(Runs.all().get("waived"))).contains("<details><summary>Waived (2)</summary>")
                .contains("waived until 2026-06-30: Both sides accept it");
        assertThat(text(Runs.all().get("undecided"))).contains("<details><summary>Undecided (1)</summary>")
                .contains("*Missing* `deal.json:8:1` `/facts/financialYears`");
        assertThat(text(Runs.run(Runs.compared("deal.json")))).contains("<details><summary>There before (1)</summary>",
                "<details><summary>Resolved since old draft.json (2)</summary>",
                "| `/clauses/rofr/ends` | `\"2030-12-31\"` | `{ \"event\": \"ipo\" }` |", "| `/clauses/share` |  | `{}` |");
    }

    @Test
    void aPlaceIsALinkWhereTheCodeHostIsKnown() {
        Excerpts hosted = new HostedExcerpts(Runs.EXCERPTS, "https://github.com/kite/deals/blob/abc123/");

        assertThat(nodes(new MarkdownReport(Runs.all().get("findings"), hosted).text(), Link.class)).extracting(Link::getDestination)
                .contains("https://github.com/kite/deals/blob/abc123/deal.json#L3").hasSize(4);
        assertThat(nodes(text(Runs.all().get("findings")), Link.class)).isEmpty();
    }

    @Test
    void nothingOfASheetBecomesMarkup() {
        String markdown = text(Runs.all().get("hostile"));

        assertThat(nodes(markdown, Link.class)).isEmpty();
        assertThat(nodes(markdown, HtmlInline.class)).isEmpty();
        assertThat(nodes(markdown, HtmlBlock.class)).extracting(block -> block.getLiteral().replaceAll("\\(\\d+\\)", ""))
                .containsExactlyInAnyOrder(
                "<details><summary>Inputs </summary>", "</details>");
        assertThat(nodes(markdown, Heading.class)).hasSize(2);
        assertThat(nodes(markdown, BulletList.class)).hasSize(2);
        assertThat(nodes(markdown, Code.class)).extracting(Code::getLiteral).doesNotContain("code");
        assertThat(shown(markdown)).contains("<b>&amp;</b> `code` *bold* _it_ | [a](").contains("{0} 100% ]]> $x$ \\ ");
    }

    @Test
    void nobodyIsCalledAndNoIssueIsLinked() {
        String shown = shown(text(Runs.all().get("hostile")));

        assertThat(shown).doesNotContain("@octocat").doesNotContain("#12").doesNotContain("GH-7").doesNotContain("http://");
        assertThat(shown.replace("\u200B", "")).contains("@octocat owner/repo#12 GH-7").contains("(http://e.vil)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- no list", "+ no list", "1. no list", "12) no list", "# no heading", "=== no heading", "--- no rule",
            "> no quote", "| no | table |", "~~~", "```", "a `` b ` c"})
    void aTextThatBeginsLikeMarkupIsText(String text) {
        String markdown = "- entry  \n  " + MarkdownText.of(text) + "  \n  end\n";

        assertThat(nodes(markdown, BulletList.class)).hasSize(1);
        assertThat(shown(markdown).replace("\u200B", "")).isEqualTo("entry" + text + "end");
        assertThat(nodes("- " + MarkdownText.code(text) + "\n", Code.class)).singleElement().extracting(Code::getLiteral).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void itFitsIntoAComment(Run run) {
        assertThat(text(run)).hasSizeLessThan(MarkdownReport.LIMIT);
    }

    @Test
    void whatFindsNoRoomIsCountedByName() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 100; i < 900; i++) {
            outcomes.add(Runs.failed(Runs.rule("ACC-" + i, Kind.UNMET, Severity.HIGH), Runs.clause("deal.json", 1)));
        }
        outcomes.add(Runs.open("deal.json"));
        String markdown = text(Runs.run(Runs.sheet("deal.json", outcomes.toArray(Outcome[]::new))));
        int shown = markdown.split("\n- \\*\\*unmet ACC-", -1).length - 1;

        assertThat(markdown).hasSizeLessThan(MarkdownReport.LIMIT).contains("**Not shown for want of room:** " + (800 - shown)
                + " findings, 1 undecided, 1 files read");
        assertThat(shown).isPositive();
    }

    @Test
    void aThousandSheetsFitIntoACommentToo() {
        List<SheetResult> sheets = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sheets.add(Runs.sheet("deals/with/a/long/path/deal-" + i + ".json", Runs.open("deals/with/a/long/path/deal-" + i + ".json")));
        }
        String markdown = text(Runs.run(sheets.toArray(SheetResult[]::new)));

        assertThat(markdown).hasSizeLessThan(MarkdownReport.LIMIT).startsWith("## clausecheck: undecided\n")
                .contains(" rows of this table, 1000 undecided, 1000 files read");
    }

    @Test
    void aVeryLongMessageIsCutAndSaysByHowMuch() {
        String name = "x".repeat(100_000);
        String markdown = text(Runs.run(Runs.sheet("deal.json", Runs.failed(Runs.rule("ACC-001", Kind.UNMET, Severity.HIGH, name),
                Runs.clause("deal.json", 1)))));

        assertThat(markdown).hasSizeLessThan(MarkdownReport.LIMIT).contains("… (97000 characters more)");
    }
}
