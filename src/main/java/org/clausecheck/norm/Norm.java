package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Period;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Tranche;

/**
 * What one clause means for one party. A clause with several bound parties gives one norm each.
 *
 * @param source      the clause; the only thing a finding names as its place
 * @param tranche     the tranche, where the norm comes from one
 * @param nature      where it comes from; gives the modality
 * @param bearer      who may, must, must not, or can
 * @param towards     who is protected (prohibition), owed (duty), granting (right), subject (power)
 * @param statedBy    whose wish the norm is: grantor, beneficiary, payee, buyer; they lift their own prohibitions by it
 * @param granted     whether a freedom names its grantor
 * @param reach       what it is about
 * @param circle      with, to, through or for whom
 * @param rights      of a grant or a ban on grants: the actions the grantee gets
 * @param publication whether a grant comes from the publication of weights
 * @param company     the company steered, or whose securities are meant
 * @param period      from when to when it stands
 * @param day         the day of a one-off act
 * @param measure     its figures
 * @param firmness    how firmly it is promised
 * @param open        what it waits for, or who may call it
 * @param awaits      parties whose consent it waits for by its own terms
 * @param release     parties who may lift it beside those protected
 * @param reliefs     its exceptions
 * @param standing    yes or unknown; what does not stand is no norm
 */
public record Norm(Clause source, Optional<Tranche> tranche, Nature nature, String bearer, List<String> towards, List<String> statedBy,
        boolean granted, Reach reach, Circle circle, Part rights, boolean publication, Optional<String> company, Period period,
        Optional<Bounds> day, Measure measure, Firmness firmness, List<Why> open, List<String> awaits, List<String> release,
        List<Relief> reliefs, Truth standing) {

    /** Right, duty, prohibition or power. */
    public Modality modality() {
        return nature.modality();
    }

    /** Who would lose if the norm were taken away: the protected or owed, or the holder of a right or power. */
    List<String> losers() {
        return modality() == Modality.RIGHT || modality() == Modality.POWER ? List.of(bearer) : towards;
    }

    /** Whether the bearer must not, or must not without asking. */
    boolean isProhibition() {
        return modality() == Modality.PROHIBITION;
    }
}
