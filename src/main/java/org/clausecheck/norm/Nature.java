package org.clausecheck.norm;

/** Where a norm comes from; norms of one modality clash differently by their nature. */
public enum Nature {
    /** An express "may". */
    FREEDOM(Modality.RIGHT),
    /** What a licence or an access lets the grantee do with the grantor's things. */
    LICENSED(Modality.RIGHT),
    /** A choice that need not be used. */
    OPTION(Modality.RIGHT),
    /** A state of affairs: who owns. No conduct, but two states of one thing can exclude each other. */
    STATE(Modality.RIGHT),
    /** A duty to act. */
    ACT(Modality.DUTY),
    /** The duty to let another do something: the licensor's side of a licence. */
    GRANT(Modality.DUTY),
    /** To pay, comply, cooperate, deliver: met only by a prohibition that names it. */
    PERFORMANCE(Modality.DUTY),
    /** The dealing with the holder that exclusivity and first rights imply; nobody must deal. */
    DEALING(Modality.DUTY),
    /** The licensor of an exclusive or sole licence may license nobody else. */
    GRANT_BAN(Modality.PROHIBITION),
    /** The licensor of an exclusive licence may not use the thing with or for others. */
    OWN_USE_BAN(Modality.PROHIBITION),
    /** The bound party may deal with the holder only. */
    EXCLUSIVITY(Modality.PROHIBITION),
    /** The whole demand is bought from one supplier. */
    WHOLE_DEMAND(Modality.PROHIBITION),
    /** Nothing with others before the holder was asked. */
    FIRST_RIGHT(Modality.PROHIBITION),
    /** Nothing without the holder's consent. */
    CONSENT(Modality.PROHIBITION),
    /** A plain prohibition. */
    RESTRAINT(Modality.PROHIBITION),
    /** Secrecy. */
    SECRECY(Modality.PROHIBITION),
    /** To end, stop, appoint, block or convert. */
    CONTROL(Modality.POWER);

    private final Modality modality;

    Nature(Modality modality) {
        this.modality = modality;
    }

    /** The modality of every norm of this nature. */
    public Modality modality() {
        return modality;
    }

    /** One of the two bans of a licence. */
    boolean isLicenceBan() {
        return this == GRANT_BAN || this == OWN_USE_BAN;
    }

    /** Not broken by the act, but by the act without the step before it: an offer or a consent. */
    boolean isUnless() {
        return this == FIRST_RIGHT || this == CONSENT;
    }

    /** All but a holder are shut out. */
    boolean favoursHolder() {
        return this == EXCLUSIVITY || this == WHOLE_DEMAND || this == FIRST_RIGHT;
    }
}
