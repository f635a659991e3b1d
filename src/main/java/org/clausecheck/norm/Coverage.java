package org.clausecheck.norm;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.fact.Patent;

/** What a clause covers by its own words: classes of assets, territories, patents. Withheld words and open definitions make it unknown. */
public final class Coverage {

    private final Deal deal;
    private final Codebook codes;

    private Coverage(Deal deal) {
        this.deal = deal;
        this.codes = new Codebook(deal);
    }

    /** The codes of a deal, with its local definitions, territories as they are on the day asked about. */
    public static Coverage of(Deal deal) {
        return new Coverage(deal);
    }

    /**
     * Whether the assets of a clause, less those it expressly excludes, include something of one of these classes. Assets that are not
     * stated narrow nothing: YES. A right and the thing it protects are two classes here, so that a patent is no software.
     */
    public Truth includes(Clause clause, String... classes) {
        Items<Asset> assets = clause.scope().assets();
        return !isBlank(assets) ? names(clause, classes)
                : Truth.any(List.of(classes).stream().map(one -> outside(clause, excluded -> codes.assets().inside(one, excluded)))
                        .toList());
    }

    /** The same, but NO for a clause that names no assets. */
    public Truth names(Clause clause, String... classes) {
        return each(clause, classes, this::namedOverlap);
    }

    /** Whether an asset that a clause names lies inside a class: a broader one does not name it. */
    public Truth namesWithin(Clause clause, String broader) {
        return each(clause, new String[] {broader}, (own, wanted) -> codes.assets().inside(own, wanted));
    }

    /** Whether an asset that a clause names lies outside a class of rights, at least in part. */
    public Truth namesBeyond(Clause clause, String right) {
        Items<Asset> assets = clause.scope().assets();
        return assets.some(asset -> settled(asset.code(), right,
                isRight(asset.code()) ? Kleene.not(codes.assets().inside(asset.code(), right)) : State.YES, assets.place()));
    }

    private Truth each(Clause clause, String[] classes, BiFunction<String, String, State> test) {
        Items<Asset> assets = clause.scope().assets();
        return assets.some(asset -> best(List.of(classes).stream().map(wanted -> Truth.all(
                settled(asset.code(), wanted, test.apply(asset.code(), wanted), assets.place()),
                kept(clause, asset.code(), wanted))).toList()));
    }

    /** Whether one holds; of several that are open the first says enough. */
    private static Truth best(List<Truth> all) {
        Truth any = Truth.any(all);
        return any.unknown() ? all.stream().filter(Truth::unknown).findFirst().orElse(any) : any;
    }

    /** Not said at all: neither written nor withheld. */
    private static boolean isBlank(Items<?> part) {
        return part.isEmpty() && !part.isOpen();
    }

    private State namedOverlap(String own, String wanted) {
        return isRight(own) != isRight(wanted) ? State.NO : codes.assets().overlap(own, wanted);
    }

    private boolean isRight(String code) {
        return codes.assets().inside(code, "rights") == State.YES;
    }

    private Truth settled(String one, String other, State state, Place where) {
        return new Truth(state, List.of(state == State.UNKNOWN ? codes.missing(Aspect.ASSET, one, other, where)
                : new Why.Seen(where, one)));
    }

    /** Whether what an asset and a class have in common is still licensed after the exclusions; the nearer name wins. */
    private Truth kept(Clause clause, String own, String wanted) {
        String common = codes.assets().inside(wanted, own) == State.YES ? wanted : own;
        return outside(clause, excluded -> Kleene.and(codes.assets().inside(common, excluded), nearer(excluded, own)));
    }

    private State nearer(String excluded, String own) {
        return own.equals(excluded) ? State.YES : Kleene.not(codes.assets().inside(own, excluded));
    }

    /** Whether no exclusion of a licence passes the test; other clauses exclude nothing. */
    private static Truth outside(Clause clause, Function<String, State> test) {
        if (!(clause instanceof Licence licence) || isBlank(licence.excludedAssets())) {
            return Truth.YES;
        }
        return licence.excludedAssets().some(excluded -> new Truth(test.apply(excluded.code()),
                List.of(new Why.Seen(clause.place(), "without " + excluded)))).opposite();
    }

    /**
     * Whether patents of a territory are among what a clause covers: those it names, and those that the record shows on what it covers.
     * Unknown for assets that can be patented as long as no record says that there are none.
     */
    public Truth includesPatents(Clause clause, String territory) {
        Items<Asset> assets = clause.scope().assets();
        if (isBlank(assets)) {
            return Truth.YES;
        }
        Truth named = each(clause, new String[] {"patents"}, (own, wanted) -> codes.assets().overlap(own, wanted));
        Items<Patent> record = deal.facts().patents();
        if (!named.unknown() || record.isStated() && record.isEmpty()) {
            return named.unknown() ? new Truth(State.NO, record.stated().why()) : named;
        }
        Truth recorded = Truth.any(record.stream().filter(patent -> !World.isDisputed(patent))
                .map(patent -> Truth.all(covers(clause, patent), isIn(patent, territory))).toList());
        return recorded.yes() ? recorded : assets.isOpen() ? named
                : Truth.unknown(new Why.Missing(record.place(), "which patents there are"));
    }

