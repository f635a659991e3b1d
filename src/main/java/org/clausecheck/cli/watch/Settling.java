package org.clausecheck.cli.watch;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Decides when what has changed may be looked at. A save is often several events, a moment apart: it settles when nothing has come for a
 * while. What looks broken then may be half-written: it can be held, and is looked at again when it has kept still for longer. Time is
 * handed in, in milliseconds of any clock that only moves forward.
 *
 * @param <K> what changes
 */
public final class Settling<K> {

    /** Milliseconds without an event after which a change has settled. */
    public static final long QUIET = 12;
    /** Milliseconds after which a change is looked at even if events keep coming. */
    public static final long LONGEST = 120;
    /** Milliseconds without an event after which what looks broken is no longer taken for half-written. */
    public static final long PATIENCE = 350;

    /**
     * A change that has settled.
     *
     * @param since when the first of its events came
     * @param held  whether it has been held, so that how it looks now is how it is
     */
    public record Settled(long since, boolean held) {
    }

    private record Change(long first, long last, boolean held) {

        private long due() {
            return held ? last + PATIENCE : Math.min(last + QUIET, first + LONGEST);
        }
    }

    private final Map<K, Change> changes = new LinkedHashMap<>();

    /** Something has changed, perhaps again. */
    public void changed(K what, long now) {
        Change before = changes.get(what);
        changes.put(what, new Change(before == null || before.held() ? now : before.first(), now, false));
    }

    /** What was due looked broken: it is due once more when it has kept still. A change that came meanwhile stands. */
    public void hold(K what, long now) {
        changes.putIfAbsent(what, new Change(now, now, true));
    }

    /** What may be looked at now, in the order of the changes; it is no longer waited for. */
    public Map<K, Settled> due(long now) {
        Map<K, Settled> due = new LinkedHashMap<>();
        changes.forEach((what, change) -> {
            if (change.due() <= now) {
                due.put(what, new Settled(change.first(), change.held()));
            }
        });
        due.keySet().forEach(changes::remove);
        return due;
    }

    /** Whether anything is waited for. */
    public boolean isWaiting() {
        return !changes.isEmpty();
    }

    /** Milliseconds until something is due; {@link Long#MAX_VALUE} if nothing is waited for, 0 if something is due already. */
    public long untilDue(long now) {
        return changes.values().stream().mapToLong(change -> Math.max(0, change.due() - now)).min().orElse(Long.MAX_VALUE);
    }
}
