package org.lidsdown.admin.poster;

import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import org.lidsdown.admin.look.Parts;
import org.lidsdown.admin.look.Words;
import org.lidsdown.admin.sentences.DutySentences;
import org.lidsdown.admin.sentences.Names;
import org.lidsdown.domain.chart.Chart;
import org.lidsdown.domain.drawing.Layout;
import org.lidsdown.domain.people.PupilId;

/** The school's poster as the screen: as large as fits, or closer, with where the incident is. */
public final class PosterView extends StackPane {
    private static final double STEP = 1.25;
    private static final double NEAR = 0.8;
    private static final double MOST = 2.5;

    private final Layout layout;
    private final Drawing drawing;
    private final Scale scale = new Scale(1, 1);
    private final ScrollPane scroll;
    private boolean fits = true;
    private Progress progress = Progress.NONE;

    /** Draws this chart; a touch on a box gives its id and where it is. */
    public PosterView(Chart chart, Layout layout, BoxTouch touch) {
        this.layout = layout;
        this.drawing = new Drawing(chart, layout, id -> touch.touched(id, node(id)));
        Words words = Words.of(PosterView.class);
        Parts.named(this, "poster", words.say("poster"), "poster");
        drawing.getTransforms().add(scale);
        StackPane middle = new StackPane(new Group(drawing));
        middle.getStyleClass().add("poster-middle");
        scroll =
                Parts.named(
                        new ScrollPane(middle),
                        "poster-scroll",
                        words.say("poster"),
                        "poster-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.viewportBoundsProperty().addListener((_, _, _) -> refit());
        HBox zoom = zoom(words);
        StackPane.setAlignment(zoom, Pos.BOTTOM_LEFT);
        getChildren().setAll(scroll, zoom);
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private HBox zoom(Words words) {
        HBox zoom =
                Parts.row(
                        "poster-zoom",
                        Parts.button(
                                "zoom-out",
                                Material2OutlinedMZ.REMOVE,
                                words.say("zoom.out"),
                                () -> zoom(1 / STEP)),
                        Parts.button(
                                "zoom-fit",
                                Material2OutlinedMZ.ZOOM_OUT_MAP,
                                words.say("zoom.fit"),
                                this::fit),
                        Parts.button(
                                "zoom-in",
                                Material2OutlinedAL.ADD,
                                words.say("zoom.in"),
                                () -> zoom(STEP)));
        zoom.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return zoom;
    }

    private Node node(String box) {
        return drawing.node(box).orElse(this);
    }

    /** Shows how far an incident has come. */
    public void show(Progress next, Names names, DutySentences duties, Optional<PupilId> pupil) {
        progress = next;
        drawing.show(next, new Marks(names, duties, pupil));
        if (!fits) {
            Platform.runLater(this::reveal);
        }
    }

    /** Shows the whole chart, as large as it fits. */
    public void fit() {
        fits = true;
        refit();
    }

    /** Comes closer or goes farther by so much. */
    public void zoom(double factor) {
        fits = false;
        resize(Math.clamp(scale.getX() * factor, fitting() / 2, MOST));
        Platform.runLater(this::reveal);
    }

    private void refit() {
        if (fits) {
            resize(fitting());
        }
    }

    private double fitting() {
        Bounds room = scroll.getViewportBounds();
        double fitting =
                Math.min(room.getWidth() / layout.width(), room.getHeight() / layout.height());
        return fitting > 0 ? fitting : 1;
    }

    private void resize(double size) {
        scale.setX(size);
        scale.setY(size);
        drawing.near(size >= NEAR);
    }

    private void reveal() {
        drawing.boundsOf(progress.here())
                .ifPresent(box -> {
                    scroll.setHvalue(
                            share(
                                    box.getCenterX(),
                                    layout.width(),
                                    scroll.getViewportBounds().getWidth()));
                    scroll.setVvalue(
                            share(
                                    box.getCenterY(),
                                    layout.height(),
                                    scroll.getViewportBounds().getHeight()));
                });
    }

    private double share(double middle, double whole, double room) {
        double hidden = whole * scale.getX() - room;
        return hidden <= 0 ? 0.5 : Math.clamp((middle * scale.getX() - room / 2) / hidden, 0, 1);
    }

    private void wheel(ScrollEvent wheel) {
        if (wheel.isControlDown() && wheel.getDeltaY() != 0) {
            zoom(wheel.getDeltaY() > 0 ? STEP : 1 / STEP);
            wheel.consume();
        }
    }

    private void key(KeyEvent key) {
        if (!key.isShortcutDown()) {
            return;
        }
        if (key.getCode() == KeyCode.PLUS || key.getCode() == KeyCode.EQUALS) {
            zoom(STEP);
        } else if (key.getCode() == KeyCode.MINUS) {
            zoom(1 / STEP);
        } else if (key.getCode() == KeyCode.DIGIT0) {
            fit();
        } else {
            return;
        }
        key.consume();
    }
}
