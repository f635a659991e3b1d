package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Access;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.SupplyCommitment;

/**
 * A revenue share that is paid for a licence or service, and whether the two run together.
 *
 * @param share    the share
 * @param subjects the share and what it is paid for, as far as it matters to the outcome
 * @param found    what does not fit, in words; empty if all does
 * @param linked   whether it is paid for that: yes if one names the other, or if the licensee pays the licensor in one document; unknown if
 *                 what it is paid for is withheld
 * @param matches  whether something that is paid for covers the time of the share, and every licence that outlasts it says what is due then
 */
public record RoyaltyTerm(RevenueShare share, List<Object> subjects, String found, Truth linked, Truth matches) {

    public RoyaltyTerm {
        subjects = List.copyOf(subjects);
    }

    /** The royalties in which the sheet takes part, by the share or by what it is paid for. */
    public static List<RoyaltyTerm> of(Deal deal, Standing standing) {
        List<Link> links = deal.clauses().filter(RevenueShare.class::isInstance).map(RevenueShare.class::cast)
                .filter(share -> standing.standing(share).possible()).map(share -> Link.of(deal, standing, share))
                .filter(link -> !link.basis.isEmpty()).toList();
        return links.stream().filter(link -> deal.inSheet(link.share) || link.basis.stream().anyMatch(deal::inSheet))
                .map(link -> new Match(deal, standing, links, link).judge()).toList();
    }

    /** What a share is paid for. */
    private record Link(RevenueShare share, List<Clause> basis, List<Clause> services, boolean named, Truth linked) {

        static Link of(Deal deal, Standing standing, RevenueShare share) {
            List<Clause> candidates = deal.clauses()
                    .filter(clause -> isReceived(share, clause) && standing.standing(clause).possible()).toList();
            List<Clause> named = candidates.stream().filter(clause -> deal.names(share.common().inExchangeFor(), clause)
                    || deal.names(clause.common().inExchangeFor(), share)).toList();
            if (!named.isEmpty()) {
                return new Link(share, named, List.of(), true, Truth.YES);
            }
            Items<TargetRef> given = share.common().inExchangeFor();
            List<Clause> beside = given.isStated() ? List.of()
                    : candidates.stream().filter(clause -> clause.document().equals(share.document()))
                            .filter(clause -> isRoyaltyBearing(share, clause)).toList();
            List<Clause> services = candidates.stream().filter(clause -> clause instanceof Access access
                    && access.document().equals(share.document()) && access.recipient().equals(share.payer())
                    && access.provider().equals(share.payee())).toList();
            return new Link(share, beside, services, false, given.isOpen()
                    ? Truth.unknown(new Why.Missing(given.place(), "withheld")) : Truth.YES);
        }

        /** What the payer, or somebody for whom he pays, gets; what the payer himself grants is no reason for him to pay. */
        private static boolean isReceived(RevenueShare share, Clause clause) {
            PartyRef giver = clause instanceof Licence licence ? licence.licensor() : clause instanceof Access access ? access.provider()
                    : clause instanceof SupplyCommitment supply ? supply.supplier() : share.payer();
            return !giver.equals(share.payer());
        }

        private static boolean isRoyaltyBearing(RevenueShare share, Clause clause) {
            return clause instanceof Licence licence && licence.licensee().equals(share.payer()) && licence.licensor().equals(share.payee())
                    && !licence.royalty().isOneOf(Codes.Royalty.ROYALTY_FREE, Codes.Royalty.FULLY_PAID).yes();
        }
    }

    /** The comparison of the times. */
    private static final class Match {

        private final Deal deal;
        private final Standing standing;
        private final List<Link> links;
        private final Link link;
        private final Set<Object> concerned = new LinkedHashSet<>();
        private final List<String> found = new ArrayList<>();

        Match(Deal deal, Standing standing, List<Link> links, Link link) {
            this.deal = deal;
            this.standing = standing;
            this.links = links;
            this.link = link;
        }

