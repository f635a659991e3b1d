package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Taxonomy;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Scope;

/**
 * All rights to technology of a deal that stand, in the sheet and in the agreements beside it, and which of them give what another one
 * gives.
 */
public final class AccessRights {

    private final Deal deal;
    private final Standing standing;
    private final List<AccessRight> all;
    private final Map<List<PartyRef>, List<AccessRight>> ofParties = new LinkedHashMap<>();
    private final Terms assets;
    private final Terms fields;
    private final Terms actions;
    private final Terms territories;

    private AccessRights(Deal deal, Standing standing) {
        this.deal = deal;
        this.standing = standing;
        this.all = deal.clauses().filter(clause -> standing.standing(clause).possible()).flatMap(clause -> AccessRight.of(clause).stream())
                .toList();
        all.forEach(right -> ofParties.computeIfAbsent(List.of(right.provider(), right.recipient()), parties -> new ArrayList<>())
                .add(right));
        this.assets = new Terms(new CodeTree(Taxonomy.ASSETS), deal);
        this.fields = new Terms(new CodeTree(Taxonomy.FIELDS), deal);
        this.actions = new Terms(new CodeTree(Taxonomy.ACTIONS), deal);
        this.territories = new Terms(Regions.on(deal.asOf()), deal);
    }

    /** The rights of a deal; what does not stand gives none. */
    public static AccessRights of(Deal deal, Standing standing) {
        return new AccessRights(deal, standing);
    }

    /** All of them, the sheet's first. */
    public List<AccessRight> all() {
        return all;
    }

    /** Those of the sheet. */
    public List<AccessRight> inSheet() {
        return all.stream().filter(right -> deal.inSheet(right.clause())).toList();
    }

    /** The rights of the same two parties, this one among them if it stands. */
    public List<AccessRight> of(AccessRight right) {
        return List.copyOf(ofParties.getOrDefault(List.of(right.provider(), right.recipient()), List.of()));
    }

    /** Whether the clause of a right stands. */
    Truth stands(AccessRight right) {
        return standing.standing(right.clause());
    }

    /**
     * Whether one of the rights of the same two passes a test, this one or another; another one that does not pass is no reason, for nobody
     * relies on it.
     */
    Truth some(AccessRight right, Function<AccessRight, Truth> test) {
        List<Truth> results = new ArrayList<>(List.of(test.apply(right)));
        if (results.get(0).yes()) {
            return results.get(0);
        }
        for (AccessRight other : ofParties.getOrDefault(List.of(right.provider(), right.recipient()), List.of())) {
            Truth passes = other.clause() == right.clause() ? Truth.NO : Truth.all(stands(other), test.apply(other));
            if (passes.yes()) {
                return passes;
            }
            results.add(passes.no() ? Truth.NO : passes);
        }
        return Truth.any(results);
    }

    /** What a right names, one by one; a single empty entry for a right that names nothing. */
    static List<Optional<String>> assetsOf(AccessRight right) {
        List<Optional<String>> codes = right.clause().scope().assets().stream().map(Code::code).map(Optional::of).toList();
        return codes.isEmpty() ? List.of(Optional.empty()) : codes;
    }

    /** Whether a right reaches one of these codes, also by containing a part of it or by naming no assets at all. */
    Truth reaches(AccessRight right, String... codes) {
        Items<? extends Code> own = right.clause().scope().assets();
        List<Truth> each = new ArrayList<>();
        for (Code code : own) {
            for (String wanted : codes) {
                each.add(new Truth(assets.overlap(code.code(), wanted), List.of(new Why.Seen(own.place(), code.code()))));
            }
        }
        if (own.isEmpty()) {
            return own.isOpen() ? own.stated() : Truth.YES;
        }
        return Truth.any(Truth.any(each), hidden(own));
    }

    /** Whether one right gives of an asset all that another one gives of it. */
    Truth covers(AccessRight wider, AccessRight right, Optional<String> asset) {
        if (wider.clause() == right.clause()) {
            return Truth.YES;
        }
        Scope wide = wider.clause().scope();
        Scope narrow = right.clause().scope();
        return Truth.all(coversAsset(wider, asset), inside(narrow.territories(), wide.territories(), territories),
                inside(narrow.fields(), wide.fields(), fields),
                inside(narrow.actions(), wide.actions(), actions), hasOrigins(narrow.origins(), wide.origins()));
    }

    /** Whether one right covers every asset of another, wherever and for whatever use. */
    Truth coversAssets(AccessRight wider, AccessRight right) {
        return wider.clause() == right.clause() ? Truth.YES
                : Truth.all(assetsOf(right).stream().map(asset -> coversAsset(wider, asset)).toList());
    }

