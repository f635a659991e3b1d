package org.clausecheck.cli.doctor;

import java.util.Optional;

/**
 * One thing that was looked at.
 *
 * @param name   what was looked at, in one or two words
 * @param status how it stands
 * @param text   what was found
 * @param remedy what to do about it; empty where nothing is to be done
 */
public record Check(String name, Status status, String text, Optional<String> remedy) {

    /** How a thing stands. */
    public enum Status {
        /** As it should be. */
        OK,
        /** Good to know; nothing is wrong. */
        NOTE,
        /** Something the user should mend. */
        PROBLEM
    }

    static Check ok(String name, String text) {
        return new Check(name, Status.OK, text, Optional.empty());
    }

    static Check note(String name, String text) {
        return new Check(name, Status.NOTE, text, Optional.empty());
    }

    static Check note(String name, String text, String remedy) {
        return new Check(name, Status.NOTE, text, Optional.of(remedy));
    }

    static Check problem(String name, String text, String remedy) {
        return new Check(name, Status.PROBLEM, text, Optional.of(remedy));
    }
}
