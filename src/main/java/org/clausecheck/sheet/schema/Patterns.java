package org.clausecheck.sheet.schema;

import java.util.Collection;

/** The written forms of values, as regular expressions that editors and validators understand alike (ECMA-262). */
final class Patterns {

    static final String ID = "^" + Names.ID + "$";
    static final String NAMESPACE = "^" + Names.NAMESPACE + "$";
    /** A type or value of a namespace: {@code x-acme:carbon-budget}. */
    static final String IN_NAMESPACE = Names.NAMESPACE + ":" + Names.ID;
    static final String CURRENCY = "^[A-Z]{3}$";

    private static final String NUMBER = "(0|[1-9][0-9]{0,29})(\\.[0-9]{1,20})?";
    private static final String SCALE = "(thousand|million|billion|trillion)";

    static final String MONEY = "^[A-Z]{3} -?" + NUMBER + "( " + SCALE + ")?$";
    static final String QUANTITY = "^" + NUMBER + "( " + SCALE + ")? (?!" + SCALE + "$)[A-Za-z][A-Za-z0-9/.%-]{0,39}$";
    static final String DURATION = "^(0|[1-9][0-9]{0,4}) (business day|day|week|month|quarter|year)s?$";

    private static final String LONG_MONTHS = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
    private static final String SHORT_MONTHS = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
    private static final String LEAP_YEARS = "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";

    /** Only days that exist, those of leap years among them. */
    static final String DATE = "^([0-9]{4}-(" + LONG_MONTHS + "|" + SHORT_MONTHS + "|02-(0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEARS + "-02-29)$";

    private Patterns() {
    }

    /** One of these words, or a value of a namespace. */
    static String extendable(Collection<String> words) {
        return "^(" + String.join("|", words) + "|" + IN_NAMESPACE + ")$";
    }
}
