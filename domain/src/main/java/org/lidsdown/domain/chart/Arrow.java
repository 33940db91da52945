package org.lidsdown.domain.chart;

import java.util.List;
import java.util.Optional;

/**
 * A way from one place to the next.
 *
 * @param from the box it leaves, or the frame that has come to its end
 * @param event what is said when it is taken, such as {@code breach.technical} or {@code
 *     done.state.people}
 * @param targets where it leads; several where parts begin beside each other
 * @param printed where the print's arrow leads, where the print has this arrow
 * @param overlay why it is there, where the print does not have it
 * @param routes the corners of the drawn lines, one line for each target, where the file says so
 */
public record Arrow(
        String from,
        String event,
        List<String> targets,
        Optional<String> printed,
        Optional<Overlay> overlay,
        List<List<Point>> routes) {
    /** A corner of a drawn line, in points of the poster. */
    public record Point(double x, double y) {}

    /** The arrow's name in figures and drawings, such as {@code breach.technical}. */
    public String id() {
        return event;
    }

    /** The answer that takes it: the last word of the event. */
    public String answer() {
        return event.substring(event.lastIndexOf('.') + 1);
    }

    /** Which layer the arrow belongs to. */
    public Layer layer() {
        return printed.isPresent() ? Layer.PRINTED : Layer.OVERLAY;
    }
}
