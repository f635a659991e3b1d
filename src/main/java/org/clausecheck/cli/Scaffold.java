package org.clausecheck.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Texts to begin with, from the resources; {@code @name@} stands for a word that is filled in. */
final class Scaffold {

    private Scaffold() {
    }

    static String text(String name, Map<String, String> words) {
        try (InputStream in = Scaffold.class.getResourceAsStream("/org/clausecheck/cli/scaffold/" + name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace("@" + word.getKey() + "@", word.getValue());
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
