package org.clausecheck.report;

import java.util.Optional;

import org.clausecheck.logic.Place;

/**
 * A setting that a configuration makes otherwise than the product.
 *
 * @param setting its name, such as {@code severities.IP-001}
 * @param value   what it is
 * @param builtIn what it is without the configuration; empty if there is nothing to compare
 * @param place   where it is set
 * @param profile the profile that sets it; empty if the file itself does
 */
public record Difference(String setting, String value, Optional<String> builtIn, Place place, Optional<String> profile) {

    /** In words: {@code severities.IP-001 medium (built in: high)}. */
    public String words() {
        return setting + " " + value + builtIn.map(other -> " (built in: " + other + ")").orElse("");
    }
}
