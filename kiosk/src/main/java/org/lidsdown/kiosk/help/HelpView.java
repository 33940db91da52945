package org.lidsdown.kiosk.help;

import java.util.List;
import javafx.scene.AccessibleRole;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.PictureView;
import org.lidsdown.kiosk.touch.Grid;
import org.lidsdown.kiosk.touch.Page;
import org.lidsdown.kiosk.touch.Tile;

/** A raised hand, large enough to be seen across the room. */
public final class HelpView extends Page {

    private static final double POSTER = 0.58;

    public HelpView(Look look, Runnable more, Runnable done) {
        super(look, "help");
        PictureView poster = new PictureView(look.picture("help-now"));
        poster.setId("help-picture");
        poster.getStyleClass().add("poster");
        poster.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        poster.setAccessibleText(look.say("help.picture"));
        standBeside();
        put(poster, POSTER);
        put(
                Grid.of(
                        look,
                        List.of(
                                new Tile(
                                                "tell-more",
                                                look.say("help.more"),
                                                look.picture("tell"),
                                                more)
                                        .of("tell"),
                                new Tile(
                                        "help-done",
                                        look.say("help.done"),
                                        look.picture("done"),
                                        done))),
                1 - POSTER);
    }
}
