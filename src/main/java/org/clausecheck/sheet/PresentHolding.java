package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.EquityKind;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.fact.CapTable;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * What one holder has in a company on one basis, as the record shows it on the day asked about. A percentage holds on its day and is
 * carried forward until a recorded issue, conversion or financing of the company; after that it is stale, which is unknown (format, section
 * 4).
 */
final class PresentHolding {

    private static final Set<ReorganisationKind> CONVERSIONS = Set.of(ReorganisationKind.RECAPITALISATION,
            ReorganisationKind.PBC_CONVERSION,
            ReorganisationKind.MERGER);

    private final Deal deal;
    private final Standing standing;
    private final PartyRef holder;
    private final PartyRef company;
    private final Basis basis;

    PresentHolding(Deal deal, Standing standing, PartyRef holder, PartyRef company, Basis basis) {
        this.deal = deal;
        this.standing = standing;
        this.holder = holder;
        this.company = company;
        this.basis = basis;
    }

    /** The percentage: as recorded, else as a clause recites it; nothing where the record says that nobody holds anything. */
    PercentRange percent() {
        List<RecordedHolding> entries = deal.facts().holdings().stream()
                .filter(entry -> entry.holder().equals(holder.id()) && entry.in().equals(company))
                .filter(entry -> entry.scenario().value().orElse(Scenario.ACTUAL) == Scenario.ACTUAL && deal.world().isKnown(entry.on()))
                .toList();
        List<RecordedHolding> onBasis = entries.stream().filter(entry -> entry.basis().is(basis).yes()).toList();
        if (!onBasis.isEmpty()) {
            return recorded(onBasis);
        }
        return recited().orElseGet(() -> deal.facts().holdings().isStated() && deal.facts().holdings().isEmpty() ? PercentRange.none()
                : PercentRange.unknown(List.of(missing(entries))));
    }

    private Why missing(List<RecordedHolding> others) {
        Place place = others.isEmpty() ? deal.facts().holdings().place() : others.get(0).margin().place();
        String found = others.isEmpty() ? "" : ", not on " + others.stream().map(entry -> Words.of(entry.basis())).distinct().sorted()
                .toList();
        return new Why.Missing(place, "what " + deal.nameOf(holder.id()) + " holds in " + deal.nameOf(company.id()) + " on the basis "
                + Words.of(basis) + found);
    }

    /** One percentage for all, or one for each class of securities. */
    private PercentRange recorded(List<RecordedHolding> entries) {
        Map<String, List<RecordedHolding>> classes = new LinkedHashMap<>();
        entries.forEach(entry -> classes.computeIfAbsent(entry.security().value().map(SecurityRef::id).orElse(""), name ->
                new ArrayList<>()).add(entry));
        if (classes.containsKey("")) {
            classes.keySet().retainAll(Set.of(""));
        }
        return classes.values().stream().map(this::ofClass).reduce(PercentRange::plus).orElseThrow();
    }

    private PercentRange ofClass(List<RecordedHolding> entries) {
        Optional<RecordedHolding> latest = deal.world().merged(deal.facts().holdings(), entries::contains, RecordedHolding::on);
        Fact<LocalDate> on = latest.map(RecordedHolding::on).orElseThrow();
        if (!on.isStated()) {
            return PercentRange.unknown(on.origin());
        }
        Fact<Bounded<BigDecimal>> percent = latest.get().percent();
        return stale(on.get()).map(reason ->
                PercentRange.unknown(List.of(new Why.Missing(percent.place().orElse(latest.get().margin().place()),
                "a holding after " + reason)))).orElseGet(() -> PercentRange.allowed(percent));
    }

    /** The holding as a clause that stands recites it, if it is fresh. */
    private Optional<PercentRange> recited() {
        return deal.clauses().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> clause.kind() == EquityKind.HOLD && clause.holder().equals(holder) && clause.issuer().equals(company))
                .filter(clause -> standing.standing(clause).yes()).flatMap(clause -> clause.after().value().stream())
                .filter(after -> after.basis().is(basis).yes() && after.percent().isStated() && after.on().isStated())
                .filter(after -> !after.on().get().isAfter(deal.asOf()))
                .reduce((one, two) -> two.on().get().isBefore(one.on().get()) ? one : two).map(this::recited);
    }

    private PercentRange recited(Holding after) {
        return stale(after.on().get()).map(reason -> PercentRange.unknown(List.of(new Why.Missing(after.margin().place().member("percent"),
                "a holding after " + reason)))).orElseGet(() -> PercentRange.allowed(after.percent()));
    }

    /** How many shares there are on the basis, if a fresh cap table says so. */
    Fact<BigDecimal> sharesOutstanding() {
        Optional<CapTable> table = deal.facts().capTables().stream()
                .filter(entry -> entry.company().equals(company) && entry.basis() == basis)
                .filter(entry -> !World.isDisputed(entry) && !entry.on().isAfter(deal.asOf()) && entry.sharesOutstanding().isStated())
                .reduce((one, two) -> two.on().isBefore(one.on()) ? one : two);
        Why missing = new Why.Missing(deal.facts().capTables().place(), "how many shares of " + deal.nameOf(company.id())
                + " there are on the basis "
                + Words.of(basis));
        return table.filter(entry -> stale(entry.on()).isEmpty()).map(entry -> entry.sharesOutstanding().map(Quantity::number))
                .orElseGet(() -> Fact.unknown(List.of(missing)));
    }

    /** What has changed the percentages of the company since a day, in words; empty if nothing on record has. */
    private Optional<String> stale(LocalDate on) {
        Stream<Optional<String>> changes = Stream.of(
                deal.facts().financings().stream().filter(entry -> entry.company().equals(company) && deal.world().isKnown(entry.on()))
                        .filter(entry -> entry.on().value().map(day -> day.isAfter(on)).orElse(true))
                        .map(entry -> "the financing" + entry.on().value().map(day -> " of " + day).orElse("")).findFirst(),
                deal.clauses().filter(this::isIssue).flatMap(clause -> Performances.of(deal, clause, Optional.empty()).entries().stream())
                        .filter(entry -> entry.on().isAfter(on)).map(entry -> "the issue of " + entry.on()).findFirst(),
                deal.facts().reorganisations().stream().filter(entry -> entry.party().equals(company) && CONVERSIONS.contains(entry.kind()))
                        .filter(entry -> deal.world().hasCome(entry.completedOn()).yes() && entry.completedOn().get().isAfter(on))
                        .map(entry -> "the " + Words.of(entry.kind()) + " of " + entry.completedOn().get()).findFirst());
        return changes.flatMap(Optional::stream).findFirst();
    }

    private boolean isIssue(Clause clause) {
        return clause instanceof Equity equity && equity.kind() == EquityKind.ISSUE && equity.issuer().equals(company);
    }
}
