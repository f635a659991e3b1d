package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Words;

/**
 * The test behind a trigger or a defined term: whether the text gives one, and whether two texts give the same. Texts are compared by
 * equality only, apart from case and spaces.
 */
public final class TermTest {

    private TermTest() {
    }

    /**
     * Whether an event can be recognised from what the text says of it. Ordinary events of contract law explain themselves; a threshold
     * needs its figure and a clearance its regime; what is left needs words. Unknown if what would explain it is withheld.
     */
    public static Truth given(Event event) {
        Truth words = written(event.definition());
        return switch (event.kind()) {
            case IPO, CLOSING, CONSENT, NOTICE, CHOICE, BREACH, INSOLVENCY, CESSATION, TERMINATION -> Truth.YES;
            case QUALIFIED_IPO -> Truth.any(words, event.amount().stated(), event.price().stated());
            case CHANGE_OF_CONTROL, HOLDING_ABOVE, HOLDING_BELOW -> Truth.any(words, event.percent().stated());
            case CLEARANCE -> Truth.any(words, event.regime().stated());
            case FINANCING, REVENUE_TARGET, PROFIT_TARGET -> Truth.any(words, event.amount().stated());
            case DELIVERY, PURCHASE -> Truth.any(words, event.quantity().stated(), event.amount().stated());
            case PRICE_TARGET -> Truth.any(words, event.price().stated());
            case CAPABILITY_MILESTONE, INABILITY, REORGANISATION, REGULATORY_CHANGE, OTHER -> words;
        };
    }

    /**
     * Whether a defined term has a meaning: in words, or for a class of things by what it contains or belongs to. Unknown if that is
     * withheld.
     */
    public static Truth given(Definition definition) {
        Truth words = written(definition.meaning());
        return switch (definition.kind()) {
            case ASSET, FIELD, TERRITORY, GROUP -> Truth.any(words, definition.contains().stated(), definition.within().stated());
            case TEST, OTHER -> words;
        };
    }

    private static Truth written(Fact<String> text) {
        return text.test(words -> !words.isBlank());
    }

    /** Whether two declarations of an event give one test: no if both state a part of it differently; unknown if one part is withheld. */
    public static Truth same(Event one, Event two) {
        List<Truth> parts = new ArrayList<>(List.of(
                same(one.definition(), two.definition()), same(one.percent(), two.percent()), same(one.basis(), two.basis()),
                same(one.amount(), two.amount()), same(one.price(), two.price()), same(one.quantity(), two.quantity()),
                same(one.regime(), two.regime()), same(one.party(), two.party()), same(one.in(), two.in()),
                same(one.declaredBy(), two.declaredBy()),
                same(one.verifiedBy().map(Verifier::name), two.verifiedBy().map(Verifier::name))));
        parts.add(Truth.of(one.kind() == two.kind()));
        return Truth.all(parts);
    }

    /** Whether two definitions give one meaning: no if both state a part of it differently; unknown if one part is withheld. */
    public static Truth same(Definition one, Definition two) {
        return Truth.all(same(one.meaning(), two.meaning()), same(one.within(), two.within()), same(one.contains(), two.contains()),
                same(one.disjointFrom(), two.disjointFrom()), Truth.of(one.kind() == two.kind()));
    }

    private static Truth same(Fact<?> one, Fact<?> two) {
        if (one.isStated() && two.isStated()) {
            return one.check(value -> two.test(other -> key(value).equals(key(other))));
        }
        boolean hidden = one.isOpen() && !two.stated().no() || two.isOpen() && !one.stated().no();
        return hidden ? Truth.all(one.stated(), two.stated()) : Truth.YES;
    }

    private static Truth same(Items<?> one, Items<?> two) {
        if (one.isOpen() && !two.stated().no() || two.isOpen() && !one.stated().no()) {
            return Truth.all(one.every(entry -> Truth.YES), two.every(entry -> Truth.YES));
        }
        return Truth.of(!one.isStated() || !two.isStated() || keys(one).equals(keys(two)));
    }

    private static List<String> keys(Items<?> items) {
        return items.stream().map(TermTest::key).sorted().distinct().toList();
    }

    /** A value or a text as it counts for equality. */
    static String key(Object value) {
        return Words.of(value).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
