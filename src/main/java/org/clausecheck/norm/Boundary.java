package org.clausecheck.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Action;
import org.clausecheck.sheet.Asset;
import org.clausecheck.sheet.Codes.LicenceExclusivity;
import org.clausecheck.sheet.Codes.Origin;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Ownership;

/** The line that the licences and ownership clauses of two parties draw between what one licenses to the other and what it does not. */
public final class Boundary {

    private final Deal deal;
    private final Standing standing;
    private final Coverage coverage;
    private final PartyRef licensor;
    private final PartyRef licensee;
    private final List<Licence> licences;
    private final List<Ownership> owned;
    private final List<DoubleNaming> doubles;

    private Boundary(Deal deal, Standing standing, PartyRef licensor, PartyRef licensee) {
        this.deal = deal;
        this.standing = standing;
        this.coverage = Coverage.of(deal);
        this.licensor = licensor;
        this.licensee = licensee;
        this.licences = standing(Licence.class)
                .filter(licence -> licence.licensor().equals(licensor) && licence.licensee().equals(licensee)).toList();
        this.owned = standing(Ownership.class)
                .filter(clause -> clause.owners().has(licensor).possible() || clause.owners().has(licensee).possible()).toList();
        this.doubles = DoubleNaming.of(deal, coverage, licences, owned);
    }

    private <T extends Clause> Stream<T> standing(Class<T> type) {
        return deal.clauses().filter(type::isInstance).map(type::cast).filter(clause -> standing.standing(clause).possible());
    }

    /**
     * One for each licensor and licensee with a licence in the sheet; agreements beside it draw the line too. Companies of one group have
     * none.
     */
    public static List<Boundary> of(Deal deal, Standing standing) {
        return deal.sheet().clauses().stream().filter(Licence.class::isInstance).map(Licence.class::cast)
                .filter(licence -> standing.standing(licence).possible() && !Group.same(deal, licence.licensor(), licence.licensee()))
                .map(licence -> List.of(licence.licensor(), licence.licensee())).distinct()
                .map(pair -> new Boundary(deal, standing, pair.get(0), pair.get(1))).toList();
    }

    /** Who licenses. */
    public PartyRef licensor() {
        return licensor;
    }

    /** Who is licensed. */
    public PartyRef licensee() {
        return licensee;
    }

    /** The licences of the sheet between the two. */
    public List<Licence> licences() {
        return licences.stream().filter(deal::inSheet).toList();
    }

    /**
     * Whether a licence of the sheet that licenses or excludes one of these classes, or something within it, by name sets out to part the
     * IP of the two: it keeps others out, so that the licensor must know what is left to it, or it says what it does not give. One that
     * merely permits gives what it names and leaves the rest where it is. A grant-back of improvements draws no line either: what else its
     * licensor has is not at issue; nor does a licence that only hands a product on.
     */
    public Truth partsIpIn(String... classes) {
        return Truth.any(licences().stream().filter(licence -> isAboutOwn(licence).possible() && !handsOnOnly(licence))
                .filter(licence -> speaksOf(licence, classes))
                .map(licence -> Truth.any(licence.exclusivity().is(LicenceExclusivity.EXCLUSIVE), licence.exclusivity().is(LicenceExclusivity.SOLE),
                        licence.excludedAssets().stated())).toList());
    }

    private boolean speaksOf(Licence licence, String... classes) {
        return Stream.concat(licence.scope().assets().stream(), licence.excludedAssets().stream())
                .anyMatch(asset -> List.of(classes).stream()
                        .anyMatch(wanted -> coverage.assets().inside(asset.code(), wanted) == Truth.State.YES));
    }

    /** Whether the written acts are all acts of selling: what is handed on as it is goes into nothing that the licensee builds. */
    private boolean handsOnOnly(Licence licence) {
        Items<Action> actions = licence.scope().actions();
        return !actions.isOpen() && !actions.isEmpty()
                && actions.stream().allMatch(action -> coverage.actions().inside(action.code(), "commercialise") == Truth.State.YES);
    }

