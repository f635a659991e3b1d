package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Restraint;

/**
 * A restraint of prices, output, markets or customers between two parties.
 *
 * @param clause    the restraint
 * @param bound     who may not
 * @param protector who is protected
 * @param compete   whether the two compete
 * @param tolerated whether it is one that a one-way licence may hold even between competitors
 */
public record CompetitorRestraint(Restraint clause, PartyRef bound, PartyRef protector, Truth compete, Truth tolerated) {

    /**
     * The pairs between which a restraint of one of these kinds holds; none for other kinds. Without a beneficiary the others are
     * protected.
     */
    public static List<CompetitorRestraint> of(Deal deal, Standing standing, Restraint clause) {
        List<CompetitorRestraint> pairs = new ArrayList<>();
        if (!isOfPrice(clause) && clause.kind() != RestraintKind.OUTPUT && clause.kind() != RestraintKind.CUSTOMER_ALLOCATION) {
            return pairs;
        }
        List<PartyRef> protectors = clause.beneficiary().isEmpty() ? deal.documentOf(clause).between().entries()
                : clause.beneficiary().entries();
        for (PartyRef bound : clause.bound()) {
            protectors.stream().filter(protector -> !protector.equals(bound)).forEach(protector -> pairs.add(new CompetitorRestraint(clause,
                    bound, protector, Rivalry.compete(deal, bound, protector), tolerated(deal, standing, clause, bound, protector))));
        }
        return pairs;
    }

    private static boolean isOfPrice(Restraint clause) {
        return clause.kind() == RestraintKind.PRICE;
    }

    /** Output of the licensee, and territories or customers kept for either side, may be limited where only one side licenses the other. */
    private static Truth tolerated(Deal deal, Standing standing, Restraint clause, PartyRef bound, PartyRef protector) {
        if (isOfPrice(clause)) {
            return Truth.NO;
        }
        Truth toBound = licenses(deal, standing, protector, bound);
        Truth fromBound = licenses(deal, standing, bound, protector);
        Truth oneWay = Truth.all(toBound, fromBound.opposite());
        return clause.kind() == RestraintKind.OUTPUT ? oneWay : Truth.any(oneWay, Truth.all(fromBound, toBound.opposite()));
    }

    /** A licence back of improvements does not make licences reciprocal. */
    private static boolean isGrantBack(Licence licence) {
        Items<Origin> origins = licence.scope().origins();
        return !origins.isEmpty() && !origins.isOpen() && origins.stream().allMatch(Origin.IMPROVEMENT::equals);
    }

    private static Truth licenses(Deal deal, Standing standing, PartyRef licensor, PartyRef licensee) {
        Truth found = Truth.any(deal.clauses().filter(Licence.class::isInstance).map(Licence.class::cast)
                .filter(licence -> licence.licensor().equals(licensor) && licence.licensee().equals(licensee) && !isGrantBack(licence))
                .map(licence -> standing.standing(licence).because(new Why.Seen(licence.place(), deal.nameOf(licence)))).toList());
        return found.no() && deal.sheet().clauses().isOpen()
                ? Truth.unknown(new Why.Missing(deal.sheet().clauses().place(), "whether there is a licence")) : found;
    }
}
