package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.WorldFact;
import org.clausecheck.sheet.clause.Condition;

/**
 * What the rules see of a deal: the deal, the sheet's own clauses that stand, the status of its conditions, the encounters of its norms,
 * listings, models, plans and dependencies. Agreements are reached through the globals {@code deal} and {@code norms}, so that no rule
 * faults a clause that the sheet does not propose.
 */
final class Facts {

    private final Deal deal;
    private final Norms norms;

    Facts(Deal deal, Norms norms) {
        this.deal = deal;
        this.norms = norms;
    }

    /** The values of the globals that {@code vocabulary.drl} declares. */
    Map<String, Object> globals(Tables tables, Outcomes outcomes) {
        Map<String, Object> globals = new LinkedHashMap<>();
        globals.put("deal", deal);
        globals.put("norms", norms);
        globals.put("tables", tables.asKnownOn(deal.asOf()));
        globals.put("outcomes", outcomes);
        return globals;
    }

    /** The objects to insert. */
    List<Object> objects() {
        List<Object> objects = new ArrayList<>();
        objects.add(deal);
        objects.add(deal.sheet());
        deal.sheet().clauses().stream().filter(clause -> norms.standing(clause).possible()).forEach(clause -> {
            objects.add(clause);
            if (clause instanceof Condition condition) {
                objects.add(deal.conditions().of(condition));
            }
        });
        objects.addAll(norms.encounters());
        addListings(objects);
        addUndisputed(objects, deal.facts().models().entries());
        addUndisputed(objects, deal.facts().businessPlans().entries());
        addUndisputed(objects, deal.facts().dependencies().entries());
        addUndisputed(objects, deal.facts().statements().entries());
        return objects;
    }

    private void addListings(List<Object> objects) {
        Set<PartyRef> issuers = new LinkedHashSet<>();
        deal.facts().listings().forEach(listing -> issuers.add(listing.issuer()));
        issuers.forEach(issuer -> deal.world().listing(issuer).ifPresent(objects::add));
    }

    private static void addUndisputed(List<Object> objects, List<? extends WorldFact> facts) {
        facts.stream().filter(fact -> !World.isDisputed(fact)).forEach(objects::add);
    }
}
