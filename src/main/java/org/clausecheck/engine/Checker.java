package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
    private final KieBase base;
    private final Tables tables;

    private Checker(List<Rule> wanted, KieBase base, Tables tables) {
        this.wanted = wanted;
        this.base = base;
        this.tables = tables;
    }

    /** A checker of the built-in rules that pass the filter; tables are loaded when a rule first asks one. */
    public static Checker builtIn(Predicate<Rule> filter) {
        return of(Catalogue.builtIn(), RuleBase.builtIn(), Tables.builtIn(), filter);
    }

    /** A checker of these rules and tables. */
    public static Checker of(Catalogue catalogue, RuleBase rules, Tables tables, Predicate<Rule> filter) {
        List<Rule> wanted = catalogue.rules().stream().filter(filter).toList();
        Set<String> ids = new HashSet<>();
        wanted.forEach(rule -> ids.add(rule.id()));
        return new Checker(wanted, rules.kieBase(ids::contains), tables);
    }

    /** The rules that this checker runs. */
    public List<Rule> rules() {
        return wanted;
    }

    /** Runs every rule on a deal. A rule that reports nothing is not applicable; no rule is ever silent. */
    public Check check(Deal deal) {
        Outcomes outcomes = new Outcomes(deal.sheet());
        KieSession session = Sessions.open(base, deal, Norms.of(deal), tables, outcomes);
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new Check(deal.sheet().id(), deal.asOf(), assemble(deal, outcomes), unchecked(deal));
    }

    private List<Outcome> assemble(Deal deal, Outcomes reported) {
        Assembler assembler = new Assembler(deal);
        List<Outcome> outcomes = new ArrayList<>();
        for (Rule rule : wanted) {
            List<Outcome> own = reported.judgements().stream().filter(judgement -> judgement.rule().equals(rule.id()))
                    .map(judgement -> assembler.outcome(rule, judgement)).toList();
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