    private Truth isIn(Patent patent, String territory) {
        return patent.territory().isStated() ? overlap(patent.territory().get(), territory) : Truth.YES;
    }

    private Truth covers(Clause clause, Patent patent) {
        return patent.assets().some(protectedAsset -> names(clause, protectedAsset.code()).because(
                new Why.Seen(patent.margin().place(), patent.name())));
    }

    /** Whether an asset has something in common with a class. A right and the thing it protects are two classes. */
    Truth shares(Asset asset, String wanted, Place where) {
        return settled(asset.code(), wanted, namedOverlap(asset.code(), wanted), where);
    }

    /** Whether an asset lies inside another one. A right lies in no thing. */
    Truth inside(Asset asset, Asset broader, Place where) {
        State state = isRight(asset.code()) != isRight(broader.code()) ? State.NO : codes.assets().inside(asset.code(), broader.code());
        return settled(asset.code(), broader.code(), state, where);
    }

    /** Whether a clause is no wider than another one in origin, field of use and territory. */
    Truth isNarrower(Clause narrow, Clause wide) {
        Scope one = narrow.scope();
        Scope other = wide.scope();
        return Truth.all(within(one.origins(), other.origins(), (own, wider) -> own.equals(wider) ? State.YES : State.NO),
                within(one.fields(), other.fields(), (own, wider) -> codes.of(Aspect.FIELD, deal.asOf()).inside(own.code(), wider.code())),
                within(one.territories(), other.territories(), (own, wider) -> territories().inside(own.code(), wider.code())));
    }

    private static <T> Truth within(Items<T> narrow, Items<T> wide, BiFunction<T, T, State> inside) {
        if (isBlank(wide)) {
            return Truth.YES;
        }
        return isBlank(narrow) ? Truth.NO : narrow.every(own -> wide.some(wider ->
                new Truth(inside.apply(own, wider), List.of(new Why.Seen(wide.place(), Words.of(wider))))));
    }

    /** Whether a clause holds in some part of a territory; without territories it holds everywhere, unless a carve-out takes it away. */
    public Truth reaches(Clause clause, String territory) {
        Items<Territory> own = clause.scope().territories();
        Truth given = isBlank(own) ? Truth.YES : own.some(code -> seen(own, code, territories().overlap(code.code(), territory)));
        List<Truth> taken = clause.common().carveOuts().stream().map(CarveOut::scope).filter(Coverage::isTerritoryOnly)
                .map(scope -> scope.territories().some(code ->
                        seen(scope.territories(), code, territories().inside(territory, code.code())))).toList();
        return Truth.all(given, Truth.any(taken).opposite());
    }

    private static boolean isTerritoryOnly(Scope scope) {
        return !scope.territories().isEmpty() && scope.assets().isEmpty() && scope.fields().isEmpty() && scope.actions().isEmpty();
    }

    /** Whether a clause holds outside a territory too. */
    public Truth reachesBeyond(Clause clause, String territory) {
        Items<Territory> own = clause.scope().territories();
        return isBlank(own) ? Truth.YES : own.some(code -> seen(own, code, Kleene.not(territories().inside(code.code(), territory))));
    }

    /** Whether a territory has something in common with another one. */
    public Truth overlap(Territory one, String other) {
        return new Truth(territories().overlap(one.code(), other), List.of());
    }

    /** Whether a territory reaches beyond another one: it is not the same and does not lie inside it. */
    public Truth liesBeyond(Territory one, String other) {
        return new Truth(Kleene.not(territories().inside(one.code(), other)), List.of());
    }

    /** Whether a party certainly lives abroad: both where it is incorporated and its principal office are known to be outside. */
    public Truth isForeign(Party party, String territory) {
        boolean foreign = isOutside(party.incorporatedIn(), territory) && isOutside(party.principalOffice(), territory);
        return foreign ? Truth.all(party.incorporatedIn().stated(), party.principalOffice().stated()) : Truth.NO;
    }

    private boolean isOutside(Fact<Territory> place, String territory) {
        return place.value().filter(code -> territories().inside(code.code(), territory) == State.NO).isPresent();
    }

    private Terms territories() {
        return codes.of(Aspect.TERRITORY, deal.asOf());
    }

    private static Truth seen(Items<Territory> where, Territory code, State state) {
        return new Truth(state, List.of(new Why.Seen(where.place(), code.code())));
    }

    /** The codes of assets. */
    Terms assets() {
        return codes.assets();
    }

    Terms actions() {
        return codes.actions();
    }
}
