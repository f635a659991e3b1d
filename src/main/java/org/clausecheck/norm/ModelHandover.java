package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Model;

/**
 * The clauses of the sheet by which a model passes from its provider to somebody else. Then two parties may be its provider in law, who made
 * it and who puts it into service under its own name; without such a clause there is only one.
 */
public final class ModelHandover {

    private final Deal deal;
    private final Model model;
    private final AccessRights rights;
    private final List<AccessRight> found;

    private ModelHandover(Deal deal, Model model, AccessRights rights, List<AccessRight> found) {
        this.deal = deal;
        this.model = model;
        this.rights = rights;
        this.found = found;
    }

    /** The handover of a model; one whose provider is not on record may be anybody's. */
    public static ModelHandover of(Deal deal, Standing standing, Model model) {
        AccessRights rights = AccessRights.of(deal, standing);
        List<AccessRight> found = rights.inSheet().stream()
                .filter(right -> !Group.same(deal, right.provider(), right.recipient()))
                .filter(right -> !model.provider().isStated() || Group.same(deal, right.provider(), model.provider().get()))
                .filter(right -> Truth.all(reaches(deal, right), rights.stands(right)).possible()).toList();
        return new ModelHandover(deal, model, rights, found);
    }

    private static Truth reaches(Deal deal, AccessRight right) {
        return Coverage.of(deal).includes(right.clause(), "models", "weights", "products");
    }

    /** The clauses that give it, in their order. */
    public List<Clause> clauses() {
        return found.stream().map(AccessRight::clause).toList();
    }

    /** What an outcome about it is shown at: the clauses, or the model itself where no clause is to be seen. */
    public List<Object> subjects() {
        List<Object> subjects = new ArrayList<>(List.of(model));
        subjects.addAll(clauses());
        return List.copyOf(subjects);
    }

    /** Whether a clause gives it; unknown too if clauses of the sheet are withheld, for one of them may. */
    public Truth isPlanned() {
        List<Truth> each = new ArrayList<>(found.stream().map(right -> Truth.all(reaches(deal, right), rights.stands(right))).toList());
        Items<Clause> clauses = deal.sheet().clauses();
        if (clauses.isOpen()) {
            each.add(Truth.unknown(new Why.Missing(clauses.place(), "clauses that are withheld")));
        }
        return Truth.any(each);
    }
}
