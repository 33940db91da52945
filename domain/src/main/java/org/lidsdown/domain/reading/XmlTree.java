package org.lidsdown.domain.reading;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into elements; document types and entities of any kind are refused before they are
 * looked at.
 */
final class XmlTree {
    private static final int DEEPEST = 64;

    private XmlTree() {}

    /** The refusal of a file, with the line it was noticed on. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        final int line;

        Refused(int line, String sentence) {
            super(sentence);
            this.line = line;
        }
    }

    static Element read(InputStream in) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from outside");
        });
        try {
            return read(factory.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new Refused(
                    line, "This is not well-formed XML, so no chart can be read from it.");
        }
    }

    private static Element read(XMLStreamReader xml) throws XMLStreamException, Refused {
        Deque<Element> open = new ArrayDeque<>();
        Element root = new Element("", "", 0);
        open.push(root);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml, open);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().text.append(xml.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new Refused(
                                xml.getLocation().getLineNumber(),
                                "A chart file may not declare a document type or entities.");
                default -> {}
            }
        }
        return root.children.getFirst();
    }

    private static void start(XMLStreamReader xml, Deque<Element> open) throws Refused {
        int line = xml.getLocation().getLineNumber();
        if (open.size() > DEEPEST) {
            throw new Refused(line, "The elements of this file are nested too deeply for a chart.");
        }
        String namespace = Objects.requireNonNullElse(xml.getNamespaceURI(), "");
        Element element = new Element(namespace, xml.getLocalName(), line);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, i, element);
        }
        open.element().children.add(element);
        open.push(element);
    }

    private static void attribute(XMLStreamReader xml, int i, Element element) {
        String namespace = Objects.requireNonNullElse(xml.getAttributeNamespace(i), "");
        if (!namespace.equals(XMLConstants.XML_NS_URI)) {
            String name = xml.getAttributeLocalName(i);
            element.attributes.put(name, xml.getAttributeValue(i));
            element.attributeNames.add(Element.fullName(namespace, name));
        }
    }
}
