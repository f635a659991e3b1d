package org.clausecheck.engine.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a table file, with its line; made by {@link TableScan}, which has refused all that does not belong there. */
final class Element {

    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final List<Element> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Element(String name, Map<String, String> attributes, int line) {
        this.name = name;
        this.attributes = attributes;
        this.line = line;
    }

    void add(Element child) {
        children.add(child);
    }

    void add(String characters) {
        text.append(characters);
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    Stream<Element> children() {
        return children.stream();
    }

    /** The same element around another text. */
    Element withText(String characters) {
        Element changed = new Element(name, attributes, line);
        Element cell = new Element("text", Map.of(), line);
        cell.add(characters);
        changed.add(cell);
        return changed;
    }

    /** The same element with another value of an attribute. */
    Element withAttribute(String attribute, String value) {
        Map<String, String> others = new HashMap<>(attributes);
        others.put(attribute, value);
        Element changed = new Element(name, others, line);
        children.forEach(changed::add);
        return changed;
    }

    /** The same element around other elements. */
    Element withChildren(List<Element> others) {
        Element changed = new Element(name, attributes, line);
        others.forEach(changed::add);
        return changed;
    }

    /** The value of an attribute; empty text when it is not there. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    Stream<Element> children(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    Optional<Element> child(String childName) {
        return children(childName).findFirst();
    }

    /** The characters of the element itself. */
    String characters() {
        return text.toString().strip();
    }

    /** The characters of its child {@code text}; empty when there is none. */
    String text() {
        return child("text").map(Element::characters).orElse("");
    }
}
