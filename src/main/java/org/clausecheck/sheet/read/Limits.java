package org.clausecheck.sheet.read;

import java.math.BigDecimal;

/**
 * How large an input may be. Far beyond any real deal, and small enough that a sheet made to exhaust the machine is refused in time:
 * each object of a sheet takes up to 35 members in memory, whether they are written or not.
 */
final class Limits {

    /** Bytes of one file. */
    static final int FILE_BYTES = 16 << 20;
    /** Characters of one text. */
    static final int TEXT_LENGTH = 1_000_000;
    /** Characters of one member name. */
    static final int NAME_LENGTH = 200;
    /** Characters of one number. */
    static final int NUMBER_LENGTH = 64;
    /** Digits before the decimal point. */
    static final int WHOLE_DIGITS = 30;
    /** Digits after the decimal point. */
    static final int DECIMALS = 20;
    /** Objects and lists inside each other. */
    static final int DEPTH = 100;
    /** Objects in all files of one reading. */
    private static final int OBJECTS = 20_000;
    /** Values, objects and lists among them, in all files of one reading. */
    private static final int VALUES = 400_000;
    /** Files of one reading. */
    private static final int FILES = 200;

    private int objects;
    private int values;
    private int files;

    /** Whether one more file is too much. */
    boolean fileIsTooMuch() {
        return ++files > FILES;
    }

    /** Counts a value; what is too much about it, or an empty text. */
    String count(boolean isObject) {
        if (isObject && ++objects > OBJECTS) {
            return "more than " + OBJECTS + " objects; a sheet with its agreements may hold that many";
        }
        return ++values > VALUES ? "more than " + VALUES + " values; a sheet with its agreements may hold that many" : "";
    }

    static String files() {
        return "more than " + FILES + " files; a sheet may name that many, directly or through others";
    }

    /** Whether a number has so many digits that to calculate with it would take long; {@code 1e999999999} is short to write. */
    static boolean isTooLong(BigDecimal number) {
        return number.signum() != 0 && ((long) number.precision() - number.scale() > WHOLE_DIGITS || number.scale() > DECIMALS);
    }
}
