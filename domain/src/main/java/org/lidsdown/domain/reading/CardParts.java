package org.lidsdown.domain.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lidsdown.domain.chart.Arrow;
import org.lidsdown.domain.chart.Box;
import org.lidsdown.domain.chart.Card;
import org.lidsdown.domain.chart.Layer;
import org.lidsdown.domain.chart.Legend;
import org.lidsdown.domain.chart.Overlay;
import org.lidsdown.domain.chart.Sentence;
import org.lidsdown.domain.chart.Spot;

/** Builds boxes and legends, with what stands on them, out of the file's elements. */
final class CardParts {
    private final Faults faults;
    private final Lines lines;
    private final DutyParts duties;

    CardParts(Faults faults, Lines lines) {
        this.faults = faults;
        this.lines = lines;
        this.duties = new DutyParts(faults, lines);
    }

    Box box(Element element, String id) {
        Card card = card(element, id);
        return switch (element.attributeOr("kind", "")) {
            case "question" -> new Box.Question(card, answers(element));
            case "duties" ->
                    new Box.Duties(
                            card,
                            duties.duties(element, card),
                            new LinkedHashSet<>(element.words("asks")),
                            overlaysOfDuties(element));
            case "notice" -> new Box.Notice(card);
            default -> {
                faults.add(
                        element,
                        "The box '" + id + "' is not a question, duties, each-pupil or notice.");
                yield new Box.Notice(card);
            }
        };
    }

    private Map<String, Overlay> overlaysOfDuties(Element box) {
        Map<String, Overlay> overlays = new HashMap<>();
        box.ours("duty")
                .forEach(duty ->
                        overlay(duty).ifPresent(o -> overlays.put(duty.attributeOr("id", ""), o)));
        return Map.copyOf(overlays);
    }

    Card card(Element element, String id) {
        String title = faults.wanted(element, "title").orElse(id);
        return new Card(id, title, sentences(element), overlay(element), spot(element));
    }

    Legend legend(Element element) {
        String id = faults.id(element).orElse("");
        lines.put("legend", id, element.line);
        onlyOne(element, id);
        List<Sentence> sentences = new ArrayList<>(sentences(element));
        List<Legend.Choice> choices = new ArrayList<>();
        Optional<Overlay> overlay = overlay(element);
        element.ours("choice")
                .forEach(choice -> {
                    List<Sentence> printed = sentences(choice);
                    sentences.addAll(printed);
                    choices.add(choice(choice, !printed.isEmpty() || overlay.isPresent()));
                });
        String title = faults.wanted(element, "title").orElse(id);
        return new Legend(new Card(id, title, sentences, overlay, spot(element)), choices);
    }

    private Legend.Choice choice(Element element, boolean explained) {
        String id = faults.id(element).orElse("");
        onlyOne(element, id);
        Optional<Overlay> overlay = overlay(element);
        if (!explained && overlay.isEmpty() && lines.of("print", "") > 0) {
            faults.add(
                    element,
                    "The choice '%s' has no printed sentence and does not say why it is there."
                            .formatted(id));
        }
        return new Legend.Choice(id, faults.wanted(element, "words").orElse(""), overlay);
    }

    /** Lists, their choices and facts are asked for by their ids, so no two may share one. */
    void onlyOne(Element element, String id) {
        if (!lines.put("asked", id, element.line)) {
            faults.add(element, "There are two lists, choices or facts with the id '" + id + "'.");
        }
    }

    List<Sentence> sentences(Element element) {
        return element.ours("sentence").map(this::sentence).toList();
    }

    private Sentence sentence(Element element) {
        String id = faults.id(element).orElse("");
        lines.put("sentence", id, element.line);
        return new Sentence(id, element.textAsWords());
    }

    private List<Box.Answer> answers(Element element) {
        boolean overlay = overlay(element).isPresent();
        return element.scxml("transition").map(arrow -> answer(arrow, overlay)).toList();
    }

    private Box.Answer answer(Element element, boolean ofOverlay) {
        String event = element.attributeOr("event", "");
        String id = event.substring(event.lastIndexOf('.') + 1);
        boolean overlay = ofOverlay || overlay(element).isPresent();
        Layer layer = overlay ? Layer.OVERLAY : Layer.PRINTED;
        return new Box.Answer(id, faults.wanted(element, "words").orElse(id), layer);
    }

    Optional<Overlay> overlay(Element element) {
        return element.ours("why").findFirst().map(this::overlayOf);
    }

    private Overlay overlayOf(Element element) {
        String source = faults.wanted(element, "source").orElse("");
        String words = element.textAsWords();
        if (words.isEmpty()) {
            faults.add(element, "An overlay item does not say why it is there.");
        }
        try {
            return new Overlay(
                    words, source, LocalDate.parse(faults.wanted(element, "date").orElse("")));
        } catch (DateTimeParseException e) {
            faults.add(element, "An overlay item has no date such as 2026-09-01.");
            return new Overlay(words, source, LocalDate.EPOCH);
        }
    }

    private Optional<Spot> spot(Element element) {
        List<String> numbers =
                Stream.of("x", "y", "w", "h").flatMap(n -> element.attribute(n).stream()).toList();
        if (numbers.size() != 4) {
            if (!numbers.isEmpty()) {
                faults.add(element, "A place on the poster wants all of x, y, w and h.");
            }
            return Optional.empty();
        }
        return Optional.of(
                new Spot(
                        number(element, numbers.get(0)),
                        number(element, numbers.get(1)),
                        number(element, numbers.get(2)),
                        number(element, numbers.get(3))));
    }

    /** The drawn lines of an arrow, one for each target, separated by semicolons. */
    List<List<Arrow.Point>> routes(Element element) {
        return element.attribute("route").stream()
                .flatMap(routes -> Stream.of(routes.split(";")))
                .map(route -> route(element, route.strip()))
                .toList();
    }

    private List<Arrow.Point> route(Element element, String route) {
        return Stream.of(route.split("\\s+")).map(pair -> point(element, pair)).toList();
    }

    private Arrow.Point point(Element element, String pair) {
        String[] parts = pair.split(",", -1);
        if (parts.length != 2) {
            faults.add(element, "The corner '" + pair + "' of a route is not 'x,y'.");
            return new Arrow.Point(0, 0);
        }
        return new Arrow.Point(number(element, parts[0]), number(element, parts[1]));
    }

    private double number(Element element, String text) {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && Math.abs(number) <= 100_000) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, together with numbers that are too large to be drawn
        }
        faults.add(element, "'" + text + "' is not a place on a poster.");
        return 0;
    }
}
