package org.lidsdown.kiosk.board;

import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** A board as a page of paper: the screen as a pupil knows it, without what paper cannot do. */
public final class SheetView extends Page {

    /** The sheet of this board, with help at its head unless it is the sheet for help. */
    public SheetView(Look look, Board board, Board.Cell help) {
        super(look, board.id());
        put(Grid.of(look, board.cells().stream().map(SheetView::tile).toList()), 1);
        if (!help.to().equals(board.id())) {
            leadOn(tile(help).of("help"));
        }
    }

    private static Tile tile(Board.Cell cell) {
        return new Tile(cell.id(), cell.words(), cell.picture(), () -> {});
    }
}
