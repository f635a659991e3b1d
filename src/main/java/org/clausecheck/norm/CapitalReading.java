package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Codes.ConversionKind;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Quantity;
import org.clausecheck.sheet.Security;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.When;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Conversion;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Tranche;

/** Shares: their issue, transfer and return, and what converts them. */
final class CapitalReading {

    private final Scribe scribe;

    CapitalReading(Scribe scribe) {
        this.scribe = scribe;
    }

    /** A holding is a recital; every other kind is the act of two parties, tranche by tranche. */
    List<Draft> equity(Equity clause) {
        if (clause.kind() == EquityKind.HOLD) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        if (clause.tranches().isEmpty()) {
            part(clause, Optional.empty(), drafts);
        }
        clause.tranches().forEach(tranche -> part(clause, Optional.of(tranche), drafts));
        return drafts;
    }

    private void part(Equity clause, Optional<Tranche> tranche, List<Draft> drafts) {
        String issuer = clause.issuer().id();
        String holder = clause.holder().id();
        switch (clause.kind()) {
            case ISSUE -> {
                drafts.add(act(clause, tranche, issuer, "issue-securities", Optional.of(holder)));
                drafts.add(act(clause, tranche, holder, "acquire-securities", Optional.of(issuer)));
            }
            case TRANSFER -> {
                Optional<String> seller = clause.seller().value().map(PartyRef::id);
                seller.ifPresent(from -> drafts.add(act(clause, tranche, from, "transfer-securities", Optional.of(holder))));
                drafts.add(act(clause, tranche, holder, "acquire-securities", seller));
            }
            default -> {
                drafts.add(act(clause, tranche, holder, "transfer-securities", Optional.of(issuer)));
                drafts.add(act(clause, tranche, issuer, "acquire-securities", Optional.of(holder)));
            }
        }
    }

    private Draft act(Equity clause, Optional<Tranche> tranche, String bearer, String action, Optional<String> other) {
        Draft draft = scribe.draft(clause, Nature.ACT, bearer).doing(Part.byDefault(clause.place(), action)).company(clause.issuer().id());
        draft.about(draft.reach().withSecurities(security(clause, tranche)));
        other.ifPresentOrElse(draft::to, () -> draft.with(Circle.unsaid(clause.seller().place().orElse(clause.place()))));
        draft.on(day(clause, tranche));
        draft.measure(tranche.<Measure>map(part -> new Measure.Amounts(part.amount(), part.shares()))
                .orElseGet(() -> clause.after().isStated() ? new Measure.Cap(clause.after())
                        : new Measure.Amounts(clause.amount(), clause.shares())));
        firm(clause, tranche, draft);
        return draft;
    }

    private static Part security(Equity clause, Optional<Tranche> tranche) {
        Fact<SecurityRef> security = tranche.map(Tranche::security).filter(Fact::isStated).orElse(clause.security());
        if (security.isStated()) {
            return Part.written(clause.place(), security.get().id());
        }
        return security.isOpen() ? new Part(List.of(), Part.Said.WITHHELD, List.of(), clause.place()) : Part.absent(clause.place());
    }

    private Bounds day(Equity clause, Optional<Tranche> tranche) {
        Fact<When> due = tranche.map(Tranche::due).orElseGet(() -> Fact.unstated(clause.place()));
        return scribe.dayOf(clause, due);
    }

    private void firm(Equity clause, Optional<Tranche> tranche, Draft draft) {
        tranche.ifPresent(part -> {
            draft.of(part).pending(scribe.gates().of(part));
            if (part.optionOf().isStated() || part.optionOf().isOpen()) {
                draft.optional(called(clause, tranche));
            }
        });
        Fact<? extends Bounded<?>> amount = tranche.<Fact<? extends Bounded<?>>>map(Tranche::amount).orElse(clause.amount());
        Fact<Bounded<Quantity>> shares = tranche.map(Tranche::shares).orElse(clause.shares());
        if (CommerceReading.onlyCeilings(List.of(amount, shares))) {
            draft.optional(called(clause, tranche));
        }
    }

    private Why called(Clause clause, Optional<Tranche> tranche) {
        String name = scribe.deal().nameOf(clause) + tranche.flatMap(part -> part.id().value()).map(id -> "/" + id).orElse("");
        return new Why.Missing(tranche.map(part -> part.margin().place()).orElse(clause.place()), "whether " + name + " is called");
    }

    /** The choice of the holders, or what happens by itself; a consent that it needs is a prohibition for the issuer. */
    List<Draft> conversion(Conversion clause) {
        Optional<String> issuer = scribe.deal().security(clause.security().id()).map(Security::issuer).map(PartyRef::id);
        List<Draft> drafts = new ArrayList<>();
        if (clause.kind() == ConversionKind.ELECTIVE) {
            scribe.deal().clauses().filter(Equity.class::isInstance).map(Equity.class::cast)
                    .filter(equity -> equity.security().is(clause.security()).yes()).map(equity -> equity.holder().id()).distinct().sorted()
                    .forEach(holder -> drafts.add(converts(clause, Nature.CONTROL, holder).towards(issuer.stream().toList())));
        }
        if (!clause.consentOf().isEmpty() && issuer.isPresent()) {
            drafts.add(converts(clause, Nature.CONSENT, issuer.get()).towards(Persons.ids(clause.consentOf())).company(issuer));
        }
        return drafts;
    }

    private Draft converts(Conversion clause, Nature nature, String bearer) {
        Draft draft = scribe.draft(clause, nature, bearer).doing(Part.byDefault(clause.place(), "convert-securities"));
        return draft.about(draft.reach().withSecurities(Part.written(clause.place(), clause.security().id())));
    }
}
