package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;
import org.drools.model.Condition;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Shows why a rule ended as it did. The compiled left side is data: the rule runs once as it is, and, where it reports nothing, once for
 * each beginning of its left side, with the same compiled conditions and no compiler.
 */
public final class Explainer {

    private final RuleSet set;
    private final RuleBase rules;
    private final Tables tables;

    /** An explainer over a set of rules. */
    public Explainer(RuleSet set) {
        this.set = set;
        this.rules = set.rules();
        this.tables = set.tables();
    }

    /** Explains one rule on one deal. */
    public Explanation explain(Rule rule, Deal deal) {
        if (set.isPolicy(rule.id())) {
            return new PolicyExplainer(deal, tables).explain(rule);
        }
        List<String> texts = ConditionText.of(set.drl(rule.id()));
        List<Condition> conditions = conditions(rule.id());
        Outcomes outcomes = new Outcomes(deal.sheet());
        fire(rules.kieBase(rule.id()::equals), deal, outcomes);
        if (outcomes.judgements().isEmpty()) {
            return new Explanation(rule, List.of(), Optional.of(unmatched(rule, texts, conditions, deal)));
        }
        Assembler assembler = new Assembler(deal);
        Template template = new Template(deal);
        List<Explanation.Case> cases = new ArrayList<>();
        for (Judgement judgement : outcomes.judgements()) {
            Outcome outcome = assembler.outcome(rule, judgement);
            cases.add(new Explanation.Case(outcome, steps(texts, conditions, judgement, template)));
        }
        cases.sort((one, two) -> org.clausecheck.finding.Check.ORDER.compare(one.outcome(), two.outcome()));
        return new Explanation(rule, List.copyOf(cases), Optional.empty());
    }

    private List<Condition> conditions(String id) {
        return rules.model(id).getView().getSubConditions().stream()
                .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE).toList();
    }

    private static List<Explanation.Step> steps(List<String> texts, List<Condition> conditions, Judgement judgement, Template template) {
        List<Explanation.Step> steps = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Object bound = null;
            for (Variable<?> variable : conditions.get(i).getBoundVariables()) {
                bound = judgement.bindings().getOrDefault(variable.getName().replace("$", ""), bound);
            }
            steps.add(new Explanation.Step(texts.get(i), Optional.ofNullable(bound).map(value -> words(value, template)), reasons(bound)));
        }
        return steps;
    }

    private static String words(Object value, Template template) {
        if (value instanceof Truth truth) {
            return truth.state().name().toLowerCase(java.util.Locale.ROOT);
        }
        String name = value.getClass().getSimpleName();
        String words = template.words(value);
        return words.startsWith(name + "[") || words.startsWith(value.getClass().getName() + "@") ? told(value).orElse(name) : words;
    }

    /** What a derived value says of itself, where it has words; its parts or its address in memory would tell a reader nothing. */
    private static Optional<String> told(Object value) {
        try {
            return Optional.of(String.valueOf(value.getClass().getMethod("words").invoke(value)));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static List<Why> reasons(Object value) {
        return value instanceof Truth truth ? truth.why() : value instanceof Fact<?> fact ? fact.origin() : List.of();
    }

    private Explanation.Unmatched unmatched(Rule rule, List<String> texts, List<Condition> conditions, Deal deal) {
        ModelImpl model = new ModelImpl(rule.id());
        rules.models().forEach(original -> original.getGlobals().forEach(model::addGlobal));
        String rulePackage = rules.model(rule.id()).getPackage();
        for (int length = 1; length <= conditions.size(); length++) {
            CompositePatterns beginning = new CompositePatterns(Condition.Type.AND, new ArrayList<>(conditions.subList(0, length)),
                    Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, ConsequenceImpl.EMPTY));
            model.addRule(new RuleImpl(rulePackage, String.valueOf(length), null, beginning));
        }
        int[] matches = new int[conditions.size() + 1];
        KieSession session = session(KieBaseBuilder.createKieBaseFromModel(model), deal, new Outcomes(deal.sheet()));
        try {
            session.fireAllRules(match -> {
                matches[Integer.parseInt(match.getRule().getName())]++;
                return true;
            });
        } finally {
            session.dispose();
        }
        List<Explanation.Met> met = new ArrayList<>();
        int length = 1;
        while (length <= conditions.size() && matches[length] > 0) {
            met.add(new Explanation.Met(texts.get(length - 1), matches[length]));
            length++;
        }
        return new Explanation.Unmatched(met, length <= texts.size() ? texts.get(length - 1) : "");
    }

    private void fire(KieBase base, Deal deal, Outcomes outcomes) {
        KieSession session = session(base, deal, outcomes);
        try {
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private KieSession session(KieBase base, Deal deal, Outcomes outcomes) {
        return Sessions.open(base, deal, Norms.of(deal), tables, outcomes);
    }
}
