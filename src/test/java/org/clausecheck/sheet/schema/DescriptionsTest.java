package org.clausecheck.sheet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Inlined;
import org.clausecheck.sheet.FiledAgreement;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.clause.Common;
import org.clausecheck.sheet.clause.Scope;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private final Descriptions descriptions = Descriptions.load();

    @Test
    void descriptionsAndRecordComponentsAgreeBothWays() {
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Set<Class<?>> records = new LinkedHashSet<>(AllRecords.all());
        records.addAll(List.of(Common.class, Scope.class, Margin.class));
        records.forEach(record -> expected.put(record.getSimpleName(), components(record)));
        expected.put(FiledAgreement.class.getSimpleName(), Set.of("file"));

        Map<String, List<String>> described = new LinkedHashMap<>(descriptions.names());
        described.remove(Descriptions.VALUES);

        assertThat(described.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((record, members) -> assertThat(described.get(record)).as(record).containsExactlyInAnyOrderElementsOf(members));
    }

    /** What a user writes of a record: of the margin only facts and lists. */
    private static Set<String> components(Class<?> record) {
        Set<String> names = new LinkedHashSet<>();
        Arrays.stream(record.getRecordComponents()).filter(component -> !Inlined.class.isAssignableFrom(component.getType()))
                .filter(component -> record != Margin.class || component.getType() == Fact.class || component.getType() == Items.class)
                .forEach(component -> names.add(component.getName().replaceAll("_$", "")));
        return names;
    }

    @Test
    void everyDescriptionIsASentence() {
        descriptions.names().forEach((record, members) -> members.forEach(member -> {
            String says = record.equals(Descriptions.VALUES) ? descriptions.ofValue(member).orElse("")
                    : text(record, member);
            assertThat(says).as(record + "." + member).matches("[A-Z].{6,}\\.").doesNotContain("see the", "TODO");
        }));
    }

    private String text(String record, String member) {
        Set<Class<?>> records = new LinkedHashSet<>(AllRecords.all());
        records.addAll(List.of(Common.class, Scope.class, Margin.class, FiledAgreement.class));
        Class<?> type = records.stream().filter(candidate -> candidate.getSimpleName().equals(record)).findFirst().orElseThrow();
        return descriptions.of(type, member).orElse("");
    }

    @Test
    void everyValueOfTheFormatIsDescribed() {
        assertThat(descriptions.names().get(Descriptions.VALUES)).contains("id", "date", "money", "quantity", "duration", "when", "trigger",
                "bounded", "survival", "percent", "currency", "extension");
    }
}
