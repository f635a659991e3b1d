package org.clausecheck.norm;

/**
 * What an encounter is about: one value for each rule that judges encounters. Of two that fit one pair of clauses the first takes it,
 * between results of one gravity.
 */
public enum Matter {
    /** A purchase of shares under a cap or a standstill. The clash says only that the purchase falls under it; figures are not judged. */
    HOLDING_CAP,
    /** A publication of weights against an exclusive or sole licence. */
    OPEN_WEIGHTS,
    /** Development against a restraint. */
    DEVELOPMENT,
    /** A promised disclosure against secrecy. */
    DISCLOSURE,
    /** A deal with a third party inside a first right. */
    FIRST_REFUSAL,
    /** An act that needs a consent of which there is no record. */
    CONSENT,
    /** Two rates for one day. */
    RATES,
    /** Access that outlasts the licences it rests on. */
    SUPPORT,
    /** Delivery without conditions under a power to hold releases. */
    DELIVERY_AND_SAFETY,
    /** A power to end what cannot be ended, or an end of what survives. */
    REVOCATION,
    /** Powers over one board that exceed the board. */
    BOARD_POWERS,
    /** Powers that a listing, conversion or reorganisation sets off. */
    LISTING_POWERS,
    /** Better terms than the best. */
    BEST_TERMS,
    /** Everything else: exclusivity, first rights, restraints, ownership. */
    GENERAL,
    /** Two agreements beside the sheet; only what is certain. */
    BETWEEN_AGREEMENTS
}
