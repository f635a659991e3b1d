package org.clausecheck.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Truth;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;

/** Shows cell by cell why the row of a policy table spoke, or did not. */
final class PolicyExplainer {

    private final Deal deal;
    private final Tables tables;
    private final PolicyJudge judge;

    PolicyExplainer(Deal deal, Tables tables) {
        this.deal = deal;
        this.tables = tables;
        this.judge = new PolicyJudge(deal, Norms.of(deal), tables);
    }

    Explanation explain(Rule rule) {
        PolicyTable policy = new PolicyTable(tables.catalogue().table(rule.tables().get(0)));
        TableRow row = policy.table().row(rule.id());
        List<Judgement> judgements = judge.judgements(List.of(policy), Set.of(rule.id()));
        if (judgements.isEmpty()) {
            return new Explanation(rule, List.of(), Optional.of(new Explanation.Unmatched(List.of(), policy.tested(row).get(0))));
        }
        Assembler assembler = new Assembler(deal);
        return new Explanation(rule, judgements.stream()
                .map(judgement -> new Explanation.Case(assembler.outcome(rule, judgement), steps(policy, row, judgement))).toList(), Optional.empty());
    }

    private List<Explanation.Step> steps(PolicyTable policy, TableRow row, Judgement judgement) {
        return policy.inputs(row).stream().map(input -> step(policy, row, input, judgement.subjects().get(0))).toList();
    }

    private Explanation.Step step(PolicyTable policy, TableRow row, Input input, Object owner) {
        Truth met = judge.met(policy, row, input, owner);
        return new Explanation.Step(input.label() + " (" + input.name() + "): " + PolicyTable.words(policy.test(row, input)),
                Optional.of(met.state().name().toLowerCase(java.util.Locale.ROOT)), met.why());
    }
}
