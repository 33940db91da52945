package org.lidsdown.kiosk.touch;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;

/** The whole window: the page that is up and the rail beside it, or a cover over both. */
public final class Frame extends Region {

    private static final String REST = "welcome";
    private static final double NOTE = 0.5;

    private final Look look;
    private final Rail rail;
    private @Nullable Page page;
    private @Nullable Region cover;
    private @Nullable Label note;

    public Frame(Look look, Rail rail) {
        this.look = look;
        this.rail = rail;
        setId("frame");
        getChildren().add(rail);
    }

    /** Shows this page; whatever is still touched on the last one does nothing. */
    public void show(Page next) {
        if (page != null) {
            page.setDisable(true);
            getChildren().remove(page);
        }
        page = next;
        page.setDisable(false);
        getChildren().addFirst(next);
        uncover();
        if (note != null) {
            note.setVisible(isAtRest());
        }
    }

    /** Says something to the staff, small and at the edge, while the kiosk rests. */
    public void note(String words) {
        if (note == null) {
            note = new Label();
            note.setId("staff-note");
            note.getStyleClass().add("staff-note");
            getChildren().add(note);
        }
        note.setText(words);
        note.setFont(Lettering.plain(NOTE * look.measure().text()));
        note.setVisible(isAtRest());
    }

    private boolean isAtRest() {
        return page != null && REST.equals(page.getId());
    }

    /** Takes no touch on the page until the next one is shown. */
    public void hold() {
        if (page != null) {
            page.setDisable(true);
        }
    }

    /** Puts something over everything. */
    public void cover(Region over) {
        uncover();
        cover = over;
        getChildren().add(over);
        seen(false);
    }

    /** Takes the cover away. */
    public void uncover() {
        if (cover != null) {
            cover.setDisable(true);
            getChildren().remove(cover);
            cover = null;
            seen(true);
        }
    }

    private void seen(boolean visible) {
        rail.setVisible(visible);
        if (page != null) {
            page.setVisible(visible);
        }
    }

    @Override
    protected void layoutChildren() {
        Measure measure = look.measure();
        double edge = measure.edge();
        double height = getHeight() - 2 * edge;
        double railLeft = getWidth() - edge - measure.rail();
        rail.resizeRelocate(railLeft, edge, measure.rail(), height);
        if (page != null) {
            page.resizeRelocate(edge, edge, railLeft - measure.gap() - edge, height);
        }
        if (note != null) {
            note.resizeRelocate(edge, getHeight() - edge, getWidth() - 2 * edge, edge);
        }
        if (cover != null) {
            cover.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
