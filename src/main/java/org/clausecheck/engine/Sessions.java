package org.clausecheck.engine;

import java.util.Map;

import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;

/** Opens a session with the globals that the rules declare and the facts of one deal. */
final class Sessions {

    private Sessions() {
    }

    static KieSession open(KieBase base, Deal deal, Norms norms, Tables tables, Outcomes outcomes) {
        KieSession session = base.newKieSession();
        Facts facts = new Facts(deal, norms);
        Map<String, Object> globals = facts.globals(tables, outcomes);
        base.getKiePackages().forEach(rules -> {
            for (Global global : rules.getGlobalVariables()) {
                session.setGlobal(global.getName(), globals.get(global.getName()));
            }
        });
        facts.objects().forEach(session::insert);
        return session;
    }
}
