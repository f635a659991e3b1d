package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.ConsentStatus;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.Requirement;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.clausecheck.sheet.clause.Tranche;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.Approval;
import org.clausecheck.sheet.fact.Filing;

/** What the record shows of a condition, beside the condition's own words. */
final class Evidence {

    private final Deal deal;

    Evidence(Deal deal) {
        this.deal = deal;
    }

    /**
     * What was found.
     *
     * @param shown   yes if the record shows that the requirement is met, no if it shows the opposite, else unknown
     * @param refused whether the opposite is a refusal, which is for good
     */
    record Found(Truth shown, boolean refused) {
        static final Found NOTHING = new Found(Truth.UNKNOWN, false);
    }

    Found of(Condition condition) {
        Requirement requires = condition.requires();
        return switch (requires.kind()) {
            case CLEARANCE -> filing(condition, Filing::clearedOn);
            case FILING -> filing(condition, Filing::filedOn);
            case CONSENT -> consent(condition);
            case APPROVAL -> approval(condition);
            case EVENT -> requires.event().value().flatMap(ref -> deal.event(ref.id()))
                    .map(event -> new Found(deal.world().hasOccurred(event), false)).orElse(Found.NOTHING);
            case AGREEMENT -> requires.agreement().value().flatMap(ref -> deal.document(ref.id())).map(this::agreement).orElse(Found.NOTHING);
            default -> Found.NOTHING;
        };
    }

    private Found filing(Condition condition, Function<Filing, Fact<LocalDate>> done) {
        List<Filing> filings = deal.facts().filings().stream()
                .filter(filing -> condition.requires().regime().is(filing.regime()).yes() && !World.isDisputed(filing))
                .filter(filing -> filing.for_().isEmpty() || concerns(condition, filing.for_())).toList();
        Optional<Filing> cleared = filings.stream().filter(filing -> deal.world().hasCome(done.apply(filing)).yes()).findFirst();
        Optional<Filing> refused = filings.stream().filter(filing -> deal.world().hasCome(filing.refusedOn()).yes()).findFirst();
        if (cleared.isPresent() && refused.isPresent()
                && !done.apply(cleared.get()).get().isAfter(refused.get().refusedOn().get())) {
            return new Found(new Truth(Truth.State.NO, refused.get().refusedOn().origin()), true);
        }
        return cleared.map(filing -> new Found(new Truth(Truth.State.YES, done.apply(filing).origin()), false))
                .orElseGet(() -> refused.map(filing -> new Found(new Truth(Truth.State.NO, filing.refusedOn().origin()), true)).orElse(Found.NOTHING));
    }

    /** Whether targets have something in common with what the condition gates or what its requirement is about. */
    private boolean concerns(Condition condition, Items<TargetRef> targets) {
        List<Ref> own = new ArrayList<>(condition.requires().to().entries());
        condition.for_().stream().filter(gate -> !gate.isStage()).forEach(own::add);
        boolean gatesDocument = condition.for_().stream().anyMatch(Gate::isStage) && condition.requires().to().isEmpty();
        List<Target> theirs = targets.stream().flatMap(ref -> deal.target(ref).stream()).toList();
        if (gatesDocument && theirs.stream().anyMatch(target -> target.document().id().equals(condition.document()))) {
            return true;
        }
        return theirs.stream().anyMatch(target -> target.covers(condition))
                || own.stream().flatMap(ref -> deal.target(ref).stream()).anyMatch(mine -> theirs.stream().anyMatch(other -> meet(mine, other)));
    }

    private static boolean meet(Target one, Target two) {
        return one.document() == two.document()
                && (one.clause().isEmpty() || two.clause().isEmpty() || one.clause().get() == two.clause().get());
    }

    private Found consent(Condition condition) {
        List<Truth> each = new ArrayList<>();
        boolean refused = false;
        for (PartyRef party : condition.requires().of()) {
            Optional<Consent> given = consents(condition, party, ConsentStatus.GIVEN);
            Optional<Consent> denied = consents(condition, party, ConsentStatus.REFUSED);
            boolean deniedLater = denied.isPresent() && given.map(Evidence::day).orElse(LocalDate.MIN).isBefore(day(denied.get()));
            refused |= deniedLater;
            each.add(deniedLater ? Truth.no(new Why.Seen(denied.get().margin().place(), "refused by " + party.id()))
                    : given.map(consent -> Truth.yes(new Why.Seen(consent.margin().place(), "consent of " + party.id()))).orElse(Truth.UNKNOWN));
        }
        return each.isEmpty() ? Found.NOTHING : new Found(Truth.all(each), refused);
    }

    private static LocalDate day(Consent consent) {
        return consent.on().value().orElse(LocalDate.MIN);
    }

    private Optional<Consent> consents(Condition condition, PartyRef by, ConsentStatus status) {
        return deal.documents().stream().flatMap(document -> document.consents().stream())
                .filter(consent -> consent.by().equals(by) && consent.status() == status && deal.world().isKnown(consent.on()))
                .filter(consent -> concerns(condition, consent.under()) || concerns(condition, consent.to()))
                .reduce((one, two) -> day(two).isBefore(day(one)) ? one : two);
    }

