package org.lidsdown.kiosk.touch;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;

/** What stands at the right on every screen: help now, hide, back. */
public final class Rail extends Region {

    private static final double HIGHEST = 1.4;
    private static final double HELP_SHARE = 1.35;

    private final Look look;
    private final Tile help;
    private final Tile hide;
    private final Tile back;
    private boolean undoing;

    public Rail(Look look, Runnable help, Runnable hide, Runnable back) {
        this.look = look;
        this.help =
                new Tile("help-now", look.say("rail.help"), look.picture("help-now"), help)
                        .of("help");
        this.hide = new Tile("hide", look.say("rail.hide"), look.picture("hide"), hide).of("quiet");
        this.back = new Tile("back", look.say("rail.back"), look.picture("back"), back).of("quiet");
        setId("rail");
        getChildren().addAll(this.help, this.hide, this.back);
    }

    /** Whether there is a way back from here. */
    public void canGoBack(boolean can) {
        back.setVisible(can);
        requestLayout();
    }

    /** Says everything in the language that is spoken now. */
    void speak() {
        hide.show(look.say("rail.hide"), look.picture("hide"));
        back.show(look.say("rail.back"), look.picture("back"));
        canUndo(undoing);
    }

    Stream<Tile> tiles() {
        return Stream.of(help, hide, back);
    }

    /** For the seconds in which help can be taken back, the same place says so. */
    public void canUndo(boolean can) {
        undoing = can;
        help.sayAs(can ? "undo" : "help-now");
        if (can) {
            help.show(look.say("rail.undo"), look.picture("change"));
        } else {
            help.show(look.say("rail.help"), look.picture("help-now"));
        }
    }

    @Override
    protected void layoutChildren() {
        Measure measure = look.measure();
        double highest = HIGHEST * (HELP_SHARE + 2) * getWidth();
        double room = Math.min(getHeight() - 2 * measure.gap(), highest);
        double share = Math.floor(room / (HELP_SHARE + 2));
        List<Tile> tiles = List.of(help, hide, back);
        double most = measure.small();
        double width = getWidth();
        double size =
                tiles.stream()
                        .mapToDouble(tile -> tile.face().fitting(most, width))
                        .min()
                        .orElseThrow();
        double top = 0;
        for (Tile tile : tiles) {
            double height = tile == help ? room - 2 * share : share;
            if (tile.isVisible()) {
                tile.face().letters(size, width);
                tile.resizeRelocate(0, top, getWidth(), height);
            }
            top += height + measure.gap();
        }
    }
}
