package org.lidsdown.kiosk.touch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Look;
import org.lidsdown.kiosk.look.Measure;

/** The whole window: the page that is up and the rail beside it, or a cover over both. */
public final class Frame extends Region {

    private static final String REST = "welcome";
    private static final PseudoClass FINE = PseudoClass.getPseudoClass("fine");
    private static final PseudoClass VERY_FINE = PseudoClass.getPseudoClass("very-fine");

    private final Look look;
    private final Rail rail;
    private @Nullable Page page;
    private @Nullable Region cover;
    private @Nullable Tile listen;
    private final Margin margin;
    private Tongue spoken;
    private Runnable changed = () -> {};
    private Runnable listening = () -> {};
    private Consumer<Page> shown = _ -> {};

    public Frame(Look look, Rail rail) {
        this.look = look;
        this.rail = rail;
        setId("frame");
        spoken = look.words().tongue();
        margin = new Margin(look);
        orient();
        suit(look.measure());
        getChildren().addAll(rail, margin);
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
        margin.rest(isAtRest());
        shown.accept(next);
        changed.run();
    }

    /** Tells of each page when it comes up. */
    public void onShow(Consumer<Page> then) {
        shown = then;
    }

    /** Offers to read the page aloud, at the same place on every page, by this from now on. */
    public void offerToListen(Runnable reading) {
        listening = reading;
        if (listen != null) {
            return;
        }
        listen =
                new Tile("listen", look.say("rail.listen"), look.picture("listen"), this::read)
                        .of("quiet");
        getChildren().add(listen);
        listen.setVisible(cover == null);
        if (page != null) {
            page.makeRoomToListen(true);
            page.requestLayout();
        }
        changed.run();
    }

    private void read() {
        listening.run();
    }

    /** Says everything but the page in the language that is spoken now, from where it begins. */
    public void speak() {
        if (look.words().tongue() == spoken) {
            return;
        }
        spoken = look.words().tongue();
        orient();
        rail.speak();
        if (listen != null) {
            listen.show(look.say("rail.listen"), look.picture("listen"));
        }
    }

    private void suit(Measure measure) {
        pseudoClassStateChanged(FINE, measure.isFine());
        pseudoClassStateChanged(VERY_FINE, measure.isVeryFine());
    }

    private void orient() {
        setNodeOrientation(
                spoken.isRightToLeft()
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
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

    /** What is said in small words at the edges. */
    public Margin margin() {
        return margin;
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
        margin.rest(isAtRest());
        if (page != null) {
            page.setVisible(visible);
        }
    }

    @Override
    protected void layoutChildren() {
        Measure measure = look.measure();
        suit(measure);
        double edge = measure.edge();
        double height = getHeight() - 2 * edge;
        double railLeft = getWidth() - edge - measure.rail();
        rail.resizeRelocate(railLeft, edge, measure.rail(), height);
        if (page != null) {
            page.resizeRelocate(edge, edge, railLeft - measure.gap() - edge, height);
        }
        if (listen != null) {
            double width = Page.besideHeading(measure);
            Face face = listen.face();
            face.letters(face.fittingOneLine(measure.small(), width), width);
            listen.resizeRelocate(edge, edge, width, measure.head());
        }
        margin.resizeRelocate(0, 0, getWidth(), getHeight());
        if (cover != null) {
            cover.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
