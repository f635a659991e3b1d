package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JUnitReportTest {

    static Stream<Run> runs() {
        return Runs.all().values().stream();
    }

    private static Element read(Run run) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(new JUnitReport(run).text()))).getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What became of each case: the name of its element, or passed, and the message. */
    private static Map<String, String> cases(Run run) {
        Map<String, String> cases = new TreeMap<>();
        NodeList all = read(run).getElementsByTagName("testcase");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            Element inner = (Element) one.getElementsByTagName("*").item(0);
            cases.put(one.getAttribute("name"), inner == null ? "passed" : inner.getTagName() + " " + inner.getAttribute("type") + ": "
                    + inner.getAttribute("message"));
        }
        return cases;
    }

    private static Map<String, String> cases(String name) {
        return cases(Runs.all().get(name));
    }

    private static String output(String name) {
        return read(Runs.all().get(name)).getElementsByTagName("system-out").item(0).getTextContent();
    }

    @Test
    void whatCountsFailsAndAnAdvisoryPassesWithARemark() {
        assertThat(cases("findings")).containsExactlyInAnyOrderEntriesOf(Map.of("input", "passed", "REV-001 Title of REV-001", "passed",
                "IP-009 Title of IP-009", "passed",
                "XC-002 Title of XC-002", "failure conflict: What XC-002 found.", "ACC-001 Title of ACC-001",
                        "failure unmet: What ACC-001 found."));
        assertThat(output("findings")).contains("What IP-009 found.").contains("not applicable: JV-001");
    }

    @Test
    void whatIsBelowTheFailLevelPassesWithARemark() {
        Run run = Runs.run(Runs.sheet("deal.json", Runs.failed(Runs.rule("ACC-001", Kind.UNMET, Severity.LOW),
                Runs.clause("deal.json", 0))));

        assertThat(cases(run)).containsEntry("ACC-001 Title of ACC-001", "passed");
        assertThat(new JUnitReport(run).text()).contains("What ACC-001 found.");
    }

    @Test
    void whatIsUndecidedFailsUnlessThatIsAllowed() {
        assertThat(cases("undecided")).containsEntry("IPO-009 Title of IPO-009", "failure undecided: What IPO-009 cannot decide.");
        assertThat(cases("undecided allowed")).containsEntry("IPO-009 Title of IPO-009",
                "skipped undecided: undecided: What IPO-009 cannot decide.");
    }

    @Test
    void whatIsWaivedOrWasThereBeforeIsSkippedWithItsReason() {
        assertThat(cases("waived").get("XC-002 Title of XC-002"))
                .startsWith("skipped not counted: waived until 2026-06-30: Both sides accept it");
        assertThat(cases("compared").get("ACC-001 Title of ACC-001")).isEqualTo("failure unmet: What ACC-001 found.");
        assertThat(cases(Runs.run(Runs.compared("deal.json"))).get("ACC-001 Title of ACC-001"))
                .isEqualTo("skipped not counted: there before: What ACC-001 found.");
        assertThat(output("compared")).contains("ends: 2030-12-31 -> event ipo").contains("One year, two rates");
    }

    @Test
    void aSheetThatCannotBeReadIsAnError() {
        assertThat(cases("broken"))
                .containsExactly(Map.entry("input", "error input: 2 errors, the first: \"propsal\" is not allowed here"));
        assertThat(cases("errors alone").get("input")).startsWith("error input: ");
    }

    @Test
    void severalFindingsOfARuleAreOneCaseThatTellsAll() {
        Run run = Runs.run(Runs.sheet("deal.json", Runs.unmet("deal.json"),
                Runs.failed(Runs.rule("ACC-001", Kind.UNMET, Severity.MEDIUM), Runs.clause("deal.json", 7))));

        assertThat(cases(run)).containsEntry("ACC-001 Title of ACC-001", "failure unmet: What ACC-001 found. (and 1 more)");
        assertThat(new JUnitReport(run).text()).contains("deal.json:5:5  /clauses/2").contains("deal.json:10:5  /clauses/7");
    }

    @ParameterizedTest
    @MethodSource("runs")
    void theCountsOfASuiteAreThoseOfItsCases(Run run) {
        NodeList suites = read(run).getElementsByTagName("testsuite");

        assertThat(suites.getLength()).isPositive();
        for (int i = 0; i < suites.getLength(); i++) {
            Element suite = (Element) suites.item(i);
            assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(suite.getElementsByTagName("testcase").getLength()));
            assertThat(suite.getAttribute("failures")).isEqualTo(String.valueOf(suite.getElementsByTagName("failure").getLength()));
            assertThat(suite.getAttribute("errors")).isEqualTo(String.valueOf(suite.getElementsByTagName("error").getLength()));
            assertThat(suite.getAttribute("skipped")).isEqualTo(String.valueOf(suite.getElementsByTagName("skipped").getLength()));
            assertThat(suite.getAttribute("id")).isEqualTo(String.valueOf(i));
        }
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        assertThat(cases("hostile").get("input")).isEqualTo("passed");
        assertThat(new JUnitReport(Runs.all().get("hostile")).text()).contains("\uFFFD\uFFFD ##[set-env]x")
                .contains("&lt;b&gt;&amp;amp;&lt;/b&gt;").contains("]]&gt;").contains("\uD83D\uDE00");
    }
}
