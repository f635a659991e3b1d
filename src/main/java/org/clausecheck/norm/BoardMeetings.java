package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.BoardPower;
import org.clausecheck.sheet.Codes.BoardShare;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.ConsentRight;
import org.clausecheck.sheet.clause.Governance;

/** C23: powers over one board that leave less than they promise: all or a majority beside another's seats, removal or veto. */
final class BoardMeetings implements Finder {

    private final Reliefs reliefs;

    BoardMeetings(Reliefs reliefs) {
        this.reliefs = reliefs;
    }

    @Override
    public void find(InForce clauses) {
        List<BoardRight> rights = clauses.all(BoardRight.class);
        List<ConsentRight> consents = clauses.all(ConsentRight.class);
        for (BoardRight large : rights) {
            rights.forEach(other -> {
                if (other != large && other.company().equals(large.company()) && !other.holder().equals(large.holder())) {
                    beside(clauses, large, other);
                }
            });
            consents.forEach(consent -> blocked(clauses, large, consent));
        }
        clauses.all(Governance.class).stream().filter(control -> control.controlledBy().isStated()).forEach(control -> {
            PartyRef keeper = control.controlledBy().get();
            boolean byRight = rights.stream().anyMatch(right -> right.company().equals(control.company()) && right.holder().equals(keeper)
                    && isLarge(right) && fills(right));
            if (!byRight) {
                rights.stream().filter(right -> right.company().equals(control.company()))
                        .filter(right -> !Group.same(clauses.deal(), right.holder(), keeper))
                        .forEach(right -> beside(clauses, control, keeper, right));
            }
        });
    }

    /** Seats that are named to one holder. */
    private static boolean fills(BoardRight right) {
        return right.powers().has(BoardPower.APPOINT).possible() || right.powers().has(BoardPower.REMOVE).possible();
    }

    private void beside(InForce clauses, BoardRight large, BoardRight other) {
        InForce.Pair pair = pair(large, other, other.holder().id());
        clauses.near(Matter.BOARD_POWERS, pair);
        if (!isLarge(large) || !fills(large) || isLarge(other) && clauses.docket().compare(other, large) < 0 && fills(other)) {
            return;
        }
        report(clauses, pair, large, Truth.all(exceeds(large, other), pass(large, other), pass(other, large)), other.holder().id());
    }

