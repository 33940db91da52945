package org.lidsdown.domain.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.chart.Edition;
import org.lidsdown.domain.chart.Fact;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Place;
import org.lidsdown.domain.chart.Sentence;

/** Builds the parts of a chart out of the file's elements. */
final class ChartParts {
    private static final Set<String> FRAME_ELEMENTS =
            Set.of("state", "parallel", "final", "transition");

    private final Faults faults;
    private final Lines lines;
    private final CardParts cards;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    ChartParts(Faults faults, Lines lines) {
        this.faults = faults;
        this.lines = lines;
        this.cards = new CardParts(faults, lines);
    }

    Chart chart(Element root) {
        Chart.Margin margin = margin(root);
        List<Sentence> title =
                root.ours("title").flatMap(element -> cards.sentences(element).stream()).toList();
        root.children.stream().filter(child -> !isMargin(child)).forEach(e -> place(e, ""));
        return new Chart(edition(root), title, start(root), boxes, places, arrows(), margin);
    }

    private String start(Element root) {
        return root.attribute("initial").orElseGet(() -> places.isEmpty() ? "" : first());
    }

    private String first() {
        return places.getFirst().id();
    }

    private boolean isMargin(Element element) {
        return element.namespace.equals(Element.OURS)
                && Set.of("title", "print", "contact", "fact", "legend").contains(element.name);
    }

    private Edition edition(Element root) {
        String name = faults.wanted(root, "name").orElse("");
        String edition = faults.wanted(root, "edition").orElse("");
        String school = faults.wanted(root, "school").orElse("");
        return new Edition(name + "/" + edition, school, date(root));
    }

    private LocalDate date(Element root) {
        try {
            return LocalDate.parse(faults.wanted(root, "from").orElse("1970-01-01"));
        } catch (DateTimeParseException e) {
            faults.add(root, "The edition's 'from' is not a date such as 2026-09-01.");
            return LocalDate.EPOCH;
        }
    }

    private Chart.Margin margin(Element root) {
        Map<String, String> contacts = new LinkedHashMap<>();
        root.ours("contact")
                .forEach(e -> faults.wanted(e, "id").ifPresent(id -> contact(contacts, e, id)));
        Set<String> print = new LinkedHashSet<>();
        root.ours("print").forEach(element -> print.addAll(element.words("sentences")));
        List<Legend> legends = root.ours("legend").map(cards::legend).toList();
        List<Fact> facts = root.ours("fact").map(this::fact).toList();
        return new Chart.Margin(legends, facts, contacts, print);
    }

    private void contact(Map<String, String> contacts, Element element, String id) {
        if (contacts.put(id, element.textAsWords()) != null) {
            faults.add(element, "There are two contacts with the id '" + id + "'.");
        }
    }

    private Fact fact(Element element) {
        String id = faults.wanted(element, "id").orElse("");
        lines.put("fact", id, element.line);
        boolean aboutPupil = "pupil".equals(element.attributeOr("about", "incident"));
        boolean counted = "yes".equals(element.attributeOr("counted", "no"));
        return new Fact(id, element.textAsWords(), aboutPupil, counted);
    }

    private void place(Element element, String parent) {
        switch (element.name) {
            case "state" -> frameOrBox(element, parent);
            case "parallel" -> frame(element, parent, Place.Kind.BESIDE);
            case "final" -> end(element, parent);
            case "transition" -> arrow(element, parent);
            default -> unknown(element, parent);
        }
    }

    private void unknown(Element element, String parent) {
        boolean partOfBox = element.namespace.equals(Element.OURS) && !parent.isEmpty();
        if (!partOfBox) {
            faults.add(element, "A chart may not hold the element '" + element.name + "' here.");
        }
    }

    private void frameOrBox(Element element, String parent) {
        boolean frame = element.children.stream().anyMatch(this::isInnerPlace);
        boolean eachPupil = "each-pupil".equals(element.attributeOr("kind", ""));
        if (!frame) {
            add(element, parent, Place.Kind.BOX).ifPresent(id -> box(element, id));
        } else if (eachPupil) {
            frame(element, parent, Place.Kind.EACH_PUPIL);
        } else {
            frame(element, parent, Place.Kind.SERIES);
        }
    }

    private boolean isInnerPlace(Element child) {
        return child.namespace.equals(Element.SCXML)
                && FRAME_ELEMENTS.contains(child.name)
                && !child.name.equals("transition");
    }

    private void frame(Element element, String parent, Place.Kind kind) {
        Optional<String> id = add(element, parent, kind);
        id.filter(i -> kind == Place.Kind.EACH_PUPIL)
                .ifPresent(i -> boxes.add(new Box.EachPupil(cards.card(element, i))));
        element.children.forEach(child -> place(child, id.orElse("")));
    }

    private void end(Element element, String parent) {
        boolean quiet = element.attribute("kind").isEmpty();
        add(element, parent, quiet ? Place.Kind.QUIET_END : Place.Kind.END)
                .filter(id -> !quiet)
                .ifPresent(id -> boxes.add(new Box.End(cards.card(element, id))));
    }

    private Optional<String> add(Element element, String parent, Place.Kind kind) {
        Optional<String> id = faults.wanted(element, "id");
        id.ifPresent(i -> {
            if (places.stream().anyMatch(place -> place.id().equals(i))) {
                faults.add(element, "There are two boxes with the id '" + i + "'.");
                return;
            }
            lines.put("place", i, element.line);
            Optional<String> around = Optional.of(parent).filter(p -> !p.isEmpty());
            places.add(new Place(i, kind, around, initial(element, kind)));
        });
        return id;
    }

    private Optional<String> initial(Element element, Place.Kind kind) {
        if (kind != Place.Kind.SERIES && kind != Place.Kind.EACH_PUPIL) {
            return Optional.empty();
        }
        return element.attribute("initial")
                .or(() ->
                        element.children.stream()
                                .filter(this::isInnerPlace)
                                .findFirst()
                                .flatMap(child -> child.attribute("id")));
    }

    private void box(Element element, String id) {
        boxes.add(cards.box(element, id));
        element.scxml("transition").forEach(transition -> arrow(transition, id));
        element.children.stream()
                .filter(child -> child.namespace.equals(Element.SCXML))
                .filter(child -> !child.name.equals("transition"))
                .forEach(child -> unknown(child, ""));
    }

    private void arrow(Element element, String from) {
        faults.wanted(element, "event").ifPresent(event -> arrows.add(arrow(element, from, event)));
        element.children.stream()
                .filter(child -> !child.isOurs("why"))
                .forEach(child -> unknown(child, ""));
    }

    private Arrow arrow(Element element, String from, String event) {
        lines.put("arrow", event, element.line);
        return new Arrow(
                from,
                event,
                element.words("target"),
                element.attribute("printed"),
                cards.overlay(element),
                cards.routes(element));
    }

    private List<Arrow> arrows() {
        return arrows.stream().map(this::withPrint).toList();
    }

    private Arrow withPrint(Arrow arrow) {
        boolean asPrinted =
                arrow.printed().isEmpty()
                        && arrow.overlay().isEmpty()
                        && arrow.targets().size() == 1
                        && isPrinted(arrow.from())
                        && isPrinted(arrow.targets().getFirst());
        return asPrinted
                ? new Arrow(
                        arrow.from(),
                        arrow.event(),
                        arrow.targets(),
                        Optional.of(arrow.targets().getFirst()),
                        arrow.overlay(),
                        arrow.routes())
                : arrow;
    }

    private boolean isPrinted(String id) {
        return boxes.stream()
                .anyMatch(box -> box.id().equals(id) && box.card().overlay().isEmpty());
    }
}
