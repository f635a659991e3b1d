package org.clausecheck.policy;

import org.clausecheck.logic.Place;

/** Where a setting comes from. */
public sealed interface Origin {

    /** The origin of what nobody has set. */
    Origin BUILT_IN = new BuiltIn();

    /** How the origin is called, on one line. */
    String words();

    /** What the product itself lays down. */
    record BuiltIn() implements Origin {
        @Override
        public String words() {
            return "built in";
        }
    }

    /**
     * A configuration file.
     *
     * @param place where the value stands
     */
    record File(Place place) implements Origin {
        @Override
        public String words() {
            return place.file() + ":" + place.line() + ":" + place.column();
        }
    }

    /**
     * A profile of a configuration file.
     *
     * @param profile the name of the profile
     * @param place   where the value stands
     */
    record Profile(String profile, Place place) implements Origin {
        @Override
        public String words() {
            return "profile " + profile + " " + place.file() + ":" + place.line() + ":" + place.column();
        }
    }

    /**
     * An option of the command.
     *
     * @param option as it was written, such as {@code --fail-on high}
     */
    record CommandLine(String option) implements Origin {
        @Override
        public String words() {
            return "command line " + option;
        }
    }
}