    private Found approval(Condition condition) {
        Requirement requires = condition.requires();
        Optional<Approval> approval = deal.facts().approvals().stream()
                .filter(entry -> !World.isDisputed(entry) && (requires.of().isEmpty() || requires.of().has(entry.of()).yes()))
                .filter(entry -> requires.body().value().map(entry.body()::equals).orElse(true))
                .filter(entry -> entry.to().isEmpty() || concerns(condition, entry.to()))
                .filter(entry -> deal.world().hasCome(entry.on()).yes()).findFirst();
        return approval.map(entry -> new Found(Truth.yes(new Why.Seen(entry.margin().place(), "approved on " + entry.on().get())), false))
                .orElse(Found.NOTHING);
    }

    private Found agreement(Document document) {
        Truth signed = deal.timeline().signing(document).notBefore(Bounds.on(deal.asOf().plusDays(1))).opposite();
        return new Found(Truth.all(signed, deal.binds(document).is(true)), false);
    }

    /** Whether the instruments named by {@code satisfiedBy} bind: their documents, their clauses, and no option of the other side. */
    Truth instrumentsBind(Condition condition) {
        return Truth.all(condition.satisfiedBy().stream().flatMap(ref -> deal.target(ref).stream().map(target -> binds(ref, target))).toList());
    }

    private Truth binds(TargetRef ref, Target target) {
        Truth bound = target.clause().map(deal::binds).orElseGet(() -> deal.binds(target.document())).is(true);
        Truth signed = deal.timeline().signing(target.document()).notBefore(Bounds.on(deal.asOf().plusDays(1))).opposite();
        Truth firm = target.tranche().map(tranche -> tranche.optionOf().stated().opposite()).orElse(Truth.YES);
        return Truth.all(bound, signed.no() ? signed.because(ref.text() + " is signed after the day asked about") : Truth.YES, firm);
    }

    /** Whether the committed part of what satisfies the condition reaches the amount or quantity it requires; yes if it requires none. */
    Truth committedPart(Condition condition) {
        Requirement requires = condition.requires();
        List<Target> by = condition.satisfiedBy().stream().flatMap(ref -> deal.target(ref).stream()).toList();
        List<Truth> parts = new ArrayList<>();
        requires.amount().value().flatMap(Bounded::committed).ifPresent(needed -> parts.add(reaches(needed, by.stream()
                .flatMap(target -> amounts(target).stream()).filter(money -> money.currency().equals(needed.currency()))
                .map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add), needed.amount(), by, requires.amount())));
        requires.quantity().value().flatMap(Bounded::committed).ifPresent(needed -> parts.add(reaches(needed, by.stream()
                .flatMap(target -> quantities(target).stream()).filter(quantity -> quantity.span(needed).unit().equals(needed.span(needed).unit()))
                .map(quantity -> quantity.span(needed).low().orElse(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add),
                needed.span(needed).low().orElse(BigDecimal.ZERO), by, requires.quantity())));
        return Truth.all(parts);
    }

    private Truth reaches(Object needed, BigDecimal committed, BigDecimal required, List<Target> by, Fact<?> figure) {
        if (by.isEmpty()) {
            return Truth.unknown(figure.origin().toArray(Why[]::new)).because("no instrument is named that commits " + needed);
        }
        return new Truth(committed.compareTo(required) >= 0 ? Truth.State.YES : Truth.State.NO, figure.origin())
                .because("committed: " + (committed.signum() == 0 ? "nothing" : like(needed, committed)) + ", needed: " + needed);
    }

    /** A committed sum in the currency or unit of what is needed. */
    private static Object like(Object needed, BigDecimal committed) {
        return needed instanceof Money money ? new Money(money.currency(), committed)
                : needed instanceof Quantity quantity ? new Quantity(committed.multiply(quantity.number())
                .divide(quantity.span(needed).low().orElse(BigDecimal.ONE), MathContext.DECIMAL64), quantity.unit()) : committed;
    }

    private List<Money> amounts(Target target) {
        return committed(target, Evidence::amount, tranche -> tranche.amount().value().flatMap(Bounded::committed));
    }

    private List<Quantity> quantities(Target target) {
        return committed(target, clause -> clause instanceof SupplyCommitment supply ? supply.quantity().value().flatMap(Bounded::committed)
                : Optional.empty(), tranche -> tranche.quantity().value().flatMap(Bounded::committed));
    }

    private <T> List<T> committed(Target target, Function<Clause, Optional<T>> whole, Function<Tranche, Optional<T>> part) {
        if (target.tranche().isPresent()) {
            return firm(target.tranche().get()) ? part.apply(target.tranche().get()).stream().toList() : List.of();
        }
        Stream<Clause> clauses = target.clause().map(Stream::of).orElseGet(() -> target.document().clauses().stream());
        return clauses.filter(clause -> deal.binds(clause).is(true).yes()).flatMap(clause -> {
            List<Tranche> tranches = tranches(clause);
            return tranches.isEmpty() ? whole.apply(clause).stream()
                    : tranches.stream().filter(Evidence::firm).flatMap(tranche -> part.apply(tranche).stream());
        }).toList();
    }

    private static boolean firm(Tranche tranche) {
        return !tranche.optionOf().isStated() && !tranche.when().isStated();
    }

    private static Optional<Money> amount(Clause clause) {
        if (clause instanceof Equity equity) {
            return equity.amount().value().flatMap(Bounded::committed);
        }
        if (clause instanceof SupplyCommitment supply) {
            return supply.amount().value().flatMap(Bounded::committed);
        }
        return clause instanceof Payment payment ? payment.amount().value().flatMap(Bounded::committed) : Optional.empty();
    }

    private static List<Tranche> tranches(Clause clause) {
        return Deal.tranches(clause).entries();
    }
}
