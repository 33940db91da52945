package org.lidsdown.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An element of the file with the line it starts on. */
final class Element {
    static final String SCXML = "http://www.w3.org/2005/07/scxml";
    static final String OURS = "urn:lidsdown:chart:1";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    final String namespace;
    final String name;
    final int line;
    final Map<String, String> attributes = new HashMap<>();
    final List<String> attributeNames = new ArrayList<>();
    final List<Element> children = new ArrayList<>();
    final StringBuilder text = new StringBuilder();

    Element(String namespace, String name, int line) {
        this.namespace = namespace;
        this.name = name;
        this.line = line;
    }

    /** The name as the file would write it: ours with {@code ld:}, SCXML's with nothing. */
    String fullName() {
        return fullName(namespace, name);
    }

    static String fullName(String namespace, String name) {
        return switch (namespace) {
            case SCXML, "" -> name;
            case OURS -> "ld:" + name;
            default -> "{" + namespace + "}" + name;
        };
    }

    boolean isScxml(String wanted) {
        return namespace.equals(SCXML) && name.equals(wanted);
    }

    boolean isOurs(String wanted) {
        return namespace.equals(OURS) && name.equals(wanted);
    }

    Stream<Element> ours(String wanted) {
        return children.stream().filter(child -> child.isOurs(wanted));
    }

    Stream<Element> scxml(String wanted) {
        return children.stream().filter(child -> child.isScxml(wanted));
    }

    boolean isPlace() {
        return isScxml("state") || isScxml("parallel") || isScxml("final");
    }

    /** Whether other places are nested in it. */
    boolean isFrame() {
        return children.stream().anyMatch(Element::isPlace);
    }

    Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted)).map(String::strip);
    }

    String attributeOr(String wanted, String otherwise) {
        return attribute(wanted).orElse(otherwise);
    }

    List<String> words(String wanted) {
        return attribute(wanted).stream()
                .flatMap(BLANKS::splitAsStream)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    String textAsWords() {
        return BLANKS.matcher(text.toString().strip()).replaceAll(" ");
    }
}
