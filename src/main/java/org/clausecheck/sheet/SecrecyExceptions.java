package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Confidentiality;
import org.clausecheck.sheet.clause.Disclosure;
import org.clausecheck.sheet.clause.Permission;
import org.clausecheck.sheet.clause.Safety;
import org.clausecheck.sheet.clause.Undertaking;

/**
 * The exceptions that a duty of secrecy needs because the law gives those it binds something to say, and whether it has them: as its own
 * exceptions, or as clauses that it gives way to.
 *
 * @param clause  the duty of secrecy
 * @param missing the exceptions that it certainly needs and has not, in words
 * @param whole   whether it has all it needs
 */
public record SecrecyExceptions(Confidentiality clause, List<String> missing, Truth whole) {

    private static final Set<DisclosureKind> FILINGS = 
            Set.of(DisclosureKind.EXHIBIT_FILING, DisclosureKind.CURRENT_REPORT, DisclosureKind.PROSPECTUS);

    /** The exceptions of a clause of the sheet. */
    public static SecrecyExceptions of(Deal deal, Standing standing, Confidentiality clause) {
        return new Reader(deal, standing, clause).read();
    }

    /** What is missing, as it is read in a sentence. */
    public String missingWords() {
        return Words.joined(missing, "and");
    }

    private record Need(String words, Truth needed, Truth given) {
        Truth met() {
            return needed.implies(given);
        }
    }

    /** Reads one clause against the deal in which it stands. */
    private static final class Reader {
        private final Deal deal;
        private final Standing standing;
        private final Confidentiality clause;

        Reader(Deal deal, Standing standing, Confidentiality clause) {
            this.deal = deal;
            this.standing = standing;
            this.clause = clause;
        }

        SecrecyExceptions read() {
            List<Need> needs = List.of(
                    new Need("securities filings", reporting(), given(Purpose.SECURITIES_FILING, Purpose.LAW_OR_COURT)),
                    new Need("regulators", Truth.YES, given(Purpose.REGULATOR, Purpose.LAW_OR_COURT)),
                    new Need("incident reports", modelsInPlay(), given(Purpose.INCIDENT_REPORT, Purpose.LAW_OR_COURT)),
                    new Need("whistleblowers", protectsWhistleblowers(), given(Purpose.WHISTLEBLOWER)));
            return new SecrecyExceptions(clause, needs.stream().filter(need -> need.met().no()).map(Need::words).toList(),
                    Truth.all(needs.stream().map(Need::met).toList()));
        }

        /** Whether one who is bound has a duty towards the holders of listed shares, or is to have it. */
        private Truth reporting() {
            return Truth.any(clause.bound().stream().map(party -> PublicStatus.of(deal, party).reports()).toList());
        }

        /** Whether one who is bound has people whom the securities laws of the United States protect when they speak. */
        private Truth protectsWhistleblowers() {
            return Truth.any(clause.bound().stream().map(party -> Presence.of(deal, party).isUnderAmericanSecuritiesLaw()).toList());
        }

        /** Whether the deal is about models: the facts list one, or a clause deals with them. */
        private Truth modelsInPlay() {
            Truth clauses = Truth.of(deal.sheet().clauses().stream().filter(other -> standing.standing(other).possible())
                    .anyMatch(Reader::dealsWithModels));
            Truth facts = deal.facts().models().some(model -> World.isDisputed(model)
                    ? Truth.unknown(new Why.Missing(model.margin().place(), "disputed"))
                    : Truth.yes(new Why.Seen(model.margin().place(), model.id())));
            return Truth.any(clauses, facts);
        }

        private static boolean dealsWithModels(Clause other) {
            return other instanceof Safety || Mentions.in(other).terms().stream().anyMatch(code -> Taxonomy.ASSETS.contains("models", code)
                    || code.equals("weights") || code.equals("publish-weights"));
        }

        private Truth given(Purpose... purposes) {
            Set<Purpose> wanted = Set.of(purposes);
            List<Truth> ways = new ArrayList<>();
            ways.add(clause.common().carveOuts().some(exception -> Truth.all(serves(exception, wanted), lasts(exception))));
            deal.sheet().clauses().stream().filter(other -> other != clause && standing.standing(other).possible())
                    .map(other -> letsThrough(other, wanted)).forEach(ways::add);
            return Truth.any(ways);
        }

        /** An exception without a purpose serves what its words or scope say, which only a reader can tell. */
        private Truth serves(CarveOut exception, Set<Purpose> wanted) {
            Fact<Purpose> purpose = exception.purpose();
            if (purpose.status() != Fact.Status.UNSTATED) {
                return purpose.check(found -> wanted.contains(found) ? Truth.YES
                        : found == Purpose.OTHER ? Truth.unknown(purpose.origin().toArray(Why[]::new)) : Truth.NO);
            }
            if (exception.clauses().isStated()) {
                return Truth.any(exception.clauses().stream().flatMap(ref -> deal.target(ref).stream())
                        .flatMap(target -> target.clause().stream()).map(named -> informs(named, wanted)).toList());
            }
            return Truth.unknown(new Why.Missing(exception.margin().place().member("purpose"), "the purpose of an exception"));
        }

        /** An exception must last as long as the secrecy, and apply whatever else happens. */
        private Truth lasts(CarveOut exception) {
            Document document = deal.documentOf(clause);
            Truth toTheEnd = exception.ends().status() == Fact.Status.UNSTATED ? Truth.YES
                    : exception.ends().check(when -> deal.timeline().day(when, document).notBefore(deal.timeline().period(clause).end()));
            Truth applies = exception.when().status() == Fact.Status.UNSTATED ? Truth.YES : exception.when().check(deal.timeline()::holds);
            return Truth.all(toTheEnd, applies);
        }

        private Truth letsThrough(Clause other, Set<Purpose> wanted) {
            boolean first = deal.names(clause.common().subjectTo(), other) || deal.names(other.common().prevailsOver(), clause);
            if (first) {
                return informs(other, wanted);
            }
            return other instanceof Permission ? informs(other, wanted) : Truth.NO;
        }

        /** Whether a clause makes or allows the communication that is wanted. */
        private Truth informs(Clause other, Set<Purpose> wanted) {
            if (other instanceof Disclosure disclosure && FILINGS.contains(disclosure.kind())) {
                return Truth.of(wanted.contains(Purpose.SECURITIES_FILING));
            }
            if (other instanceof Undertaking undertaking && wanted.contains(Purpose.INCIDENT_REPORT)) {
                return undertaking.deliverables().has(Deliverable.INCIDENT_REPORTS);
            }
            if (other instanceof Permission permission && clause.bound().has(permission.holder()).yes()) {
                return Truth.all(permission.scope().actions().some(action -> Truth.of(Taxonomy.ACTIONS.contains("inform", action.code()))),
                        Truth.unknown(new Why.Missing(permission.place(), "whether " + permission.id() + " lets it through")));
            }
            return Truth.NO;
        }
    }
}
