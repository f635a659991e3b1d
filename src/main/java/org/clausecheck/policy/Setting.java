package org.clausecheck.policy;

/**
 * A value and where it comes from.
 *
 * @param value  the value
 * @param origin who has set it last
 * @param <T>    the type of the value
 */
public record Setting<T>(T value, Origin origin) {
}
