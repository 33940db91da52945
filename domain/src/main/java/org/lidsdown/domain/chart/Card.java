package org.lidsdown.domain.chart;

import java.util.List;
import java.util.Optional;

/**
 * What every box has: its id, its heading, its printed sentences, its layer and its place on the
 * poster.
 *
 * @param id stored in entries, so never reused with another meaning
 * @param title a short heading for screens
 * @param sentences the printed sentences that stand in it
 * @param overlay why it is there, where the print does not have it
 * @param spot where it is drawn, where the file says so
 */
public record Card(
        String id,
        String title,
        List<Sentence> sentences,
        Optional<Overlay> overlay,
        Optional<Spot> spot) {
    /** Which layer the box belongs to. */
    public Layer layer() {
        return overlay.isPresent() ? Layer.OVERLAY : Layer.PRINTED;
    }
}
