package org.lidsdown.kiosk.touch;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.jspecify.annotations.Nullable;
import org.lidsdown.domain.manner.Tongue;
import org.lidsdown.kiosk.look.Picture;

/** Something to touch: a picture and at most three or four words. */
public final class Tile extends Button {

    private static final PseudoClass HEARD = PseudoClass.getPseudoClass("heard");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private Face face;
    private @Nullable Tongue tongue;
    private String said;

    /** A tile with this id that does this when it is touched; without a picture, words alone. */
    public Tile(String id, String words, @Nullable Picture picture, Runnable touched) {
        setId(id);
        said = id;
        getStyleClass().setAll("tile");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinSize(0, 0);
        setOnAction(_ -> touched.run());
        face = new Face(words, picture);
        show(words, picture);
    }

    /** A tile for a choice. */
    public static <T> Tile of(Choice<T> choice, Runnable touched) {
        return new Tile(choice.id(), choice.words(), choice.picture(), touched);
    }

    /**
     * This tile in one of the sheet's kinds: {@code go}, {@code tell}, {@code help}, {@code quiet}.
     */
    public Tile of(String kind) {
        getStyleClass().add(kind);
        return this;
    }

    /** Reads its words aloud under this key from now on. */
    public void sayAs(String key) {
        said = key;
    }

    /** The key under which its words are read aloud. */
    public String said() {
        return said;
    }

    /** This tile, whose words are in this language whichever the page is in. */
    public Tile in(Tongue spoken) {
        tongue = spoken;
        return this;
    }

    /** The language of its words, where the page is in this one. */
    public Tongue tongue(Tongue page) {
        return tongue == null ? page : tongue;
    }

    /** Makes the tile one of this kind, or no longer. */
    public void mark(String kind, boolean so) {
        getStyleClass().remove(kind);
        if (so) {
            getStyleClass().add(kind);
        }
    }

    /** Shows other words and another picture from now on. */
    public void show(String words, @Nullable Picture picture) {
        setText(words);
        setAccessibleText(words);
        face = new Face(words, picture);
        setGraphic(face);
        requestLayout();
    }

    /** Marks the tile while it is read aloud, or no longer. */
    public void hear(boolean heard) {
        pseudoClassStateChanged(HEARD, heard);
    }

    /** Marks the tile as chosen, or not. */
    public void choose(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    /** Whether the tile is marked as chosen. */
    public boolean isChosen() {
        return getPseudoClassStates().contains(CHOSEN);
    }

    Face face() {
        return face;
    }

    @Override
    protected void layoutChildren() {
        face.setPrefSize(
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        super.layoutChildren();
    }
}
