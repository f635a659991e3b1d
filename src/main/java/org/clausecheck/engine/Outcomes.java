package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.norm.Encounter;
import org.clausecheck.sheet.Document;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleContext;

/** Collects what the rules of one session report: the global {@code outcomes} of the rule files. */
public final class Outcomes {

    private final Document sheet;
    private final List<Judgement> judgements = new ArrayList<>();

    Outcomes(Document sheet) {
        this.sheet = sheet;
    }

    /** A rule that always applies to its subject. */
    public void report(RuleContext context, Object subject, Truth holds) {
        report(context, subject, Truth.YES, holds);
    }

    /**
     * A rule, its subject, whether it applies and whether what it demands holds.
     *
     * @param subject a clause, fact, party or the deal; a list names several
     */
    public void report(RuleContext context, Object subject, Truth applies, Truth holds) {
        List<Object> subjects = subject instanceof List<?> list ? List.copyOf(list) : List.of(subject);
        judgements.add(new Judgement(context.getRule().getName(), subjects, applies, withHidden(holds), bindings(context.getMatch())));
    }

    /** The clashes of one clause: one judgement each, or a single passed one. */
    public void report(RuleContext context, Encounter encounter) {
        String rule = context.getRule().getName();
        if (encounter.clashes().isEmpty()) {
            judgements.add(new Judgement(rule, List.of(encounter.subject()), Truth.YES, Truth.YES, bindings(context.getMatch())));
        }
        encounter.clashes().forEach(clash -> {
            Map<String, Object> bindings = new LinkedHashMap<>(bindings(context.getMatch()));
            bindings.put("clash", clash);
            judgements.add(new Judgement(rule, List.of(clash), Truth.YES, clash.truth().opposite(), bindings));
        });
    }

    /**
     * A clause that nowhere stands may be among those withheld: then its absence is not known. What is certainly lacking
     * beside it still is.
     */
    private Truth withHidden(Truth holds) {
        if (!holds.no() || !sheet.clauses().isOpen() || holds.why().stream().noneMatch(Why.Absent.class::isInstance)) {
            return holds;
        }
        if (!holds.restsOnAbsence()) {
            return holds.because("what is found nowhere may be among the clauses that are withheld");
        }
        Place clauses = sheet.clauses().place();
        return new Truth(Truth.State.UNKNOWN, List.of(new Why.Missing(clauses, "clauses that are withheld")));
    }

    private static Map<String, Object> bindings(Match match) {
        Map<String, Object> bindings = new LinkedHashMap<>();
        for (String id : match.getDeclarationIds()) {
            bindings.put(id.startsWith("$") ? id.substring(1) : id, match.getDeclarationValue(id));
        }
        return bindings;
    }

    List<Judgement> judgements() {
        return judgements;
    }
}
