package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/** What holds of every deal, tried on random ones. */
class PropertiesTest {

    private static final long DEALS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theIndexMissesNoPairThatHasAnythingInCommon(long seed) {
        for (long i = 0; i < DEALS; i++) {
            Deal deal = new RandomDeals(seed * 1000 + i).deal(30).deal();
            List<Norm> norms = Norms.of(deal).norms();
            Codebook codes = new Codebook(deal);
            Persons persons = new Persons(deal);
            Overlap overlap = new Overlap(deal, codes, new Circles(deal, persons), persons);
            Acts acts = new Acts(codes, norms);
            for (Norm prohibition : norms.stream().filter(Norm::isProhibition).toList()) {
                Set<Norm> found = Collections.newSetFromMap(new IdentityHashMap<>());
                found.addAll(acts.near(prohibition));
                for (Norm act : norms) {
                    boolean common = isAct(act) && act.bearer().equals(prohibition.bearer())
                            && overlap.actions(prohibition, act).best() != State.NO && overlap.assets(prohibition, act).best() != State.NO;
                    assertThat(!common || found.contains(act)).as(() -> words(prohibition) + " meets " + words(act)).isTrue();
                }
            }
        }
    }

    private static boolean isAct(Norm norm) {
        return norm.modality() != Modality.PROHIBITION && norm.modality() != Modality.POWER && norm.nature() != Nature.STATE
                && norm.nature() != Nature.OPTION;
    }

    private static String words(Norm norm) {
        return norm.source().id() + " " + norm.nature() + " " + norm.bearer() + " " + norm.reach().actions().codes()
                + norm.rights().codes() + " "
                + norm.reach().assets().codes();
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void theOrderOfClausesPlaysNoPart(long seed) {
        for (long i = 0; i < DEALS; i++) {
            List<String> found = new RandomDeals(seed * 1000 + i).deal(30).found();

            assertThat(new RandomDeals(seed * 1000 + i).deal(30).shuffled(seed).found()).isEqualTo(found);
        }
    }

    /** A term that cannot be seen may say anything: it can turn a clash into a question, never into silence. */
    @ParameterizedTest
    @ValueSource(strings = {"ends", "carveOuts", "assets", "actions", "fields", "territories"})
    void hidingATermNeverSilencesAClash(String term) {
        for (long i = 0; i < DEALS; i++) {
            long seed = 9000 + i;
            Set<String> before = pairs(new RandomDeals(seed).deal(12));
            for (int clause = 0; clause < 12; clause++) {
                Set<String> after = pairs(hidden(new RandomDeals(seed).deal(12), "c" + clause, term));

                assertThat(after).as("seed %d, %s of c%d hidden", seed, term, clause).containsAll(before);
            }
        }
    }

    private static Pattern hidden(Pattern deal, String clause, String term) {
        return deal.has(clause, term) ? deal.patch(clause, "{ '" + term + "': null, 'withheld': ['" + term + "'] }") : deal;
    }

    /** The pairs that clash; of access without support the access, for what supported it last is another question. */
    private static Set<String> pairs(Pattern pattern) {
        Deal deal = pattern.deal();
        return Pattern.clashes(Norms.of(deal)).stream().filter(clash -> !clash.betweenAgreements())
                .map(clash -> (clash.matter() == Matter.SUPPORT ? clash.clauses().subList(0, 1) : clash.clauses()).stream()
                        .map((Clause clause) -> deal.nameOf(clause)).sorted().collect(Collectors.joining(", ")))
                                .collect(Collectors.toSet());
    }
}
