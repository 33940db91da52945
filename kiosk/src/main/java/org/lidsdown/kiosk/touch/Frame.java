package org.lidsdown.kiosk.touch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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
    private @Nullable Label badge;
    private @Nullable Label banner;
    private @Nullable Tile listen;
    private Runnable changed = () -> {};
    private Consumer<Page> shown = _ -> {};

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
        page.makeRoomToListen(listen != null);
        getChildren().addFirst(next);
        uncover();
        if (note != null) {
            note.setVisible(isAtRest());
        }
        shown.accept(next);
        changed.run();
    }

    /** Tells of each page when it comes up. */
    public void onShow(Consumer<Page> then) {
        shown = then;
    }

    /** Offers to read the page aloud, at the same place on every page; or offers it no more. */
    public void offerToListen(@Nullable Runnable reading) {
        getChildren().remove(listen);
        listen = null;
        if (reading != null) {
            listen =
                    new Tile("listen", look.say("rail.listen"), look.picture("listen"), reading)
                            .of("quiet");
            getChildren().add(listen);
            listen.setVisible(cover == null);
        }
        if (page != null) {
            page.makeRoomToListen(listen != null);
            page.requestLayout();
        }
        changed.run();
    }

    /** Says everything but the page in the language that is spoken now, from where it begins. */
    public void speak() {
        setNodeOrientation(
                look.words().tongue().isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        rail.speak();
        if (listen != null) {
            listen.show(look.say("rail.listen"), look.picture("listen"));
        }
    }

    /** The page that is up. */
    public Optional<Page> page() {
        return Optional.ofNullable(page);
    }

    /** The page's tiles, in the order in which they are gone through. */
    public List<Tile> onPage() {
        return page == null ? List.of() : page.tiles().toList();
    }

    /** Tells whenever other tiles can be touched. */
    public void onChange(Runnable then) {
        changed = then;
    }

    /**
     * All that can be touched at this moment, in the order in which it is gone through: the page's
     * tiles, then the rail's.
     */
    public List<ButtonBase> touchable() {
        if (cover != null) {
            return cover instanceof ButtonBase over ? List.of(over) : List.of();
        }
        Stream<Tile> onPage = page == null ? Stream.of() : page.tiles();
        return Stream.of(onPage, Stream.ofNullable(listen), rail.tiles())
                .flatMap(tiles -> tiles)
                .filter(tile -> tile.isVisible() && !tile.isDisabled())
                .map(ButtonBase.class::cast)
                .toList();
    }

    /** Lays something over all that is there, which cannot be touched itself. */
    public void lay(Node over) {
        getChildren().add(over);
        over.setViewOrder(-1);
    }

    /** Takes away what was laid over all. */
    public void lift(Node over) {
        getChildren().remove(over);
    }

    /** Says to the staff, small and at the edge, how this kiosk is worked. */
    public void badge(String words) {
        getChildren().remove(badge);
        badge = small("mode-badge", words);
        getChildren().add(badge);
    }

    /** Says something along the upper edge; nothing is said where there are no words. */
    public void banner(String words) {
        getChildren().remove(banner);
        banner = null;
        if (!words.isEmpty()) {
            banner = small("banner", words);
            getChildren().add(banner);
        }
    }

    private Label small(String id, String words) {
        Label small = new Label(words);
        small.setId(id);
        small.getStyleClass().add("staff-note");
        small.setMouseTransparent(true);
        small.setFont(Lettering.plain(NOTE * look.measure().text()));
        return small;
    }

    /** Says something to the staff, small and at the edge, while the kiosk rests. */
    public void note(String words) {
        if (note == null) {
            note = small("staff-note", words);
            getChildren().add(note);
        }
        note.setText(words);
        note.setVisible(isAtRest());
    }

    private boolean isAtRest() {
        return cover == null && page != null && REST.equals(page.getId());
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
        changed.run();
    }

    /** Takes the cover away. */
    public void uncover() {
        if (cover != null) {
            cover.setDisable(true);
            getChildren().remove(cover);
            cover = null;
            seen(true);
            changed.run();
        }
    }

    private void seen(boolean visible) {
        rail.setVisible(visible);
        if (listen != null) {
            listen.setVisible(visible);
        }
        if (note != null) {
            note.setVisible(isAtRest());
        }
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
        if (listen != null) {
            double width = Page.besideHeading(measure);
            double most = Page.SMALLER * measure.text();
            listen.face().letters(listen.face().fitting(most, width), width);
            listen.resizeRelocate(edge, edge, width, measure.head());
        }
        if (note != null) {
            note.resizeRelocate(edge, getHeight() - edge, getWidth() - 2 * edge, edge);
        }
        if (badge != null) {
            double width = Math.min(badge.prefWidth(edge), getWidth() / 2);
            badge.resizeRelocate(getWidth() - edge - width, getHeight() - edge, width, edge);
        }
        if (banner != null) {
            banner.resizeRelocate(edge, 0, getWidth() - 2 * edge, edge);
        }
        if (cover != null) {
            cover.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
