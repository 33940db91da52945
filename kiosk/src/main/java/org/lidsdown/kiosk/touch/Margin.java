package org.lidsdown.kiosk.touch;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;

/** What the kiosk says to the staff, in small words at the edges of the window. */
public final class Margin extends Region {

    private static final double SMALL = 0.5;

    private final Look look;
    private final Label note = small("staff-note");
    private final Label badge = small("mode-badge");
    private final Label banner = small("banner");
    private boolean resting = true;

    Margin(Look look) {
        this.look = look;
        setMouseTransparent(true);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().addAll(note, badge, banner);
    }

    private static Label small(String id) {
        Label small = new Label();
        small.setId(id);
        small.getStyleClass().add("staff-note");
        small.setVisible(false);
        return small;
    }

    /** Says something along the lower edge while the kiosk rests; nothing where it is empty. */
    public void note(String words) {
        note.setText(words);
        rest(resting);
    }

    /** Whether the kiosk rests: a note is only said then. */
    void rest(boolean rests) {
        resting = rests;
        note.setVisible(rests && !note.getText().isEmpty());
    }

    /** Says at the lower edge how this kiosk is worked; nothing where it is empty. */
    public void badge(String words) {
        say(badge, words);
    }

    /** Says something along the upper edge; nothing where it is empty. */
    public void banner(String words) {
        say(banner, words);
    }

    private static void say(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
    }

    @Override
    protected void layoutChildren() {
        double edge = look.measure().edge();
        double width = getWidth() - 2 * edge;
        for (Label label : new Label[] {note, badge, banner}) {
            label.setFont(Lettering.plain(SMALL * look.measure().text()));
        }
        note.resizeRelocate(edge, getHeight() - edge, width, edge);
        double room = Math.min(badge.prefWidth(edge), getWidth() / 2);
        badge.resizeRelocate(getWidth() - edge - room, getHeight() - edge, room, edge);
        banner.resizeRelocate(edge, 0, width, edge);
    }
}
