package org.clausecheck.report.html;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.ClauseForce;
import org.clausecheck.norm.Force;
import org.clausecheck.norm.Supersession;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/**
 * Where a clause stands on the day asked about, for a reader.
 *
 * @param code  {@code stands}, {@code proposed}, {@code waits}, {@code superseded}, {@code ended}, {@code unbound}, {@code fallen},
 *              {@code open}
 * @param label the same in a word or two, shown beside the clause
 * @param text  why, in words; may be empty
 */
public record ClauseState(String code, String label, String text) {

    /** Where a clause of a deal stands. */
    static ClauseState of(Deal deal, Force force, Clause clause) {
        ClauseForce own = force.of(clause);
        Truth standing = own.standing();
        if (standing.no()) {
            return fallen(deal, own);
        }
        String later = supersession(deal, own.supersessions());
        if (standing.unknown()) {
            return new ClauseState("open", "not known", joined("Not known whether it stands: " + reasons(standing), later));
        }
        if (own.pending().truth().unknown()) {
            return new ClauseState("waits", "waits", joined("Waits: " + reasons(own.pending().truth()), later));
        }
        if (!deal.inSheet(clause)) {
            return new ClauseState("stands", "in force", later);
        }
        Truth binds = deal.binds(clause).is(true);
        return binds.yes() ? new ClauseState("stands", "binding", later)
                : new ClauseState("proposed", "proposed", joined(binds.no() ? "Does not bind yet; checked as if agreed"
                        : "Not known whether it binds; checked as if agreed", later));
    }

    private static ClauseState fallen(Deal deal, ClauseForce own) {
        Clause clause = own.clause();
        boolean superseded = own.supersessions().stream().anyMatch(one -> one.truth().yes() && !one.from().soonest().isAfter(deal.asOf()));
        if (superseded) {
            return new ClauseState("superseded", "superseded", supersession(deal, own.supersessions()));
        }
        String why = reasons(own.standing());
        if (own.pending().truth().no()) {
            return new ClauseState("fallen", "fallen away", "What it waits for has failed for good: " + reasons(own.pending().truth()));
        }
        if (!deal.inSheet(clause) && deal.binds(clause).is(true).no()) {
            return new ClauseState("unbound", "not binding", "Does not bind");
        }
        boolean planned = own.period().start().soonest().isAfter(deal.asOf());
        return planned ? new ClauseState("unbound", "not yet in force", why) : new ClauseState("ended", "ended", why);
    }

    private static String supersession(Deal deal, List<Supersession> all) {
        List<String> parts = new ArrayList<>();
        for (Supersession one : all) {
            String by = one.by().map(deal::nameOf).orElse(one.document().id());
            String from = one.from().isExact() ? " from " + one.from().soonest() : "";
            parts.add((one.truth().yes() ? "superseded by " : "would be superseded by ") + by + from);
        }
        return parts.isEmpty() ? "" : capital(Words.joined(parts.stream().distinct().toList(), "and"));
    }

    private static String reasons(Truth truth) {
        return NormWords.reasons(truth.why());
    }

    private static String joined(String one, String other) {
        return other.isEmpty() ? one : one + ". " + other;
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    /** Whether the clause has no effect on the day asked about. */
    boolean isOut() {
        return List.of("superseded", "ended", "unbound", "fallen").contains(code);
    }
}
