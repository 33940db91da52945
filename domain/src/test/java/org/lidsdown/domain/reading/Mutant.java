package org.lidsdown.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The shipped chart with a few random changes, always the same for the same seed. */
public final class Mutant {
    private static final Document SHIPPED = Xml.parsed(AChart.torView());

    private final Random random;
    private final Document document;

    private Mutant(long seed) {
        random = new Random(seed);
        document = (Document) SHIPPED.cloneNode(true);
    }

    /** The text of this seed's mutant. */
    public static String of(long seed) {
        return new Mutant(seed).text();
    }

    /** Every second mutant is without print, so that new ways can be sound ones. */
    private String text() {
        boolean rewire = random.nextBoolean();
        if (rewire) {
            takePrintAway();
        }
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            if (rewire) {
                rewire();
            } else {
                change();
            }
        }
        return Xml.text(document);
    }

    private void takePrintAway() {
        for (Element element : elements()) {
            switch (element.getNodeName()) {
                case "ld:print", "ld:sentence" -> element.getParentNode().removeChild(element);
                case "ld:duty" -> element.setAttribute("words", "To do");
                default -> {}
            }
        }
    }

    /** Another end for an arrow, another start for a part, another rule for a duty. */
    private void rewire() {
        Attr attribute = any(attributes().stream().filter(this::isWire).toList());
        List<Attr> same =
                attributes().stream().filter(a -> a.getName().equals(attribute.getName())).toList();
        List<Attr> places =
                attributes().stream()
                        .filter(a -> a.getName().equals("id"))
                        .filter(a -> a.getOwnerElement().getPrefix() == null)
                        .toList();
        boolean toPlace = attribute.getName().equals("target");
        attribute.setValue(any(toPlace ? places : same).getValue());
    }

    private boolean isWire(Attr attribute) {
        return List.of("target", "initial", "facts", "deadline", "owner", "about", "ld:asks")
                .contains(attribute.getName());
    }

    private void change() {
        switch (random.nextInt(10)) {
            case 0 -> deleteElement();
            case 1 -> renameElement();
            case 2 -> swapElements();
            case 3 -> doubleElement();
            case 4 -> moveElement();
            case 5 -> deleteAttribute();
            case 6 -> renameAttribute();
            default -> valueFromElsewhere();
        }
    }

    private List<Element> elements() {
        List<Element> all = Xml.elements(document);
        return all.subList(1, all.size());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void deleteElement() {
        Element element = any(elements());
        element.getParentNode().removeChild(element);
    }

    private void renameElement() {
        Element one = any(elements());
        Element other = any(elements());
        document.renameNode(one, other.getNamespaceURI(), other.getNodeName());
    }

    private void swapElements() {
        Element one = any(elements());
        Element other = any(elements());
        if (!holds(one, other) && !holds(other, one)) {
            Node place = document.createComment("");
            one.getParentNode().replaceChild(place, one);
            other.getParentNode().replaceChild(one, other);
            place.getParentNode().replaceChild(other, place);
        }
    }

    private static boolean holds(Node outer, Node inner) {
        for (Node up = inner; up != null; up = up.getParentNode()) {
            if (up.isSameNode(outer)) {
                return true;
            }
        }
        return false;
    }

    private void doubleElement() {
        Element element = any(elements());
        element.getParentNode().insertBefore(element.cloneNode(true), element);
    }

    private void moveElement() {
        Element element = any(elements());
        Element into = any(elements());
        if (!holds(element, into)) {
            into.appendChild(element);
        }
    }

    private List<Attr> attributes() {
        List<Attr> all = new ArrayList<>();
        for (Element element : elements()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                all.add((Attr) element.getAttributes().item(i));
            }
        }
        return all;
    }

    private void deleteAttribute() {
        Attr attribute = any(attributes());
        attribute.getOwnerElement().removeAttributeNode(attribute);
    }

    private void renameAttribute() {
        Attr one = any(attributes());
        Attr other = any(attributes());
        Element owner = one.getOwnerElement();
        owner.removeAttributeNode(one);
        owner.setAttributeNS(other.getNamespaceURI(), other.getName(), one.getValue());
    }

    private void valueFromElsewhere() {
        Attr one = any(attributes());
        List<Attr> same =
                attributes().stream().filter(a -> a.getName().equals(one.getName())).toList();
        one.setValue(any(random.nextInt(8) == 0 ? attributes() : same).getValue());
    }
}
