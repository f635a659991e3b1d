package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;
import org.clausecheck.sheet.clause.Restraint;

/**
 * A clause by which a licensee gives its licensor more than a price: its improvements, or its peace.
 *
 * @param clause   the clause
 * @param kind     what is given
 * @param licensor who gets it
 * @param licensee who gives it
 * @param beneath  the licences between the two that may stand, the other way round
 * @param present  whether the clause really is of that kind; unknown if the words that would tell are missing
 */
public record TechnologyRestriction(Clause clause, Kind kind, PartyRef licensor, PartyRef licensee, List<Licence> beneath, Truth present) {

    /** What a licensee gives. */
    public enum Kind {
        /** Its improvements, by licence or assignment. */
        GRANT_BACK,
        /** The promise not to challenge the licensed rights. */
        NO_CHALLENGE
    }

    /**
     * What a clause gives back, for each pair of licensee and licensor; nothing for clauses of other kinds, between companies of one group,
     * or where no licence stands beneath.
     */
    public static List<TechnologyRestriction> of(Deal deal, Standing standing, Clause clause) {
        List<Licence> licences = deal.clauses().filter(Licence.class::isInstance).map(Licence.class::cast)
                .filter(licence -> licence != clause && standing.standing(licence).possible()
                        && !Group.same(deal, licence.licensor(), licence.licensee())).toList();
        return licences.stream().map(licence -> new Pair(licence.licensor(), licence.licensee())).distinct()
                .flatMap(pair -> pair.restriction(deal, clause, licences.stream().filter(pair::has).toList()).stream()).toList();
    }

    private record Pair(PartyRef licensor, PartyRef licensee) {

        boolean has(Licence licence) {
            return licence.licensor().equals(licensor) && licence.licensee().equals(licensee);
        }

        Optional<TechnologyRestriction> restriction(Deal deal, Clause clause, List<Licence> beneath) {
            if (clause instanceof Licence back && back.licensor().equals(licensee) && back.licensee().equals(licensor)) {
                return Optional.of(new TechnologyRestriction(clause, Kind.GRANT_BACK, licensor, licensee, beneath,
                        back.scope().origins().has(Origin.IMPROVEMENT)));
            }
            if (clause instanceof Ownership owned && owned.owners().has(licensor).possible()) {
                return Optional.of(new TechnologyRestriction(clause, Kind.GRANT_BACK, licensor, licensee, beneath,
                        assignment(deal, owned)));
            }
            return clause instanceof Restraint restraint && restraint.kind() == RestraintKind.NO_CHALLENGE
                    ? peace(deal, restraint, beneath) : Optional.empty();
        }

        /** An assignment by the licensee; improvements that are the licensor's without a word on who makes them may be one. */
        private Truth assignment(Deal deal, Ownership owned) {
            Truth improvements = Truth.all(owned.scope().origins().has(Origin.IMPROVEMENT), owned.owners().has(licensor),
                    owned.owners().has(licensee).opposite());
            Truth byLicensee = owned.assignor().is(licensee);
            boolean unsaid = byLicensee.no() && !owned.assignor().isStated();
            return Truth.all(improvements, !unsaid ? byLicensee : keepsOwn(deal) ? Truth.NO
                    : Truth.unknown(new Why.Missing(owned.place().member("assignor"), "whether improvements of "
                            + deal.nameOf(licensee.id()) + " are meant")));
        }

        private boolean keepsOwn(Deal deal) {
            return deal.sheet().clauses().stream().anyMatch(clause -> clause instanceof Ownership kept
                    && kept.owners().has(licensee).possible() && kept.scope().origins().has(Origin.IMPROVEMENT).possible());
        }

        private Optional<TechnologyRestriction> peace(Deal deal, Restraint restraint, List<Licence> beneath) {
            Truth forLicensor = restraint.beneficiary().isEmpty() && !restraint.beneficiary().isOpen()
                    ? Truth.of(deal.documentOf(restraint).between().has(licensor).yes()) : restraint.beneficiary().has(licensor);
            return Optional.of(new TechnologyRestriction(restraint, Kind.NO_CHALLENGE, licensor, licensee, beneath,
                    Truth.all(restraint.bound().has(licensee), forLicensor)));
        }
    }

    /** Whether a licence beneath reaches a territory, and the clause itself too. */
    public Truth reaches(Deal deal, String territory) {
        Coverage coverage = Coverage.of(deal);
        return Truth.all(Truth.any(beneath.stream().map(licence -> coverage.reaches(licence, territory)
                .because(new Why.Seen(licence.place(), deal.nameOf(licence)))).toList()), coverage.reaches(clause, territory));
    }

    /** Whether it leaves the licensee its improvements: a licence back that is not exclusive does. */
    public Truth isOpen() {
        return clause instanceof Licence back ? back.exclusivity().is(LicenceExclusivity.EXCLUSIVE).opposite() : Truth.NO;
    }

    /** Whether it is a right to terminate only, of licences that are exclusive. */
    public Truth isTerminationOfExclusive() {
        return clause instanceof Restraint restraint ? Truth.all(restraint.terminationOnly().is(true),
                Truth.all(beneath.stream().map(licence -> licence.exclusivity().is(LicenceExclusivity.EXCLUSIVE)).toList())) : Truth.NO;
    }
}
