package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.DocumentRef;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.GoverningLaw;

/**
 * Which of two clauses wins by express words: those of the clauses first, then those of their documents. Words settle a pair only if
 * everybody who loses by them has signed the document in which they stand.
 */
final class Precedence {

    private final Deal deal;
    private final Persons persons;
    private final Force force;
    private final Validity validity;
    private final List<GoverningLaw> rankings = new ArrayList<>();

    Precedence(Deal deal, Persons persons, Validity validity, Force force) {
        this.deal = deal;
        this.persons = persons;
        this.validity = validity;
        this.force = force;
        deal.clauses().forEach(clause -> {
            if (clause instanceof GoverningLaw law && !law.precedence().isEmpty() && force.of(law).standing().yes()) {
                rankings.add(law);
            }
        });
    }

    /**
     * What express words make of two clauses.
     *
     * @param settled whether one wins
     * @param words   the words, and why they do not settle it if they do not
     */
    record Order(boolean settled, List<Why> words) {
        static final Order NONE = new Order(false, List.of());
    }

    /** One statement: the first clause wins, so says a document. */
    private record Statement(boolean firstWins, Document document, Place place, String text) {
    }

    /** Whether words settle two norms. */
    Order between(Norm one, Norm other) {
        return between(one.source(), one.losers(), other.source(), other.losers());
    }

    /** Whether words settle two clauses; the parties are those who lose with each. */
    Order between(Clause one, List<String> losersOfOne, Clause other, List<String> losersOfOther) {
        List<Statement> statements = new ArrayList<>();
        clauses(one, other, true, statements);
        clauses(other, one, false, statements);
        if (statements.isEmpty()) {
            documents(one, other, true, statements);
            documents(other, one, false, statements);
            rankings.forEach(law -> ranked(law, one, other, statements));
        }
        return statements.isEmpty() ? Order.NONE : order(statements, losersOfOne, losersOfOther);
    }

    private void clauses(Clause winner, Clause loser, boolean firstWins, List<Statement> statements) {
        if (names(winner.common().prevailsOver(), loser)) {
            statements.add(new Statement(firstWins, deal.documentOf(winner), winner.common().prevailsOver().place(),
                    deal.nameOf(winner) + " prevails over " + deal.nameOf(loser)));
        }
        if (names(loser.common().subjectTo(), winner)) {
            statements.add(new Statement(firstWins, deal.documentOf(loser), loser.common().subjectTo().place(),
                    deal.nameOf(loser) + " is subject to " + deal.nameOf(winner)));
        }
    }

    private void documents(Clause winner, Clause loser, boolean firstWins, List<Statement> statements) {
        Document document = deal.documentOf(winner);
        if (names(document.prevailsOver(), loser) && document != deal.documentOf(loser) && validity.speaks(document).yes()) {
            statements.add(new Statement(firstWins, document, document.prevailsOver().place(),
                    document.id() + " prevails over " + deal.nameOf(loser)));
        }
    }

    private boolean names(Items<TargetRef> targets, Clause clause) {
        return !targets.isEmpty() && deal.names(targets, clause);
    }

    private void ranked(GoverningLaw law, Clause one, Clause other, List<Statement> statements) {
        List<String> order = law.precedence().stream().map(DocumentRef::text).toList();
        int first = order.indexOf(one.document());
        int second = order.indexOf(other.document());
        if (first >= 0 && second >= 0 && first != second) {
            statements.add(new Statement(first < second, deal.documentOf(law), law.precedence().place(),
                    deal.nameOf(law) + " ranks " + order.get(Math.min(first, second)) + " before " + order.get(Math.max(first, second))));
        }
    }

    private Order order(List<Statement> statements, List<String> losersOfOne, List<String> losersOfOther) {
        List<Why> words = new ArrayList<>();
        boolean first = false;
        boolean second = false;
        for (Statement statement : statements) {
            List<String> losers = statement.firstWins() ? losersOfOther : losersOfOne;
            boolean signed = persons.allSign(losers, statement.document());
            words.add(new Why.Seen(statement.place(), statement.text() + (signed ? "" : ", but " + String.join(", ", losers.stream()
                    .filter(party -> !persons.between(statement.document().id()).contains(party)).toList()) + " did not sign")));
            first |= signed && statement.firstWins();
            second |= signed && !statement.firstWins();
        }
        return new Order(first != second, words);
    }
}
