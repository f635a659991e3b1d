package org.clausecheck.sheet.schema;

/** The kinds of values that a member of the format may have; lists and bounds are said by the {@link MemberShape}. */
public enum ValueKind {
    /** Free text. */
    TEXT,
    /** An id of the document's namespace. */
    ID,
    /** True or false. */
    BOOLEAN,
    /** A whole number. */
    INTEGER,
    /** A number. */
    NUMBER,
    /** A number from 0 to 100. */
    PERCENT,
    /** A calendar day. */
    DATE,
    /** A currency code. */
    CURRENCY,
    /** An amount of money. */
    MONEY,
    /** A number of units. */
    QUANTITY,
    /** A length of time. */
    DURATION,
    /** Yes, no or a length of time. */
    SURVIVAL,
    /** A day, known or not. */
    WHEN,
    /** Events and conditions, combined. */
    TRIGGER,
    /** A value of a closed enumeration. */
    ENUMERATION,
    /** A code of an open vocabulary. */
    CODE,
    /** A reference to something declared elsewhere. */
    REFERENCE,
    /** An object with a record of its own. */
    OBJECT,
    /** A clause of any type. */
    CLAUSE,
    /** An agreement, inline or by file. */
    AGREEMENT,
    /** The namespaces that a document declares. */
    NAMESPACES
}
