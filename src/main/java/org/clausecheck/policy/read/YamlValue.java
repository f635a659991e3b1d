package org.clausecheck.policy.read;

import java.util.List;

/** A value of a YAML document with the characters that a message underlines: from {@code start}, up to and without {@code end}. */
sealed interface YamlValue {

    int start();

    int end();

    /** How the value is called in a message. */
    String title();

    /** An object, its members in the order of the file, each name once. */
    record Mapping(int start, int end, List<Member> members) implements YamlValue {
        @Override
        public String title() {
            return "an object";
        }
    }

    /** A member of an object. */
    record Member(String name, int start, int end, YamlValue value) {
    }

    /** A list. */
    record Sequence(int start, int end, List<YamlValue> items) implements YamlValue {
        @Override
        public String title() {
            return "a list";
        }
    }

    /** A single value as written; {@code plain} if it stands without quotes, so that it may be more than a text. */
    record Scalar(int start, int end, String text, PlainWord plain) implements YamlValue {
        @Override
        public String title() {
            return plain.title(text);
        }
    }
}
