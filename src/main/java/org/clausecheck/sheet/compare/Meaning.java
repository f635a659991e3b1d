package org.clausecheck.sheet.compare;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a value says, apart from how it is written. Two values mean the same if their {@link #text} is the same. */
public sealed interface Meaning {

    /** The meaning as a text that no other meaning has, references called as the naming has it. */
    String text(Naming naming);

    /** A text of these parts that no other parts give. */
    private static String of(String kind, List<String> parts) {
        return parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining("", kind + "(", ")"));
    }

    /** A word, a figure in its plain form, or free text. */
    record Plain(String word) implements Meaning {
        @Override
        public String text(Naming naming) {
            return of("plain", List.of(word));
        }
    }

    /** Something that is declared elsewhere. */
    record Reference(String document, String reference) implements Meaning {
        @Override
        public String text(Naming naming) {
            return of("plain", List.of(naming.of(document, reference)));
        }
    }

    /** Several values. Their order counts only where the format says so. */
    record Several(List<Meaning> parts, boolean ordered) implements Meaning {

        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String text(Naming naming) {
            List<String> texts = parts.stream().map(part -> part.text(naming)).toList();
            return ordered ? of("list", texts) : of("set", texts.stream().sorted().toList());
        }
    }

    /** Named parts of one value. */
    record Parts(SortedMap<String, Meaning> parts) implements Meaning {

        public Parts {
            parts = new TreeMap<>(parts);
        }

        @Override
        public String text(Naming naming) {
            return of("parts", parts.entrySet().stream().map(part -> of(part.getKey(), List.of(part.getValue().text(naming)))).toList());
        }
    }
}
