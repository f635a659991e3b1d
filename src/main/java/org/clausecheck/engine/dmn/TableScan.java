package org.clausecheck.engine.dmn;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.clausecheck.engine.dmn.TableDefect.Kind;

/**
 * Looks through a file before the engine sees it: no document type, so no entities; only the elements that one decision table is made of;
 * FEEL and no other language; bounded in size and depth. What passes is handed on as a tree with lines.
 */
final class TableScan {

    private static final int MAX_CHARACTERS = 1_000_000;
    private static final int MAX_DEPTH = 12;

    private static final String DMN = "https://www.omg.org/spec/DMN/";
    private static final String KIE = "https://www.drools.org/kie/dmn/";

    private static final Set<String> TABLE = Set.of("definitions", "description", "itemDefinition", "typeRef", "inputData", "variable",
            "decision", "question", "informationRequirement", "requiredInput", "decisionTable", "input", "inputExpression", "inputValues",
            "output", "outputValues", "annotation", "rule", "inputEntry", "outputEntry", "annotationEntry", "text");

    /** How editors keep the picture of a diagram; it says nothing about the table. */
    private static final Set<String> PICTURE = Set.of("DMNDI", "DMNDiagram", "DMNShape", "DMNEdge", "DMNLabel", "DMNStyle", "Size",
            "Bounds", "waypoint", "extension", "extensionElements", "ComponentsWidthsExtension", "ComponentWidths", "width");

    private final String file;

    private TableScan(String file) {
        this.file = file;
    }

    /** The root element of a file; {@link TableException} with the line of the first thing that has no place in it. */
    static Element scan(String file, String xml) {
        return new TableScan(file).root(xml);
    }

    private Element root(String xml) {
        if (xml.length() > MAX_CHARACTERS) {
            throw unsafe(1, "a table file has at most " + MAX_CHARACTERS + " characters, this one " + xml.length());
        }
        String upper = xml.toUpperCase(Locale.ROOT);
        if (upper.contains("<!DOCTYPE") || upper.contains("<!ENTITY")) {
            throw unsafe(1, "a table file has no document type and no entities");
        }
        try {
            return read(factory().createXMLStreamReader(new StringReader(xml)));
        } catch (XMLStreamException e) {
            throw defect(Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNumber()), Kind.FORM, "no well-formed XML");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private Element read(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Element root = null;
        boolean picture = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    picture = picture || reader.getLocalName().equals("DMNDI");
                    Element element = element(reader, picture, open.size());
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    boolean closesPicture = open.pop().name().equals("DMNDI");
                    picture = picture && !closesPicture;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> open.peek().add(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw unsafe(reader.getLocation().getLineNumber(), "a table file has no document type, entities or instructions");
                default -> {
                }
            }
        }
        return root;
    }

    private Element element(XMLStreamReader reader, boolean picture, int depth) {
        int line = reader.getLocation().getLineNumber();
        String name = reader.getLocalName();
        String namespace = String.valueOf(reader.getNamespaceURI());
        if (depth >= MAX_DEPTH) {
            throw unsafe(line, "elements are nested more than " + MAX_DEPTH + " deep");
        }
        boolean allowed = namespace.startsWith(DMN) && (picture ? PICTURE : TABLE).contains(name)
                || picture && (namespace.startsWith(KIE) || namespace.startsWith("http://www.omg.org/spec/DMN/")) && PICTURE.contains(name);
        if (!allowed) {
            throw unsafe(line, "<" + name + "> has no place in a table file, which holds one decision table and its inputs");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        for (String language : List.of("expressionLanguage", "typeLanguage")) {
            if (!attributes.getOrDefault(language, "FEEL").toUpperCase(Locale.ROOT).contains("FEEL")) {
                throw unsafe(line, "a table is written in FEEL, not in " + attributes.get(language));
            }
        }
        return new Element(name, attributes, line);
    }

    private TableException unsafe(int line, String message) {
        return defect(line, Kind.UNSAFE, message);
    }

    private TableException defect(int line, Kind kind, String message) {
        return new TableException(List.of(new TableDefect(file, line, kind, "", message)));
    }
}
