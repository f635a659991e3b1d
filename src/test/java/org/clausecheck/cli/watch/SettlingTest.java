package org.clausecheck.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.cli.watch.Settling.Settled;
import org.junit.jupiter.api.Test;

/** When a change may be looked at; time is a number here, so nothing waits. */
class SettlingTest {

    private final Settling<String> settling = new Settling<>();

    @Test
    void aChangeIsDueWhenNothingHasComeForAWhile() {
        settling.changed("a", 1_000);

        assertThat(settling.untilDue(1_004)).isEqualTo(Settling.QUIET - 4);
        assertThat(settling.due(1_000 + Settling.QUIET - 1)).isEmpty();
        assertThat(settling.due(1_000 + Settling.QUIET)).containsOnlyKeys("a");
        assertThat(settling.isWaiting()).isFalse();
    }

    @Test
    void aSecondEventOfTheSameSaveWaitsAnew() {
        settling.changed("a", 0);
        settling.changed("a", Settling.QUIET - 2);

        assertThat(settling.due(Settling.QUIET)).isEmpty();
        assertThat(settling.due(2 * Settling.QUIET)).containsEntry("a", new Settled(0, false));
    }

    @Test
    void eventsWithoutEndDoNotPutItOffForEver() {
        for (long now = 0; now < Settling.LONGEST; now += Settling.QUIET - 1) {
            settling.changed("a", now);
        }

        assertThat(settling.due(Settling.LONGEST)).containsOnlyKeys("a");
    }

    @Test
    void whatLooksBrokenIsDueAgainWhenItHasKeptStill() {
        settling.changed("a", 0);
        settling.due(Settling.QUIET);
        settling.hold("a", 20);

        assertThat(settling.due(20 + Settling.PATIENCE - 1)).isEmpty();
        assertThat(settling.due(20 + Settling.PATIENCE)).containsEntry("a", new Settled(20, true));
    }

    @Test
    void aChangeEndsTheHold() {
        settling.hold("a", 0);
        settling.changed("a", 100);

        assertThat(settling.due(100 + Settling.QUIET)).containsEntry("a", new Settled(100, false));
        assertThat(settling.untilDue(200)).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aHoldDoesNotUndoAChangeThatCameMeanwhile() {
        settling.changed("a", 0);
        settling.hold("a", 1);

        assertThat(settling.due(Settling.QUIET)).containsEntry("a", new Settled(0, false));
    }

    @Test
    void changesAreDueInTheOrderInWhichTheyCame() {
        settling.changed("b", 0);
        settling.changed("a", 1);

        assertThat(settling.due(100).keySet()).containsExactly("b", "a");
    }
}
