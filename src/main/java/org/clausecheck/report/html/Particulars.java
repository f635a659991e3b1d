package org.clausecheck.report.html;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Words;
import org.clausecheck.norm.Modality;
import org.clausecheck.norm.Nature;
import org.clausecheck.norm.Norm;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.InvestorRight;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * What a clause says of its own beside who, what and where, and what a reader wants to know: what is delivered, under which law, to whom
 * it may go on.
 */
final class Particulars {

    private Particulars() {
    }

    /** In brackets after the deed; empty if there is nothing. */
    static String of(Norm norm) {
        List<String> words = words(norm.source(), norm);
        return words.isEmpty() ? "" : " (" + Words.joined(words, "and") + ")";
    }

    private static List<String> words(Clause clause, Norm norm) {
        if (clause instanceof Undertaking undertaking && norm.nature().modality() == Modality.DUTY) {
            return Stream.concat(undertaking.deliverables().stream().map(Particulars::spoken),
                    undertaking.regimes().stream().map(regime -> "under " + regime)).toList();
        }
        if (clause instanceof Disclosure disclosure) {
            return List.of(spoken(disclosure.kind()));
        }
        if (clause instanceof InvestorRight right) {
            return List.of(spoken(right.kind()));
        }
        if (clause instanceof Payment payment) {
            return payment.kind().value().map(kind -> List.of(spoken(kind))).orElse(List.of());
        }
        return clause instanceof Licence licence && norm.nature() == Nature.LICENSED ? sublicensing(licence) : List.of();
    }

    private static List<String> sublicensing(Licence licence) {
        List<String> to = licence.sublicensing().stream().filter(who -> who != Sublicensing.NONE).map(who -> who == Sublicensing.ANY
                ? "anybody" : spoken(who)).toList();
        return to.isEmpty() ? List.of() : List.of("and sublicense to " + Words.joined(to, "or"));
    }

    private static String spoken(Object code) {
        return NormWords.spoken(Words.of(code));
    }
}
