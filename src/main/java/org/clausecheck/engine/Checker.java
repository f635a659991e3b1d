package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.clausecheck.engine.dmn.TableListener;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.OtherClause;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Checks deals by the rules that are wanted. One checker serves many threads: each check has a session of its own. */
public final class Checker {

    private final List<Rule> wanted;
    private final Set<String> ids;
    private final KieBase base;
    private final Tables tables;
    private final List<PolicyTable> policies;

    private Checker(List<Rule> wanted, Set<String> ids, KieBase base, Tables tables, List<PolicyTable> policies) {
        this.wanted = wanted;
        this.ids = ids;
        this.base = base;
        this.tables = tables;
        this.policies = policies;
    }

    /** A checker of the built-in rules that pass the filter; tables are loaded when a rule first asks one. */
    public static Checker builtIn(Predicate<Rule> filter) {
        return of(RuleSet.builtIn(), filter);
    }

    /** A checker of those rules of a set that pass the filter; tables are loaded when a rule first asks one. */
    public static Checker of(RuleSet rules, Predicate<Rule> filter) {
        return of(rules, filter, TableListener.NONE);
    }

    /** The same, with somebody who hears what the tables are asked. */
    public static Checker of(RuleSet rules, Predicate<Rule> filter, TableListener listener) {
        List<Rule> wanted = rules.catalogue().rules().stream().filter(filter).toList();
        Set<String> ids = new HashSet<>();
        wanted.forEach(rule -> ids.add(rule.id()));
        return new Checker(wanted, ids, rules.rules().kieBase(ids::contains), rules.tables().heardBy(listener), rules.policies(wanted));
    }

    /** The rules that this checker runs. */
    public List<Rule> rules() {
        return wanted;
    }

    /** Runs every rule on a deal. A rule that reports nothing is not applicable; no rule is ever silent. */
    public Check check(Deal deal) {
        return check(deal, Norms.of(deal));
    }

    /** The same with the norms of the deal, where they have been computed before. */
    public Check check(Deal deal, Norms norms) {
        Outcomes outcomes = new Outcomes(deal.sheet());
        KieSession session = Sessions.open(base, deal, norms, tables, outcomes);
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        List<Judgement> judgements = new ArrayList<>(outcomes.judgements());
        if (!policies.isEmpty()) {
            judgements.addAll(new PolicyJudge(deal, norms, tables).judgements(policies, ids));
        }
        return new Check(deal.sheet().id(), deal.asOf(), assemble(deal, judgements), unchecked(deal));
    }

    private List<Outcome> assemble(Deal deal, List<Judgement> judgements) {
        Assembler assembler = new Assembler(deal);
        Map<String, List<Judgement>> byRule = judgements.stream().collect(Collectors.groupingBy(Judgement::rule));
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : wanted) {
            List<Outcome> own = byRule.getOrDefault(rule.id(), List.of()).stream().map(judgement -> assembler.outcome(rule, judgement)).toList();
            outcomes.addAll(own.isEmpty() ? List.of(Outcome.notApplicable(rule)) : own);
        }
        outcomes.sort(Check.ORDER);
        return Assembler.distinct(outcomes);
    }

    private static List<Location> unchecked(Deal deal) {
        return deal.sheet().clauses().stream().filter(OtherClause.class::isInstance)
                .map(clause -> new Location(clause.place(), Optional.of(clause.id()))).toList();
    }
}
