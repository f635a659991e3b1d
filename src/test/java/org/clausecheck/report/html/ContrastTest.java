package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every text of the page has the contrast of WCAG 2 AA against all it stands on, in light, in dark and on paper; what is drawn has 3 to
 * 1.
 */
class ContrastTest {

    private static final List<String> TEXTS = List.of("ink", "soft", "link", "critical", "high", "medium", "low", "pass", "right",
            "duty", "prohibition", "power");
    private static final List<String> GROUNDS = List.of("paper", "card");
    private static final List<String> DRAWN = List.of("right", "duty", "prohibition", "power", "neutral", "critical", "high", "medium",
            "ink");
    private static final Pattern VARIABLE = Pattern.compile("--([a-z-]+):\\s*#([0-9a-f]{6})");

    private static Map<String, Integer> colours(String theme) {
        String css = css();
        String light = css.substring(css.indexOf(":root {"), css.indexOf('}', css.indexOf(":root {")));
        Map<String, Integer> colours = new HashMap<>();
        read(light, colours);
        if (!theme.equals("light")) {
            String media = theme.equals("dark") ? "@media (prefers-color-scheme: dark)" : "@media print";
            int root = css.indexOf(":root {", css.indexOf(media));
            read(css.substring(root, css.indexOf('}', root)), colours);
        }
        return colours;
    }

    private static String css() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void read(String block, Map<String, Integer> colours) {
        Matcher variable = VARIABLE.matcher(block);
        while (variable.find()) {
            colours.put(variable.group(1), Integer.parseInt(variable.group(2), 16));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void textsAreReadable(String theme) {
        Map<String, Integer> colours = colours(theme);

        for (String ground : GROUNDS) {
            TEXTS.forEach(text -> assertThat(contrast(colours, text, ground)).as(text + " on " + ground).isGreaterThanOrEqualTo(4.5));
        }
        assertThat(contrast(colours, "card", "critical")).as("the tag of what is critical").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(colours, "ink", "mark")).as("marked text").isGreaterThanOrEqualTo(4.5);
        List.of("wash-bad", "wash-open", "wash-good").forEach(wash -> List.of("ink", "soft", "critical", "medium", "pass")
                .forEach(text -> assertThat(contrast(colours, text, wash)).as(text + " on " + wash).isGreaterThanOrEqualTo(4.5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "print"})
    void drawingsAreVisible(String theme) {
        Map<String, Integer> colours = colours(theme);

        DRAWN.forEach(line -> assertThat(contrast(colours, line, "paper")).as(line).isGreaterThanOrEqualTo(3));
    }

    private static double contrast(Map<String, Integer> colours, String one, String two) {
        double first = luminance(colours.get(one));
        double second = luminance(colours.get(two));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 255) + 0.7152 * linear(colour >> 8 & 255) + 0.0722 * linear(colour & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
