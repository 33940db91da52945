package org.lidsdown.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import org.lidsdown.kiosk.look.Look;

/**
 * Tiles that are too many for one screen: "More" turns to the next few, and after the last to the
 * first.
 */
public final class Turning {

    private final Grid grid;
    private final int most;
    private final List<Tile> turned;
    private final List<Tile> always;
    private final Tile more;
    private int from;

    /** At most so many tiles at once, of which these turn and those always stay. */
    public Turning(Look look, int most, List<Tile> turned, List<Tile> always) {
        this.most = most;
        this.turned = turned;
        this.always = always;
        this.more = new Tile("more", look.say("page.more"), look.picture("more"), this::turn);
        this.grid = Grid.of(look, now());
    }

    /** The grid that shows them. */
    public Grid grid() {
        return grid;
    }

    private boolean fitsAtOnce() {
        return turned.size() + always.size() <= most;
    }

    private int atOnce() {
        return fitsAtOnce() ? turned.size() : most - always.size() - 1;
    }

    private List<Tile> now() {
        List<Tile> now =
                new ArrayList<>(turned.subList(from, Math.min(from + atOnce(), turned.size())));
        if (!fitsAtOnce()) {
            now.add(more);
        }
        now.addAll(always);
        return now;
    }

    private void turn() {
        from = from + atOnce() < turned.size() ? from + atOnce() : 0;
        grid.show(now());
    }
}