        RoyaltyTerm judge() {
            List<Truth> parts = new ArrayList<>();
            concerned.add(link.share);
            Truth covered = Truth.any(Stream.concat(link.basis.stream(), link.services.stream()).map(this::covers).toList());
            parts.add(covered);
            if (!covered.yes()) {
                concerned.addAll(link.basis);
                link.services.stream().filter(service -> covers(service).unknown()).forEach(concerned::add);
                found.add("the share runs from " + start() + " to " + end() + ", and nothing it is paid for covers that time");
            }
            for (Clause clause : link.basis) {
                if (clause instanceof Licence licence) {
                    Truth settled = settled(licence);
                    parts.add(standing.standing(licence).implies(settled));
                    if (!settled.yes()) {
                        concerned.add(licence);
                    }
                }
            }
            Truth matches = Truth.all(parts);
            if (matches.yes()) {
                concerned.addAll(link.basis);
            }
            return new RoyaltyTerm(link.share, List.copyOf(concerned), String.join("; ", found), link.linked, matches);
        }

        private Bounds start() {
            return deal.timeline().period(link.share).start();
        }

        /** The end of the share: as stated, else of its last rate where every rate has an end. */
        private Bounds end() {
            RevenueShare share = link.share;
            Fact<When> ends = share.common().ends();
            boolean own = ends.isOpen() || ends.value().filter(end -> !(end instanceof When.Unstated)).isPresent();
            boolean byRates = !own && share.rates().isStated() && !share.rates().isEmpty()
                    && share.rates().stream().allMatch(rate -> rate.ends().isStated());
            return byRates ? share.rates().stream().map(rate -> deal.timeline().dayIn(share, rate.ends())).reduce(Bounds::max).orElseThrow()
                    : lasting(share, deal.timeline().period(share).end());
        }

        /** An end that no text gives may come any day; in one document it is one and the same. */
        private Bounds lasting(Clause clause, Bounds end) {
            Why missing = new Why.Missing(clause.place().member("ends"), "no end of " + deal.nameOf(clause) + " is stated");
            return end.promised() || !end.isNever() ? end
                    : Bounds.between(deal.asOf(), end.latest(), List.of(missing)).named("end of " + clause.document());
        }

        private Bounds endOf(Clause clause) {
            return lasting(clause, deal.timeline().period(clause).end());
        }

        private Truth covers(Clause clause) {
            Truth until = clause instanceof Licence licence && licence.afterEnd().isStated() ? Truth.any(endOf(clause).notBefore(end()),
                    deal.timeline().dayIn(licence, licence.afterEnd().get().ends()).notBefore(end())) : endOf(clause).notBefore(end());
            return Truth.all(standing.standing(clause), start().notBefore(deal.timeline().period(clause).start()), until);
        }

        private Truth settled(Licence licence) {
            Fact<Codes.Royalty> royalty = licence.royalty();
            if (link.named && royalty.is(Codes.Royalty.ROYALTY_FREE).yes()) {
                found.add(deal.nameOf(licence) + " is royalty-free, though the share is paid for it");
                return Truth.no(royalty.origin().toArray(Why[]::new));
            }
            Truth reaches = Truth.any(Stream.concat(Stream.of(end()), others(licence))
                    .map(last -> last.notBefore(endOf(licence))).toList());
            Truth said = Truth.any(link.share.afterEndPercent().stated(), royalty.is(Codes.Royalty.FULLY_PAID));
            Truth settled = Truth.any(reaches, said).and(tail(licence, said));
            if (!settled.yes()) {
                found.add(deal.nameOf(licence) + " runs to " + end(licence) + " and the share to " + end()
                        + ", and nothing says what is due after it");
            }
            return settled;
        }

        private String end(Licence licence) {
            boolean longer = licence.afterEnd().value().filter(tail -> tail.ends().isStated()).isPresent()
                    && end().notBefore(endOf(licence)).yes();
            return (longer ? deal.timeline().dayIn(licence, licence.afterEnd().get().ends()) : endOf(licence)).toString();
        }

        /** What remains after the licence, unless only old business is wound down, needs a price too. */
        private Truth tail(Licence licence, Truth said) {
            if (licence.afterEnd().isOpen()) {
                return Truth.any(said, licence.afterEnd().stated());
            }
            return licence.afterEnd().value().filter(tail -> tail.ends().isStated() && !tail.winddown().is(true).yes())
                    .map(tail -> Truth.any(said, tail.royalty().stated(), end().notBefore(deal.timeline().dayIn(licence, tail.ends()))))
                    .orElse(Truth.YES);
        }

        /** The ends of other shares that are paid for the same licence: a later rate in a clause of its own. */
        private Stream<Bounds> others(Licence licence) {
            return links.stream().filter(other -> other != link && standing.standing(other.share).yes() && other.linked.yes())
                    .filter(other -> other.basis.contains(licence)).map(other -> new Match(deal, standing, links, other).end());
        }
    }
}
