package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Codes.InstrumentForm;
import org.junit.jupiter.api.Test;

class FormalityTest {

    private static final Place HERE = Place.wholeFile("deal.json").member("form");

    private static Truth meets(InstrumentForm form, String required) {
        return Formality.meets(Fact.stated(form, HERE), Fact.stated(required, List.of()));
    }

    @Test
    void aSignedWritingMeetsEveryWriting() {
        assertThat(meets(InstrumentForm.SIGNED_WRITING, "signed-writing").yes()).isTrue();
        assertThat(meets(InstrumentForm.SIGNED_WRITING, "writing").yes()).isTrue();
    }

    @Test
    void anUnsignedWritingMeetsOnlyAnUnsignedOne() {
        assertThat(meets(InstrumentForm.WRITING, "writing").yes()).isTrue();
        assertThat(meets(InstrumentForm.WRITING, "signed-writing").no()).isTrue();
    }

    @Test
    void wordOfMouthMeetsNone() {
        assertThat(meets(InstrumentForm.ORAL, "writing").no()).isTrue();
    }

    @Test
    void anElectronicFormAsksWhetherItIsSigned() {
        Truth electronic = meets(InstrumentForm.ELECTRONIC, "signed-writing");

        assertThat(electronic.unknown()).isTrue();
        assertThat(electronic.why()).anySatisfy(why -> assertThat(why.at()).contains(HERE));
    }

    @Test
    void aFormThatIsNotStatedIsNoneAndAWithheldOneIsOpen() {
        Fact<String> required = Fact.stated("writing", List.of());

        assertThat(Formality.meets(Fact.unstated(HERE), required).no()).isTrue();
        assertThat(Formality.meets(Fact.withheld(HERE), required).unknown()).isTrue();
    }

    @Test
    void anUnknownRequirementLeavesItOpen() {
        assertThat(Formality.meets(Fact.stated(InstrumentForm.ORAL, HERE), Fact.unknown(HERE)).unknown()).isTrue();
    }
}