    /** Whether more than licences ties the two: equity of one in the other, or a joint venture of both, each counted with its group. */
    public Truth areTied() {
        Stream<Truth> equity = standing(Equity.class)
                .filter(clause -> ties(clause.issuer(), clause.holder()) || ties(clause.holder(), clause.issuer()))
                .map(clause -> standing.standing(clause).because(new Why.Note("equity: " + deal.nameOf(clause))));
        Stream<Truth> ventures = standing(JointVenture.class).filter(clause -> isMember(clause, licensor) && isMember(clause, licensee))
                .map(clause -> standing.standing(clause).because(new Why.Note("joint venture: " + deal.nameOf(clause))));
        return Truth.any(Stream.concat(equity, ventures).toList());
    }

    private boolean ties(PartyRef one, PartyRef other) {
        return Group.same(deal, one, licensor) && Group.same(deal, other, licensee);
    }

    private boolean isMember(JointVenture venture, PartyRef party) {
        return venture.members().stream().anyMatch(member -> Group.same(deal, member.party(), party));
    }

    /** Whether nothing is named twice in ways that cannot both be true. */
    public Truth isWithoutOverlap() {
        return Truth.any(doubles.stream().map(DoubleNaming::truth).toList()).opposite();
    }

    /** Whether each of these classes has a place: licensed, excluded, owned by one of the two, or caught by a default. */
    public Truth isExhaustive(Items<String> classes) {
        return classes.every(this::isNamed);
    }

    /** Without overlap, and exhaustive where that is demanded; an overlap needs no more words than its own. */
    public Truth isDrawn(Truth demanded, Items<String> classes) {
        Truth distinct = isWithoutOverlap();
        return distinct.no() ? distinct : Truth.all(distinct, Truth.any(demanded.opposite(), isExhaustive(classes)));
    }

    private Truth isNamed(String wanted) {
        List<Truth> places = new ArrayList<>();
        for (Licence licence : licences) {
            places.add(Truth.all(standing.standing(licence), isAboutOwn(licence),
                    Truth.any(touches(licence, licence.scope().assets(), wanted), touches(licence, licence.excludedAssets(), wanted),
                            licence.otherAssets().stated())));
        }
        for (Ownership clause : owned) {
            places.add(Truth.all(standing.standing(clause), isAboutOwn(clause), touches(clause, clause.scope().assets(), wanted),
                    Truth.any(clause.owners().has(licensor), clause.owners().has(licensee))));
        }
        Truth named = Truth.any(places);
        return named.no() ? Truth.no(new Why.Absent("nothing names " + wanted)) : named;
    }

    /**
     * Whether a clause is about what the parties have or make: one about improvements, acquisitions or joint results alone leaves the rest
     * open.
     */
    private static Truth isAboutOwn(Clause clause) {
        Items<Origin> origins = clause.scope().origins();
        return origins.isEmpty() && !origins.isOpen() ? Truth.YES
                : Truth.any(origins.has(Origin.BACKGROUND), origins.has(Origin.FOREGROUND));
    }

    private Truth touches(Clause clause, Items<Asset> assets, String wanted) {
        boolean everything = assets == clause.scope().assets() && assets.isEmpty() && !assets.isOpen();
        return everything ? Truth.YES : assets.some(asset -> coverage.shares(asset, wanted, assets.place()));
    }

    /** What is wrong with the line, in words. */
    public String flaws(Items<String> classes) {
        List<String> flaws = new ArrayList<>(doubles.stream().filter(twice -> twice.truth().yes()).map(DoubleNaming::words).toList());
        List<String> unnamed = classes.stream().filter(wanted -> isNamed(wanted).no()).toList();
        if (flaws.isEmpty() && !unnamed.isEmpty()) {
            flaws.add("nothing says whether " + String.join(", ", unnamed) + (unnamed.size() == 1 ? " is" : " are")
                    + " licensed, excluded or owned");
        }
        return String.join("; ", flaws);
    }
}