    /** Whoever keeps control fills more than half of the board: a promise to another that takes half of it contradicts that. */
    private void beside(InForce clauses, Governance control, PartyRef keeper, BoardRight other) {
        InForce.Pair pair = new InForce.Pair(control, other, control.company().id(),
                List.of(keeper.id(), other.holder().id(), control.company().id()));
        clauses.near(Matter.BOARD_POWERS, pair);
        Truth half = Truth.any(other.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY, BoardShare.HALF), percent(other)
                .filter(part -> part.compareTo(BigDecimal.valueOf(50)) >= 0).map(part -> Truth.YES)
                .orElse(isFew(other) ? Truth.NO : Truth.unknown(howMany(other))));
        Truth veto = Truth.all(other.powers().has(BoardPower.VETO_APPOINTMENT), ofMajority(other));
        Truth truth = Truth.all(Truth.any(Truth.all(seats(other), half), veto), pass(control, other), pass(other, control),
                clauses.firmTogether(control, other));
        List<Why> seen = List.of(clauses.seen(control, clauses.deal().nameOf(keeper.id()) + " keeps control"),
                clauses.seen(other, "power over half of the board or more"));
        clauses.report(Matter.BOARD_POWERS, "C23", pair, truth, seen, new Extent().add(Aspect.ACTION, "appoint-director"),
                clauses.order(control, List.of(keeper.id()), other, List.of(other.holder().id())));
    }

    private static Truth seats(BoardRight right) {
        return Truth.any(right.powers().has(BoardPower.APPOINT), right.powers().has(BoardPower.REMOVE));
    }

    private static InForce.Pair pair(BoardRight large, Clause other, String holder) {
        return new InForce.Pair(large, other, large.company().id(), List.of(large.holder().id(), holder, large.company().id()));
    }

    /** All, a majority, or more than half in percent. */
    private static boolean isLarge(BoardRight right) {
        return right.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY).possible() || percent(right).filter(part -> part.signum() > 0
                && part.compareTo(BigDecimal.valueOf(50)) > 0).isPresent();
    }

    private static Optional<BigDecimal> percent(BoardRight right) {
        return right.sharePercent().value().flatMap(Bounded::committed);
    }

    private static Truth exceeds(BoardRight large, BoardRight other) {
        Truth veto = other.powers().has(BoardPower.VETO_APPOINTMENT);
        return Truth.any(Truth.all(seats(other), leavesTooLittle(large, other)), Truth.all(veto, ofMajority(other)));
    }

    /** Whether what the other is to fill is more than what the first leaves. */
    private static Truth leavesTooLittle(BoardRight large, BoardRight other) {
        Truth all = large.share().is(BoardShare.ALL);
        if (all.yes() || percent(large).filter(part -> part.compareTo(BigDecimal.valueOf(100)) >= 0).isPresent()) {
            return Truth.YES;
        }
        Truth most = other.share().isOneOf(BoardShare.ALL, BoardShare.MAJORITY, BoardShare.HALF);
        if (most.yes() || percent(other).filter(part -> part.compareTo(left(large)) >= 0).isPresent()) {
            return Truth.YES;
        }
        return Truth.any(all, most, isFew(other) ? Truth.NO : Truth.unknown(howMany(other)));
    }

    /** A minority in words, a share in percent that is compared by itself, or one seat. */
    private static boolean isFew(BoardRight other) {
        return other.share().is(BoardShare.MINORITY).yes() || other.sharePercent().isStated()
                || other.seats().value().flatMap(Bounded::most).filter(seats -> seats <= 1).isPresent();
    }

    private static Why howMany(BoardRight other) {
        return new Why.Missing(other.place(), "how many seats the board has, and how many " + other.id() + " fills");
    }

    /** What a majority leaves is less than half; what a percentage leaves is more than the rest of it by nothing. */
    private static BigDecimal left(BoardRight large) {
        return percent(large).map(part -> BigDecimal.valueOf(100).subtract(part).add(BigDecimal.ONE.movePointLeft(9)))
                .orElse(BigDecimal.valueOf(50));
    }

    /** A veto over a share of the board that is not said is one over all of it. */
    private static Truth ofMajority(BoardRight other) {
        boolean small = other.share().isOneOf(BoardShare.MINORITY, BoardShare.HALF).yes() || other.seats().isStated()
                || percent(other).filter(part -> part.compareTo(BigDecimal.valueOf(50)) <= 0).isPresent();
        return Truth.of(!small);
    }

    /** No exception of the one names the other. */
    private Truth pass(Clause right, Clause other) {
        return Truth.any(reliefs.of(right, List.of()).stream()
                .map(relief -> reliefs.letsThrough(relief, other, purpose -> false, "appoint-director")).toList()).opposite();
    }

    /** A consent that appointments or removals need is a veto of all of them. */
    private void blocked(InForce clauses, BoardRight large, ConsentRight consent) {
        boolean sameBoard = consent.bound().equals(large.company()) || consent.bound().equals(large.holder());
        Truth covers = Truth.any(consent.scope().actions().some(action -> Truth.of(overBoard(action.code()))));
        if (!sameBoard || consent.holder().equals(large.holder()) || covers.no()) {
            return;
        }
        InForce.Pair pair = pair(large, consent, consent.holder().id());
        clauses.near(Matter.BOARD_POWERS, pair);
        if (isLarge(large) && fills(large)) {
            Truth lifted = Truth.any(reliefs.of(consent, List.of(consent.holder().id())).stream()
                    .map(relief -> reliefs.letsThrough(relief, large, purpose -> false, "appoint-director")).toList());
            report(clauses, pair, large, Truth.all(covers, lifted.opposite(), pass(large, consent)), consent.holder().id());
        }
    }

    private static boolean overBoard(String action) {
        return action.equals("appoint-director") || action.equals("remove-director") || action.equals("steer-company");
    }

    private static void report(InForce clauses, InForce.Pair pair, BoardRight large, Truth exceeds, String loser) {
        Truth truth = Truth.all(exceeds, share(large), clauses.firmTogether(large, pair.other()));
        List<Why> seen = List.of(clauses.seen(large, told(large)), clauses.seen(pair.other(),
                pair.other() instanceof BoardRight right ? told(right) : "may block who sits on the board"));
        clauses.report(Matter.BOARD_POWERS, "C23", pair, truth, seen, new Extent().add(Aspect.ACTION, "appoint-director"),
                clauses.order(large, List.of(large.holder().id()), pair.other(), List.of(loser)));
    }

    /** What a right over the board comes to, in words. */
    private static String told(BoardRight right) {
        if (!fills(right)) {
            return right.powers().has(BoardPower.VETO_APPOINTMENT).possible() ? "may veto who sits on the board"
                    : "power over the same board";
        }
        Optional<String> share = right.share().value().map(part -> part == BoardShare.MAJORITY || part == BoardShare.MINORITY
                ? "a " + Words.of(part) : Words.of(part));
        return "fills " + share.or(() -> right.sharePercent().value().map(part -> part + " %"))
                .or(() -> right.seats().value().map(seats -> seats + " seats")).orElse("seats") + " of the board";
    }

    private static Truth share(BoardRight large) {
        return large.share().isOpen() ? large.share().stated() : Truth.YES;
    }
}
