package org.clausecheck.report.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The elements of a page, read strictly: every element is closed where it was opened, every attribute quoted and given once. */
final class Markup {

    private static final Set<String> VOID = Set.of("meta", "br", "img", "hr", "input", "link");
    private static final Set<String> RAW = Set.of("script", "style");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z0-9:-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z0-9:-]+)(?:=\"([^\"]*)\")?");

    private final List<Element> elements = new ArrayList<>();

    /** An element with all that lies in it as text. */
    record Element(String name, Map<String, String> attributes, List<String> within, StringBuilder text) {

        Optional<String> attribute(String key) {
            return Optional.ofNullable(attributes.get(key));
        }

        boolean has(String className) {
            return attribute("class").filter(classes -> List.of(classes.split(" ")).contains(className)).isPresent();
        }
    }

    private Markup() {
    }

    /** Reads a page; {@link IllegalArgumentException} for one that is not well-formed. */
    static Markup of(String html) {
        Markup page = new Markup();
        page.read(html.replaceFirst("^<!DOCTYPE html>\\s*", ""));
        return page;
    }

    private void read(String html) {
        Deque<Element> open = new ArrayDeque<>();
        int at = 0;
        while (at < html.length()) {
            int next = html.indexOf('<', at);
            text(open, html.substring(at, next < 0 ? html.length() : next));
            if (next < 0) {
                break;
            }
            Matcher tag = TAG.matcher(html).region(next, html.length());
            if (!tag.lookingAt()) {
                throw new IllegalArgumentException("no tag: " + html.substring(next, Math.min(html.length(), next + 80)));
            }
            at = tag.end();
            String name = tag.group(2);
            if (!tag.group(1).isEmpty()) {
                close(open, name);
            } else {
                Element element = new Element(name, attributes(tag.group(3)), open.stream().map(Element::name).toList(),
                        new StringBuilder());
                elements.add(element);
                if (RAW.contains(name)) {
                    int end = html.indexOf("</" + name, at);
                    element.text().append(html, at, end);
                    at = html.indexOf('>', end) + 1;
                } else if (!VOID.contains(name) && tag.group(4).isEmpty()) {
                    open.push(element);
                }
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("not closed: " + open.peek().name());
        }
    }

    private static void text(Deque<Element> open, String text) {
        open.forEach(element -> element.text().append(decoded(text)));
    }

    private static void close(Deque<Element> open, String name) {
        if (open.isEmpty() || !open.pop().name().equals(name)) {
            throw new IllegalArgumentException("closed where it was not opened: " + name);
        }
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? "" : decoded(attribute.group(2));
            if (attributes.put(attribute.group(1), value) != null) {
                throw new IllegalArgumentException("given twice: " + attribute.group(1));
            }
        }
        return attributes;
    }

    private static String decoded(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** All elements, in the order in which they open. */
    List<Element> elements() {
        return elements;
    }

    /** The elements of a name. */
    List<Element> all(String name) {
        return elements.stream().filter(element -> element.name().equals(name)).toList();
    }

    /** The element with an id; {@link java.util.NoSuchElementException} if there is none. */
    Element byId(String id) {
        return elements.stream().filter(element -> element.attribute("id").filter(id::equals).isPresent()).findFirst().orElseThrow();
    }

    /** All ids, in order. */
    List<String> ids() {
        return elements.stream().flatMap(element -> element.attribute("id").stream()).toList();
    }
}
