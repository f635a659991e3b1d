package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.RestraintKind;
import org.clausecheck.sheet.Codes.Stage;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Restraint;

/** C26: a no-shop beside a paper of its bearer with a third party that is being negotiated, or was signed after it. */
final class NoShopMeetings implements Finder {

    private final Deal deal;
    private final Persons persons;
    private final Validity validity;
    private final Circles circles;
    private final List<Norm> prohibitions;

    NoShopMeetings(Deal deal, Persons persons, Validity validity, Circles circles, List<Norm> norms) {
        this.deal = deal;
        this.persons = persons;
        this.validity = validity;
        this.circles = circles;
        this.prohibitions = norms.stream().filter(norm -> norm.nature() == Nature.RESTRAINT && norm.source() instanceof Restraint restraint
                && restraint.kind() == RestraintKind.NO_SHOP).toList();
    }

    @Override
    public void find(InForce clauses) {
        for (Norm noShop : prohibitions) {
            for (Document document : deal.documents()) {
                List<String> third = thirdParties(noShop, document);
                if (!third.isEmpty()) {
                    compare(clauses, noShop, document, third);
                }
            }
        }
    }

    /** The signatories of a paper of the bearer who are not protected; nobody if a protected party is at the table. */
    private List<String> thirdParties(Norm noShop, Document document) {
        Set<String> between = persons.between(document.id());
        boolean own = document.id().equals(noShop.source().document());
        if (own || !between.contains(noShop.bearer()) || noShop.towards().stream().anyMatch(between::contains)) {
            return List.of();
        }
        return between.stream().filter(party -> !party.equals(noShop.bearer()) && noShop.towards().stream()
                .allMatch(shielded -> persons.inGroupOf(party, shielded) == State.NO)).toList();
    }

    private void compare(InForce clauses, Norm noShop, Document document, List<String> third) {
        Clause paper = document == deal.sheet() ? document.clauses().first().orElse(noShop.source()) : noShop.source();
        clauses.docket().near(Matter.GENERAL, noShop.source(), paper, Routing.parties(noShop));
        Truth truth = Truth.all(shopped(noShop, document), persons(noShop, document, third), subject(clauses, noShop, document),
                through(noShop, document, third).opposite(), noShop.standing(),
                noShop.firmness() == Firmness.COMMITTED ? Truth.YES : Truth.unknown(noShop.open().toArray(Why[]::new)));
        if (truth.possible()) {
            Truth told = truth.yes() ? Truth.yes(clauses.seen(noShop.source(), noShop.bearer() + " must not negotiate with others"),
                    new Why.Seen(document.margin().place(), document.id() + " with " + String.join(", ", third))) : truth;
            clauses.docket().add(new Raw(Matter.GENERAL, "C26", Clash.Kind.CONFLICT, told, noShop.source(), Optional.empty(),
                    Optional.of(document), noShop.bearer(), new Extent().add(Aspect.ACTION, "negotiate-with-others"),
                    Times.first(Times.from(noShop.period(), deal.asOf())), List.of(), Routing.parties(noShop)));
        }
    }

    /** Whether the paper is open on the day asked about, or was signed while the no-shop stood. */
    private Truth shopped(Norm noShop, Document document) {
        if (document.stage() == Stage.ENDED || document.dates().ended().value().filter(day -> day.isBefore(deal.asOf())).isPresent()) {
            return Truth.NO;
        }
        if (document.stage() == Stage.PROPOSAL || document.stage() == Stage.LETTER_OF_INTENT || document.stage() == Stage.MEMORANDUM) {
            return state(Times.meet(noShop.period(), new Period(Bounds.on(LocalDate.MIN), Bounds.never()), deal.asOf()), noShop);
        }
        return document.dates().signing().isStated() || document == deal.sheet()
                ? state(Times.contains(noShop.period(), validity.signed(document)), noShop) : Truth.NO;
    }

    private static Truth state(State state, Norm noShop) {
        return new Truth(state, state == State.UNKNOWN ? noShop.period().missing() : List.of());
    }

    private Truth persons(Norm noShop, Document document, List<String> third) {
        State best = State.NO;
        for (String party : third) {
            best = Kleene.or(best, circles.reaches(noShop, noShop, party));
        }
        Why open = new Why.Missing(noShop.circle().place(), "whether the parties of " + document.id() + " are meant");
        return new Truth(best, best == State.UNKNOWN ? List.of(open) : List.of());
    }

    /** A no-shop without assets is about anything; else some clause of the paper must be about them. */
    private Truth subject(InForce clauses, Norm noShop, Document document) {
        Part assets = noShop.reach().assets();
        if (assets.isAbsent()) {
            return Truth.YES;
        }
        List<Truth> each = new ArrayList<>();
        document.clauses().forEach(clause -> {
            Part own = Part.of(clause.scope().assets());
            if (!own.isAbsent()) {
                Shared shared = clauses.overlap().codes(Aspect.ASSET, assets, own, State.UNKNOWN);
                each.add(new Truth(shared.best(), shared.missing()));
            }
        });
        if (each.isEmpty() || document.clauses().isOpen()) {
            each.add(Truth.unknown(new Why.Missing(document.clauses().place(), "what " + document.id() + " is about")));
        }
        return Truth.any(each);
    }

    /** An exception that names the paper, the persons, or everything. */
    private Truth through(Norm noShop, Document document, List<String> third) {
        return Truth.any(noShop.reliefs().stream().map(relief -> {
            Why open = new Why.Missing(relief.place(), "whether " + relief.name() + " lets " + document.id() + " through");
            Truth inside = switch (relief.kind()) {
                case WHOLE -> Truth.YES;
                case SCOPE -> scope(relief, document, third);
                case PURPOSE -> Truth.NO;
                case UNKNOWN -> Truth.unknown(open);
            };
            return Truth.all(inside, relief.holds());
        }).toList());
    }

    private static Truth scope(Relief relief, Document document, List<String> third) {
        boolean named = relief.targets().stream().anyMatch(target -> target.document() == document);
        boolean free = relief.targets().isEmpty() && relief.circle().isNamed() && relief.circle().codes().containsAll(third);
        return Truth.of(named || free);
    }
}
