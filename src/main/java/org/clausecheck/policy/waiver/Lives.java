package org.clausecheck.policy.waiver;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;

/**
 * How long waivers may hold.
 *
 * @param longest most days from the day of creation to the last day, by the severity of the rule
 * @param notice  how many days before its end a waiver is said to expire soon
 */
public record Lives(Map<Severity, Integer> longest, int notice) {

    public Lives {
        longest = Map.copyOf(longest);
    }

    /** The product's own limits, from the resource {@code lives.properties}. */
    public static Lives builtIn() {
        Properties days = new Properties();
        try (InputStream in = Lives.class.getResourceAsStream("lives.properties")) {
            days.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("lives.properties", e);
        }
        Map<Severity, Integer> longest = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            longest.put(severity, Integer.valueOf(days.getProperty(Words.of(severity))));
        }
        return new Lives(longest, Integer.parseInt(days.getProperty("notice")));
    }
}
