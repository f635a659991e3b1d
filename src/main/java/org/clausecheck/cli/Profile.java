package org.clausecheck.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.RuleTimer;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.report.SheetResult;
import org.clausecheck.sheet.Deal;

/** Tells where the time of a check went. Times differ from run to run, so they stand on standard error and in no report. */
final class Profile {

    private static final int ROUNDS = 11;
    private static final int MOST_SHEETS = 20;
    private static final int MOST_LINES = 20;
    private static final double MILLION = 1e6;

    private final Meter meter;
    private final Function<SheetResult, RuleSet> rules;
    private final LongSupplier clock;

    /** Of a check that this meter has noted, made by these rules for each sheet; they are timed by a clock that gives nanoseconds. */
    Profile(Meter meter, Function<SheetResult, RuleSet> rules, LongSupplier clock) {
        this.meter = meter;
        this.rules = rules;
        this.clock = clock;
    }

    /** Tells phases, rules and tables of a check of these sheets. */
    void tell(List<SheetResult> results, Terminal terminal) {
        terminal.note("PROFILE  milliseconds of this process from the rule set on; the start of Java comes before");
        phases(terminal);
        List<SheetResult> checked = results.stream().filter(result -> result.check().isPresent()).toList();
        if (!checked.isEmpty()) {
            // sheets that a configuration checks by other rules are left out of the times of rules
            RuleSet first = rules.apply(checked.get(0));
            rules(checked.stream().filter(result -> rules.apply(result).hash().equals(first.hash())).limit(MOST_SHEETS).toList(), first, terminal);
        }
        tables(terminal);
    }

    private void phases(Terminal terminal) {
        long total = meter.phases().values().stream().mapToLong(Long::longValue).sum();
        terminal.note(String.format(Locale.ROOT, "  %-28s %10s %7s", "phase", "ms", "share"));
        meter.phases().forEach((phase, nanos) -> terminal.note(line(phase, nanos, total)));
        terminal.note(line("total", total, total));
    }

    private void rules(List<SheetResult> checked, RuleSet by, Terminal terminal) {
        List<Deal> deals = checked.stream().flatMap(result -> result.deal().stream()).toList();
        List<Rule> ran = checked.get(0).check().orElseThrow().outcomes().stream().map(Outcome::rule).distinct().sorted(Comparator.comparing(Rule::id)).toList();
        RuleTimer.Times times = new RuleTimer(by, clock).time(ran, deals, ROUNDS);
        long total = times.session() + times.rules().stream().mapToLong(RuleTimer.Time::nanos).sum();
        List<RuleTimer.Time> slowest = times.rules().stream()
                .sorted(Comparator.comparing(RuleTimer.Time::nanos).reversed().thenComparing(RuleTimer.Time::rule)).toList();
        terminal.note(String.format(Locale.ROOT, "  %-28s %10s %7s   alone, warm, tables in memory; median of %d rounds over %s", "rule", "ms", "share", ROUNDS,
                deals.size() == 1 ? "the sheet" : deals.size() + " sheets"));
        terminal.note(line("a session without rules", times.session(), total));
        slowest.stream().limit(MOST_LINES).forEach(time -> terminal.note(line(time.rule(), time.nanos(), total)));
        if (slowest.size() > MOST_LINES) {
            long rest = slowest.stream().skip(MOST_LINES).mapToLong(RuleTimer.Time::nanos).sum();
            terminal.note(line((slowest.size() - MOST_LINES) + " more", rest, total));
        }
    }

    private void tables(Terminal terminal) {
        terminal.note(String.format(Locale.ROOT, "  %-28s %10s %12s %12s %13s", "table", "questions", "evaluations", "preparing ms", "evaluating ms"));
        meter.tables().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Meter.TableCost> entry) -> -entry.getValue().preparing() - entry.getValue().evaluating())
                        .thenComparing(Map.Entry::getKey))
                .forEach(entry -> terminal.note(String.format(Locale.ROOT, "  %-28s %10d %12d %12.2f %13.2f", entry.getKey(), entry.getValue().questions(),
                        entry.getValue().evaluations(), entry.getValue().preparing() / MILLION, entry.getValue().evaluating() / MILLION)));
    }

    private static String line(String name, long nanos, long total) {
        return String.format(Locale.ROOT, "  %-28s %10.2f %5.1f %%", name, nanos / MILLION, total == 0 ? 0.0 : 100.0 * nanos / total);
    }
}
