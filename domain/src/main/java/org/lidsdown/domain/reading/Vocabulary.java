package org.lidsdown.domain.reading;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges the words of the file's own language: an element or an attribute that a chart does not
 * know is a fault, so that nothing that somebody wrote is passed over in silence.
 */
final class Vocabulary {
    private static final String PLACES = "state parallel final transition";
    private static final String SPOT = " ld:x ld:y ld:w ld:h";
    private static final String BOX = "id ld:kind ld:title" + SPOT;

    private static final Map<String, Words> KNOWN =
            Map.ofEntries(
                    entry(
                            "scxml",
                            words(
                                    "version datamodel name initial ld:edition ld:school ld:from",
                                    "ld:title ld:print ld:contact ld:fact ld:legend state parallel"
                                            + " final")),
                    entry("ld:title", words("", "ld:sentence")),
                    entry("ld:print", words("sentences", "")),
                    entry("ld:contact", text("id", "")),
                    entry("ld:fact", text("id about counted", "ld:why")),
                    entry("ld:legend", words("id title x y w h", "ld:sentence ld:why ld:choice")),
                    entry("ld:choice", words("id words", "ld:sentence ld:why")),
                    entry("ld:sentence", text("id", "")),
                    entry("ld:why", text("source date", "")),
                    entry(
                            "ld:duty",
                            words(
                                    "id words need facts owner contact deadline every-walk",
                                    "ld:why")),
                    entry("question", words(BOX, "ld:sentence ld:why transition")),
                    entry("notice", words(BOX, "ld:sentence ld:why transition")),
                    entry(
                            "duties",
                            words(BOX + " ld:asks", "ld:sentence ld:why ld:duty transition")),
                    entry("each-pupil", words(BOX + " initial", "ld:sentence ld:why " + PLACES)),
                    entry("part", words("id initial", PLACES)),
                    entry("parallel", words("id", "state parallel transition")),
                    entry("end", words(BOX, "ld:sentence ld:why")),
                    entry("quiet end", words("id", "")),
                    entry(
                            "transition",
                            words("event target ld:words ld:printed ld:route", "ld:why")));

    private static final Map<String, Set<String>> VALUES =
            Map.of(
                    "version", Set.of("1.0"),
                    "datamodel", Set.of("null"),
                    "about", Set.of("incident", "pupil"),
                    "counted", Set.of("yes", "no"),
                    "every-walk", Set.of("yes", "no"));

    private final Faults faults;

    Vocabulary(Faults faults) {
        this.faults = faults;
    }

    private record Words(Set<String> attributes, Set<String> children, boolean text) {}

    private static Words words(String attributes, String children) {
        return new Words(Set.of(attributes.strip().split(" ")), Set.of(children.split(" ")), false);
    }

    private static Words text(String attributes, String children) {
        return new Words(Set.of(attributes.split(" ")), Set.of(children.split(" ")), true);
    }

    void check(Element element) {
        Words known = KNOWN.get(kind(element));
        if (known == null) {
            return;
        }
        element.attributeNames.stream()
                .filter(name -> !known.attributes().contains(name))
                .forEach(name -> unknown(element, "attribute", name));
        element.attributes.forEach((name, value) -> checkValue(element, name, value.strip()));
        if (!known.text() && !element.text.toString().isBlank()) {
            faults.add(element, "There are loose words in the element '" + element.name + "'.");
        }
        for (Element child : element.children) {
            if (known.children().contains(child.fullName())) {
                check(child);
            } else {
                unknown(child, "element", child.name);
            }
        }
    }

    /** The name under which the words of an element are known; boxes go by what they are. */
    private static String kind(Element element) {
        String kind = element.attributeOr("kind", "");
        return switch (element.fullName()) {
            case "state" -> element.isFrame() ? frame(kind) : box(kind);
            case "final" -> kind.isEmpty() ? "quiet end" : "end";
            default -> element.fullName();
        };
    }

    private static String frame(String kind) {
        return kind.equals("each-pupil") ? kind : "part";
    }

    private static String box(String kind) {
        return kind.equals("question") || kind.equals("notice") ? kind : "duties";
    }

    private void checkValue(Element element, String name, String value) {
        Set<String> values = VALUES.getOrDefault(name, Set.of(value));
        if (!values.contains(value)) {
            faults.add(
                    element,
                    "The attribute '%s' is '%s'; it can be %s."
                            .formatted(name, value, String.join(" or ", new TreeSet<>(values))));
        }
    }

    private void unknown(Element element, String what, String name) {
        faults.add(element, "A chart may not hold the " + what + " '" + name + "' here.");
    }
}
