package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.clausecheck.logic.Truth.State;

/** Which codes overlap, and which lie inside which: the taxonomy, its exceptions, and local words. */
class TermsTest {

    private static final String WORDS = "{ 'definition': 'kiosk', 'kind': 'asset', 'within': ['products'] },"
            + "{ 'definition': 'box', 'kind': 'asset', 'contains': ['weights', 'inference-code'] },"
            + "{ 'definition': 'both', 'kind': 'asset', 'within': ['technology'], 'contains': ['weights'], 'disjointFrom': ['models'] },"
            + "{ 'definition': 'lone', 'kind': 'asset' },"
            + "{ 'definition': 'stand', 'kind': 'asset', 'within': ['kiosk'] },"
            + "{ 'definition': 'edge', 'kind': 'asset', 'within': ['frontier-models'] },"
            + "{ 'definition': 'secret', 'kind': 'asset', 'withheld': ['within'] }";

    private static Codebook codes() {
        return new Codebook(Pattern.of(WORDS).deal());
    }

    @ParameterizedTest
    @CsvSource({
        "models,           models,             YES,     YES",
        "frontier-models,  models,             YES,     YES",
        "models,           frontier-models,    YES,     NO",
        "technology,       inference-code,     YES,     NO",
        "weights,          documentation,      NO,      NO",
        "weights,          energy,             NO,      NO",
        "frontier-models,  open-weight-models, UNKNOWN, NO",
        "new-capacity,     research-capacity,  UNKNOWN, NO",
        "api-products,     non-api-products,   NO,      NO",
        "data-centre,      compute,            NO,      NO",
        "patents,          models,             UNKNOWN, UNKNOWN",
        "models,           patents,            UNKNOWN, UNKNOWN",
        "rights,           content,            UNKNOWN, UNKNOWN",
        "patents,          copyrights,         NO,      NO",
        "patents,          energy,             NO,      NO",
        "kiosk,            products,           YES,     YES",
        "kiosk,            technology,         YES,     YES",
        "products,         kiosk,              YES,     NO",
        "kiosk,            api-products,       UNKNOWN, UNKNOWN",
        "kiosk,            weights,            NO,      NO",
        "weights,          box,                YES,     YES",
        "box,              weights,            YES,     NO",
        "box,              technology,         YES,     YES",
        "box,              energy,             NO,      NO",
        "box,              training-code,      NO,      NO",
        "software,         box,                YES,     UNKNOWN",
        "both,             frontier-models,    NO,      NO",
        "both,             weights,            YES,     NO",
        "both,             documentation,      UNKNOWN, NO",
        "lone,             models,             UNKNOWN, UNKNOWN",
        "lone,             lone,               YES,     YES",
        "stand,            products,           YES,     YES",
        "stand,            kiosk,              YES,     YES",
        "kiosk,            stand,              YES,     NO",
        "edge,             open-weight-models, UNKNOWN, UNKNOWN",
        "edge,             kiosk,              NO,      NO",
        "secret,           models,             UNKNOWN, UNKNOWN"})
    void assetsOverlapAndLieInside(String one, String other, State overlap, State inside) {
        assertThat(codes().assets().overlap(one, other)).isEqualTo(overlap);
        assertThat(codes().assets().overlap(other, one)).isEqualTo(overlap);
        assertThat(codes().assets().inside(one, other)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "host,               commercialise,      YES,     YES",
        "host,               sell,               NO,      NO",
        "develop-with-others, develop,           YES,     YES",
        "ship-first,         supply,             YES,     YES",
        "supply,             procure,            NO,      NO",
        "transfer-securities, acquire-securities, NO,     NO"})
    void actionsAreATree(String one, String other, State overlap, State inside) {
        assertThat(codes().actions().overlap(one, other)).isEqualTo(overlap);
        assertThat(codes().actions().inside(one, other)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "api,              any,                YES,     YES",
        "third-party-cloud, cloud,             YES,     YES",
        "cloud,            api,                UNKNOWN, NO",
        "enterprise,       commercial,         YES,     YES",
        "health,           commercial,         UNKNOWN, UNKNOWN",
        "health,           internal-use,       UNKNOWN, UNKNOWN",
        "health,           media,              NO,      NO",
        "research,         government,         NO,      NO",
        "commercial,       internal-use,       NO,      NO"})
    void fieldsAreATreeWithViewsAndSectors(String one, String other, State overlap, State inside) {
        Terms fields = codes().of(Aspect.FIELD, LocalDate.of(2026, 5, 1));

        assertThat(fields.overlap(one, other)).isEqualTo(overlap);
        assertThat(fields.inside(one, other)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "US-TX, US,    2026-05-01, YES, YES",
        "US,    US-TX, 2026-05-01, YES, NO",
        "US,    CA,    2026-05-01, NO,  NO",
        "US-CA, CA,    2026-05-01, NO,  NO",
        "DE,    EU,    2026-05-01, YES, YES",
        "DE-BY, EU,    2026-05-01, YES, YES",
        "EU,    EEA,   2026-05-01, YES, YES",
        "EEA,   EU,    2026-05-01, YES, NO",
        "NO,    EU,    2026-05-01, NO,  NO",
        "NO,    EEA,   2026-05-01, YES, YES",
        "GB,    EU,    2020-01-31, YES, YES",
        "GB,    EU,    2020-02-01, NO,  NO",
        "HR,    EU,    2013-06-30, NO,  NO",
        "HR,    EU,    2013-07-01, YES, YES",
        "CH,    EEA,   2026-05-01, NO,  NO",
        "JP,    world, 2026-05-01, YES, YES"})
    void territoriesAreThoseOfTheDay(String one, String other, LocalDate day, State overlap, State inside) {
        Terms territories = codes().of(Aspect.TERRITORY, day);

        assertThat(territories.overlap(one, other)).isEqualTo(overlap);
        assertThat(territories.inside(one, other)).isEqualTo(inside);
    }

    @Test
    void theUnionHasTwentySevenMembersAndTheAreaThirty() {
        Regions today = Regions.on(LocalDate.of(2026, 5, 1));

        assertThat(today.parts("EU")).hasSize(27);
        assertThat(today.parts("EEA")).hasSize(30).containsAll(today.parts("EU"));
    }

    @Test
    void aWordIsLookedForInTheBranchesOfAllThatItTouches() {
        assertThat(codes().assets().branches("kiosk")).containsExactly("technology");
        assertThat(codes().assets().branches("new-capacity")).containsExactly("infrastructure");
        assertThat(codes().assets().branches("lone")).containsExactly("*");
        assertThat(codes().assets().branches("secret")).containsExactly("*");
    }
}
