package org.lidsdown.kiosk.touch;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.lidsdown.kiosk.look.Lettering;
import org.lidsdown.kiosk.look.Picture;
import org.lidsdown.kiosk.look.PictureView;

/** A picture with its words under it, as large as the room allows. */
public final class Face extends Region {

    private static final double PICTURE_SHARE = 0.66;
    private static final double PICTURE_HEIGHT = 0.78;
    private static final double WIDE = 1.9;
    private static final double LOW = 6;
    private static final double BETWEEN = 0.03;
    private static final double LINE = 1.25;
    private static final double WORDS_SHARE = 0.92;

    private final PictureView picture;
    private final Label words;

    public Face(String words, Picture picture) {
        this.picture = new PictureView(picture);
        this.words = new Label(words);
        this.words.getStyleClass().add("label");
        setMouseTransparent(true);
        getChildren().addAll(this.picture, this.words);
    }

    /** The largest letters, up to these, in which the words fit into a width. */
    Font fitting(Font most, double width) {
        return Lettering.fitting(words.getText(), most, width * WORDS_SHARE);
    }

    /** Sets the letters. */
    void letters(Font font) {
        words.setFont(font);
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double width = getWidth() - insets.getLeft() - insets.getRight();
        double height = getHeight() - insets.getTop() - insets.getBottom();
        if (width > WIDE * height && height < LOW * words.getFont().getSize()) {
            layoutBeside(insets, width, height);
        } else {
            layoutBelow(insets, width, height);
        }
    }

    private void layoutBelow(Insets insets, double width, double height) {
        double box = words.prefHeight(-1);
        double line = LINE * words.getFont().getSize();
        double between = BETWEEN * height;
        double share = PICTURE_SHARE * Math.max(height, Math.min(width, height * 1.2));
        double room = Math.min(0.86 * width, height - line - between);
        double side = Math.max(0, Math.min(share, room));
        double top = insets.getTop() + (height - side - between - line) / 2;
        picture.resizeRelocate(insets.getLeft() + (width - side) / 2, top, side, side);
        words.resizeRelocate(insets.getLeft(), top + side + between + (line - box) / 2, width, box);
    }

    private void layoutBeside(Insets insets, double width, double height) {
        double line = words.prefHeight(-1);
        double length = words.prefWidth(-1);
        double between = words.getFont().getSize() / 2;
        double side = Math.min(PICTURE_HEIGHT * height, WORDS_SHARE * width - length - between);
        double left = insets.getLeft() + (width - side - between - length) / 2;
        picture.resizeRelocate(left, insets.getTop() + (height - side) / 2, side, side);
        words.resizeRelocate(
                left + side + between, insets.getTop() + (height - line) / 2, length, line);
    }
}
