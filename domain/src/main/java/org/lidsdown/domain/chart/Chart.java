package org.lidsdown.domain.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lidsdown.domain.duty.Duty;

/**
 * A school's flow chart, read and found sound: nothing in it can be half right.
 *
 * @param edition which chart it is
 * @param title the poster's title
 * @param start the id of the first place
 * @param boxes every box, in the file's order
 * @param places every box and frame, in the file's order
 * @param arrows every arrow, in the file's order
 * @param margin what stands beside the steps
 */
public record Chart(
        Edition edition,
        List<Sentence> title,
        String start,
        List<Box> boxes,
        List<Place> places,
        List<Arrow> arrows,
        Margin margin) {

    /**
     * What stands beside the steps: legends, facts, kinds of contact, and the print's inventory.
     *
     * @param contacts words by kind of contact
     * @param print the ids of all sentences that the print has
     */
    public record Margin(
            List<Legend> legends,
            List<Fact> facts,
            Map<String, String> contacts,
            Set<String> print) {}

    /** The box with this id, or nothing. */
    public Optional<Box> box(String id) {
        return boxes.stream().filter(box -> box.id().equals(id)).findFirst();
    }

    /** The box with this id; asking for another is a fault in the program. */
    public Box boxOf(String id) {
        return box(id).orElseThrow(() -> new IllegalArgumentException("no box " + id));
    }

    /** The legend with this id, or nothing. */
    public Optional<Legend> legend(String id) {
        return margin.legends().stream().filter(legend -> legend.id().equals(id)).findFirst();
    }

    /** The fact with this id, or nothing. */
    public Optional<Fact> fact(String id) {
        return margin.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The duty with this id, or nothing. */
    public Optional<Duty> duty(String id) {
        return boxes.stream()
                .flatMap(box -> box.duties().stream())
                .filter(duty -> duty.id().equals(id))
                .findFirst();
    }

    /** The box in which this duty stands; asking for an unknown duty is a fault in the program. */
    public Box boxOf(Duty duty) {
        return boxes.stream()
                .filter(box -> box.duties().contains(duty))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no box has duty " + duty.id()));
    }

    /** The frame that is walked once for each pupil, or nothing where the chart has none. */
    public Optional<Place> eachPupil() {
        return places.stream().filter(place -> place.kind() == Place.Kind.EACH_PUPIL).findFirst();
    }

    /** The ids of the places inside this frame, at any depth. */
    public Set<String> inside(String frame) {
        Set<String> inside = new TreeSet<>();
        for (Place place : places) {
            if (place.parent().filter(p -> p.equals(frame) || inside.contains(p)).isPresent()) {
                inside.add(place.id());
            }
        }
        return inside;
    }

    /** Every printed sentence in the file, in its order: title, boxes, legends. */
    public List<Sentence> sentences() {
        return Stream.of(
                        title.stream(),
                        boxes.stream().flatMap(box -> box.card().sentences().stream()),
                        margin.legends().stream().flatMap(l -> l.card().sentences().stream()))
                .flatMap(sentences -> sentences)
                .collect(Collectors.toList());
    }

    /** The arrows that leave this box or frame. */
    public List<Arrow> arrowsFrom(String place) {
        return arrows.stream().filter(arrow -> arrow.from().equals(place)).toList();
    }
}
