package org.clausecheck.policy.waiver;

import java.util.EnumMap;
import java.util.Map;

import org.clausecheck.finding.Severity;
import org.clausecheck.policy.Configuration;
import org.clausecheck.policy.Settings;

/**
 * How long waivers may hold: custom of the house, which its configuration sets under {@code waivers}.
 *
 * @param longest most days from the day of creation to the last day, by the severity of the rule
 * @param notice  how many days before its end a waiver is said to expire soon
 */
public record Lives(Map<Severity, Integer> longest, int notice) {

    public Lives {
        longest = Map.copyOf(longest);
    }

    /** Those that hold where no configuration says otherwise. */
    public static Lives builtIn() {
        return of(Configuration.defaults());
    }

    /** Those of settings that leave none open. */
    public static Lives of(Settings settings) {
        Map<Severity, Integer> longest = new EnumMap<>(Severity.class);
        settings.longestWaivers().forEach((severity, days) -> longest.put(severity, days.value()));
        return new Lives(longest, settings.waiverNotice().orElseThrow().value());
    }
}
