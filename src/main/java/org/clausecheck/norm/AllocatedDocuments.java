package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Checklist;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.NamedParties;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Undertaking;

/** Which documents a single party owes, by an undertaking, as what it hands over under an access clause, or by a condition of the deal. */
public final class AllocatedDocuments {

    private final Deal deal;
    private final Standing standing;

    private AllocatedDocuments(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
    }

    /** The documents owed under a deal and the agreements in force beside it. */
    public static AllocatedDocuments of(Deal deal, Standing standing) {
        return new AllocatedDocuments(deal, standing);
    }

    /** Documents that must all be owed, each called by its name in the format. */
    public Checklist among(Deliverable... documents) {
        return Checklist.of(Stream.of(documents).flatMap(document -> Stream.of(Words.of(document), isOwed(document))).toArray());
    }

    /** Whether exactly one party is bound to deliver a document; what binds two allocates nothing. */
    public Truth isOwed(Deliverable document) {
        List<Truth> owed = new ArrayList<>();
        deal.clauses().forEach(clause -> {
            Truth named = names(clause, document);
            if (named.possible()) {
                owed.add(Truth.all(standing.standing(clause), named, clause.common().binding().is(false).opposite()));
            }
        });
        Truth any = Truth.any(owed);
        return any.no() ? Truth.no(new Why.Absent("no single party owes the " + Words.of(document))) : any;
    }

    private Truth names(Clause clause, Deliverable document) {
        if (clause instanceof Undertaking undertaking) {
            return Truth.all(undertaking.deliverables().has(document), NamedParties.isOne(undertaking.bound()));
        }
        if (clause instanceof Access access) {
            return access.deliverables().has(document);
        }
        return clause instanceof Condition condition && deal.inSheet(condition)
                ? Truth.all(condition.requires().document().is(document), NamedParties.isOne(condition.requires().of())) : Truth.NO;
    }
}
