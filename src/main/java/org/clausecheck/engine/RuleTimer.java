package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Rule;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Times rules one by one. The engine evaluates conditions lazily and shares them between rules, so the time of a rule within a whole check
 * cannot be told; what can be told is what it takes alone, warm, beyond a session without any rule.
 */
public final class RuleTimer {

    private static final int WARM_UP = 5;

    private final RuleSet rules;
    private final LongSupplier clock;

    /** Times rules of a set by a clock that gives nanoseconds. */
    public RuleTimer(RuleSet rules, LongSupplier clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What rules took.
     *
     * @param session nanoseconds of a session over all deals without any rule
     * @param rules   in the order in which they were given
     */
    public record Times(long session, List<Time> rules) {
    }

    /**
     * What one rule took beyond the session.
     *
     * @param rule  its id
     * @param nanos nanoseconds over all deals, the median of the rounds; never negative
     */
    public record Time(String rule, long nanos) {
    }

    /** A rule made ready to run alone. */
    private interface Runner {
        void run(Deal deal, Norms norms);
    }

    /** Runs every rule alone over all deals, round after round in turn, so that a drifting machine hits all alike. */
    public Times time(List<Rule> wanted, List<Deal> deals, int rounds) {
        List<Norms> norms = deals.stream().map(Norms::of).toList();
        List<Runner> runners = new ArrayList<>(List.of(session(rules.rules().kieBase(id -> false))));
        wanted.forEach(rule -> runners.add(runner(rule)));
        List<List<Long>> times = new ArrayList<>();
        runners.forEach(runner -> times.add(new ArrayList<>()));
        for (int round = 0; round < WARM_UP + rounds; round++) {
            for (int i = 0; i < runners.size(); i++) {
                long before = clock.getAsLong();
                for (int deal = 0; deal < deals.size(); deal++) {
                    runners.get(i).run(deals.get(deal), norms.get(deal));
                }
                if (round >= WARM_UP) {
                    times.get(i).add(clock.getAsLong() - before);
                }
            }
        }
        long empty = median(times.get(0));
        List<Time> each = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            long own = median(times.get(i + 1)) - (rules.isPolicy(wanted.get(i).id()) ? 0 : empty);
            each.add(new Time(wanted.get(i).id(), Math.max(0, own)));
        }
        return new Times(empty, each);
    }

    private Runner runner(Rule rule) {
        if (!rules.isPolicy(rule.id())) {
            return session(rules.rules().kieBase(rule.id()::equals));
        }
        List<PolicyTable> policies = rules.policies(List.of(rule));
        return (deal, norms) -> new PolicyJudge(deal, norms, rules.tables()).judgements(policies, Set.of(rule.id()));
    }

    private Runner session(KieBase base) {
        Tables tables = rules.tables();
        return (deal, norms) -> {
            KieSession session = Sessions.open(base, deal, norms, tables, new Outcomes(deal.sheet()));
            try {
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        };
    }

    private static long median(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
