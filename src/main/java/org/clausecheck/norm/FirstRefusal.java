package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Checklist;
import org.clausecheck.sheet.Codes.FirstRightKind;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.clause.Scope;

/**
 * One question about a right to be asked first: whether its own terms can be worked with, or whether a deal with somebody else was offered
 * to its holder before.
 *
 * @param subjects what a finding names: the right, the clash of right and deal, or a deal that meets none
 * @param right    the right; empty for a deal that turned out to be free
 * @param fault    what is wrong, as the end of a sentence
 * @param holds    whether all is well
 */
public record FirstRefusal(List<Object> subjects, Optional<FirstRight> right, String fault, Truth holds) {

    /** The rights of refusal, offer and negotiation that the sheet gives, and the deals that come near such a right of any document. */
    public static List<FirstRefusal> of(Deal deal, Norms norms) {
        List<FirstRefusal> all = new ArrayList<>();
        deal.sheet().clauses().stream().filter(FirstRight.class::isInstance).map(FirstRight.class::cast)
                .filter(right -> right.kind() != FirstRightKind.AVAILABILITY && right.kind() != FirstRightKind.NOTICE)
                .filter(right -> norms.standing(right).possible()).forEach(right -> all.add(terms(deal, right)));
        norms.encounters().stream().filter(encounter -> encounter.matter() == Matter.FIRST_REFUSAL)
                .forEach(encounter -> all.addAll(deals(deal, encounter)));
        return List.copyOf(all);
    }

    /** What a holder needs to use his right, and a third party to trust its end; less of it where nothing is to be matched. */
    private static FirstRefusal terms(Deal deal, FirstRight right) {
        Scope scope = right.scope();
        Truth asked = right.kind() == FirstRightKind.NEGOTIATION ? Truth.YES : right.noticeContent().stated();
        Truth matched = right.kind() == FirstRightKind.REFUSAL ? right.matching().stated() : Truth.YES;
        Checklist terms = Checklist.of(
                "what sets it off", Truth.any(right.trigger().stated(), scope.actions().stated(), scope.securities().stated()),
                "what it covers", Truth.any(scope.actions().stated(), scope.assets().stated(), scope.fields().stated(),
                        scope.securities().stated(), scope.counterparties().stated()),
                "what the notice must contain", asked,
                "how long the holder has to answer", right.responsePeriod().stated(),
                "which terms must be matched", matched,
                "when the right ends", ends(deal, right));
        return new FirstRefusal(List.of(right), Optional.of(right), "it does not say " + listed(terms.lacking()), terms.complete());
    }

    /** Words of its own on its end, be it the end of something else; or an end of its document, which a hidden clause may give. */
    private static Truth ends(Deal deal, FirstRight right) {
        Fact<When> own = right.common().ends();
        if (own.isOpen() || own.isStated() && !(own.get() instanceof When.Unstated)) {
            return own.test(when -> !(when instanceof When.Never));
        }
        Bounds end = deal.timeline().period(right).end();
        if (end.promised() && !end.isNever()) {
            return new Truth(Truth.State.YES, end.seen());
        }
        Why missing = new Why.Missing(right.place().member("ends"), "when it ends");
        return deal.sheet().clauses().isOpen() && !end.promised() ? Truth.unknown(missing) : Truth.no(missing);
    }

    private static List<FirstRefusal> deals(Deal deal, Encounter encounter) {
        if (encounter.clashes().isEmpty()) {
            return List.of(new FirstRefusal(List.of(encounter.subject()), Optional.empty(), "", Truth.YES));
        }
        return encounter.clashes().stream().map(clash -> {
            List<String> others = clash.clauses().stream().filter(clause -> !isFirst(clause)).map(deal::nameOf).toList();
            String offered = listed(others) + (others.size() == 1 ? " deals" : " deal") + " with somebody else inside it, and no consent, "
                    + "exception or refused offer is on record";
            return new FirstRefusal(List.of(clash), clash.clauses().stream().filter(FirstRefusal::isFirst).map(FirstRight.class::cast)
                    .findFirst(), offered, clash.truth().opposite());
        }).toList();
    }

    private static boolean isFirst(Clause clause) {
        return clause instanceof FirstRight;
    }

    private static String listed(List<String> words) {
        return words.size() < 2 ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
    }
}
