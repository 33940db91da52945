package org.lidsdown.domain.reading;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** XML as a tree that can be changed. */
@SuppressWarnings("exports")
public final class Xml {
    private static final DocumentBuilderFactory TREES =
            DocumentBuilderFactory.newDefaultNSInstance();
    private static final TransformerFactory TEXTS = TransformerFactory.newDefaultInstance();

    private Xml() {}

    /** The tree of a text. */
    public static Document parsed(String text) {
        try {
            return TREES.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text of a tree. */
    public static String text(Document document) {
        try {
            StringWriter out = new StringWriter();
            TEXTS.newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every element, the root first. */
    public static List<Element> elements(Document document) {
        List<Element> all = new ArrayList<>();
        collect(document.getDocumentElement(), all);
        return all;
    }

    /** An element and every element in it. */
    public static void collect(Element element, List<Element> all) {
        all.add(element);
        for (Node n = element.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element child) {
                collect(child, all);
            }
        }
    }
}
