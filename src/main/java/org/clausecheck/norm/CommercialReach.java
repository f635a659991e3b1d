package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AccessRight;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Codes.Sublicensing;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Scope;
import org.clausecheck.sheet.fact.BusinessPlan;

/** A right to technology against the business plan of its recipient: where he sells, and whether he may pass it on to whom he sells. */
public final class CommercialReach {

    private final AccessRights rights;
    private final AccessRight right;
    private final List<BusinessPlan> plans;

    private CommercialReach(AccessRights rights, AccessRight right) {
        this.rights = rights;
        this.right = right;
        this.plans = rights.deal().facts().businessPlans().stream()
                .filter(plan -> plan.party().equals(right.recipient()) && !World.isDisputed(plan)).toList();
    }

    /** The reach of all rights of the sheet. */
    public static List<CommercialReach> of(Deal deal, Standing standing) {
        AccessRights rights = AccessRights.of(deal, standing);
        return rights.inSheet().stream().map(right -> new CommercialReach(rights, right)).toList();
    }

    /** The clause that gives the right. */
    public Clause clause() {
        return right.clause();
    }

    /** The right. */
    public AccessRight right() {
        return right;
    }

    /**
     * Whether the recipient has a plan for what he does with it. Without one the question is open where the text itself raises it, by a
     * limit to some territories or by what it says of commerce and sublicensing; no where the plans on record are said to be all and none
     * is his. A right for internal use alone, beside another one of the same recipient, serves no such plan.
     */
    public Truth isPlanned() {
        Items<BusinessPlan> known = rights.deal().facts().businessPlans();
        if (isInternal(right) && isAccompanied()) {
            return Truth.NO;
        }
        if (!plans.isEmpty()) {
            return Truth.yes(plans.stream().map(plan -> new Why.Seen(plan.margin().place(), "plan of " + right.recipient().id()))
                    .toArray(Why[]::new));
        }
        boolean none = known.isStated() && known.isEmpty();
        return none || isInternal(right) || !isLimited() && !isForCustomers() ? Truth.NO : Truth.unknown(missing());
    }

    private Why missing() {
        return new Why.Missing(rights.deal().facts().businessPlans().place(), "the business plan of " + rights.deal()
                .nameOf(right.recipient().id()));
    }

    private boolean isLimited() {
        return !rights.holdsEverywhere(right).yes();
    }

    /** The text speaks of acts towards customers, of resale, or of whom the recipient may let in to what can be used from outside. */
    private boolean isForCustomers() {
        Scope scope = right.clause().scope();
        return isForGuests() && (!right.sublicensing().isEmpty() || right.sublicensing().isOpen())
                || scope.actions().stream().anyMatch(action -> rights.isAction(action.code(), "commercialise"))
                || scope.fields().stream().anyMatch(field -> rights.isField(field.code(), "resale"));
    }

    /** Access can be sold on to models, software, services and data; to a patent, a compound or a mark it cannot. */
    private boolean isForGuests() {
        return rights.reaches(right, "models", "weights", "products", "software", "training-data", "services", "data").yes()
                || right.clause().scope().assets().isOpen();
    }

    /** A plan to sell is measured by the rights to sell; one for internal use beside them is no part of it. */
    private boolean isAccompanied() {
        return rights.inSheet().stream().anyMatch(other -> other.recipient().equals(right.recipient()) && !isInternal(other)
                && rights.stands(other).yes());
    }

    private boolean isInternal(AccessRight one) {
        return rights.isInternal(one);
    }

    /** Whether it, or another right of the two to the same things, holds in every country of the plan. */
    public Truth coversMarkets() {
        Truth unlimited = rights.some(right, this::isUnlimited);
        return plans.isEmpty() || unlimited.yes() ? unlimited
                : Truth.all(plans.stream().map(plan -> plan.markets().every(this::holdsIn)).toList());
    }

    private Truth holdsIn(Territory market) {
        return rights.some(right, other -> Truth.all(rights.coversAssets(other, right), rights.holdsIn(other, market.code())))
                .because(new Why.Seen(right.clause().place(), "territories against " + market.name()));
    }

    /** Without a plan only a right for the whole world is certain to be wide enough. */
    private Truth isUnlimited(AccessRight other) {
        Truth world = rights.holdsEverywhere(other);
        return Truth.all(rights.coversAssets(other, right), world.no() ? Truth.unknown(missing()) : world);
    }

    /** Whether affiliates and customers may be let in, if the plan sells the access on. */
    public Truth mayBePassedOn() {
        Truth granted = rights.some(right, other -> Truth.all(rights.coversAssets(other, right), isGranted(other)));
        if (plans.isEmpty()) {
            return granted.no() ? Truth.unknown(missing()) : granted;
        }
        return Truth.all(plans.stream().map(plan -> plan.resells().is(true).implies(granted)).toList());
    }

    private Truth isGranted(AccessRight other) {
        Items<Sublicensing> to = other.sublicensing();
        Truth written = other.clause().scope().actions().some(action -> Truth.of(action.code().equals("license")));
        Truth said = Truth.any(to.has(Sublicensing.ANY), Truth.all(to.has(Sublicensing.AFFILIATES), to.has(Sublicensing.CUSTOMERS)),
                written);
        return said.because(new Why.Seen(other.clause().place(), "sublicensing: " + (to.isEmpty() ? "not stated" : to)));
    }

    /** What is lacking, in words: the countries of the plan outside the right, and the leave to pass it on. */
    public List<String> lacking() {
        Set<String> outside = new TreeSet<>();
        plans.forEach(plan -> plan.markets().stream().filter(market -> holdsIn(market).no()).map(Code::code).forEach(outside::add));
        List<String> words = new ArrayList<>();
        if (!outside.isEmpty()) {
            words.add("a right in " + outside.stream().map(Territory::nameOf).collect(Collectors.joining(", ")));
        }
        if (mayBePassedOn().no()) {
            words.add("sublicensing to affiliates and customers");
        }
        return words;
    }

    @Override
    public String toString() {
        return rights.deal().nameOf(right.clause()) + " for " + rights.deal().nameOf(right.recipient().id());
    }
}
