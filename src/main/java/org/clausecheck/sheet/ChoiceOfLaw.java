package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.GoverningLaw;

/**
 * One thing that must be right with the law and forum that a clause of the sheet chooses.
 *
 * @param subjects the clause, and the one it is compared with
 * @param what     what is looked at, in words
 * @param found    what was found
 * @param expected what would be right
 * @param holds    whether it is; unknown if a term is withheld or only the words of two forums differ
 */
public record ChoiceOfLaw(List<Object> subjects, String what, String found, String expected, Truth holds) {

    public ChoiceOfLaw {
        subjects = List.copyOf(subjects);
    }

    /**
     * The choice itself, where a law asks a minimum value for it, and its agreement with each governing-law clause of the sheet and of the
     * agreements it is linked with.
     *
     * @param listed  whether the law sets a minimum value at all
     * @param minimum the value from which it may be chosen by parties without a tie to the place
     */
    public static List<ChoiceOfLaw> of(Deal deal, Standing standing, GoverningLaw law, Truth listed, Fact<Money> minimum) {
        List<ChoiceOfLaw> all = new ArrayList<>();
        if (listed.yes()) {
            all.add(available(deal, law, minimum));
        }
        deal.clauses().filter(GoverningLaw.class::isInstance).map(GoverningLaw.class::cast).filter(other -> concerns(deal, law, other))
                .forEach(other -> {
                    Truth stands = standing.standing(other);
                    if (stands.possible()) {
                        all.addAll(compared(deal, law, other, stands));
                    }
                });
        return List.copyOf(all);
    }

    /** Later clauses of the sheet itself, and those of linked agreements. */
    private static boolean concerns(Deal deal, GoverningLaw law, GoverningLaw other) {
        if (deal.inSheet(other)) {
            List<Clause> own = deal.sheet().clauses().entries();
            return own.indexOf(other) > own.indexOf(law);
        }
        return Links.exist(deal, deal.documentOf(other));
    }

    private static ChoiceOfLaw available(Deal deal, GoverningLaw law, Fact<Money> minimum) {
        Fact<Bounded<Money>> value = DocumentValue.of(deal, deal.sheet());
        Truth tied = Truth.any(deal.sheet().between().stream().map(deal::party)
                .flatMap(party -> Stream.of(party.incorporatedIn(), party.principalOffice()))
                .map(place -> place.test(code -> isWithin(code, law.law()))).toList());
        String found = "a value of " + (value.isStated() ? value.get() : "unknown size") + " and no party of that place";
        String expected = "a value of at least " + (minimum.isStated() ? minimum.get() : "what that law asks")
                + ", or a tie of a party to the place";
        return new ChoiceOfLaw(List.of(law), "the choice of the law of " + law.law().name(), found, expected,
                Truth.any(tied, value.atLeast(minimum)));
    }

    private static boolean isWithin(Territory place, Territory law) {
        return place.liesIn(law.code());
    }

    private static List<ChoiceOfLaw> compared(Deal deal, GoverningLaw law, GoverningLaw other, Truth stands) {
        List<Object> subjects = List.of(law, other);
        Truth settled = Truth.any(ranked(deal, law, other), stands.opposite());
        String names = deal.nameOf(law) + " and " + deal.nameOf(other);
        Truth oneLaw = Truth.of(law.law().equals(other.law())).because(new Why.Seen(law.place().member("law"), law.law().code()),
                new Why.Seen(other.place().member("law"), other.law().code()));
        List<ChoiceOfLaw> all = new ArrayList<>();
        all.add(new ChoiceOfLaw(subjects, "the law of " + names, law.law().name() + " and " + other.law().name(),
                "one law, or an order of precedence between the two", Truth.any(oneLaw, settled)));
        forum(law, other).ifPresent(same -> all.add(new ChoiceOfLaw(subjects, "the forum of " + names, words(law) + " and " + words(other),
                "one forum, or an order of precedence between the two", Truth.any(same, settled))));
        return all;
    }

    private static String words(GoverningLaw law) {
        return Stream.of(law.forum(), law.arbitration()).filter(Fact::isStated).map(Fact::get).map(text -> "\"" + text + "\"")
                .reduce((one, two) -> one + ", " + two).orElse("a forum that is withheld");
    }

    /**
     * Whether disputes go to one place: courts here and arbitration there do not; two wordings of the same kind may mean one place. Empty
     * if one of the two says nothing.
     */
    private static Optional<Truth> forum(GoverningLaw law, GoverningLaw other) {
        if (!says(law) || !says(other)) {
            return Optional.empty();
        }
        boolean courts = law.forum().stated().no() && other.arbitration().stated().no();
        boolean arbiters = law.arbitration().stated().no() && other.forum().stated().no();
        Why[] seen = Stream.of(law.forum(), law.arbitration(), other.forum(), other.arbitration()).filter(fact -> !fact.stated().no())
                .flatMap(fact -> fact.origin().stream()).toArray(Why[]::new);
        return Optional.of(courts || arbiters ? Truth.no(seen)
                : Truth.all(same(law.forum(), other.forum()), same(law.arbitration(), other.arbitration())));
    }

    private static boolean says(GoverningLaw law) {
        return law.forum().stated().possible() || law.arbitration().stated().possible();
    }

    private static Truth same(Fact<String> one, Fact<String> two) {
        if (one.stated().no() || two.stated().no()) {
            return Truth.YES;
        }
        if (!one.isStated() || !two.isStated()) {
            return Truth.all(one.stated(), two.stated());
        }
        String question = "whether \"" + one.get() + "\" and \"" + two.get() + "\" are one forum";
        return TermTest.key(one.get()).equals(TermTest.key(two.get())) ? Truth.YES
                : Truth.unknown(two.place().stream().map(place -> new Why.Missing(place, question)).toArray(Why[]::new));
    }

    /** Whether words of either side say which of the two wins. */
    private static Truth ranked(Deal deal, GoverningLaw law, GoverningLaw other) {
        List<Truth> words = new ArrayList<>();
        words.add(precedence(law, deal.documentOf(other)));
        words.add(precedence(other, deal.documentOf(law)));
        for (GoverningLaw one : List.of(law, other)) {
            Clause loser = one == law ? other : law;
            Document home = deal.documentOf(one);
            Stream.of(one.common().prevailsOver(), one.common().subjectTo(), one.common().supersedes(), home.prevailsOver(),
                    home.supersedes()).forEach(refs -> words.add(names(deal, refs, loser)));
        }
        return Truth.any(words);
    }

    private static Truth precedence(GoverningLaw law, Document document) {
        return law.precedence().some(ref -> Truth.of(ref.text().equals(document.id())));
    }

    private static Truth names(Deal deal, Items<TargetRef> refs, Clause clause) {
        return refs.some(ref -> Truth.of(deal.target(ref).filter(target -> target.covers(clause)).isPresent()));
    }

    /** Which agreements belong to the sheet: it amends them, ranks them, or a clause of either names the other. */
    private static final class Links {

        static boolean exist(Deal deal, Document agreement) {
            Document sheet = deal.sheet();
            return sheet.amends().stream().anyMatch(ref -> ref.text().equals(agreement.id()))
                    || lead(deal, sheet.clauses(), agreement) || lead(deal, sheet.prevailsOver(), agreement)
                    || lead(deal, agreement.clauses(), sheet);
        }

        private static boolean lead(Deal deal, Items<?> from, Document to) {
            return Mentions.in(from).targets().stream().flatMap(ref -> deal.target(ref).stream())
                    .anyMatch(target -> target.document() == to);
        }
    }
}
