package org.lidsdown.kiosk.touch;

import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import org.jspecify.annotations.Nullable;

/**
 * The first touch of a tile has it read aloud, and the next one of the same tile takes it: for
 * pupils who look for the right one by listening. Help, hiding and listening are taken at once.
 */
public final class HearFirst implements EventHandler<ActionEvent> {

    private static final Set<String> AT_ONCE = Set.of("help-now", "hide", "listen");

    private final BooleanSupplier so;
    private final Consumer<Tile> read;
    private @Nullable Tile heard;

    /** As long as this is so, has what is touched first read by this. */
    public HearFirst(BooleanSupplier so, Consumer<Tile> read) {
        this.so = so;
        this.read = read;
    }

    @Override
    public void handle(ActionEvent event) {
        if (event.isConsumed() || !(event.getTarget() instanceof Tile tile)) {
            return;
        }
        Tile before = heard;
        mark(null);
        if (so.getAsBoolean() && tile != before && !AT_ONCE.contains(tile.getId())) {
            mark(tile);
            event.consume();
            read.accept(tile);
        }
    }

    private void mark(@Nullable Tile tile) {
        if (heard != null) {
            heard.hear(false);
        }
        heard = tile;
        if (tile != null) {
            tile.hear(true);
        }
    }
}
