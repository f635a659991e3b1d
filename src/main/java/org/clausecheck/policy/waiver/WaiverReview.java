package org.clausecheck.policy.waiver;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.report.PolicyNotice;
import org.clausecheck.report.PolicyNotice.Kind;
import org.clausecheck.sheet.read.Nearest;
import org.clausecheck.sheet.read.Quote;

/**
 * What is to be said about the waivers themselves after a run. A waiver is judged only where its rule ran and its sheet was checked, so
 * that a hook on one file says nothing about the others; a run over the whole root also judges waivers of sheets that nowhere are.
 *
 * @param whole whether every sheet under the root was checked
 * @param day   the day asked about
 * @param lives how long before its end a waiver is said to expire
 */
public record WaiverReview(boolean whole, LocalDate day, Lives lives) {

    /** The notices in the order of the file. */
    public List<PolicyNotice> of(Waivers waivers, List<Waivers.Settled> sheets) {
        List<PolicyNotice> notices = new ArrayList<>();
        for (Waiver waiver : waivers.waivers()) {
            List<Waivers.Settled> own = sheets.stream().filter(sheet -> sheet.check().id().equals(waiver.sheet())).toList();
            List<Waivers.Settled> judged = own.stream().filter(sheet -> sheet.check().ran(waiver.rule())).toList();
            if (!judged.isEmpty()) {
                of(waiver, judged).ifPresent(notices::add);
            } else if (own.isEmpty() && whole && sheets.stream().anyMatch(sheet -> sheet.check().ran(waiver.rule()))) {
                notices.add(sheetless(waiver, sheets));
            }
        }
        return notices;
    }

    private Optional<PolicyNotice> of(Waiver waiver, List<Waivers.Settled> own) {
        long matched = own.stream().mapToLong(sheet -> sheet.matched().get(waiver).size()).sum();
        return switch (waiver.on(day)) {
            case PENDING -> Optional.of(notice(Kind.WAIVER_PENDING, waiver, "the waiver of " + waiver.subject() + " is created on " + waiver.created()
                    + ", after the day asked about (" + day + "): it does not hold yet", "ask about that day or a later one, or correct the day"));
            case EXPIRED -> Optional.of(expired(waiver, matched));
            case HOLDS -> matched == 0 ? Optional.of(unused(waiver, own)) : expiring(waiver, matched);
        };
    }

    private static PolicyNotice notice(Kind kind, Waiver waiver, String message, String suggestion) {
        return new PolicyNotice(kind, waiver.place(), message, Optional.of(suggestion));
    }

    private static String findings(long count) {
        return count == 1 ? "1 finding" : count + " findings";
    }

    private static PolicyNotice expired(Waiver waiver, long matched) {
        String what = waiver.covers() == Result.UNDECIDED ? (matched == 1 ? "1 undecided outcome" : matched + " undecided outcomes") : findings(matched);
        return matched == 0
                ? notice(Kind.WAIVER_EXPIRED, waiver, "the waiver of " + waiver.subject() + " expired on " + waiver.expires() + ", and nothing is left to waive", "remove it")
                : notice(Kind.WAIVER_EXPIRED, waiver, "the waiver of " + waiver.subject() + " expired on " + waiver.expires() + ": " + what + (matched == 1 ? " counts" : " count")
                        + " again", "mend what was found and remove the entry, or decide anew and give the entry new days and names");
    }

    private Optional<PolicyNotice> expiring(Waiver waiver, long matched) {
        long left = ChronoUnit.DAYS.between(day, waiver.expires());
        return left > lives.notice() ? Optional.empty() : Optional.of(notice(Kind.WAIVER_EXPIRING, waiver, "the waiver of " + waiver.subject() + " expires on "
                + waiver.expires() + ", " + (left == 0 ? "the day asked about" : left == 1 ? "in 1 day" : "in " + left + " days"),
                "mend what was found, or decide anew in time"));
    }

    private static PolicyNotice unused(Waiver waiver, List<Waivers.Settled> own) {
        String head = "the waiver of " + waiver.subject() + " waives nothing: ";
        List<Outcome> beside = own.stream().flatMap(sheet -> sheet.beside().get(waiver).stream()).toList();
        if (!beside.isEmpty()) {
            boolean failed = waiver.covers() == Result.UNDECIDED;
            return notice(Kind.WAIVER_UNUSED, waiver, head + (failed ? "it covers what is undecided, and the rule fails there"
                    : "it covers a finding, and the rule is undecided there"), failed ? "mend what was found, or decide on the finding with an entry without outcome: undecided"
                    : "remove it, or decide on the open question with outcome: undecided");
        }
        Set<String> clauses = new TreeSet<>();
        own.forEach(sheet -> clauses.addAll(sheet.clauses()));
        if (waiver.target() instanceof Target.AtClause clause && !clauses.contains(clause.value())) {
            return notice(Kind.WAIVER_UNUSED, waiver, head + "the sheet has no clause " + Quote.of(clause.value()),
                    Nearest.to(clause.value(), clauses).map(near -> "did you mean " + Quote.of(near) + "?").orElse("name the clause as the report shows it, or remove the entry"));
        }
        return notice(Kind.WAIVER_UNUSED, waiver, head + "the rule finds nothing there", "remove it");
    }

    private static PolicyNotice sheetless(Waiver waiver, List<Waivers.Settled> sheets) {
        Set<String> ids = new TreeSet<>();
        sheets.forEach(sheet -> ids.add(sheet.check().id()));
        return notice(Kind.WAIVER_UNUSED, waiver, "the waiver of " + waiver.subject() + " waives nothing: no sheet here has the id " + Quote.of(waiver.sheet()),
                Nearest.to(waiver.sheet(), ids).map(near -> "did you mean " + Quote.of(near) + "?").orElse("remove it"));
    }
}
