package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.SecrecyExceptions;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.Restraint;

/**
 * A duty of secrecy seen from one side: the exceptions it needs, or one duty to inform that it meets.
 *
 * @param subjects what a finding names: the clause, or the clash
 * @param clause   the clause that demands secrecy
 * @param bound    who keeps secret
 * @param fault    what is wrong with it, in words after "secrecy"
 * @param open     whether it lets through what it must
 */
public record Secrecy(List<Object> subjects, Clause clause, List<PartyRef> bound, String fault, Truth open) {

    /** The exceptions of every duty of secrecy in the sheet, and everything that a duty of secrecy, also of an agreement, meets. */
    public static List<Secrecy> of(Deal deal, Norms norms) {
        List<Secrecy> all = new ArrayList<>();
        deal.sheet().clauses().stream().filter(Confidentiality.class::isInstance).filter(clause -> norms.standing(clause).possible())
                .map(clause -> SecrecyExceptions.of(deal, norms, (Confidentiality) clause)).map(Secrecy::exceptions).forEach(all::add);
        norms.encounters().stream().filter(encounter -> encounter.matter() == Matter.DISCLOSURE)
                .forEach(encounter -> all.addAll(meetings(deal, encounter)));
        return List.copyOf(all);
    }

    private static Secrecy exceptions(SecrecyExceptions exceptions) {
        return new Secrecy(List.of(exceptions.clause()), exceptions.clause(), exceptions.clause().bound().entries(),
                "without an exception for " + exceptions.missingWords(), exceptions.whole());
    }

    private static List<Secrecy> meetings(Deal deal, Encounter encounter) {
        Clause secrecy = encounter.subject();
        if (encounter.clashes().isEmpty()) {
            return List.of(new Secrecy(List.of(secrecy), secrecy, bound(secrecy), "", Truth.YES));
        }
        return encounter.clashes().stream().map(clash -> new Secrecy(List.of(clash), secrecy, bound(secrecy),
                "and " + others(deal, clash, secrecy) + " demands disclosure", clash.truth().opposite())).toList();
    }

    private static String others(Deal deal, Clash clash, Clause secrecy) {
        return String.join(", ", clash.clauses().stream().filter(clause -> clause != secrecy).map(deal::nameOf).toList());
    }

    private static List<PartyRef> bound(Clause clause) {
        if (clause instanceof Confidentiality secrecy) {
            return secrecy.bound().entries();
        }
        if (clause instanceof Restraint restraint) {
            return restraint.bound().entries();
        }
        if (clause instanceof CustomClause custom) {
            return custom.bound().entries();
        }
        return clause instanceof ConsentRight right ? List.of(right.bound()) : List.of();
    }
}
