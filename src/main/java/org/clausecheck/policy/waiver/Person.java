package org.clausecheck.policy.waiver;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A person as people write one: a name, an e-mail address, or both. Compared so that the two names on a waiver are not one person in two
 * spellings; letter case, accents, punctuation and the order of names do not count.
 *
 * @param name  the words of the name in order; empty if only an address is given
 * @param local the words before the @ of the address; empty if only a name is given
 * @param mail  the address; empty if only a name is given
 */
record Person(List<String> name, List<String> local, String mail) {

    static Person of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
        String mail = Stream.of(plain.split("[\\s<>()\\[\\],;:\"]+")).filter(word -> word.matches("(mailto:)?[^@]+@[^@]+")).findFirst().orElse("");
        return new Person(words(mail.isEmpty() ? plain : plain.replace(mail, " ")), words(mail.replaceFirst("[+@].*", "")), mail.replaceFirst("\\+[^@]*@", "@"));
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).sorted().toList();
    }

    /** Whether two spellings evidently mean one person. */
    boolean isSame(Person other) {
        boolean names = !name.isEmpty() && (name.equals(other.name) || name.equals(other.local)) || !other.name.isEmpty() && other.name.equals(local);
        return names || !mail.isEmpty() && (mail.equals(other.mail) || local.size() > 1 && local.equals(other.local));
    }
}
