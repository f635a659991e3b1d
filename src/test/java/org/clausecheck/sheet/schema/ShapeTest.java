package org.clausecheck.sheet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.clausecheck.sheet.Dates;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Source;
import org.clausecheck.sheet.clause.CarveOut;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.CustomClause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Renewal;
import org.clausecheck.sheet.clause.Termination;
import org.clausecheck.sheet.fact.PartyFacts;
import org.clausecheck.sheet.schema.MemberShape.Presence;
import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void everyClauseRecordHasAName() {
        Set<Class<?>> named = ClauseTypes.NAMES.stream().map(name -> ClauseTypes.record(name).orElseThrow()).collect(Collectors.toSet());

        assertThat(named).hasSize(ClauseTypes.NAMES.size()).doesNotContain(CustomClause.class);
        named.add(CustomClause.class);
        assertThat(named).containsExactlyInAnyOrderElementsOf(Arrays.asList(Clause.class.getPermittedSubclasses()));
    }

    @Test
    void aTypeOfANamespaceIsACustomClause() {
        assertThat(ClauseTypes.record("x-acme:carbon-budget")).contains(CustomClause.class);
        assertThat(List.of("carbon-budget", "x-acme:", "x-:a", ":a", "x-acme:Carbon", "acme:carbon", "x-ACME:a"))
                .allSatisfy(name -> assertThat(ClauseTypes.record(name)).isEmpty());
    }

    @Test
    void inlinedMembersStandInTheObjectAroundThem() {
        Shape licence = Shape.of(Licence.class);

        assertThat(licence.members().keySet()).startsWith("id", "type", "number")
                .contains("actions", "licensor", "note", "source", "withheld")
                .doesNotContain("common", "scope", "margin", "place", "document", "extensions");
        assertThat(licence.members().values()).extracting(MemberShape::position).doesNotHaveDuplicates();
    }

    @Test
    void presenceFollowsFromTheTypeOfTheComponent() {
        assertThat(Shape.of(Equity.class).members().get("kind").presence()).isEqualTo(Presence.REQUIRED);
        assertThat(Shape.of(Equity.class).members().get("amount").presence()).isEqualTo(Presence.OPTIONAL);
        assertThat(Shape.of(Equity.class).members().get("tranches").presence()).isEqualTo(Presence.LIST);
        assertThat(Shape.of(Termination.class).members().get("grounds").presence()).isEqualTo(Presence.REQUIRED_LIST);
        assertThat(Shape.of(Document.class).members().get("dates").presence()).isEqualTo(Presence.EMBEDDED);
    }

    @Test
    void aTrailingUnderscoreIsNoPartOfTheName() {
        assertThat(Shape.of(Renewal.class).members()).containsKey("while").doesNotContainKey("while_");
    }

    @Test
    void percentagesAreKnownByTheirNames() {
        assertThat(Shape.of(PartyFacts.class).members().get("foreignGovernmentPercent").kind()).isEqualTo(ValueKind.PERCENT);
        assertThat(Shape.of(CarveOut.class).members().get("limit").kind()).isEqualTo(ValueKind.NUMBER);
    }

    @Test
    void factsWithholdNothing() {
        assertThat(Shape.of(PartyFacts.class).members()).doesNotContainKey("withheld").containsKeys("note", "source");
        assertThat(Shape.of(Source.class).members()).containsKeys("withheld", "note", "source");
    }

    @Test
    void theOpenWorldIsTheWorldOfFactsAndCalendars() {
        assertThat(Shape.of(Dates.class).isOpen()).isTrue();
        assertThat(Shape.of(Licence.class).isOpen()).isFalse();
    }

    @Test
    void aShapeMakesItsRecord() {
        Object source = Shape.of(Source.class).create(null, "Form 10-Q", null, null);

        assertThat(source).isEqualTo(new Source(null, "Form 10-Q", null, null));
    }
}
