package org.clausecheck.sheet;

import java.util.Locale;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.InstrumentForm;

/** Whether an instrument has the form that a law asks for. */
public final class Formality {

    private Formality() {
    }

    /**
     * Whether a form meets another one, as a table writes it: a signed writing meets every writing, an unsigned one only an unsigned one,
     * word of mouth none. An electronic form is unknown: it serves if it is signed, and the word does not say so. A form that is not stated
     * is NO, one that is withheld UNKNOWN.
     */
    public static Truth meets(Fact<InstrumentForm> form, Fact<String> required) {
        return form.check(found -> required.check(needed -> switch (found) {
            case SIGNED_WRITING -> Truth.of(is(InstrumentForm.SIGNED_WRITING, needed) || is(InstrumentForm.WRITING, needed));
            case WRITING -> Truth.of(is(InstrumentForm.WRITING, needed));
            case ELECTRONIC -> Truth.unknown(form.place().<Why>map(place -> new Why.Missing(place, "whether the electronic form is signed"))
                    .stream().toArray(Why[]::new));
            case ORAL -> Truth.NO;
        }));
    }

    private static boolean is(InstrumentForm form, String written) {
        return form.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(written);
    }
}