    private Truth coversAsset(AccessRight wider, Optional<String> asset) {
        Items<? extends Code> codes = wider.clause().scope().assets();
        if (asset.isEmpty()) {
            return Truth.of(codes.isEmpty() && !codes.isOpen());
        }
        Truth excluded = wider.clause() instanceof Licence licence ? anyOverlap(asset.get(), licence.excludedAssets()) : Truth.NO;
        Truth named = codes.isEmpty() ? Truth.unknown(new Why.Missing(codes.place(), "which assets are meant"))
                : Truth.any(codes.stream().map(code -> isWithin(asset.get(), code.code(), codes)).toList());
        return Truth.all(Truth.any(named, hidden(codes)), excluded.opposite());
    }

    private Truth isWithin(String asset, String broader, Items<?> where) {
        Truth.State state = assets.inside(asset, broader);
        return new Truth(state, state == Truth.State.UNKNOWN ? List.of(new Why.Missing(where.place(), "whether " + asset + " is part of "
                + broader)) : List.of());
    }

    /** What an entry that cannot be seen would change: unknown if there may be one, else no. */
    private static Truth hidden(Items<?> items) {
        return items.some(entry -> Truth.NO);
    }

    private Truth anyOverlap(String asset, Items<? extends Code> codes) {
        return codes.some(code -> new Truth(assets.overlap(asset, code.code()), List.of(new Why.Seen(codes.place(), code.code()))));
    }

    /** Whether a part lies inside another one; an absent part is as wide as can be. */
    private static Truth inside(Items<? extends Code> narrow, Items<? extends Code> wide, Terms terms) {
        if (wide.isEmpty() && !wide.isOpen()) {
            return Truth.YES;
        }
        return narrow.isEmpty() && !narrow.isOpen() ? Truth.NO : narrow.every(code -> isInside(code.code(), wide, terms));
    }

    private static Truth hasOrigins(Items<Origin> narrow, Items<Origin> wide) {
        return wide.isEmpty() && !wide.isOpen() ? Truth.YES : narrow.isEmpty() && !narrow.isOpen() ? Truth.NO : narrow.every(wide::has);
    }

    private static Truth isInside(String code, Items<? extends Code> wide, Terms terms) {
        return wide.some(other -> new Truth(terms.inside(code, other.code()), List.of(new Why.Seen(wide.place(), other.code()))));
    }

    /** Whether a right holds in a territory: inside those it names, and outside those that an exception takes away as a whole. */
    Truth holdsIn(AccessRight right, String territory) {
        Items<? extends Code> own = right.clause().scope().territories();
        Truth given = own.isEmpty() && !own.isOpen() ? Truth.YES : isInside(territory, own, territories);
        return Truth.all(given, Truth.any(takenAway(right).map(scope -> isInside(territory, scope.territories(), territories)).toList())
                .opposite());
    }

    /** Whether a right holds in every territory there is. */
    Truth holdsEverywhere(AccessRight right) {
        return Truth.all(holdsIn(right, "world"), Truth.of(takenAway(right).findAny().isEmpty()));
    }

    /** Exceptions that take whole territories away; one that is narrower in another part leaves the territory. */
    private static Stream<Scope> takenAway(AccessRight right) {
        return right.clause().common().carveOuts().stream().map(CarveOut::scope).filter(scope -> !scope.territories().isEmpty()
                && scope.assets().isEmpty() && scope.fields().isEmpty() && scope.actions().isEmpty());
    }

    /** Whether one of the actions lies inside the other. */
    boolean isAction(String code, String broader) {
        return actions.inside(code, broader) == Truth.State.YES;
    }

    /** Whether a field of use lies inside another. */
    boolean isField(String code, String broader) {
        return fields.inside(code, broader) == Truth.State.YES;
    }

    /** Whether a right is for research alone, by the fields of use that it names. */
    boolean isForResearch(AccessRight right) {
        return isForOnly(right, "research");
    }

    /** Whether a right is for use in the recipient's own house alone, research among it, by the fields of use that it names. */
    boolean isInternal(AccessRight right) {
        return isForOnly(right, "internal-use", "research");
    }

    private boolean isForOnly(AccessRight right, String... uses) {
        Items<? extends Code> named = right.clause().scope().fields();
        return !named.isEmpty() && !named.isOpen()
                && named.stream().allMatch(field -> Stream.of(uses).anyMatch(use -> isField(field.code(), use)));
    }

    /** The deal. */
    Deal deal() {
        return deal;
    }
}
