package org.lidsdown.domain.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final String MALFORMED =
            "This is not well-formed XML, so no chart can be read from it.";
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

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

    static Element read(byte[] bytes) throws Refused {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is loaded from outside");
        });
        try {
            return read(factory.createXMLStreamReader(new StringReader(text(bytes))));
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw new Refused(line, MALFORMED);
        }
    }

    /** Decoded here, as the parser would complain of foreign bytes on the terminal. */
    private static String text(byte[] bytes) throws Refused {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            throw new Refused((int) read.chars().filter(c -> c == '\n').count() + 1, MALFORMED);
        }
        return read.startsWith("\uFEFF") ? read.substring(1) : read;
    }

    private static Charset charset(byte[] bytes) throws Refused {
        String start = new String(bytes, 0, Math.min(bytes.length, 200), ISO_8859_1);
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return UTF_16;
        }
        Matcher declared = ENCODING.matcher(start);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : UTF_8;
        } catch (IllegalArgumentException e) {
            throw new Refused(1, MALFORMED);
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
