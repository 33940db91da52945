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
import java.util.regex.Pattern;
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
    private static final int MOST_PLACES = 1_000;
    private static final int MOST_TARGETS = 20;
    private static final Pattern EVENT = Pattern.compile("[A-Za-z0-9_-]+([.][A-Za-z0-9_-]+)+");

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
        root.children.forEach(element -> place(element, ""));
        if (places.size() > MOST_PLACES) {
            faults.add(root, "A chart may hold at most 1,000 boxes and parts.");
        }
        return new Chart(edition(root), title, start(root), boxes, places, arrows(), margin);
    }

    private String start(Element root) {
        lines.put("chart", "", root.line);
        return root.attribute("initial")
                .orElseGet(() -> places.isEmpty() ? "" : places.getFirst().id());
    }

    private Edition edition(Element root) {
        String name = name(root, "name");
        String edition = name(root, "edition");
        String school = faults.wanted(root, "school").orElse("");
        return new Edition(name + "/" + edition, school, date(root));
    }

    private String name(Element root, String attribute) {
        return faults.wanted(root, attribute).filter(n -> faults.isName(root, n)).orElse("");
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
        root.ours("contact").forEach(e -> faults.id(e).ifPresent(id -> contact(contacts, e, id)));
        Set<String> print = new LinkedHashSet<>();
        root.ours("print")
                .forEach(element -> {
                    lines.put("print", "", element.line);
                    print.addAll(element.words("sentences"));
                });
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
        String id = faults.id(element).orElse("");
        cards.onlyOne(element, id);
        lines.put("fact", id, element.line);
        boolean aboutPupil = "pupil".equals(element.attributeOr("about", "incident"));
        boolean counted = "yes".equals(element.attributeOr("counted", "no"));
        return new Fact(id, element.textAsWords(), aboutPupil, counted, cards.overlay(element));
    }

    private void place(Element element, String parent) {
        switch (element.fullName()) {
            case "state" -> frameOrBox(element, parent);
            case "parallel" -> frame(element, parent, Place.Kind.BESIDE);
            case "final" -> end(element, parent);
            case "transition" -> arrow(element, parent);
            default -> {}
        }
    }

    private void frameOrBox(Element element, String parent) {
        boolean eachPupil = "each-pupil".equals(element.attributeOr("kind", ""));
        if (!element.isFrame()) {
            add(element, parent, Place.Kind.BOX).ifPresent(id -> box(element, id));
        } else if (eachPupil) {
            frame(element, parent, Place.Kind.EACH_PUPIL);
        } else {
            frame(element, parent, Place.Kind.SERIES);
        }
    }

    private void frame(Element element, String parent, Place.Kind kind) {
        Optional<String> id = add(element, parent, kind);
        id.filter(i -> kind == Place.Kind.EACH_PUPIL)
                .ifPresent(i -> boxes.add(new Box.EachPupil(cards.card(element, i))));
        element.children.forEach(child -> place(child, id.orElse("")));
    }

    private void end(Element element, String parent) {
        boolean quiet = element.attribute("kind").isEmpty();
        if (!quiet && !element.attributeOr("kind", "").equals("end")) {
            faults.add(element, "A final place that people see is of the kind 'end'.");
        }
        add(element, parent, quiet ? Place.Kind.QUIET_END : Place.Kind.END)
                .filter(id -> !quiet)
                .ifPresent(id -> boxes.add(new Box.End(cards.card(element, id))));
    }

    private Optional<String> add(Element element, String parent, Place.Kind kind) {
        Optional<String> id = faults.id(element).filter(i -> places.size() <= MOST_PLACES);
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
                                .filter(Element::isPlace)
                                .findFirst()
                                .flatMap(child -> child.attribute("id")));
    }

    private void box(Element element, String id) {
        boxes.add(cards.box(element, id));
        element.scxml("transition").forEach(transition -> arrow(transition, id));
    }

    private void arrow(Element element, String from) {
        faults.wanted(element, "event").ifPresent(event -> arrows.add(arrow(element, from, event)));
    }

    private Arrow arrow(Element element, String from, String event) {
        if (!EVENT.matcher(event).matches()) {
            faults.add(element, "'" + event + "' is not an event such as 'breach.technical'.");
        }
        if (!lines.put("arrow", event, element.line)) {
            faults.add(element, "There are two arrows for '" + event + "'.");
        }
        List<String> targets = element.words("target");
        if (targets.size() > MOST_TARGETS) {
            faults.add(element, "The arrow '" + event + "' leads to more than 20 boxes.");
        }
        return new Arrow(
                from,
                event,
                targets.stream().limit(MOST_TARGETS).toList(),
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
