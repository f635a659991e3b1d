package org.clausecheck.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** What territories are called in a sentence, from a list of its own: the names of a Java runtime differ from one to the next. */
final class TerritoryNames {

    private static final Map<String, String> NAMES = read();

    private TerritoryNames() {
    }

    /**
     * The name with its article ({@code the Netherlands}). A part of a country that is not listed stands by its code, with the country; any
     * other code, such as a territory that a sheet defines, by itself.
     */
    static String of(String code) {
        String name = NAMES.get(code);
        if (name != null) {
            return name;
        }
        int dash = code.indexOf('-');
        String country = dash == 2 ? NAMES.get(code.substring(0, dash)) : null;
        return country == null ? code : code + " in " + country;
    }

    private static Map<String, String> read() {
        try (InputStream in = TerritoryNames.class.getResourceAsStream("territories.csv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 2)).collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
