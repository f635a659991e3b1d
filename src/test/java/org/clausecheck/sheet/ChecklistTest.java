package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void itIsCompleteIfEveryTermIsThere() {
        assertThat(Checklist.of("a price", Truth.YES, "a day", Truth.YES).complete().state()).isEqualTo(Truth.State.YES);
        assertThat(Checklist.of("a price", Truth.UNKNOWN, "a day", Truth.YES).complete().state()).isEqualTo(Truth.State.UNKNOWN);
        assertThat(Checklist.of("a price", Truth.UNKNOWN, "a day", Truth.NO).complete().state()).isEqualTo(Truth.State.NO);
    }

    @Test
    void itNamesWhatIsLackingAndWhatIsOpen() {
        Checklist list = Checklist.of("a price", Truth.UNKNOWN, "a day", Truth.NO, "a form", Truth.YES);

        assertThat(list.lacking()).containsExactly("a day");
        assertThat(list.open()).containsExactly("a price");
    }

    @Test
    void wordsAndTruthsMustAlternate() {
        assertThatThrownBy(() -> Checklist.of("a price")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checklist.of(Truth.YES, "a price")).isInstanceOf(IllegalArgumentException.class);
    }
}
