package org.clausecheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.RuleTimer;
import org.clausecheck.engine.dmn.TableListener;
import org.clausecheck.engine.dmn.TableListener.Step;
import org.clausecheck.finding.Rule;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

/** Where the time goes, told beside the results; the clock is a number here wherever times are looked at. */
class ProfileTest {

    private static final String M4 = "examples/microsoft-openai-2025-05.json";

    @Test
    void aProfileIsToldBesideTheResultsAndLeavesThemAlone() {
        String[] words = {"check", M4, "--as-of", "2025-05-11", "--family", "REV"};
        Cli plain = Cli.run(words);

        Cli profiled = Cli.run("check", M4, "--as-of", "2025-05-11", "--family", "REV", "--profile");

        assertThat(profiled.out()).isEqualTo(plain.out());
        assertThat(profiled.code()).isEqualTo(plain.code());
        assertThat(profiled.err()).contains("PROFILE").containsPattern("(?m)^ {2}reading +\\d+\\.\\d\\d +\\d+\\.\\d %$").containsPattern("(?m)^ {2}REV-002 ")
                .containsPattern("(?m)^ {2}rule base ").containsPattern("(?m)^ {2}total +\\d+\\.\\d\\d 100\\.0 %$").containsPattern("(?m)^ {2}HousePolicy +[1-9]\\d* +[1-9]");
        assertThat(plain.err()).isEmpty();
    }

    @Test
    void whatTablesTakeIsTakenFromThePhaseAroundThem() {
        AtomicLong now = new AtomicLong();
        Meter meter = new Meter(now::get);

        now.set(10);
        meter.ends("reading");
        meter.asked("Limits");
        now.set(15);
        meter.begins(Step.COMPILE, "Limits");
        now.set(22);
        meter.ends(Step.COMPILE, "Limits");
        meter.begins(Step.EVALUATE, "Limits");
        now.set(25);
        meter.ends(Step.EVALUATE, "Limits");
        meter.asked("Limits");
        now.set(40);
        meter.ends("rules");

        assertThat(meter.phases()).containsExactly(Map.entry("reading", 10L), Map.entry("rules", 20L), Map.entry("tables", 10L));
        assertThat(meter.tables().get("Limits")).satisfies(cost -> {
            assertThat(cost.questions()).isEqualTo(2);
            assertThat(cost.evaluations()).isEqualTo(1);
            assertThat(cost.preparing()).isEqualTo(7);
            assertThat(cost.evaluating()).isEqualTo(3);
        });
    }

    @Test
    void whereNobodyAskedNothingIsNoted() {
        assertThat(Meter.OFF.listener()).isSameAs(TableListener.NONE);
        Meter.OFF.ends("reading");
        assertThat(Meter.OFF.phases()).isEmpty();
    }

    @Test
    void aRuleIsTimedBeyondASessionWithoutRules() {
        RuleSet rules = RuleSet.builtIn();
        Reading.Usable reading = (Reading.Usable) SheetReader.read(Path.of(M4), M4);
        List<Rule> wanted = rules.catalogue().rules().stream().filter(rule -> List.of("REV-002", "IPO-001", "HOUSE-001").contains(rule.id())).toList();
        AtomicLong ticks = new AtomicLong();

        RuleTimer.Times times = new RuleTimer(rules, ticks::incrementAndGet).time(wanted, List.of(new Deal(reading.documents(), LocalDate.of(2025, 5, 11))), 3);

        // every run lies between two looks at a clock that moves by one each time
        assertThat(times.session()).isEqualTo(1);
        assertThat(times.rules()).extracting(RuleTimer.Time::rule).containsExactly("HOUSE-001", "IPO-001", "REV-002");
        assertThat(times.rules()).extracting(RuleTimer.Time::nanos).containsExactly(1L, 0L, 0L);
    }
}
