package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.AnyRef;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Codes.DependencyLevel;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Target;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.fact.Dependency;

/** How much a licensee needs a licence, as far as the facts say. */
public final class Dependence {

    private final Deal deal;
    private final Coverage coverage;
    private final Licence licence;

    private Dependence(Deal deal, Licence licence) {
        this.deal = deal;
        this.coverage = Coverage.of(deal);
        this.licence = licence;
    }

    /**
     * Whether the licensee depends critically on what a licence gives: on the clause, its document, the licensor, or an asset it includes.
     * NO where the facts give a lower level of all that it gives, or say that there are no dependencies; where they are silent, unknown for
     * technology that the licensee may build into what it sells, and NO for any other licence. Unknown where they are disputed, or give two
     * levels of one need.
     */
    public static Truth isCritical(Deal deal, Licence licence) {
        return new Dependence(deal, licence).critical();
    }

    private Truth critical() {
        Items<Dependency> record = deal.facts().dependencies();
        List<Truth> levels = new ArrayList<>();
        for (Dependency entry : record) {
            if (entry.party().equals(licence.licensee())) {
                entry.needs().forEach(need -> level(entry, need).ifPresent(levels::add));
            }
        }
        if (!levels.isEmpty()) {
            return Truth.any(levels);
        }
        return record.isStated() && record.isEmpty() ? Truth.no(record.stated().why().toArray(Why[]::new))
                : isForProducts() ? Truth.unknown(silence()) : Truth.NO;
    }

    /**
     * Whether what it gives may go into products: not if it is for research or internal use alone, gives back improvements of what the
     * licensor has from the licensee, or gives nothing but marks and documents.
     */
    private boolean isForProducts() {
        Items<Asset> given = licence.scope().assets();
        Items<Origin> origins = licence.scope().origins();
        boolean givesBack = !origins.isEmpty() && !origins.isOpen() && origins.stream().allMatch(Origin.IMPROVEMENT::equals);
        boolean marks = !given.isEmpty() && !given.isOpen() && given.stream().allMatch(asset -> isA(asset, "trademarks")
                || isA(asset, "documentation"));
        return !givesBack && !marks && AccessRight.of(licence).stream().noneMatch(AccessRights.of(deal, clause -> Truth.YES)::isInternal);
    }

    private boolean isA(Asset asset, String broader) {
        return coverage.assets().inside(asset.code(), broader) == Truth.State.YES;
    }

    /** What an entry says of one need; empty if that need has nothing to do with the licence. */
    private Optional<Truth> level(Dependency entry, AnyRef need) {
        Truth about = isAbout(need);
        if (about.no()) {
            return Optional.empty();
        }
        Why seen = new Why.Seen(entry.margin().place(), entry.party().id() + " needs " + need.text() + ": " + Words.of(entry.level()));
        if (World.isDisputed(entry) || isContradicted(entry, need)) {
            return Optional.of(Truth.unknown(new Why.Missing(entry.margin().place(),
                    "how much " + entry.party() + " needs " + need.text() + (World.isDisputed(entry) ? " is disputed"
                            : " is stated twice, differently"))));
        }
        return Optional.of(entry.level() == DependencyLevel.CRITICAL ? Truth.all(about, Truth.yes(seen))
                : isOfWhole(need).yes() ? Truth.no(seen) : Truth.unknown(silence()));
    }

    private Why silence() {
        return new Why.Missing(deal.facts().dependencies().place(), "how much " + deal.nameOf(licence.licensee().id()) + " depends on "
                + deal.nameOf(licence));
    }

    private boolean isContradicted(Dependency entry, AnyRef need) {
        return deal.facts().dependencies().stream().anyMatch(other -> other.party().equals(entry.party()) && !World.isDisputed(other)
                && other.level() != entry.level() && other.needs().stream().anyMatch(need::equals));
    }

    /** Whether a need takes in all that the licence gives, so that a lower level of it is one of the licence. */
    private Truth isOfWhole(AnyRef need) {
        boolean asset = deal.target(need).isEmpty() && deal.party(need.text()).isEmpty();
        Items<Asset> given = licence.scope().assets();
        return !asset ? isAbout(need) : given.isEmpty() ? Truth.UNKNOWN
                : given.every(own -> coverage.inside(own, new Asset(need.text()), given.place()));
    }

    private Truth isAbout(AnyRef need) {
        Optional<Target> target = deal.target(need);
        if (target.isPresent()) {
            return Truth.of(target.get().covers(licence));
        }
        return deal.party(need.text()).isPresent() ? Truth.of(need.text().equals(licence.licensor().id()))
                : deal.event(need.text()).isPresent() ? Truth.NO : coverage.names(licence, need.text());
    }
}
