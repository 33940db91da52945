package org.lidsdown.kiosk.board;

import java.util.List;
import java.util.Optional;
import org.lidsdown.kiosk.look.Picture;

/**
 * One question with what can be answered, for paper or for a pupil's own device.
 *
 * @param id such as {@code feelings}
 * @param asked the question
 * @param helping the line that helps
 * @param cells what can be pointed at
 * @param before the board that leads here, if one does
 * @param after the board to go to where nothing is answered, if there is one
 */
public record Board(
        String id,
        String asked,
        String helping,
        List<Cell> cells,
        Optional<String> before,
        Optional<String> after) {

    public Board {
        cells = List.copyOf(cells);
    }

    /**
     * Something to point at.
     *
     * @param id that no other cell of the board has
     * @param to the board that it leads to
     */
    public record Cell(String id, String words, Picture picture, String to) {}

    /** What it says, for those who cannot see it. */
    public String text() {
        StringBuilder text = new StringBuilder(asked).append(' ').append(helping);
        cells.forEach(cell -> text.append(' ').append(cell.words()).append('.'));
        return text.toString();
    }
}
